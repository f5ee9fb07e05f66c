import { isTooMuch } from '../../analysis/assignment.ts';
import { named, placeOf } from '../../model/row.ts';
import { defineRule } from '../rule.ts';

/** Too much: somebody does what the catalog calls unnecessary (textbook 3.4.2). */
export const assignedThoughUnnecessary = defineRule({
  id: 'profile/assigned-though-unnecessary',
  severity: { recommended: 'warning', strict: 'error' },
  source: 'textbook 3.4.2',
  *run({ rows }) {
    for (const row of rows) {
      if (row.scope === 'unnecessary' && isTooMuch(row)) {
        yield { at: placeOf(row, 'profile', 'assignment'), args: { service: named(row) } };
      }
    }
  },
});
