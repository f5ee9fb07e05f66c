import { named, placeOf } from '../../model/row.ts';
import { defineRule } from '../rule.ts';

/** A service judged unnecessary needs a recorded reason (textbook 5.2.1). */
export const unnecessaryWithoutReason = defineRule({
  id: 'catalog/unnecessary-without-reason',
  severity: { recommended: 'error', strict: 'error' },
  source: 'textbook 5.2.1',
  *run({ rows }) {
    for (const row of rows) {
      if (row.scope === 'unnecessary' && row.catalog.reason === undefined) {
        yield { at: placeOf(row, 'catalog', 'level'), args: { service: named(row) } };
      }
    }
  },
});
