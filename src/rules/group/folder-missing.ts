import { absent } from '../../analysis/group/absent.ts';
import { defineGroupRule } from '../rule.ts';

/** An entity whose folder is not there: nothing is known of it, which is never good news. */
export const folderMissing = defineGroupRule({
  id: 'group/folder-missing',
  severity: { recommended: 'error', strict: 'error' },
  source: 'project',
  *run(group, { folders }) {
    for (const { id, name, path } of absent(group, 'missing'))
      yield { at: { file: 'group', path: ['entities', id, 'path'] }, args: { entity: { id, name }, path, folders } };
  },
});
