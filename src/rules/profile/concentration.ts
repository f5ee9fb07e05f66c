import { isAssigned, loads, partyKinds } from '../../analysis/assignment.ts';
import type { Location } from '../../model/location.ts';
import { defineRule } from '../rule.ts';

/** One team or one provider that carries a large part of what is assigned: if it fails, so does the centre. */
export const concentration = defineRule({
  id: 'profile/concentration',
  severity: { recommended: 'info', strict: 'warning' },
  source: 'project',
  /** The share that is not yet too much, 0 to 1, and the number of services from which a share says something. */
  options: { share: 0.5, least: 10 },
  *run({ rows, ...parties }, { options: { share, least } }) {
    const of = rows.filter(isAssigned).length;
    if (of < least) return;
    for (const kind of partyKinds) {
      for (const [id, count] of loads(rows, kind)) {
        if (count <= share * of) continue;
        const declared = parties[`${kind}s`]?.find((party) => party.id === id);
        const at: Location = declared
          ? { file: 'cdc', path: [`${kind}s`, id], part: 'key' }
          : { file: 'profile', path: ['services'] };
        yield { at, args: { kind, name: declared?.name ?? { en: id, ja: id }, count, of } };
      }
    }
  },
});
