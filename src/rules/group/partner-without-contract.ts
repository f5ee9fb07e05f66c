import { defineGroupRule } from '../rule.ts';

/** A partner of whose contract nothing is recorded: it is bound by nothing else (textbook 7.1.3). */
export const partnerWithoutContract = defineGroupRule({
  id: 'group/partner-without-contract',
  severity: { recommended: 'warning', strict: 'error' },
  source: 'textbook 7.1.3',
  *run({ entities }) {
    for (const { id, name, kind, contractUntil } of entities) {
      if (kind !== 'partner' || contractUntil !== undefined) continue;
      yield { at: { file: 'group', path: ['entities', id], part: 'key' }, args: { entity: { id, name } } };
    }
  },
});
