import type { Organisation, Policy } from '../model/organisation.ts';
import type { Row } from '../model/row.ts';
import { type LevelId, levels, type RubricId, type Score, scores } from '../reference/index.ts';
import { isAssigned, isUnassigned } from './assignment.ts';
import { asIsScore, gapOf, halfScore, halves, isExcluded, isUnscored, mean, shortfallOf } from './score.ts';

/** What is counted and measured of an organisation, or of some of its rows. */
export interface Figures {
  /** The sum of scored, excluded and unscored. */
  readonly inScope: number;
  readonly scored: number;
  readonly excluded: number;
  readonly unscored: number;
  /** Of the scored: nobody has them, which counts as 1. */
  readonly unassigned: number;
  /** Of the scored: it is not said how well they should be done. */
  readonly withoutTarget: number;
  /** In scope, and somebody has it. */
  readonly assigned: number;
  /** In scope, and below the target: as a whole, or the half of a combination that lags. */
  readonly openGaps: number;
  /** Mean as-is of all scored, 1 to 5; undefined where there is none. */
  readonly mean: number | undefined;
  /** How many have both scores; the next three are means over these, so that `gap` = `toBe` − `asIs`. */
  readonly compared: number;
  readonly asIs: number | undefined;
  readonly toBe: number | undefined;
  /** -4 to 4. */
  readonly gap: number | undefined;
  readonly combinations: CombinationMeans;
}

/** The two parts of the combinations that are scored, apart: the one must not hide the other. */
export interface CombinationMeans {
  /** Combinations in scope of which a part is scored. */
  readonly services: number;
  /** Mean of the own parts that are scored, and of the providers' parts. */
  readonly insource: number | undefined;
  readonly outsource: number | undefined;
}

/** The figures of an organisation, or of some of its rows (textbook 3.4, phase 3; 8.1). */
export function figuresOf({ rows, policy }: Pick<Organisation, 'rows' | 'policy'>): Figures {
  const inScope = rows.filter(({ scope }) => scope === 'in-scope');
  const scored = inScope.filter((row) => asIsScore(row, policy) !== undefined);
  const compared = scored.filter((row) => row.portfolio['to-be'] !== undefined);
  const count = (is: (row: Row) => boolean) => inScope.filter(is).length;
  return {
    inScope: inScope.length,
    scored: scored.length,
    excluded: count(isExcluded),
    unscored: count((row) => isUnscored(row, policy)),
    unassigned: count(isUnassigned),
    withoutTarget: scored.length - compared.length,
    assigned: count(isAssigned),
    openGaps: count((row) => shortfallOf(row, policy) > 0),
    mean: meanAsIs(scored, policy),
    compared: compared.length,
    asIs: meanAsIs(compared, policy),
    toBe: mean(numbers(compared, (row) => row.portfolio['to-be'])),
    gap: mean(numbers(compared, (row) => gapOf(row, policy))),
    combinations: combinationMeans(inScope),
  };
}

function combinationMeans(inScope: readonly Row[]): CombinationMeans {
  const scored = inScope.filter(
    (row) => row.profile.assignment === 'combination' && halves.some((half) => halfScore(row, half) !== undefined),
  );
  const of = (half: RubricId) => mean(numbers(scored, (row) => halfScore(row, half)));
  return { services: scored.length, insource: of('insource'), outsource: of('outsource') };
}

/** How many services in scope have which score; together all that are in scope. */
export interface Distribution {
  /** Undefined for what has no level yet. */
  readonly level: LevelId | undefined;
  readonly scores: Readonly<Record<Score, number>>;
  readonly excluded: number;
  readonly unscored: number;
  /** Of those at 1: nobody has them. */
  readonly unassigned: number;
  /** Mean as-is of all that are scored. */
  readonly mean: number | undefined;
}

/** The scores of each level of which something is in scope, most urgent first. Scores are ordinal: look here before any mean. */
export function distributions({ rows, policy }: Pick<Organisation, 'rows' | 'policy'>): Distribution[] {
  return [...levels.map(({ id }) => id), undefined].flatMap((level) => {
    const own = rows.filter(({ scope, catalog }) => scope === 'in-scope' && catalog.level === level);
    return own.length === 0 ? [] : [distributionOf(own, level, policy)];
  });
}

function distributionOf(own: readonly Row[], level: LevelId | undefined, policy: Policy): Distribution {
  const count = (is: (row: Row) => boolean) => own.filter(is).length;
  const at = scores.map((score) => [score, count((row) => asIsScore(row, policy) === score)] as const);
  return {
    level,
    scores: Object.fromEntries(at) as Record<Score, number>,
    excluded: count(isExcluded),
    unscored: count((row) => isUnscored(row, policy)),
    unassigned: count(isUnassigned),
    mean: meanAsIs(own, policy),
  };
}

function meanAsIs(rows: readonly Row[], policy: Policy): number | undefined {
  return mean(numbers(rows, (row) => asIsScore(row, policy)));
}

function numbers(rows: readonly Row[], of: (row: Row) => number | undefined): number[] {
  return rows.map(of).filter((value) => value !== undefined);
}
