import { absent } from '../../analysis/group/absent.ts';
import { defineGroupRule } from '../rule.ts';

/** An entity whose folder is that of one before it: it would be counted twice. */
export const sameFolder = defineGroupRule({
  id: 'group/same-folder',
  severity: { recommended: 'error', strict: 'error' },
  source: 'project',
  *run(group) {
    for (const { id, name, path } of absent(group, 'twice'))
      yield { at: { file: 'group', path: ['entities', id, 'path'] }, args: { entity: { id, name }, path } };
  },
});
