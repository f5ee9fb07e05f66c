import { daysBetween } from '../../model/date.ts';
import { defineGroupRule } from '../rule.ts';

/** An entity whose contract ends soon. */
export const groupContractEnding = defineGroupRule({
  id: 'group/contract-ending',
  severity: { recommended: 'warning', strict: 'warning' },
  source: 'project',
  /** How many days ahead it is told. */
  options: { days: 90 },
  *run({ entities }, { today, options }) {
    for (const { id, name, contractUntil: date } of entities) {
      if (date === undefined) continue;
      const days = daysBetween(today, date);
      if (days < 0 || days > options.days) continue;
      yield {
        at: { file: 'group', path: ['entities', id, 'contract-until'] },
        args: { entity: { id, name }, date, days },
      };
    }
  },
});
