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
      const onlyOne = row.areas.length > 0 && row.areas.every((area) => area === 'I');
      if (row.areaSource === 'project') continue;
      if (row.scope === 'in-scope' && onlyOne && row.profile.assignment === 'outsource') {
        yield { at: placeOf(row, 'profile', 'assignment'), args: { service: named(row) } };
      }
    }
  },
});
