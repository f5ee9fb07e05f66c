import { problemsOf } from '../../model/edition.ts';
import { defineRule } from '../rule.ts';

/** An own edition that says two things of a service: another kind than follows, or that it is withdrawn and goes on. */
export const editionContradiction = defineRule({
  id: 'edition/contradiction',
  severity: { recommended: 'error', strict: 'error' },
  source: 'project',
  *run({ editions }) {
    for (const edition of editions) {
      for (const problem of problemsOf(edition)) {
        const at = { file: 'edition', name: edition.id, path: problem.path } as const;
        if (problem.kind === 'kind') {
          const { id, said, follows } = problem;
          yield { at, args: { id, kinds: { said, follows }, to: [] } };
        } else if (problem.kind === 'withdrawn') {
          const { id, to } = problem;
          yield { at, args: { id, kinds: undefined, to } };
        }
      }
    }
  },
});
