import { named, placeOf } from '../../model/row.ts';
import { defineRule } from '../rule.ts';

/** A listed service of which nothing is said in any file (textbook 5.2.1). */
export const undecided = defineRule({
  id: 'catalog/undecided',
  severity: { recommended: 'error', strict: 'error' },
  source: 'textbook 5.2.1',
  *run({ rows }) {
    for (const row of rows) {
      if (row.scope === 'undecided') yield { at: placeOf(row, 'catalog'), args: { service: named(row) } };
    }
  },
});
