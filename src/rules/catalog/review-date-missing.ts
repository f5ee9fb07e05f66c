import { named, placeOf } from '../../model/row.ts';
import type { ReasonId } from '../../reference/index.ts';
import { defineRule } from '../rule.ts';

/** Reasons that mean “cannot now”; the others stay as they are. */
const passing: readonly (ReasonId | undefined)[] = ['budget', 'people', 'skill'];

/** What cannot be done now is looked at again at the next evaluation: that needs a day (textbook 5.2.1). */
export const reviewDateMissing = defineRule({
  id: 'catalog/review-date-missing',
  severity: { recommended: 'warning', strict: 'error' },
  source: 'textbook 5.2.1',
  *run({ rows }) {
    for (const row of rows) {
      const { reason, 'review-by': reviewBy } = row.catalog;
      if (row.scope === 'unnecessary' && passing.includes(reason) && reviewBy === undefined) {
        yield { at: placeOf(row, 'catalog', 'reason'), args: { service: named(row) } };
      }
    }
  },
});
