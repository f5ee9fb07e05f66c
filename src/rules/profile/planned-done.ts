import { isPlanReached } from '../../analysis/assignment.ts';
import { named, placeOf } from '../../model/row.ts';
import { defineRule } from '../rule.ts';

/** A plan that says what the profile says already. */
export const plannedDone = defineRule({
  id: 'profile/planned-done',
  severity: { recommended: 'info', strict: 'warning' },
  source: 'project',
  *run({ rows }) {
    for (const row of rows) {
      if (row.scope !== 'in-scope' || !isPlanReached(row)) continue;
      yield { at: placeOf(row, 'profile', 'planned'), args: { service: named(row) } };
    }
  },
});
