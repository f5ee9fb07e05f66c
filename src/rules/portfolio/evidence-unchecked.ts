import { defineRule } from '../rule.ts';

/** Evidence that is to be checked, and cannot be: no one may take it for checked. `check/evidence-files.ts` finds out why. */
export const evidenceUnchecked = defineRule({
  id: 'portfolio/evidence-unchecked',
  severity: { recommended: 'info', strict: 'warning' },
  source: 'project',
});
