import { named, placeOf } from '../../model/row.ts';
import { defineRule } from '../rule.ts';

/** A combination names both the team and the provider (textbook 6.2, table 10). */
export const combinationWithoutBoth = defineRule({
  id: 'profile/combination-without-both',
  severity: { recommended: 'error', strict: 'error' },
  source: 'textbook 6.2, table 10',
  *run({ rows }) {
    for (const row of rows) {
      if (row.scope !== 'in-scope') continue;
      const { assignment, team, provider } = row.profile;
      if (assignment !== 'combination' || (team !== undefined && provider !== undefined)) continue;
      const missing = team !== undefined ? 'provider' : provider !== undefined ? 'team' : 'both';
      yield { at: placeOf(row, 'profile', 'assignment'), args: { service: named(row), missing } };
    }
  },
});
