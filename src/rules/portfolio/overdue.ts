import { isOverdue } from '../../analysis/dates.ts';
import { laggingScore } from '../../analysis/score.ts';
import { named, placeOf } from '../../model/row.ts';
import { defineRule } from '../rule.ts';

/** The day by which a gap was to be closed has passed, and it is still there. */
export const overdue = defineRule({
  id: 'portfolio/overdue',
  severity: { recommended: 'warning', strict: 'error' },
  source: 'project',
  *run(organisation, { today }) {
    const { rows, policy } = organisation;
    for (const row of rows) {
      const asIs = laggingScore(row, policy);
      const { 'to-be': toBe, due } = row.portfolio;
      if (asIs === undefined || toBe === undefined || due === undefined) continue;
      if (isOverdue(row, organisation, today)) {
        yield { at: placeOf(row, 'portfolio', 'due'), args: { service: named(row), asIs, toBe, due } };
      }
    }
  },
});
