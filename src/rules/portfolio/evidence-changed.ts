import { defineRule } from '../rule.ts';

/** A file that is not what it was when its hash was recorded. `check/evidence-files.ts` compares it. */
export const evidenceChanged = defineRule({
  id: 'portfolio/evidence-changed',
  severity: { recommended: 'error', strict: 'error' },
  source: 'project',
});
