import type { Organisation } from '../../model/organisation.ts';
import type { Row } from '../../model/row.ts';
import type { AreaId, PatternId } from '../../reference/index.ts';
import { carriedBy, isUnasked, isUnassigned, type PartyKind } from '../assignment.ts';
import { analyseProfile, type ProfileGap } from '../gap/profile.ts';
import { byDependence, kindsOf, type Leaving, leavingFrom, type Move, type MoveKind, movesTo } from './moves.ts';
import { type Placement, placementOf } from './services.ts';
import { type Carried, crossingOf, type SideServices, sideServices } from './sides.ts';

/** What there is to see of all this, in its order. */
export const areaParts = ['areas', 'patterns', 'moves', 'sides', 'teams'] as const;
export type AreaPart = (typeof areaParts)[number];

/** Services in each area. */
export interface InAreas {
  /** Each once. */
  readonly services: readonly Row[];
  /** In the order of dependence on specialists; a service of several areas is in each. */
  readonly areas: readonly { readonly area: AreaId; readonly services: readonly Row[] }[];
  readonly none: readonly Row[];
}

/** What one team or provider carries in each area (textbook 6.5.1, figure 17). */
export interface PartyAreas extends InAreas {
  readonly kind: PartyKind;
  /** Undefined for all that names no team, or no provider, though it should. */
  readonly id: string | undefined;
}

/** Who does what by area, and how it would be done in the pattern that is aimed at (textbook 6.1 to 6.5.1). */
export interface AreaAnalysis extends Placement {
  readonly pattern: ProfileGap['pattern'];
  /** The pattern that moves lead to, and whether it is only assumed; undefined where none is aimed at. */
  readonly target: { readonly pattern: PatternId; readonly assumed: boolean } | undefined;
  readonly moves: readonly Move[];
  readonly kinds: readonly MoveKind[];
  readonly leaving: readonly Leaving[];
  readonly sides: readonly SideServices[];
  readonly crossing: readonly Pick<Carried, 'kind' | 'id'>[];
  /** Teams, then providers; within each, the largest load first. */
  readonly parties: readonly PartyAreas[];
  /** What nobody carries, in the same way. */
  readonly open: Readonly<Record<'unassigned' | 'unasked', InAreas>>;
}

/** @param to the pattern to assume as target instead of the declared one */
export function analyseAreas(organisation: Organisation, to?: PatternId): AreaAnalysis {
  const { rows, pattern: declared } = organisation;
  const { pattern, loads } = analyseProfile(organisation);
  const placement = placementOf(rows);
  const target = to ?? declared.toBe;
  const moves = target === undefined ? [] : movesTo(target, organisation);
  const sides = sideServices(placement.services, loads);
  return {
    ...placement,
    pattern,
    target: target && { pattern: target, assumed: target !== declared.toBe },
    moves,
    kinds: kindsOf(moves),
    leaving: target === undefined ? [] : leavingFrom(target, rows),
    sides,
    crossing: crossingOf(sides),
    parties: loads.map(({ kind, id }) => ({ kind, id, ...inAreas(carriedBy(rows, kind, id)) })),
    open: { unassigned: inAreas(rows.filter(isUnassigned)), unasked: inAreas(rows.filter(isUnasked)) },
  };
}

function inAreas(services: readonly Row[]): InAreas {
  return {
    services,
    areas: byDependence.map((area) => ({ area, services: services.filter(({ areas }) => areas.includes(area)) })),
    none: services.filter(({ areas }) => areas.length === 0),
  };
}
