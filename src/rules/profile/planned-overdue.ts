import { isPlanReached } from '../../analysis/assignment.ts';
import { named, placeOf } from '../../model/row.ts';
import { defineRule } from '../rule.ts';

/** A change of the assignment whose day is past, and that has not happened. */
export const plannedOverdue = defineRule({
  id: 'profile/planned-overdue',
  severity: { recommended: 'warning', strict: 'error' },
  source: 'project',
  *run({ rows }, { today }) {
    for (const row of rows) {
      const date = row.profile.planned?.by;
      if (row.scope !== 'in-scope' || date === undefined || date >= today || isPlanReached(row)) continue;
      yield { at: placeOf(row, 'profile', 'planned', 'by'), args: { service: named(row), date } };
    }
  },
});
