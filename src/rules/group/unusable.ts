import { absent } from '../../analysis/group/absent.ts';
import { defineGroupRule } from '../rule.ts';

/** An entity whose files cannot be used; what is wrong with them, its own report says. */
export const unusable = defineGroupRule({
  id: 'group/unusable',
  severity: { recommended: 'error', strict: 'error' },
  source: 'project',
  *run(group) {
    for (const { id, name, path } of absent(group, 'unusable'))
      yield { at: { file: 'group', path: ['entities', id, 'path'] }, args: { entity: { id, name }, path } };
  },
});
