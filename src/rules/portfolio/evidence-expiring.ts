import { evidenceWithDay } from '../../analysis/evidence.ts';
import { daysBetween } from '../../model/date.ts';
import { named, placeOf } from '../../model/row.ts';
import { defineRule } from '../rule.ts';

/** Evidence whose last day comes soon. */
export const evidenceExpiring = defineRule({
  id: 'portfolio/evidence-expiring',
  severity: { recommended: 'info', strict: 'warning' },
  source: 'project',
  /** How many days ahead it is reported. */
  options: { days: 30 },
  *run({ rows }, { today, options }) {
    for (const { row, piece, index, until } of evidenceWithDay(rows)) {
      const days = daysBetween(today, until);
      if (days < 0 || days > options.days) continue;
      const at = placeOf(row, 'portfolio', 'evidence', index, 'until');
      yield { at, args: { service: named(row), ref: piece.ref, date: until, days } };
    }
  },
});
