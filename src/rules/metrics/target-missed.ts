import { metricStandings } from '../../analysis/metrics.ts';
import { defineRule } from '../rule.ts';

/** The two latest values of a metric both miss its target: one may be chance, two ask for a decision. */
export const targetMissed = defineRule({
  id: 'metrics/target-missed',
  severity: { recommended: 'warning', strict: 'warning' },
  source: 'project',
  *run(organisation, { today }) {
    for (const { id, name, target, better, values, latest, missedTwice } of metricStandings(organisation, today)) {
      if (!missedTwice || !latest || target === undefined) continue;
      const at = { file: 'metrics', path: ['metrics', id, 'values', latest.on] } as const;
      const last = values.slice(-2).map(({ value }) => value);
      yield { at, args: { metric: { id, name }, target, better, values: last } };
    }
  },
});
