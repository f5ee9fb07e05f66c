import { chainOf, type Supply, supplyProblem } from '../../analysis/group/supply.ts';
import type { Group } from '../../model/group.ts';
import { named, placeOf } from '../../model/row.ts';
import { defineGroupRule } from '../rule.ts';

/**
 * A service that one entity has from another in which no one has it, or where it goes round in a loop (textbook 6.2, 6.5.2).
 * Those in the loop itself are `group/supply-loop`.
 */
export const noOne = defineGroupRule({
  id: 'group/no-one',
  severity: { recommended: 'error', strict: 'error' },
  source: 'project',
  *run(group, { supplies }) {
    for (const supply of supplies) {
      const { consumer, row, supplier } = supply;
      if (!supplier || supplier === consumer) continue;
      const loop = loopBehind(supply, group);
      if (!loop && supplyProblem(supply) !== 'no-one') continue;
      yield {
        at: { ...placeOf(row, 'profile', 'provider'), name: consumer.id },
        args: { service: named(row), supplier: { id: supplier.id, name: supplier.name }, ...(loop && { chain: loop }) },
      };
    }
  },
});

/** The loop that a service comes from, without who is not in it; an entity that is its own provider is `group/self`. */
function loopBehind({ consumer, row }: Supply, group: Group): readonly string[] | undefined {
  const { entities, loop } = chainOf(consumer, row, group);
  const round = loop ? entities.slice(entities.indexOf(entities.at(-1) ?? '')) : [];
  return round.length > 2 && !round.includes(consumer.id) ? round : undefined;
}
