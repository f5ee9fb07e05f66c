import { knownEntities } from '../../model/group.ts';
import { defineGroupRule } from '../rule.ts';

/** A provider that is the organisation itself: what it does itself is insourced (textbook 6.2). */
export const providerIsSelf = defineGroupRule({
  id: 'group/self',
  severity: { recommended: 'error', strict: 'error' },
  source: 'project',
  *run(group) {
    for (const { id: own, organisation } of knownEntities(group)) {
      for (const { id, name, entity } of organisation.providers ?? []) {
        if (entity !== own) continue;
        yield { at: { file: 'cdc', name: own, path: ['providers', id, 'entity'] }, args: { provider: { id, name } } };
      }
    }
  },
});
