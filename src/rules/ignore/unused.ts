import { defineRule } from '../rule.ts';

/** A comment that suppresses nothing. Found by `check/suppress.ts`. */
export const ignoreUnused = defineRule({
  id: 'ignore/unused',
  severity: { recommended: 'warning', strict: 'warning' },
  source: 'project',
});
