import { named } from '../../model/row.ts';
import { defineRule } from '../rule.ts';

/** An own service under the id of a listed one: its entry would be ignored. */
export const customCollides = defineRule({
  id: 'catalog/custom-collides',
  severity: { recommended: 'error', strict: 'error' },
  source: 'project',
  *run({ rows, collisions }) {
    for (const row of rows) {
      if (!collisions.includes(row.id)) continue;
      yield { at: { file: 'catalog', path: ['custom', row.id], part: 'key' }, args: { service: named(row) } };
    }
  },
});
