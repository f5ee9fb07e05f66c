import { isReviewOverdue } from '../../analysis/dates.ts';
import { named, placeOf } from '../../model/row.ts';
import { defineRule } from '../rule.ts';

/** A decision that was to be looked at again by a day that is past. */
export const reviewOverdue = defineRule({
  id: 'catalog/review-overdue',
  severity: { recommended: 'warning', strict: 'error' },
  source: 'project',
  *run({ rows }, { today }) {
    for (const row of rows) {
      const date = row.catalog['review-by'];
      if (date !== undefined && isReviewOverdue(row, today)) {
        yield { at: placeOf(row, 'catalog', 'review-by'), args: { service: named(row), date } };
      }
    }
  },
});
