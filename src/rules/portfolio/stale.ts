import { monthsBefore } from '../../model/date.ts';
import { named, placeOf } from '../../model/row.ts';
import { defineRule } from '../rule.ts';

/** An assessment too old to speak of today, an exclusion included: it is a judgement too (textbook 8.1). */
export const stale = defineRule({
  id: 'portfolio/stale',
  severity: { recommended: 'warning', strict: 'error' },
  source: 'textbook 8.1',
  *run({ rows, policy, assessedOn }, { today }) {
    const oldest = monthsBefore(today, policy.staleAfterMonths);
    for (const row of rows) {
      if (row.scope !== 'in-scope') continue;
      const { 'as-is': asIs, 'assessed-on': own } = row.portfolio;
      const on = own ?? assessedOn;
      if (asIs !== undefined && on !== undefined && on < oldest) {
        const at = placeOf(row, 'portfolio', own === undefined ? 'as-is' : 'assessed-on');
        yield { at, args: { service: named(row), on, months: policy.staleAfterMonths } };
      }
    }
  },
});
