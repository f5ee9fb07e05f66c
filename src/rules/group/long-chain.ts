import { chainOf } from '../../analysis/group/supply.ts';
import { named, placeOf } from '../../model/row.ts';
import { defineGroupRule } from '../rule.ts';

/**
 * A service that is handed on more than once: from an entity to its supplier and from there to another one, or to a provider
 * outside of the group (textbook 6.5.2).
 */
export const longChain = defineGroupRule({
  id: 'group/long-chain',
  severity: { recommended: 'warning', strict: 'warning' },
  source: 'project',
  *run(group, { supplies }) {
    for (const { consumer, row } of supplies) {
      const { entities, outside, loop } = chainOf(consumer, row, group);
      const chain = outside === undefined ? entities : [...entities, outside];
      if (loop || chain.length <= 2) continue;
      yield {
        at: { ...placeOf(row, 'profile', 'provider'), name: consumer.id },
        args: { service: named(row), chain },
      };
    }
  },
});
