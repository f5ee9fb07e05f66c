import { startingSetCoverage } from '../../analysis/coverage.ts';
import { categoryIn, startingCategoriesSource } from '../../reference/index.ts';
import { defineRule } from '../rule.ts';

/**
 * A category to begin with of which nothing is in scope (textbook 6.5.2). Silent where nothing at all is decided yet:
 * that is said of each service.
 */
export const startingSetNotCovered = defineRule({
  id: 'catalog/starting-set-not-covered',
  severity: { recommended: 'info', strict: 'warning' },
  source: startingCategoriesSource,
  *run(organisation) {
    if (organisation.rows.every(({ scope }) => scope === 'undecided')) return;
    for (const { id, inScope } of startingSetCoverage(organisation)) {
      if (inScope > 0) continue;
      yield {
        at: { file: 'catalog', path: ['services'] },
        args: { id, name: categoryIn(id, organisation.framework).name },
      };
    }
  },
});
