import { isNotDone } from '../../analysis/dependence.ts';
import { named, placeOfHalf } from '../../model/row.ts';
import { defineRule } from '../rule.ts';

/** Own work that cannot be done: the own part is at 1 (textbook 8.3). */
export const notDone = defineRule({
  id: 'portfolio/not-done',
  severity: { recommended: 'off', strict: 'warning' },
  source: 'textbook 8.3',
  *run({ rows }) {
    for (const row of rows) {
      if (row.scope !== 'in-scope' || !isNotDone(row)) continue;
      const half = row.profile.assignment === 'combination';
      yield { at: placeOfHalf(row, 'insource'), args: { service: named(row), half } };
    }
  },
});
