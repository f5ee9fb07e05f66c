import type { Row } from '../model/row.ts';
import {
  type AreaId,
  type AssignmentId,
  areas,
  assignments,
  type Lead,
  type PatternId,
  patternById,
  patterns,
} from '../reference/index.ts';
import { hasPart, isAssigned, isUnassigned } from './assignment.ts';
import { ownDependence } from './dependence.ts';

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
 * no team is named, or its as-is is 3 or less, whatever its target. The second half is this project's own reading.
 */
export function isAreaThreeWithoutPeople(row: Row): boolean {
  const own = hasPart(row, 'team') && !hasPart(row, 'provider');
  return soleArea(row) === 'III' && own && (row.profile.team === undefined || ownDependence(row) !== undefined);
}

/** How a pattern expects the services of an area to be assigned, by who leads them (textbook 6.2, figure 14). */
const expected: Readonly<Record<Lead, readonly AssignmentId[]>> = {
  own: ['insource'],
  'own-supported': ['insource', 'combination'],
  'specialists-supported': ['combination', 'outsource'],
  specialists: ['outsource'],
};

/** A service that is assigned in another way than a pattern expects of its area. */
export interface Deviation {
  readonly row: Row;
  readonly area: AreaId;
  /** Any of these would fit. */
  readonly expected: readonly AssignmentId[];
}

/**
 * How a pattern expects another assignment of a row than it has (textbook 8.2, step 5); undefined where it has such a
 * one, it is not said who has it, it is excluded, or it lies in several areas or in none. What nobody has fits no pattern.
 */
export function deviationOf(row: Row, pattern: PatternId): Deviation | undefined {
  const area = soleArea(row);
  if (area === undefined || !isPlaced(row)) return undefined;
  const fitting = expected[patternById(pattern).leads[area]];
  return row.profile.assignment !== undefined && fitting.includes(row.profile.assignment)
    ? undefined
    : { row, area, expected: fitting };
}

/** How far the organisation leads the services of an area itself, of those that are compared. */
export interface AreaLead {
  readonly area: AreaId;
  readonly services: number;
  /** An insourced service counts 1, a combination ½, an outsourced one and one that nobody has 0. */
  readonly own: number;
  /** How many of them are assigned how; together all that are compared. */
  readonly assignments: Readonly<Record<AssignmentId, number>>;
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
  /** Services that are compared: of one area, and it is said who has them, or that nobody does. */
  readonly compared: number;
  /** The nearest, and those that are as near to within ½; none where nothing is compared. */
  readonly near: readonly PatternId[];
  /** The one that is nearest; undefined where fewer than ten services are compared, or several are as near. */
  readonly nearest: PatternId | undefined;
  /** Services whose assignment is said and that are compared with nothing: they lie in several areas, or in none. */
  readonly unplaced: number;
}

/** Fewer services say nothing of a pattern; the figure is this project's own, as is the next. */
export const leastCompared = 10;
/** As near is what is not further away than this. */
const asNear = 0.5;

/**
 * Compares who leads the services of each area with what the patterns expect: the distance is the sum over services of
 * how far each is from fitting, 0, ½ or 1. The measure is this project's own.
 */
export function comparePatterns(rows: readonly Row[]): PatternComparison {
  const said = rows.filter(isPlaced);
  const placed = said.filter((row) => soleArea(row) !== undefined);
  const distances = patterns.map(({ id, leads }): PatternDistance => {
    const distances = placed.map((row) => distanceOf(ownPart(row), leads[soleArea(row) ?? 'I']));
    return { pattern: id, distance: sumOf(distances) };
  });
  const least = Math.min(...distances.map(({ distance }) => distance));
  const near = distances.filter(({ distance }) => distance - least <= asNear).map(({ pattern }) => pattern);
  return {
    areas: areas.map(({ id }): AreaLead => {
      const here = placed.filter((row) => soleArea(row) === id);
      const assigned = assignments.map(
        (one) => [one.id, here.filter(({ profile }) => profile.assignment === one.id).length] as const,
      );
      return {
        area: id,
        services: here.length,
        own: sumOf(here.map(ownPart)),
        assignments: Object.fromEntries(assigned) as Record<AssignmentId, number>,
      };
    }),
    distances,
    compared: placed.length,
    near: placed.length === 0 ? [] : near,
    nearest: placed.length >= leastCompared && near.length === 1 ? near[0] : undefined,
    unplaced: said.length - placed.length,
  };
}

/** Whether it is said of a service who has it, or that nobody does. */
function isPlaced(row: Row): boolean {
  return isAssigned(row) || isUnassigned(row);
}

/** How much of a service the organisation leads itself: all, half, or nothing. */
function ownPart(row: Row): number {
  if (!hasPart(row, 'team')) return 0;
  return hasPart(row, 'provider') ? 0.5 : 1;
}

/** How far a service of which the organisation leads this part is from being led so; shared work fits where it is shared. */
function distanceOf(own: number, lead: Lead): number {
  switch (lead) {
    case 'own':
      return 1 - own;
    case 'own-supported':
      return own === 0 ? 1 : 0;
    case 'specialists-supported':
      return own === 1 ? 1 : 0;
    case 'specialists':
      return own;
  }
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
