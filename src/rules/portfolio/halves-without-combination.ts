import { named, placeOf } from '../../model/row.ts';
import { defineRule } from '../rule.ts';

/** A score split into halves, of a service that is done by one side only. */
export const halvesWithoutCombination = defineRule({
  id: 'portfolio/halves-without-combination',
  severity: { recommended: 'warning', strict: 'error' },
  source: 'project',
  *run({ rows }) {
    for (const row of rows) {
      if (row.scope !== 'in-scope') continue;
      const asIs = row.portfolio['as-is'];
      const { assignment } = row.profile;
      if (typeof asIs !== 'object') continue;
      if (assignment === 'insource' || assignment === 'outsource') {
        yield { at: placeOf(row, 'portfolio', 'as-is'), args: { service: named(row), assignment } };
      }
    }
  },
});
