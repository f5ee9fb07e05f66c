import type { Organisation } from '../../model/organisation.ts';
import type { Row } from '../../model/row.ts';
import { type AreaId, type AssignmentId, type CycleId, levels, type PatternId } from '../../reference/index.ts';
import { type Deviation, deviationOf } from '../area.ts';
import { carrierOf, hasPart } from '../assignment.ts';
import { cycleOf } from '../improvement.ts';

/** What a change of assignment means for the team, or for the contract with the provider. */
export const partMoves = ['start', 'widen', 'narrow', 'end'] as const;
export type PartMove = (typeof partMoves)[number];

/** A change of assignment that a pattern asks for (textbook 8.2, step 5): from how it is to how it would fit. */
export interface Move extends Deviation {
  readonly from: AssignmentId;
  /** Of those that would fit, the one that is planned, else the one that takes least. */
  readonly to: AssignmentId;
  /** What becomes of the team's part; undefined where it stays as it is. */
  readonly team: PartMove | undefined;
  /** Whether a team is there that can start: one has a part in the same category, or is planned for the service. */
  readonly hasTeam: boolean;
  /** What becomes of the provider's part. */
  readonly contract: PartMove | undefined;
  /** Whether that part ends, but the provider keeps other services: then its contract does not end. */
  readonly providerStays: boolean;
  /** Whether a combination can come between, because the whole work changes hands. */
  readonly between: boolean;
  /** Where the planned change of the profile leads: to what fits, to the combination between, or elsewhere. */
  readonly planned: 'there' | 'between' | 'elsewhere' | undefined;
  /** Last day of the contract that changes, if the provider has one. */
  readonly contractUntil: string | undefined;
  readonly cycle: CycleId;
}

/** The areas from the least dependence on specialists to the most (textbook 6.5.1, note 19). */
export const byDependence: readonly AreaId[] = ['I', 'II', 'IV', 'III'];

/** Parts in halves: what the team has, and what the provider has. */
const parts: Readonly<Record<AssignmentId, { readonly team: number; readonly provider: number }>> = {
  insource: { team: 2, provider: 0 },
  combination: { team: 1, provider: 1 },
  outsource: { team: 0, provider: 2 },
  unassigned: { team: 0, provider: 0 },
};

/**
 * The changes of assignment from the present to a pattern, by level, then by area in the order of dependence, then in the
 * order of the matrix. What each means follows from its two assignments; both are this project's own.
 */
export function movesTo(pattern: PatternId, organisation: Organisation): Move[] {
  const { rows, providers } = organisation;
  const withTeams = new Set(rows.filter((row) => hasPart(row, 'team')).map(({ category }) => category));
  const staying = stayingProviders(pattern, rows);
  const aiming = { ...organisation, pattern: { ...organisation.pattern, toBe: pattern } };
  return rows
    .flatMap((row) => {
      const deviation = deviationOf(row, pattern);
      const from = row.profile.assignment;
      if (deviation === undefined || from === undefined) return [];
      const planned = row.profile.planned?.assignment;
      const to = leadsTo(deviation, from);
      const team = moved(parts[from].team, parts[to].team);
      const contract = moved(parts[from].provider, parts[to].provider);
      const between = (team === 'start' && contract === 'end') || (team === 'end' && contract === 'start');
      const changed = contract !== undefined && contract !== 'start' ? row.profile.provider : undefined;
      return [
        {
          ...deviation,
          from,
          to,
          team,
          hasTeam: row.profile.planned?.team !== undefined || withTeams.has(row.category),
          contract,
          providerStays: contract === 'end' && changed !== undefined && staying.has(changed),
          between,
          planned: leadingTo(planned, from, to, between),
          contractUntil: providers?.find(({ id }) => id === changed)?.contractUntil,
          cycle: cycleOf(row, aiming),
        },
      ];
    })
    .toSorted(
      (a, b) => levelRank(a.row) - levelRank(b.row) || byDependence.indexOf(a.area) - byDependence.indexOf(b.area),
    );
}

