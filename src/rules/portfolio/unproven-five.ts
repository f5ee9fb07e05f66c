import { halfScore, hasEvidence } from '../../analysis/score.ts';
import { named, placeOfHalf } from '../../model/row.ts';
import { defineRule } from '../rule.ts';

/** Own work at 5, documented and approved (textbook 8.3), but nothing shows the approval; asking for that is this project's. */
export const unprovenFive = defineRule({
  id: 'portfolio/unproven-five',
  severity: { recommended: 'off', strict: 'warning' },
  source: 'project',
  *run({ rows }, { today }) {
    for (const row of rows) {
      if (row.scope !== 'in-scope') continue;
      if (halfScore(row, 'insource') === 5 && !hasEvidence(row, today)) {
        const expired = row.portfolio.evidence?.length ?? 0;
        const half = row.profile.assignment === 'combination';
        yield { at: placeOfHalf(row, 'insource'), args: { service: named(row), half, expired } };
      }
    }
  },
});
