import { isUnassigned } from '../../analysis/assignment.ts';
import { named, placeOf } from '../../model/row.ts';
import { defineRule } from '../rule.ts';

/** A service in scope of which it is said that nobody has it (textbook 6.2, table 10). */
export const unassigned = defineRule({
  id: 'profile/unassigned',
  severity: { recommended: 'error', strict: 'error' },
  source: 'textbook 6.2, table 10',
  *run({ rows }) {
    for (const row of rows) {
      if (isUnassigned(row)) yield { at: placeOf(row, 'profile', 'assignment'), args: { service: named(row) } };
    }
  },
});
