import { doDiffer, serviceViews, usualSpread } from '../../analysis/views.ts';
import { named, placeOf } from '../../model/row.ts';
import { defineRule } from '../rule.ts';

/** A score that is agreed though assessors see the service otherwise, and no word on why. */
export const viewsDiffer = defineRule({
  id: 'portfolio/views-differ',
  severity: { recommended: 'info', strict: 'warning' },
  source: 'project',
  /** From which spread on it is reported. */
  options: { spread: usualSpread },
  *run({ rows }, { options }) {
    for (const row of rows) {
      const { 'as-is': asIs, note, rationale } = row.portfolio;
      if (row.scope !== 'in-scope' || asIs === undefined || note !== undefined || rationale !== undefined) continue;
      const compared = serviceViews(row);
      if (!compared || !doDiffer(compared, options.spread)) continue;
      const { spread, isDisputed, views } = compared;
      yield {
        at: placeOf(row, 'portfolio', 'views'),
        args: { service: named(row), views: views.length, spread, isDisputed },
      };
    }
  },
});
