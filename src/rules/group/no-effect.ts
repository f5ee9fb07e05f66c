import { defineGroupRule } from '../rule.ts';

/**
 * What `group.yaml` says to no effect: an authority of a partner, which only has what its contract says; the information
 * that a contract provides for, of an entity without one (textbook 7.1.3); and a requirement of no service, or for no one.
 */
export const noEffect = defineGroupRule({
  id: 'group/no-effect',
  severity: { recommended: 'warning', strict: 'error' },
  source: 'project',
  *run({ entities, requirements }) {
    for (const { id, name, kind, decides, sees } of entities) {
      const entity = { id, name };
      const at = (key: string) => ({ file: 'group' as const, path: ['entities', id, key], part: 'key' as const });
      if (kind === 'partner' && decides.length > 0) yield { at: at('decides'), args: { key: 'decides', entity } };
      if (kind !== 'partner' && sees.length > 0) yield { at: at('sees'), args: { key: 'sees', entity } };
    }
    for (const [index, requirement] of requirements.entries()) {
      for (const key of ['services', 'of'] as const)
        if (requirement[key].length === 0)
          yield { at: { file: 'group', path: ['require', index, key] }, args: { key } };
    }
  },
});
