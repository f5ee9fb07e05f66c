import { problemsOf } from '../../model/edition.ts';
import { defineRule } from '../rule.ts';

/** An id in an own edition that the earlier edition does not have. */
export const editionUnknownService = defineRule({
  id: 'edition/unknown-service',
  severity: { recommended: 'error', strict: 'error' },
  source: 'project',
  *run({ editions }) {
    for (const edition of editions) {
      const known = edition.before.services.map(({ id }): string => id);
      for (const problem of problemsOf(edition)) {
        if (problem.kind !== 'unknown') continue;
        const { id, path } = problem;
        yield { at: { file: 'edition', name: edition.id, path }, args: { id, from: edition.before.id, known } };
      }
    }
  },
});
