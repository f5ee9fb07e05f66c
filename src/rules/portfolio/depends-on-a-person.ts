import { dependsOnPerson, halfScore } from '../../analysis/dependence.ts';
import { named, placeOfHalf } from '../../model/row.ts';
import { defineRule } from '../rule.ts';

/** Own work that depends on single persons, although the target is that it does not (textbook 8.3). */
export const dependsOnAPerson = defineRule({
  id: 'portfolio/depends-on-a-person',
  severity: { recommended: 'off', strict: 'warning' },
  source: 'textbook 8.3',
  *run({ rows }) {
    for (const row of rows) {
      if (row.scope !== 'in-scope') continue;
      const asIs = halfScore(row, 'insource');
      const toBe = row.portfolio['to-be'];
      if (asIs !== undefined && toBe !== undefined && toBe >= 4 && dependsOnPerson(row)) {
        const half = row.profile.assignment === 'combination';
        yield { at: placeOfHalf(row, 'insource'), args: { service: named(row), asIs, toBe, half } };
      }
    }
  },
});
