import { placeOf } from '../../model/row.ts';
import { defineRule } from '../rule.ts';

/** A provider that `cdc.yaml` does not declare, where it declares anybody. */
export const unknownProvider = defineRule({
  id: 'profile/unknown-provider',
  severity: { recommended: 'error', strict: 'error' },
  source: 'project',
  *run({ rows, providers }) {
    if (!providers) return;
    const known = providers.map(({ id }) => id);
    for (const row of rows) {
      if (row.scope === 'unnecessary') continue;
      const { provider, planned } = row.profile;
      if (provider !== undefined && !known.includes(provider)) {
        yield { at: placeOf(row, 'profile', 'provider'), args: { id: provider, known } };
      }
      if (planned?.provider !== undefined && !known.includes(planned.provider)) {
        yield { at: placeOf(row, 'profile', 'planned', 'provider'), args: { id: planned.provider, known } };
      }
    }
  },
});
