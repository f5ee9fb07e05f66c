import { defineRule } from '../rule.ts';

/** Evidence that is to be a file of the repository, and is not there. `check/evidence-files.ts` looks for it. */
export const evidenceMissing = defineRule({
  id: 'portfolio/evidence-missing',
  severity: { recommended: 'warning', strict: 'error' },
  source: 'project',
});
