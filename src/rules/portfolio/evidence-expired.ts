import { evidenceWithDay } from '../../analysis/evidence.ts';
import { named, placeOf } from '../../model/row.ts';
import { defineRule } from '../rule.ts';

/** Evidence whose last day is past: it supports the score of another time. */
export const evidenceExpired = defineRule({
  id: 'portfolio/evidence-expired',
  severity: { recommended: 'warning', strict: 'error' },
  source: 'project',
  *run({ rows }, { today }) {
    for (const { row, piece, index, until } of evidenceWithDay(rows)) {
      if (until >= today) continue;
      const at = placeOf(row, 'portfolio', 'evidence', index, 'until');
      yield { at, args: { service: named(row), ref: piece.ref, date: until } };
    }
  },
});
