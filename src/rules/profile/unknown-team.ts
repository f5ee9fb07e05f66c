import { placeOf } from '../../model/row.ts';
import { defineRule } from '../rule.ts';

/** A team that `cdc.yaml` does not declare, where it declares anybody. */
export const unknownTeam = defineRule({
  id: 'profile/unknown-team',
  severity: { recommended: 'error', strict: 'error' },
  source: 'project',
  *run({ rows, teams }) {
    if (!teams) return;
    const known = teams.map(({ id }) => id);
    for (const row of rows) {
      if (row.scope === 'unnecessary') continue;
      const { team, planned } = row.profile;
      if (team !== undefined && !known.includes(team)) {
        yield { at: placeOf(row, 'profile', 'team'), args: { id: team, known } };
      }
      if (planned?.team !== undefined && !known.includes(planned.team)) {
        yield { at: placeOf(row, 'profile', 'planned', 'team'), args: { id: planned.team, known } };
      }
    }
  },
});
