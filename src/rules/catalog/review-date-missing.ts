import { isNotNow } from '../../analysis/dates.ts';
import { named, placeOf } from '../../model/row.ts';
import { defineRule } from '../rule.ts';

/** What cannot be done now is looked at again at the next evaluation (textbook 5.2.1); that this needs a day is this project's. */
export const reviewDateMissing = defineRule({
  id: 'catalog/review-date-missing',
  severity: { recommended: 'warning', strict: 'error' },
  source: 'project',
  *run({ rows }) {
    for (const row of rows) {
      if (isNotNow(row) && row.catalog['review-by'] === undefined) {
        yield { at: placeOf(row, 'catalog', 'reason'), args: { service: named(row) } };
      }
    }
  },
});
