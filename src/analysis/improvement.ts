import type { Organisation, Policy } from '../model/organisation.ts';
import type { Row } from '../model/row.ts';
import { type CycleId, levelById, type Score, undecidedWeight } from '../reference/index.ts';
import { isUnassigned } from './assignment.ts';
import { asIsScore, gapOf } from './score.ts';

/** Something to improve: a service in scope below its target, or one that nobody has. */
export interface Improvement {
  readonly row: Row;
  readonly asIs: Score | undefined;
  readonly toBe: Score | undefined;
  /** 1 to 4; 0 or less, or undefined, only where the service is unassigned. */
  readonly gap: number | undefined;
  readonly weight: number;
  /** Weight × gap; 0 where there is no gap to close, or none is known. */
  readonly priority: number;
  readonly cycle: CycleId;
  /** Nobody has it: before it can be raised, somebody has to. */
  readonly unassigned: boolean;
}

/** How much a step of a service counts: by its level. The figures are this project's own. */
export function weightOf({ catalog: { level } }: Row): number {
  return level === undefined ? undecidedWeight : (levelById(level).weight ?? 0);
}

/**
 * Whether an improvement can be made with the people, budget and systems there are (short), or needs new ones (long):
 * what the file says; else long where nobody has the service, where it is not done at all (as-is 1), or where a plan
 * changes its assignment (textbook 3.3.2, 8.1).
 */
export function cycleOf(row: Row, policy: Policy): CycleId {
  const { planned, assignment } = row.profile;
  if (row.portfolio.cycle !== undefined) return row.portfolio.cycle;
  const replanned = planned?.assignment !== undefined && planned.assignment !== assignment;
  return isUnassigned(row) || asIsScore(row, policy) === 1 || replanned ? 'long' : 'short';
}

/**
 * Everything to improve, in the order in which to do it: first what nobody has, then by priority, largest first; ties in
 * the order of the matrix (textbook 8.2, step 5).
 */
export function improvements({ rows, policy }: Organisation): Improvement[] {
  return rows
    .filter((row) => row.scope === 'in-scope' && (isUnassigned(row) || (gapOf(row, policy) ?? 0) > 0))
    .map((row): Improvement => {
      const [gap, weight] = [gapOf(row, policy), weightOf(row)];
      return {
        row,
        asIs: asIsScore(row, policy),
        toBe: row.portfolio['to-be'],
        gap,
        weight,
        priority: weight * Math.max(gap ?? 0, 0),
        cycle: cycleOf(row, policy),
        unassigned: isUnassigned(row),
      };
    })
    .toSorted((a, b) => Number(b.unassigned) - Number(a.unassigned) || b.priority - a.priority);
}
