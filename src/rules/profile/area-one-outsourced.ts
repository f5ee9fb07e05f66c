import { isAreaOneOutsourced } from '../../analysis/area.ts';
import { named, placeOf } from '../../model/row.ts';
import { defineRule } from '../rule.ts';

/**
 * What the organisation has to do itself, wholly outsourced: area I, and no other (textbook 6.2, figure 14).
 * A placement that is only this project's judgement is not held against anybody.
 */
export const areaOneOutsourced = defineRule({
  id: 'profile/area-one-outsourced',
  severity: { recommended: 'warning', strict: 'warning' },
  source: 'textbook 6.2',
  *run({ rows }) {
    for (const row of rows) {
      if (row.areaSource !== 'project' && isAreaOneOutsourced(row)) {
        yield { at: placeOf(row, 'profile', 'assignment'), args: { service: named(row) } };
      }
    }
  },
});
