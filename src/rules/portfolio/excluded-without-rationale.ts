import { isExcluded } from '../../analysis/score.ts';
import { named, placeOf } from '../../model/row.ts';
import { defineRule } from '../rule.ts';

/** A decision not to do a service that does not keep its reason (textbook 8.3). */
export const excludedWithoutRationale = defineRule({
  id: 'portfolio/excluded-without-rationale',
  severity: { recommended: 'warning', strict: 'error' },
  source: 'textbook 8.3',
  *run({ rows }) {
    for (const row of rows) {
      if (row.scope !== 'in-scope') continue;
      if (isExcluded(row) && row.portfolio.rationale === undefined) {
        yield { at: placeOf(row, 'portfolio', 'as-is'), args: { service: named(row) } };
      }
    }
  },
});
