import { named, placeOf } from '../../model/row.ts';
import { defineRule } from '../rule.ts';

/** Insourcing names the team that answers for the service (textbook 6.2, table 10). */
export const insourceWithoutTeam = defineRule({
  id: 'profile/insource-without-team',
  severity: { recommended: 'error', strict: 'error' },
  source: 'textbook 6.2, table 10',
  *run({ rows }) {
    for (const row of rows) {
      if (row.scope !== 'in-scope') continue;
      if (row.profile.assignment === 'insource' && row.profile.team === undefined) {
        yield { at: placeOf(row, 'profile', 'assignment'), args: { service: named(row) } };
      }
    }
  },
});
