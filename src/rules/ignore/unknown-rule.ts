import { defineRule } from '../rule.ts';

/** A comment that suppresses a rule that there is not. Found by `check/suppress.ts`. */
export const ignoreUnknownRule = defineRule({
  id: 'ignore/unknown-rule',
  severity: { recommended: 'error', strict: 'error' },
  source: 'project',
});
