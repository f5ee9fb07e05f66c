import type { Organisation } from '../model/organisation.ts';
import type { Row } from '../model/row.ts';
import { type CategoryId, categories, type Score } from '../reference/index.ts';
import { isUnassigned } from './assignment.ts';
import { asIsScore, gapOf, isExcluded, mean } from './score.ts';

/** How many services are in which state. `inScope` is the sum of scored, excluded and unscored. */
export interface Counts {
  readonly inScope: number;
  readonly scored: number;
  readonly excluded: number;
  readonly unscored: number;
  /** In scope, and nobody has it. */
  readonly unassigned: number;
  readonly undecided: number;
  readonly unnecessary: number;
}

export interface ServiceGap {
  readonly row: Row;
  readonly asIs: Score;
  readonly toBe: Score;
  readonly gap: number;
}

/** Means over the scored rows in scope of a category; undefined where there is none. */
export interface CategoryGap {
  readonly category: CategoryId;
  readonly inScope: number;
  readonly scored: number;
  readonly asIs: number | undefined;
  readonly toBe: number | undefined;
  /** Mean gap over the rows that have both scores. */
  readonly gap: number | undefined;
}

export interface GapAnalysis {
  readonly counts: Counts;
  readonly categories: readonly CategoryGap[];
  /** Rows that have both scores: largest gap first, ties in list order. */
  readonly services: readonly ServiceGap[];
  readonly unassigned: readonly Row[];
}

/** As-is against to-be (textbook 3.4, phase 3; 8.1), and what nobody has (6.2). */
export function analyseGap({ rows, policy }: Organisation): GapAnalysis {
  const inScope = rows.filter(({ scope }) => scope === 'in-scope');
  const scored = inScope.filter((row) => asIsScore(row, policy) !== undefined);
  const excluded = inScope.filter(isExcluded);
  const unassigned = inScope.filter(isUnassigned);
  const services = inScope.flatMap((row): ServiceGap[] => {
    const asIs = asIsScore(row, policy);
    const toBe = row.portfolio['to-be'];
    const gap = gapOf(row, policy);
    return asIs === undefined || toBe === undefined || gap === undefined ? [] : [{ row, asIs, toBe, gap }];
  });
  return {
    counts: {
      inScope: inScope.length,
      scored: scored.length,
      excluded: excluded.length,
      unscored: inScope.length - scored.length - excluded.length,
      unassigned: unassigned.length,
      undecided: rows.filter(({ scope }) => scope === 'undecided').length,
      unnecessary: rows.filter(({ scope }) => scope === 'unnecessary').length,
    },
    categories: categories.map(({ id }) => {
      const own = inScope.filter(({ category }) => category === id);
      const ownScored = own.filter((row) => scored.includes(row));
      return {
        category: id,
        inScope: own.length,
        scored: ownScored.length,
        asIs: mean(ownScored.map((row) => asIsScore(row, policy)).filter((score) => score !== undefined)),
        toBe: mean(ownScored.map((row) => row.portfolio['to-be']).filter((score) => score !== undefined)),
        gap: mean(services.filter(({ row }) => row.category === id).map(({ gap }) => gap)),
      };
    }),
    services: services.toSorted((a, b) => b.gap - a.gap),
    unassigned,
  };
}
