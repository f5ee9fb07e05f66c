import { contractsInUse } from '../../analysis/assignment.ts';
import { daysBetween } from '../../model/date.ts';
import { defineRule } from '../rule.ts';

/** A provider that carries services, and whose contract ends soon. */
export const contractEnding = defineRule({
  id: 'profile/contract-ending',
  severity: { recommended: 'warning', strict: 'warning' },
  source: 'project',
  /** How many days ahead it is told. */
  options: { days: 90 },
  *run(organisation, { today, options }) {
    for (const { provider, until, services } of contractsInUse(organisation)) {
      const days = daysBetween(today, until);
      if (days < 0 || days > options.days) continue;
      const path = ['providers', provider.id, 'contract-until'];
      yield { at: { file: 'cdc', path }, args: { name: provider.name, date: until, days, services } };
    }
  },
});
