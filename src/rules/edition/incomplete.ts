import { problemsOf } from '../../model/edition.ts';
import { defineRule } from '../rule.ts';

/** An own edition that lacks its list, the name of a service, or what becomes of services of the earlier edition. */
export const editionIncomplete = defineRule({
  id: 'edition/incomplete',
  severity: { recommended: 'warning', strict: 'error' },
  source: 'project',
  *run({ editions }) {
    for (const edition of editions) {
      for (const problem of problemsOf(edition)) {
        const at = { file: 'edition', name: edition.id, path: problem.path } as const;
        const from = edition.before.id;
        const list = { ...at, part: 'key' } as const;
        if (problem.kind === 'empty') yield { at: list, args: { lacks: 'list', services: [], from } };
        if (problem.kind === 'nameless') yield { at, args: { lacks: 'name', services: [problem.id], from } };
        if (problem.kind === 'unaccounted')
          yield { at: list, args: { lacks: 'crosswalk', services: problem.ids, from } };
      }
    }
  },
});
