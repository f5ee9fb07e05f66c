import { isUnassigned } from '../../analysis/assignment.ts';
import { serviceViews } from '../../analysis/views.ts';
import { named, placeOf } from '../../model/row.ts';
import { defineRule } from '../rule.ts';

/** Assessors have scored it, and nothing is agreed: it counts as unscored. */
export const viewsWithoutAgreed = defineRule({
  id: 'portfolio/views-without-agreed',
  severity: { recommended: 'info', strict: 'warning' },
  source: 'project',
  *run({ rows }) {
    for (const row of rows) {
      if (row.scope === 'unnecessary' || isUnassigned(row) || row.portfolio['as-is'] !== undefined) continue;
      const { views } = serviceViews(row) ?? { views: [] };
      if (views.length === 0) continue;
      yield { at: placeOf(row, 'portfolio', 'views'), args: { service: named(row), views: views.length } };
    }
  },
});
