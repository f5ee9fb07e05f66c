import { dependsOnPerson } from '../../analysis/dependence.ts';
import { halfScore } from '../../analysis/score.ts';
import { named, placeOfHalf } from '../../model/row.ts';
import { defineRule } from '../rule.ts';

/** Own work that depends on single persons, where no target says that it may (textbook 8.3). */
export const dependsOnAPerson = defineRule({
  id: 'portfolio/depends-on-a-person',
  severity: { recommended: 'off', strict: 'warning' },
  source: 'textbook 8.3',
  *run({ rows }) {
    for (const row of rows) {
      if (row.scope !== 'in-scope') continue;
      const asIs = halfScore(row, 'insource');
      if (asIs !== undefined && dependsOnPerson(row)) {
        const half = row.profile.assignment === 'combination';
        yield {
          at: placeOfHalf(row, 'insource'),
          args: { service: named(row), asIs, toBe: row.portfolio['to-be'], half },
        };
      }
    }
  },
});
