import { defineGroupRule } from '../rule.ts';

/** A group without entities: nothing was looked at, so nothing can be said to be in order. */
export const noEntity = defineGroupRule({
  id: 'group/no-entity',
  severity: { recommended: 'error', strict: 'error' },
  source: 'project',
  *run({ entities }) {
    if (entities.length === 0) yield { at: { file: 'group', path: ['entities'] }, args: {} };
  },
});
