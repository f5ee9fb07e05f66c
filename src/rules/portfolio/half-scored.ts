import { named, placeOf } from '../../model/row.ts';
import { defineRule } from '../rule.ts';

/**
 * A combination of which only one half is scored. Without either it is unscored. The textbook has a rubric for each half (8.3),
 * and says nothing of how a combination is scored.
 */
export const halfScored = defineRule({
  id: 'portfolio/half-scored',
  severity: { recommended: 'warning', strict: 'error' },
  source: 'project',
  *run({ rows }) {
    for (const row of rows) {
      if (row.scope !== 'in-scope') continue;
      const asIs = row.portfolio['as-is'];
      if (row.profile.assignment !== 'combination' || typeof asIs !== 'object') continue;
      const { insource, outsource } = asIs;
      const score = insource ?? outsource;
      if (score === undefined || (insource !== undefined && outsource !== undefined)) continue;
      const missing = insource === undefined ? 'insource' : 'outsource';
      yield { at: placeOf(row, 'portfolio', 'as-is'), args: { service: named(row), score, missing } };
    }
  },
});
