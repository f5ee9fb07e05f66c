/** What else names services by their ids: metrics, and scenarios of the organisation's own. */
import { filesOf } from '../../model/files.ts';
import type { Organisation } from '../../model/organisation.ts';
import { stepIds } from '../../reference/incident-flow.ts';
import type { CarryDecision } from './decision.ts';

/** A place outside of the files of services that names some. */
export interface Reference {
  /** The file, seen from the organisation's folder. */
  readonly file: string;
  readonly path: readonly (string | number)[];
  readonly was: readonly string[];
  readonly now: readonly string[];
  /** Whether only one can stand there, and the service became several: then a person should look at what was chosen. */
  readonly open: boolean;
  /** All that could stand there. */
  readonly choices: readonly string[];
}

type Named = Omit<Reference, 'now' | 'open' | 'choices'> & { readonly single: boolean };

/** The ids of all services that something else names. */
export function referencedIn(organisation: Organisation): ReadonlySet<string> {
  return new Set(namedIn(organisation).flatMap(({ was }) => was));
}

/** The places whose ids are others after a migration. */
export function referencesAfter(organisation: Organisation, decisions: readonly CarryDecision[]): Reference[] {
  const after = idsAfter(decisions);
  return namedIn(organisation).flatMap(({ single, ...place }) => {
    const each = place.was.map((id) => after.get(id) ?? [id]);
    const open = single && each.some((ids) => ids.length > 1);
    const now = single ? each.flatMap((ids, index) => first(ids, place.was[index])) : [...new Set(each.flat())];
    const isSame = now.length === place.was.length && now.every((id, index) => id === place.was[index]);
    return isSame && !open ? [] : [{ ...place, now, open, choices: each.flat() }];
  });
}

/** What each service is after a migration. */
export function idsAfter(decisions: readonly CarryDecision[]): ReadonlyMap<string, readonly string[]> {
  const after = new Map<string, string[]>();
  for (const { from, to } of decisions) {
    for (const { id } of from) after.set(id, [...(after.get(id) ?? []), ...to.map((target) => target.id)]);
  }
  return after;
}

/** The same id where it is among them, since that is the least change. */
function first(ids: readonly string[], was: string | undefined): readonly string[] {
  const same = ids.find((id) => id === was);
  return same === undefined ? ids.slice(0, 1) : [same];
}

function namedIn({ metrics, scenarios }: Organisation): Named[] {
  return [
    ...Object.entries(metrics).flatMap(([id, { service }]) =>
      service === undefined
        ? []
        : [{ file: filesOf('metrics'), path: ['metrics', id, 'service'], was: [service], single: true }],
    ),
    ...scenarios.flatMap(({ id, steps, questions }) => {
      const file = filesOf('scenario').replace('*', id);
      const lists = [
        ...stepIds.flatMap((step) =>
          (['services', 'less'] as const).map((key) => ({ path: ['steps', step, key], was: steps[step]?.[key] ?? [] })),
        ),
        ...questions.map(({ services }, index) => ({ path: ['questions', index, 'services'], was: services })),
      ];
      return lists.filter(({ was }) => was.length > 0).map((list) => ({ file, ...list, single: false }));
    }),
  ];
}
