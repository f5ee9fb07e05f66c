import { phaseCoverage } from '../../analysis/coverage.ts';
import { phaseById } from '../../reference/index.ts';
import { defineRule } from '../rule.ts';

/**
 * A phase of the management process of which nothing is in scope: the cycle does not close (textbook 4.2, table 8).
 * Silent where nothing at all is decided yet: that is said of each service.
 */
export const phaseNotCovered = defineRule({
  id: 'catalog/phase-not-covered',
  severity: { recommended: 'info', strict: 'warning' },
  source: 'textbook 4.2, table 8',
  *run({ rows }) {
    if (rows.every(({ scope }) => scope === 'undecided')) return;
    for (const { id, inScope } of phaseCoverage(rows)) {
      if (inScope > 0) continue;
      yield { at: { file: 'catalog', path: ['services'] }, args: { id, name: phaseById(id).name } };
    }
  },
});