/** What would fit: the planned assignment, else the one that takes least. */
function leadsTo({ row, expected }: Deviation, from: AssignmentId): AssignmentId {
  return expected.find((id) => id === row.profile.planned?.assignment) ?? nearest(from, expected);
}

/** The providers that still have a service, alone or in part, once all assignments are as a pattern expects. */
function stayingProviders(pattern: PatternId, rows: readonly Row[]): ReadonlySet<string | undefined> {
  const kept = rows.filter((row) => {
    const deviation = deviationOf(row, pattern);
    const from = row.profile.assignment;
    const to = deviation && from ? leadsTo(deviation, from) : from;
    return to !== undefined && parts[to].provider > 0;
  });
  return new Set(kept.map((row) => carrierOf(row, 'provider')));
}

/**
 * Moves from the same assignment to the same other one: if a team is to start, with or without one that is there; if the
 * provider's part ends, with or without others that it keeps.
 */
export interface MoveKind
  extends Pick<Move, 'from' | 'to' | 'team' | 'hasTeam' | 'contract' | 'providerStays' | 'between'> {
  readonly moves: readonly Move[];
  /** How many of them a planned change makes. */
  readonly planned: number;
}

/** Moves by what they are from and to, in the order in which the first of each comes. */
export function kindsOf(moves: readonly Move[]): MoveKind[] {
  const kinds = new Map<string, Move[]>();
  for (const move of moves) {
    const key = `${move.from} ${move.to} ${move.team === 'start' && move.hasTeam} ${move.providerStays}`;
    kinds.set(key, [...(kinds.get(key) ?? []), move]);
  }
  return [...kinds.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const { from, to, team, hasTeam, contract, providerStays, between } = first;
    const planned = same.filter((move) => move.planned === 'there').length;
    return [{ from, to, team, hasTeam, contract, providerStays, between, moves: same, planned }];
  });
}

/** A service that is not off a pattern now, but would be by its planned change of assignment. */
export interface Leaving extends Deviation {
  readonly to: AssignmentId;
}

export function leavingFrom(pattern: PatternId, rows: readonly Row[]): Leaving[] {
  return rows.flatMap((row) => {
    const to = row.profile.planned?.assignment;
    if (to === undefined || deviationOf(row, pattern)) return [];
    const then = deviationOf({ ...row, profile: { ...row.profile, assignment: to } }, pattern);
    return then ? [{ ...then, row, to }] : [];
  });
}

/** The one that moves the least work; of two, the one that needs fewer parties. */
function nearest(from: AssignmentId, fitting: readonly AssignmentId[]): AssignmentId {
  const effort = (to: AssignmentId) => {
    const [before, after] = [parts[from], parts[to]];
    const work = Math.abs(before.team - after.team) + Math.abs(before.provider - after.provider);
    return 2 * work + (to === 'combination' ? 1 : 0);
  };
  return fitting.toSorted((a, b) => effort(a) - effort(b))[0] ?? from;
}

function moved(before: number, after: number): PartMove | undefined {
  if (before === after) return undefined;
  if (before === 0) return 'start';
  if (after === 0) return 'end';
  return after > before ? 'widen' : 'narrow';
}

function leadingTo(
  planned: AssignmentId | undefined,
  from: AssignmentId,
  to: AssignmentId,
  between: boolean,
): Move['planned'] {
  if (planned === undefined || planned === from) return undefined;
  if (planned === to) return 'there';
  return between && planned === 'combination' ? 'between' : 'elsewhere';
}

/** Basic first; what has no level comes last. */
function levelRank({ catalog: { level } }: Row): number {
  const needed = levels.filter(({ id }) => id !== 'unnecessary');
  const rank = needed.findIndex(({ id }) => id === level);
  return rank === -1 ? needed.length : rank;
}
