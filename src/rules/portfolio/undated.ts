import { isUndated } from '../../analysis/staleness.ts';
import { named, placeOf } from '../../model/row.ts';
import { defineRule } from '../rule.ts';

/** A score, or an exclusion, of which no day says when it was given: it would never be stale (textbook 8.1). */
export const undated = defineRule({
  id: 'portfolio/undated',
  severity: { recommended: 'warning', strict: 'error' },
  source: 'textbook 8.1',
  *run(organisation) {
    for (const row of organisation.rows) {
      if (!isUndated(row, organisation)) continue;
      yield { at: placeOf(row, 'portfolio', 'as-is'), args: { service: named(row) } };
    }
  },
});
