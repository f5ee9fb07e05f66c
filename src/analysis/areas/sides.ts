import type { Row } from '../../model/row.ts';
import { type SideId, sideOf, sides } from '../../reference/sides.ts';
import { carriedBy, type PartyKind } from '../assignment.ts';
import { type Assigned, byStanding } from './services.ts';

/** What a team or a provider carries of a side. */
export interface Carried {
  readonly kind: PartyKind;
  /** Undefined for all that names no team, or no provider, though it should. */
  readonly id: string | undefined;
  /** Wholly, and as its part of a combination. */
  readonly alone: readonly Row[];
  readonly shared: readonly Row[];
}

/** One side of the common division between SOC and CSIRT, and who carries its services (textbook 6.1, figure 13). */
export interface SideServices {
  readonly side: SideId;
  readonly services: readonly Row[];
  readonly assigned: Assigned;
  /** Those that carry something of it, the most first. */
  readonly carriers: readonly Carried[];
}

/** The placed services, by side and by who carries them; the parties are those that carry any, in their order. */
export function sideServices(
  services: readonly Row[],
  parties: readonly Pick<Carried, 'kind' | 'id'>[],
): SideServices[] {
  return sides.map(({ id: side }) => {
    const own = services.filter(({ category }) => sideOf(category) === side);
    return {
      side,
      services: own,
      assigned: byStanding(own),
      carriers: parties
        .map(({ kind, id }): Carried => {
          const carried = carriedBy(own, kind, id);
          const isShared = ({ profile }: Row) => profile.assignment === 'combination';
          return { kind, id, alone: carried.filter((row) => !isShared(row)), shared: carried.filter(isShared) };
        })
        .filter((carrier) => carriedOf(carrier) > 0)
        .toSorted((a, b) => carriedOf(b) - carriedOf(a)),
    };
  });
}

/** Those that are named and carry services of both sides, so that no line between teams is one between SOC and CSIRT. */
export function crossingOf(list: readonly SideServices[]): Pick<Carried, 'kind' | 'id'>[] {
  const [soc, csirt] = (['soc', 'csirt'] as const).map((id) => list.find(({ side }) => side === id)?.carriers ?? []);
  return (soc ?? [])
    .filter(({ kind, id }) => id !== undefined && csirt?.some((other) => other.kind === kind && other.id === id))
    .map(({ kind, id }) => ({ kind, id }));
}

/** How many services that are, wholly or in part. */
export function carriedOf({ alone, shared }: Carried): number {
  return alone.length + shared.length;
}
