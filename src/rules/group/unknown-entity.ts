import { knownEntities } from '../../model/group.ts';
import { defineGroupRule } from '../rule.ts';

/** A provider that its organisation calls an entity of the group, and that the group does not have (textbook 6.5.2). */
export const unknownEntity = defineGroupRule({
  id: 'group/unknown-entity',
  severity: { recommended: 'error', strict: 'error' },
  source: 'project',
  *run(group) {
    const ids = group.entities.map(({ id }) => id);
    const there = new Set(ids);
    for (const { id: name, organisation } of knownEntities(group)) {
      for (const { id: provider, entity: id } of organisation.providers ?? []) {
        if (id === undefined || there.has(id)) continue;
        const known = ids.filter((one) => one !== name);
        yield { at: { file: 'cdc', name, path: ['providers', provider, 'entity'] }, args: { id, known } };
      }
    }
  },
});
