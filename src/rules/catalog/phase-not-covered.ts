import { phases } from '../../reference/index.ts';
import { defineRule } from '../rule.ts';

/**
 * A phase of the management process of which nothing is in scope: the cycle does not close (textbook 4.2, table 8).
 * Silent where nothing at all is in scope yet: that is said of each service.
 */
export const phaseNotCovered = defineRule({
  id: 'catalog/phase-not-covered',
  severity: { recommended: 'info', strict: 'warning' },
  source: 'textbook 4.2, table 8',
  *run({ rows }) {
    const inScope = rows.filter(({ scope }) => scope === 'in-scope');
    if (inScope.length === 0) return;
    for (const { id, name } of phases) {
      if (inScope.some(({ phase }) => phase === id)) continue;
      yield { at: { file: 'catalog', path: ['services'] }, args: { id, name } };
    }
  },
});
