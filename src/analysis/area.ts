import type { Row } from '../model/row.ts';
import { type AreaId, areas, type PatternId, patterns } from '../reference/index.ts';
import { hasPart, isAssigned } from './assignment.ts';
import { dependsOnPerson } from './dependence.ts';

/** The area of a service that has one only; what lies in several says nothing of any. */
function soleArea({ areas: [area, ...others] }: Row): AreaId | undefined {
  return others.length === 0 ? area : undefined;
}

/** Whether the organisation’s own work, area I and no other, is wholly outsourced (textbook 6.2, figure 14). */
export function isAreaOneOutsourced(row: Row): boolean {
  return soleArea(row) === 'I' && hasPart(row, 'provider') && !hasPart(row, 'team');
}

/**
 * Whether specialists' work, area III and no other, is wholly insourced without people for it (textbook 6.2, figure 14):
 * no team is named, or it depends on a person, as-is 3 or less. The second half is this project's own reading.
 */
export function isAreaThreeWithoutPeople(row: Row): boolean {
  const own = hasPart(row, 'team') && !hasPart(row, 'provider');
  return soleArea(row) === 'III' && own && (row.profile.team === undefined || dependsOnPerson(row));
}

/** How far the organisation leads the assigned services of an area itself. */
export interface AreaLead {
  readonly area: AreaId;
  readonly services: number;
  /** An insourced service counts 1, a combination ½, an outsourced one 0. */
  readonly own: number;
}

export interface PatternDistance {
  readonly pattern: PatternId;
  /** In services: 0 if every service is led as the pattern expects, at most the number of those compared. */
  readonly distance: number;
}

/** How near an organisation is to each of the four patterns (textbook 6.3, figure 15; 8.2, step 1). */
export interface PatternComparison {
  readonly areas: readonly AreaLead[];
  /** All four, in the order of the textbook. */
  readonly distances: readonly PatternDistance[];
  /** One pattern; several where they are equally near; none where there is nothing to compare. */
  readonly nearest: readonly PatternId[];
  /** Assigned services that are compared with nothing: they lie in several areas, or in none. */
  readonly unplaced: number;
}

/**
 * Compares who leads the services of each area with what the patterns expect: the distance is the sum over areas of
 * services × |share led by the organisation − expected share|. The measure is this project's own.
 */
export function comparePatterns(rows: readonly Row[]): PatternComparison {
  const assigned = rows.filter(isAssigned);
  const leads = areas.map(({ id }): AreaLead => {
    const here = assigned.filter((row) => soleArea(row) === id);
    return { area: id, services: here.length, own: here.reduce((sum, row) => sum + ownPart(row), 0) };
  });
  const distances = patterns.map(({ id, ownAreas }): PatternDistance => {
    // Services × |share − expected| without the division, which would not be exact.
    const away = ({ area, services, own }: AreaLead) => (ownAreas.includes(area) ? services - own : own);
    return { pattern: id, distance: leads.reduce((sum, lead) => sum + away(lead), 0) };
  });
  const placed = leads.reduce((sum, { services }) => sum + services, 0);
  const least = Math.min(...distances.map(({ distance }) => distance));
  const nearest = distances.filter(({ distance }) => distance === least).map(({ pattern }) => pattern);
  return { areas: leads, distances, nearest: placed === 0 ? [] : nearest, unplaced: assigned.length - placed };
}

function ownPart(row: Row): number {
  if (!hasPart(row, 'team')) return 0;
  return hasPart(row, 'provider') ? 0.5 : 1;
}
