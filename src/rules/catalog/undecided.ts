import { named, placeOf } from '../../model/row.ts';
import { defineRule } from '../rule.ts';

/** A listed service on which nothing is decided (textbook 5.2.1). Own services have `catalog/custom-unused`. */
export const undecided = defineRule({
  id: 'catalog/undecided',
  severity: { recommended: 'error', strict: 'error' },
  source: 'textbook 5.2.1',
  *run({ rows }) {
    for (const row of rows) {
      if (row.custom || row.scope !== 'undecided') continue;
      yield { at: placeOf(row, 'catalog'), args: { service: named(row) } };
    }
  },
});
