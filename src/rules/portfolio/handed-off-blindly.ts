import { isHandedOffBlindly } from '../../analysis/dependence.ts';
import { halfScore } from '../../analysis/score.ts';
import { named, placeOfHalf } from '../../model/row.ts';
import { defineRule } from '../rule.ts';

/** Bought work whose service or results are not understood, and are meant to be (textbook 8.3; the threshold is this project's). */
export const handedOffBlindly = defineRule({
  id: 'portfolio/handed-off-blindly',
  severity: { recommended: 'off', strict: 'warning' },
  source: 'project',
  *run({ rows }) {
    for (const row of rows) {
      if (row.scope !== 'in-scope') continue;
      const asIs = halfScore(row, 'outsource');
      if (asIs !== undefined && isHandedOffBlindly(row)) {
        const half = row.profile.assignment === 'combination';
        yield { at: placeOfHalf(row, 'outsource'), args: { service: named(row), asIs, half } };
      }
    }
  },
});
