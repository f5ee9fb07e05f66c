import { named, placeOf } from '../../model/row.ts';
import { defineRule } from '../rule.ts';

/** A score, or an exclusion, that was taken over from elsewhere and that no one has confirmed for this service (textbook 5.1, table 7). */
export const unconfirmed = defineRule({
  id: 'portfolio/unconfirmed',
  severity: { recommended: 'warning', strict: 'error' },
  source: 'project',
  *run(organisation) {
    for (const row of organisation.rows) {
      const { 'as-is': asIs, unconfirmed: from } = row.portfolio;
      if (row.scope !== 'in-scope' || asIs === undefined || from === undefined) continue;
      yield { at: placeOf(row, 'portfolio', 'unconfirmed'), args: { service: named(row), from } };
    }
  },
});
