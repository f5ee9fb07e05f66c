import { defineRule } from '../rule.ts';

/** A comment that suppresses a finding and does not say why. Found by `check/suppress.ts`. */
export const ignoreWithoutReason = defineRule({
  id: 'ignore/without-reason',
  severity: { recommended: 'error', strict: 'error' },
  source: 'project',
});
