import { asIsScore } from '../../analysis/score.ts';
import { named, placeOf } from '../../model/row.ts';
import { defineRule } from '../rule.ts';

/** A target below the score: too much is a finding too (textbook 3.4.2). */
export const targetBelow = defineRule({
  id: 'portfolio/target-below',
  severity: { recommended: 'info', strict: 'warning' },
  source: 'textbook 3.4.2',
  *run({ rows, policy }) {
    for (const row of rows) {
      if (row.scope !== 'in-scope') continue;
      const asIs = asIsScore(row, policy);
      const toBe = row.portfolio['to-be'];
      if (asIs !== undefined && toBe !== undefined && toBe < asIs) {
        yield { at: placeOf(row, 'portfolio', 'to-be'), args: { service: named(row), asIs, toBe } };
      }
    }
  },
});
