import { defineRule } from '../rule.ts';

/** A schema beside the files that no longer fits them. Found by `check/examine.ts`. */
export const schemaStale = defineRule({
  id: 'schema/stale',
  severity: { recommended: 'warning', strict: 'warning' },
  source: 'project',
});
