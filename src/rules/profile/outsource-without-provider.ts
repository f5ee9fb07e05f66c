import { named, placeOf } from '../../model/row.ts';
import { defineRule } from '../rule.ts';

/** Outsourcing names the provider (textbook 6.2, table 10). */
export const outsourceWithoutProvider = defineRule({
  id: 'profile/outsource-without-provider',
  severity: { recommended: 'error', strict: 'error' },
  source: 'textbook 6.2, table 10',
  *run({ rows }) {
    for (const row of rows) {
      if (row.scope !== 'in-scope') continue;
      if (row.profile.assignment === 'outsource' && row.profile.provider === undefined) {
        yield { at: placeOf(row, 'profile', 'assignment'), args: { service: named(row) } };
      }
    }
  },
});
