import { named } from '../../model/row.ts';
import { defineRule } from '../rule.ts';

/** An own service that is declared, and on which nothing is decided: a declaration alone puts nothing into scope. */
export const customUnused = defineRule({
  id: 'catalog/custom-unused',
  severity: { recommended: 'warning', strict: 'error' },
  source: 'project',
  *run({ rows }) {
    for (const row of rows) {
      if (!row.custom || row.scope !== 'undecided') continue;
      yield { at: { file: 'catalog', path: ['custom', row.id], part: 'key' }, args: { service: named(row) } };
    }
  },
});
