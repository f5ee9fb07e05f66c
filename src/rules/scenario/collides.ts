import { scenarios as textbook } from '../../reference/incident-flow.ts';
import { defineRule } from '../rule.ts';

/** An own scenario whose file is called as a scenario of the textbook: it would never be drilled. */
export const scenarioCollides = defineRule({
  id: 'scenario/collides',
  severity: { recommended: 'error', strict: 'error' },
  source: 'project',
  *run({ scenarios }) {
    for (const { id } of scenarios) {
      const other = textbook.find((one) => one.id === id);
      if (other) yield { at: { file: 'scenario', name: id, path: [] }, args: { id, name: other.name } };
    }
  },
});
