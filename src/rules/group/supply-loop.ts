import { chainOf } from '../../analysis/group/supply.ts';
import { named, placeOf } from '../../model/row.ts';
import { defineGroupRule } from '../rule.ts';

/** A service that comes back to whoever handed it on, so that no one does it; once, at the first of them in the file. */
export const supplyLoop = defineGroupRule({
  id: 'group/supply-loop',
  severity: { recommended: 'error', strict: 'error' },
  source: 'project',
  *run(group, { supplies }) {
    const reported = new Set<string>();
    for (const { consumer, row } of supplies) {
      if (reported.has(JSON.stringify([consumer.id, row.id]))) continue;
      const { entities: chain, loop } = chainOf(consumer, row, group);
      // One that leads into a loop is not in it; one that is its own supplier is a finding of its own.
      if (!loop || chain.at(-1) !== consumer.id || chain.length <= 2) continue;
      for (const id of chain) reported.add(JSON.stringify([id, row.id]));
      yield {
        at: { ...placeOf(row, 'profile', 'provider'), name: consumer.id },
        args: { service: named(row), chain },
      };
    }
  },
});
