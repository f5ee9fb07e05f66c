import { isUnassigned } from '../../analysis/assignment.ts';
import { asIsScore, hasEvidence } from '../../analysis/score.ts';
import { named, placeOf } from '../../model/row.ts';
import { defineRule } from '../rule.ts';

/** A score that nothing shows (textbook 8.3). */
export const noEvidence = defineRule({
  id: 'portfolio/no-evidence',
  severity: { recommended: 'off', strict: 'warning' },
  source: 'textbook 8.3',
  *run({ rows, policy }) {
    for (const row of rows) {
      // What nobody has counts as 1 without anybody's having scored it.
      if (row.scope !== 'in-scope' || isUnassigned(row)) continue;
      const asIs = asIsScore(row, policy);
      if (asIs !== undefined && !hasEvidence(row)) {
        yield { at: placeOf(row, 'portfolio', 'as-is'), args: { service: named(row), asIs } };
      }
    }
  },
});
