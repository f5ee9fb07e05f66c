import { contractOn } from '../../analysis/group/contract.ts';
import { defineGroupRule } from '../rule.ts';

/** An entity that is still in the group after the last day of its contract (textbook 7.1.3). */
export const groupContractEnded = defineGroupRule({
  id: 'group/contract-ended',
  severity: { recommended: 'error', strict: 'error' },
  source: 'textbook 7.1.3',
  *run({ entities }, { today }) {
    for (const entity of entities) {
      const { id, name, contractUntil: date } = entity;
      if (date === undefined || contractOn(entity, today) !== 'ended') continue;
      yield {
        at: { file: 'group', path: ['entities', id, 'contract-until'] },
        args: { entity: { id, name }, date },
      };
    }
  },
});
