import { placeOf } from '../../model/row.ts';
import { defineRule } from '../rule.ts';

/** A team that `cdc.yaml` does not declare, where it declares any (textbook 6.2: the team is to be clear). */
export const unknownTeam = defineRule({
  id: 'profile/unknown-team',
  severity: { recommended: 'error', strict: 'error' },
  source: 'textbook 6.2',
  *run({ rows, teams }) {
    if (!teams) return;
    const known = teams.map(({ id }) => id);
    for (const row of rows) {
      const { team, planned } = row.profile;
      const at = placeOf(row, 'profile', 'team');
      if (team !== undefined && !known.includes(team)) yield { at, args: { id: team, known } };
      if (planned?.team !== undefined && !known.includes(planned.team)) {
        const path = [...placeOf(row, 'profile', 'planned').path, 'team'];
        yield { at: { file: 'profile', path }, args: { id: planned.team, known } };
      }
    }
  },
});
