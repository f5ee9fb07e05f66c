import { supplyProblem } from '../../analysis/group/supply.ts';
import { named, placeOf } from '../../model/row.ts';
import { defineGroupRule } from '../rule.ts';

/** A service that one entity has from another which does not have it in scope, or has excluded it (textbook 6.5.2). */
export const notOffered = defineGroupRule({
  id: 'group/not-offered',
  severity: { recommended: 'error', strict: 'error' },
  source: 'project',
  *run(_, { supplies }) {
    for (const supply of supplies) {
      const { consumer, row, supplier } = supply;
      if (!supplier || supplier === consumer || supplyProblem(supply) !== 'not-offered') continue;
      yield {
        at: { ...placeOf(row, 'profile', 'provider'), name: consumer.id },
        args: { service: named(row), supplier: { id: supplier.id, name: supplier.name } },
      };
    }
  },
});
