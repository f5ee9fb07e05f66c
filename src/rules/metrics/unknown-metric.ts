import { undefinedMetrics } from '../../analysis/metrics.ts';
import { knownMetrics } from '../../reference/peacetime.ts';
import { defineRule } from '../rule.ts';

/** A metric that is neither suggested nor defined: mistyped for the most part. Its values would count nowhere. */
export const unknownMetric = defineRule({
  id: 'metrics/unknown-metric',
  severity: { recommended: 'error', strict: 'error' },
  source: 'project',
  *run(organisation) {
    const known = knownMetrics.map(({ id }) => id);
    for (const { id, missing } of undefinedMetrics(organisation)) {
      yield { at: { file: 'metrics', path: ['metrics', id], part: 'key' }, args: { metric: id, missing, known } };
    }
  },
});
