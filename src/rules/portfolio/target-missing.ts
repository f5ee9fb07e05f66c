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
      if (row.scope !== 'in-scope') continue;
      const asIs = asIsScore(row, policy);
      if (asIs !== undefined && row.portfolio['to-be'] === undefined) {
        yield { at: placeOf(row, 'portfolio', 'to-be'), args: { service: named(row), asIs } };
      }
    }
  },
});
