import { withoutPart } from '../../analysis/assignment.ts';
import { named, placeOf } from '../../model/row.ts';
import { defineRule } from '../rule.ts';

/** A team or a provider that is named beside an assignment which leaves it nothing to do (textbook 6.2, table 10). */
export const partyWithoutPart = defineRule({
  id: 'profile/party-without-part',
  severity: { recommended: 'warning', strict: 'error' },
  source: 'textbook table 10',
  *run({ rows }) {
    for (const row of rows) {
      if (row.scope !== 'in-scope') continue;
      const { assignment, planned } = row.profile;
      const service = named(row);
      for (const kind of withoutPart(row.profile)) {
        yield {
          at: placeOf(row, 'profile', kind),
          args: { service, kind, assignment: String(assignment), planned: false },
        };
      }
      // Where only the party is to change, the assignment stays.
      const plan = { ...(assignment && { assignment }), ...planned };
      for (const kind of planned ? withoutPart(plan) : []) {
        yield {
          at: placeOf(row, 'profile', 'planned', kind),
          args: { service, kind, assignment: String(plan.assignment), planned: true },
        };
      }
    }
  },
});
