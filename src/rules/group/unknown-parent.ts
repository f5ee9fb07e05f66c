import { defineGroupRule } from '../rule.ts';

/** A parent that is none of the entities: whoever escalates reaches no one (textbook 7.1.3). */
export const unknownParent = defineGroupRule({
  id: 'group/unknown-parent',
  severity: { recommended: 'error', strict: 'error' },
  source: 'project',
  *run({ entities }) {
    const ids = entities.map(({ id }) => id);
    const known = new Set(ids);
    for (const { id: own, parent: id } of entities) {
      if (id === undefined || known.has(id)) continue;
      yield {
        at: { file: 'group', path: ['entities', own, 'parent'] },
        args: { id, known: ids.filter((one) => one !== own) },
      };
    }
  },
});
