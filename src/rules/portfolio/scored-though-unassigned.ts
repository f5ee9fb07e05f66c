import { isUnassigned } from '../../analysis/assignment.ts';
import type { AsIs } from '../../model/files.ts';
import { named, placeOf } from '../../model/row.ts';
import type { Score } from '../../reference/index.ts';
import { defineRule } from '../rule.ts';

/**
 * A service that nobody has, with a score above 1 in the file: it counts as 1, “cannot be done” (textbook 8.3; figure 8
 * of X.1060 scores its unassigned service 1). It comes about when a provider is dropped and the score is left.
 */
export const scoredThoughUnassigned = defineRule({
  id: 'portfolio/scored-though-unassigned',
  severity: { recommended: 'warning', strict: 'error' },
  source: 'textbook 8.3',
  *run({ rows }) {
    for (const row of rows) {
      const asIs = highest(row.portfolio['as-is']);
      if (isUnassigned(row) && asIs !== undefined && asIs > 1) {
        yield { at: placeOf(row, 'portfolio', 'as-is'), args: { service: named(row), asIs } };
      }
    }
  },
});

function highest(asIs: AsIs | undefined): Score | undefined {
  if (typeof asIs !== 'object') return asIs === 'excluded' ? undefined : asIs;
  const { insource, outsource } = asIs;
  return insource === undefined || (outsource !== undefined && outsource > insource) ? outsource : insource;
}
