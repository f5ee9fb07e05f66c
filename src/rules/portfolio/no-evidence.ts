import { isUnassigned } from '../../analysis/assignment.ts';
import { asIsScore, hasEvidence } from '../../analysis/score.ts';
import { named, placeOf } from '../../model/row.ts';
import { defineRule } from '../rule.ts';

/** A score that nothing shows. The textbook asks for evidence only of a decision not to do a service (8.3). */
export const noEvidence = defineRule({
  id: 'portfolio/no-evidence',
  severity: { recommended: 'off', strict: 'warning' },
  source: 'project',
  *run({ rows, policy }, { today }) {
    for (const row of rows) {
      // What nobody has counts as 1 without anybody's having scored it.
      if (row.scope !== 'in-scope' || isUnassigned(row)) continue;
      const asIs = asIsScore(row, policy);
      if (asIs !== undefined && !hasEvidence(row, today)) {
        const expired = row.portfolio.evidence?.length ?? 0;
        yield { at: placeOf(row, 'portfolio', 'as-is'), args: { service: named(row), asIs, expired } };
      }
    }
  },
});
