import { isUnassigned } from '../../analysis/assignment.ts';
import { asIsScore } from '../../analysis/score.ts';
import { named, placeOf } from '../../model/row.ts';
import { defineRule } from '../rule.ts';

/** A score without a target: it cannot be said whether it is enough (textbook 8.1). */
export const targetMissing = defineRule({
  id: 'portfolio/target-missing',
  severity: { recommended: 'warning', strict: 'error' },
  source: 'textbook 8.1',
  *run({ rows, policy }) {
    for (const row of rows) {
      // What nobody has counts as 1 without anybody's having scored it; that nobody has it is found by itself.
      if (row.scope !== 'in-scope' || isUnassigned(row)) continue;
      const asIs = asIsScore(row, policy);
      if (asIs !== undefined && row.portfolio['to-be'] === undefined) {
        yield { at: placeOf(row, 'portfolio', 'to-be'), args: { service: named(row), asIs } };
      }
    }
  },
});
