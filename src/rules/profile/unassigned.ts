import { isUnasked, isUnassigned } from '../../analysis/assignment.ts';
import { named, placeOf } from '../../model/row.ts';
import { defineRule } from '../rule.ts';

/** A service in scope that nobody has, said so or not (textbook 6.2, table 10). */
export const unassigned = defineRule({
  id: 'profile/unassigned',
  severity: { recommended: 'error', strict: 'error' },
  source: 'textbook 6.2, table 10',
  *run({ rows }) {
    for (const row of rows) {
      if (isUnassigned(row) || isUnasked(row))
        yield { at: placeOf(row, 'profile', 'assignment'), args: { service: named(row) } };
    }
  },
});
