import { isUnasked } from '../../analysis/assignment.ts';
import { named, placeOf } from '../../model/row.ts';
import { defineRule } from '../rule.ts';

/**
 * A service in scope of which it is not said who does it: an open question, not the answer that nobody does (textbook 6.2,
 * table 10). Whoever wants every service assigned before a change is merged has the strict preset.
 */
export const unasked = defineRule({
  id: 'profile/unasked',
  severity: { recommended: 'warning', strict: 'error' },
  source: 'textbook 6.2, table 10',
  *run({ rows }) {
    for (const row of rows) {
      if (isUnasked(row)) yield { at: placeOf(row, 'profile', 'assignment'), args: { service: named(row) } };
    }
  },
});
