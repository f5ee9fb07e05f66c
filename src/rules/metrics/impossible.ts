import { metricStandings } from '../../analysis/metrics.ts';
import { defineRule } from '../rule.ts';

/** A value that a metric cannot have, such as 130%. Of one in the future, `dates/impossible` speaks. */
export const impossibleValue = defineRule({
  id: 'metrics/impossible',
  severity: { recommended: 'error', strict: 'error' },
  source: 'project',
  *run(organisation, { today }) {
    for (const { id, name, uncounted } of metricStandings(organisation, today)) {
      for (const { on, value, why } of uncounted) {
        if (why === 'future') continue;
        const at = { file: 'metrics', path: ['metrics', id, 'values', on] } as const;
        yield { at, args: { metric: { id, name }, value, why } };
      }
    }
  },
});
