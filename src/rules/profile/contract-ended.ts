import { contractsInUse } from '../../analysis/assignment.ts';
import { defineRule } from '../rule.ts';

/** A provider that still carries services after the last day of its contract. */
export const contractEnded = defineRule({
  id: 'profile/contract-ended',
  severity: { recommended: 'error', strict: 'error' },
  source: 'project',
  *run(organisation, { today }) {
    for (const { provider, until, services } of contractsInUse(organisation)) {
      if (until >= today) continue;
      const path = ['providers', provider.id, 'contract-until'];
      yield { at: { file: 'cdc', path }, args: { name: provider.name, date: until, services } };
    }
  },
});
