import { supplyProblem } from '../../analysis/group/supply.ts';
import { halfScore } from '../../analysis/score.ts';
import type { KnownEntity } from '../../model/group.ts';
import { named, placeOfHalf } from '../../model/row.ts';
import { defineGroupRule } from '../rule.ts';

/** What a consumer scores far above what its supplier is worth: no one gets more than there is (textbook 6.5.2, 8.3). */
export const overrated = defineGroupRule({
  id: 'group/overrated',
  severity: { recommended: 'warning', strict: 'warning' },
  source: 'project',
  /** From how many scores above it is told. */
  options: { above: 2 },
  *run(_, { supplies, scores, options }) {
    for (const supply of supplies) {
      const { consumer, row, supplier, offered } = supply;
      if (!supplier?.organisation || !offered || supplier === consumer || supplyProblem(supply)) continue;
      const score = halfScore(row, 'outsource');
      const { value } = scores(supplier as KnownEntity, offered);
      if (score === undefined || value === undefined || score - value < options.above) continue;
      yield {
        at: { ...placeOfHalf(row, 'outsource'), name: consumer.id },
        args: { service: named(row), score, supplier: { id: supplier.id, name: supplier.name }, worth: value },
      };
    }
  },
});
