import { named } from '../../model/row.ts';
import { defineRule } from '../rule.ts';

/** An own service that is declared, and of which no file says anything. */
export const customUnused = defineRule({
  id: 'catalog/custom-unused',
  severity: { recommended: 'warning', strict: 'warning' },
  source: 'project',
  *run({ rows }) {
    for (const row of rows) {
      if (!row.custom || row.listed) continue;
      yield { at: { file: 'catalog', path: ['custom', row.id], part: 'key' }, args: { service: named(row) } };
    }
  },
});
