import { named, placeOf } from '../../model/row.ts';
import { defineRule } from '../rule.ts';

/**
 * A score whose rubric is unknown, because the profile does not say who does the service (textbook 8.3).
 * A service that is said to be unassigned may be scored: X.1060's own example does so (textbook figure 8).
 */
export const scoreWithoutAssignment = defineRule({
  id: 'portfolio/score-without-assignment',
  severity: { recommended: 'error', strict: 'error' },
  source: 'textbook 8.3',
  *run({ rows }) {
    for (const row of rows) {
      const asIs = row.portfolio['as-is'];
      const scored = asIs !== undefined && asIs !== 'excluded';
      if (scored && row.scope === 'in-scope' && row.profile.assignment === undefined) {
        yield { at: placeOf(row, 'portfolio', 'as-is'), args: { service: named(row) } };
      }
    }
  },
});
