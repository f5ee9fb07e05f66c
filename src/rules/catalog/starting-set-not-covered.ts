import { categoryById, startingCategories, startingCategoriesSource } from '../../reference/index.ts';
import { defineRule } from '../rule.ts';

/**
 * A category to begin with of which nothing is in scope (textbook 6.5.2). Silent where nothing at all is in scope yet:
 * that is said of each service.
 */
export const startingSetNotCovered = defineRule({
  id: 'catalog/starting-set-not-covered',
  severity: { recommended: 'info', strict: 'warning' },
  source: startingCategoriesSource,
  *run({ rows }) {
    const covered = new Set(rows.filter(({ scope }) => scope === 'in-scope').map(({ category }) => category));
    if (covered.size === 0) return;
    for (const id of startingCategories) {
      if (covered.has(id)) continue;
      yield { at: { file: 'catalog', path: ['services'] }, args: { id, name: categoryById(id).name } };
    }
  },
});
