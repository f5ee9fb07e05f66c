import { isOfOtherEdition } from '../../model/row.ts';
import { defineGroupRule } from '../rule.ts';

/** An id in `group.yaml` that is neither a service nor a category of the list, nor a service of the entity's own. */
export const unknownServiceOfGroup = defineGroupRule({
  id: 'group/unknown-service',
  severity: { recommended: 'error', strict: 'error' },
  source: 'project',
  *run({ framework, entities, requirements }) {
    const listed = [...framework.categories, ...framework.services].map(({ id }): string => id);
    for (const { id: entity, organisation, ...said } of entities) {
      // What cannot be looked at may have services of its own.
      const own = organisation?.rows.filter((row) => row.custom && !isOfOtherEdition(row)).map(({ id }) => id) ?? [];
      const known = [...listed, ...own];
      for (const key of ['decides', 'sees'] as const) {
        for (const [index, id] of said[key].entries())
          if (!known.includes(id))
            yield { at: { file: 'group', path: ['entities', entity, key, index] }, args: { id, known } };
      }
    }
    for (const [at, { services }] of requirements.entries()) {
      for (const [index, id] of services.entries())
        if (!listed.includes(id))
          yield { at: { file: 'group', path: ['require', at, 'services', index] }, args: { id, known: listed } };
    }
  },
});
