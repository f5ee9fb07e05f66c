import { isAssigned, partyKinds } from '../../analysis/assignment.ts';
import { defineRule } from '../rule.ts';

/**
 * A declared team or provider that no service names, neither today nor in a plan. Silent where nothing is assigned yet:
 * that is said of each service.
 */
export const unusedParty = defineRule({
  id: 'profile/unused-party',
  severity: { recommended: 'info', strict: 'warning' },
  source: 'project',
  *run({ rows, ...parties }) {
    if (!rows.some(isAssigned)) return;
    for (const kind of partyKinds) {
      const used = new Set<string | undefined>();
      for (const { profile } of rows) used.add(profile[kind]).add(profile.planned?.[kind]);
      for (const { id, name } of parties[`${kind}s`] ?? []) {
        if (used.has(id)) continue;
        yield { at: { file: 'cdc', path: [`${kind}s`, id], part: 'key' }, args: { kind, name } };
      }
    }
  },
});
