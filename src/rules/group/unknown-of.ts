import { entityKindIds } from '../../reference/entity-kinds.ts';
import { defineGroupRule } from '../rule.ts';

/** A requirement for a kind or an entity that there is not: it would hold for no one. */
export const unknownOf = defineGroupRule({
  id: 'group/unknown-of',
  severity: { recommended: 'error', strict: 'error' },
  source: 'project',
  *run({ entities, requirements }) {
    const known: readonly string[] = [...entityKindIds, ...entities.map(({ id }) => id)];
    const there = new Set(known);
    for (const [at, { of }] of requirements.entries()) {
      for (const [index, id] of of.entries())
        if (!there.has(id)) yield { at: { file: 'group', path: ['require', at, 'of', index] }, args: { id, known } };
    }
  },
});
