import { named, placeOf } from '../../model/row.ts';
import { defineRule } from '../rule.ts';

/**
 * A listed service on which nothing is decided; own services have `catalog/custom-unused`. The textbook wants it known what is done and what is not (2.4.1), and
 * lets the process go on where a level is not decided (5.2.1): that each has to be decided on is this project's.
 */
export const undecided = defineRule({
  id: 'catalog/undecided',
  severity: { recommended: 'error', strict: 'error' },
  source: 'project',
  *run({ rows }) {
    for (const row of rows) {
      if (row.custom || row.scope !== 'undecided') continue;
      yield { at: placeOf(row, 'catalog'), args: { service: named(row) } };
    }
  },
});
