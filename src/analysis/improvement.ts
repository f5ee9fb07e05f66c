import type { Organisation, Policy } from '../model/organisation.ts';
import type { Row } from '../model/row.ts';
import type { CycleId, Score } from '../reference/index.ts';
import { deviationOf } from './area.ts';
import { isUnassigned } from './assignment.ts';
import { isNotDone } from './dependence.ts';
import { asIsScore, gapOf, shortfallOf } from './score.ts';

/** Something to improve: a service in scope of which something is below its target, or one that nobody has. */
export interface Improvement {
  readonly row: Row;
  /** The score that counts. */
  readonly asIs: Score | undefined;
  readonly toBe: Score | undefined;
  /** To-be minus the score that counts; 0 or less where only the other half of a combination lags. */
  readonly gap: number | undefined;
  /** By how many scores what lags most is below the target, 1 to 4; 0 only where nobody has it. */
  readonly shortfall: number;
  readonly weight: number;
  /** Weight × shortfall. */
  readonly priority: number;
  readonly cycle: CycleId;
  /** Nobody has it: before it can be raised, somebody has to. */
  readonly unassigned: boolean;
  /** Nobody has it, or own work cannot be done: it comes before all that is done somehow. */
  readonly first: boolean;
}

/** How much a step of a service counts, by its level and the policy. */
export function weightOf({ catalog: { level } }: Row, { weights }: Policy): number {
  return level === 'unnecessary' ? 0 : weights[level ?? 'undecided'];
}

/**
 * Whether an improvement can be made with the people, budget and systems there are (short), or needs new ones (long):
 * what the file says; else long where nobody has the service, where its as-is is 1, where a plan changes its assignment,
 * or where the pattern that is aimed at expects another one (textbook 3.3.2, 8.1; 8.2, step 5). The tests are this
 * project's own.
 */
export function cycleOf(row: Row, { policy, pattern }: Pick<Organisation, 'policy' | 'pattern'>): CycleId {
  const { planned, assignment } = row.profile;
  if (row.portfolio.cycle !== undefined) return row.portfolio.cycle;
  const replanned = planned?.assignment !== undefined && planned.assignment !== assignment;
  const deviates = pattern.toBe !== undefined && deviationOf(row, pattern.toBe) !== undefined;
  return isUnassigned(row) || asIsScore(row, policy) === 1 || replanned || deviates ? 'long' : 'short';
}

/**
 * Everything to improve, in the order in which to do it: first what nobody has or what own people cannot do, the
 * heaviest level first; then by priority, largest first; ties in the order of the matrix (textbook 8.2, step 5).
 */
export function improvements(organisation: Organisation): Improvement[] {
  const { rows, policy } = organisation;
  return rows
    .filter((row) => row.scope === 'in-scope' && (isUnassigned(row) || shortfallOf(row, policy) > 0))
    .map((row): Improvement => {
      const [shortfall, weight] = [shortfallOf(row, policy), weightOf(row, policy)];
      return {
        row,
        asIs: asIsScore(row, policy),
        toBe: row.portfolio['to-be'],
        gap: gapOf(row, policy),
        shortfall,
        weight,
        priority: weight * shortfall,
        cycle: cycleOf(row, organisation),
        unassigned: isUnassigned(row),
        first: isUnassigned(row) || isNotDone(row),
      };
    })
    .toSorted((a, b) => Number(b.first) - Number(a.first) || (a.first ? b.weight - a.weight : b.priority - a.priority));
}
