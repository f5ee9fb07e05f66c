import { assessedOn, isStale } from '../../analysis/staleness.ts';
import { named, placeOf } from '../../model/row.ts';
import { defineRule } from '../rule.ts';

/** An assessment too old to speak of today, an exclusion included: it is a judgement too. */
export const stale = defineRule({
  id: 'portfolio/stale',
  severity: { recommended: 'warning', strict: 'error' },
  source: 'project',
  *run(organisation, { today }) {
    for (const row of organisation.rows) {
      const on = assessedOn(row, organisation);
      if (on === undefined || !isStale(row, organisation, today)) continue;
      const at = placeOf(row, 'portfolio', row.portfolio['assessed-on'] === undefined ? 'as-is' : 'assessed-on');
      yield { at, args: { service: named(row), on, months: organisation.policy.staleAfterMonths } };
    }
  },
});
