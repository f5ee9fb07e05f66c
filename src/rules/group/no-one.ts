import { supplyProblem } from '../../analysis/group/supply.ts';
import { named, placeOf } from '../../model/row.ts';
import { defineGroupRule } from '../rule.ts';

/** A service that one entity has from another in which no one has it (textbook 6.2, 6.5.2). */
export const noOne = defineGroupRule({
  id: 'group/no-one',
  severity: { recommended: 'error', strict: 'error' },
  source: 'project',
  *run(_, { supplies }) {
    for (const supply of supplies) {
      const { consumer, row, supplier } = supply;
      if (!supplier || supplier === consumer || supplyProblem(supply) !== 'no-one') continue;
      yield {
        at: { ...placeOf(row, 'profile', 'provider'), name: consumer.id },
        args: { service: named(row), supplier: { id: supplier.id, name: supplier.name } },
      };
    }
  },
});
