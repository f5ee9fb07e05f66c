import { isUnscored } from '../../analysis/score.ts';
import { named, placeOf } from '../../model/row.ts';
import { defineRule } from '../rule.ts';

/** A service in scope without an as-is score (textbook 8.2, step 3). An excluded one is assessed. */
export const unscored = defineRule({
  id: 'portfolio/unscored',
  severity: { recommended: 'warning', strict: 'error' },
  source: 'textbook 8.2',
  *run({ rows, policy }) {
    for (const row of rows) {
      if (isUnscored(row, policy)) yield { at: placeOf(row, 'portfolio', 'as-is'), args: { service: named(row) } };
    }
  },
});
