import { absent } from '../../analysis/group/absent.ts';
import { defineGroupRule } from '../rule.ts';

/** An entity in whose folder there is none of an organisation's files. */
export const noOrganisation = defineGroupRule({
  id: 'group/no-organisation',
  severity: { recommended: 'error', strict: 'error' },
  source: 'project',
  *run(group) {
    for (const { id, name, path } of absent(group, 'empty'))
      yield { at: { file: 'group', path: ['entities', id, 'path'] }, args: { entity: { id, name }, path } };
  },
});
