import type { Organisation } from '../../model/organisation.ts';
import type { Row } from '../../model/row.ts';
import type { AssignmentId, PatternId } from '../../reference/index.ts';
import {
  comparePatterns,
  type Deviation,
  deviationOf,
  isAreaOneOutsourced,
  isAreaThreeWithoutPeople,
  type PatternComparison,
} from '../area.ts';
import {
  carrierOf,
  hasPart,
  isAssigned,
  isTooMuch,
  isUnasked,
  isUnassigned,
  type PartyKind,
  partyKinds,
} from '../assignment.ts';

/** What one team or provider carries of the services in scope, alone or as its part of a combination. */
export interface Load {
  readonly kind: PartyKind;
  /** Undefined for all that names no team, or no provider, though it should. */
  readonly id: string | undefined;
  readonly services: number;
  /** Of all services that somebody has, 0 to 1. A combination counts for both, so shares may add up to more than 1. */
  readonly share: number;
  readonly basic: number;
  /** Of all `basic` services that somebody has, 0 to 1; undefined where there are none. */
  readonly basicShare: number | undefined;
}

export interface ProfileGap {
  /** How many services in scope are assigned how; `unassigned` are those of which it is said that nobody has them. */
  readonly assignments: Readonly<Record<AssignmentId, number>>;
  readonly unassigned: readonly Row[];
  /** It is not said yet who has them. */
  readonly unasked: readonly Row[];
  /** Assigned, though they are unnecessary or of no level yet. */
  readonly tooMuch: readonly Row[];
  /** Teams, then providers; within each, the largest load first. */
  readonly loads: readonly Load[];
  /** The largest load of all. */
  readonly most: Load | undefined;
  readonly areaOneOutsourced: readonly Row[];
  readonly areaThreeWithoutPeople: readonly Row[];
  /** Nearest to now by what is assigned, beside what the organisation has agreed on (textbook 8.2, steps 1 and 2). */
  readonly pattern: PatternComparison & {
    readonly declared: PatternId | undefined;
    readonly aimedAt: PatternId | undefined;
    /** Assigned in another way than the pattern that is aimed at expects (textbook 8.2, step 5); none without one. */
    readonly deviations: readonly Deviation[];
  };
}

/** Who does what (textbook 3.4, phase 2; 6.2, 6.3). */
export function analyseProfile({ rows, pattern }: Organisation): ProfileGap {
  const assigned = rows.filter(isAssigned);
  const unassigned = rows.filter(isUnassigned);
  const loads = partyKinds.flatMap((kind) => loadsOf(assigned, kind));
  const count = (id: AssignmentId) => assigned.filter(({ profile }) => profile.assignment === id).length;
  return {
    assignments: {
      insource: count('insource'),
      outsource: count('outsource'),
      combination: count('combination'),
      unassigned: unassigned.length,
    },
    unassigned,
    unasked: rows.filter(isUnasked),
    tooMuch: rows.filter(isTooMuch),
    loads,
    most: loads.toSorted((a, b) => b.services - a.services)[0],
    areaOneOutsourced: rows.filter(isAreaOneOutsourced),
    areaThreeWithoutPeople: rows.filter(isAreaThreeWithoutPeople),
    pattern: {
      ...comparePatterns(rows),
      declared: pattern.asIs,
      aimedAt: pattern.toBe,
      deviations: rows.flatMap((row) => (pattern.toBe && deviationOf(row, pattern.toBe)) ?? []),
    },
  };
}

function loadsOf(assigned: readonly Row[], kind: PartyKind): Load[] {
  const isBasic = ({ catalog }: Row) => catalog.level === 'basic';
  const allBasic = assigned.filter(isBasic).length;
  const carried = assigned.filter((row) => hasPart(row, kind));
  const ids = new Set(carried.map((row) => carrierOf(row, kind)));
  return [...ids]
    .map((id): Load => {
      const own = carried.filter((row) => carrierOf(row, kind) === id);
      const basic = own.filter(isBasic).length;
      return {
        kind,
        id,
        services: own.length,
        share: own.length / assigned.length,
        basic,
        basicShare: allBasic === 0 ? undefined : basic / allBasic,
      };
    })
    .toSorted((a, b) => b.services - a.services);
}
