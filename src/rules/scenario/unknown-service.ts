import { stepIds } from '../../reference/incident-flow.ts';
import { defineRule } from '../rule.ts';

/** An id in a scenario that is neither in the service list nor declared under `custom`. */
export const scenarioUnknownService = defineRule({
  id: 'scenario/unknown-service',
  severity: { recommended: 'error', strict: 'error' },
  source: 'project',
  *run({ rows, scenarios }) {
    const known = rows.map(({ id }) => id);
    for (const { id: name, steps, questions } of scenarios) {
      const lists = [
        ...stepIds.flatMap((step) =>
          (['services', 'less'] as const).map((key) => ({ at: ['steps', step, key], ids: steps[step]?.[key] ?? [] })),
        ),
        ...questions.map(({ services }, index) => ({ at: ['questions', index, 'services'], ids: services })),
      ];
      for (const { at, ids } of lists) {
        for (const [index, id] of ids.entries()) {
          if (!known.includes(id)) yield { at: { file: 'scenario', name, path: [...at, index] }, args: { id, known } };
        }
      }
    }
  },
});
