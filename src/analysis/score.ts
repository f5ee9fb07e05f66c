import { isExpired } from '../model/evidence.ts';
import type { IsoDate } from '../model/files.ts';
import type { Policy } from '../model/organisation.ts';
import type { Row } from '../model/row.ts';
import type { RubricId, Score } from '../reference/index.ts';

/** What a service counts as that nobody has: it cannot be done (textbook 8.3; X.1060, figure 8, scores its own so). */
const unassignedScore: Score = 1;

/** The two parts of a combination, each with its own rubric (textbook 8.3). */
export const halves = ['insource', 'outsource'] as const satisfies readonly RubricId[];

/**
 * The as-is score that counts for a row, 1 to 5. In scope, what is said to be unassigned counts as 1, whatever the file says; of a
 * combination the higher half counts (check sheet of version 2.1), or the lower where the policy says so. Undefined where
 * the row is unscored or excluded (textbook 8.3), and under `lower` where a half is missing.
 */
export function asIsScore(row: Row, policy: Policy): Score | undefined {
  const asIs = row.portfolio['as-is'];
  const { assignment } = row.profile;
  if (asIs === 'excluded') return undefined;
  if (row.scope === 'in-scope' && assignment === 'unassigned') return unassignedScore;
  if (typeof asIs !== 'object') return asIs;
  // Where only one side is left, the other side's score says nothing any more.
  if (assignment === 'insource' || assignment === 'outsource') return asIs[assignment];
  const { insource, outsource } = asIs;
  const lower = policy.combinationScore === 'lower';
  if (insource === undefined || outsource === undefined) return lower ? undefined : (insource ?? outsource);
  return (lower ? Math.min(insource, outsource) : Math.max(insource, outsource)) as Score;
}

/**
 * The as-is score of what own people do (`insource`) or of what a provider does (`outsource`). A combination has both;
 * where it is not split, its one score holds for both. Undefined where the row has no such half or it is unscored.
 */
export function halfScore({ profile, portfolio }: Row, half: RubricId): Score | undefined {
  if (profile.assignment !== half && profile.assignment !== 'combination') return undefined;
  const asIs = portfolio['as-is'];
  if (typeof asIs === 'object') return asIs[half];
  return asIs === 'excluded' ? undefined : asIs;
}

/** Whether it was considered and decided not to do the service: out of every mean (textbook 8.3). */
export function isExcluded(row: Row): boolean {
  return row.portfolio['as-is'] === 'excluded';
}

/** Whether a service in scope has neither a score nor a decision not to do it (textbook 8.2, step 3). */
export function isUnscored(row: Row, policy: Policy): boolean {
  return row.scope === 'in-scope' && asIsScore(row, policy) === undefined && !isExcluded(row);
}

/** Whether anything is named that shows the score today (textbook 8.3): what has expired shows it no longer. */
export function hasEvidence(row: Row, today: IsoDate): boolean {
  return (row.portfolio.evidence ?? []).some((piece) => !isExpired(piece, today));
}

/** To-be minus as-is, -4 to 4, where both are numbers. Negative means above target: too much is a finding too (3.4.2). */
export function gapOf(row: Row, policy: Policy): number | undefined {
  const asIs = asIsScore(row, policy);
  const toBe = row.portfolio['to-be'];
  return asIs === undefined || toBe === undefined ? undefined : toBe - asIs;
}

/**
 * The score of the part of a row that lags: of a split combination the lower half that is scored, whichever half makes
 * its score; else the score that counts.
 */
export function laggingScore(row: Row, policy: Policy): Score | undefined {
  const scored = halves.map((half) => halfScore(row, half)).filter((score) => score !== undefined);
  return scored.length === 0 ? asIsScore(row, policy) : (Math.min(...scored) as Score);
}

/** By how many scores a row, or the part of it that lags, is below its target: 0 to 4; 0 where that is not known. */
export function shortfallOf(row: Row, policy: Policy): number {
  const score = laggingScore(row, policy);
  const toBe = row.portfolio['to-be'];
  return score === undefined || toBe === undefined ? 0 : Math.max(0, toBe - score);
}

/** The mean of some numbers; undefined of none. */
export function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}
