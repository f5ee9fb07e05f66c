import type { Policy } from '../model/organisation.ts';
import type { Row } from '../model/row.ts';
import type { Score } from '../reference/index.ts';

/**
 * The as-is score of a row, 1 to 5; for a combination the higher half, or the lower where the policy says so.
 * Undefined where the row is unscored or excluded (textbook 8.3; the higher half is the check sheet's of version 2.1).
 */
export function asIsScore(row: Row, policy: Policy): Score | undefined {
  const asIs = row.portfolio['as-is'];
  if (typeof asIs !== 'object') return asIs === 'excluded' ? undefined : asIs;
  const { assignment } = row.profile;
  // Where only one side is left, the other side's score says nothing any more.
  if (assignment === 'insource' || assignment === 'outsource') return asIs[assignment];
  const { insource, outsource } = asIs;
  if (insource === undefined || outsource === undefined) return insource ?? outsource;
  return (policy.combinationScore === 'lower' ? Math.min(insource, outsource) : Math.max(insource, outsource)) as Score;
}

/** Whether it was considered and decided not to do the service: out of every mean (textbook 8.3). */
export function isExcluded(row: Row): boolean {
  return row.portfolio['as-is'] === 'excluded';
}

/** Whether a service in scope has neither a score nor a decision not to do it (textbook 8.2, step 3). */
export function isUnscored(row: Row, policy: Policy): boolean {
  return row.scope === 'in-scope' && asIsScore(row, policy) === undefined && !isExcluded(row);
}

/** Whether anything is named that shows the score (textbook 8.3). */
export function hasEvidence(row: Row): boolean {
  return (row.portfolio.evidence ?? []).length > 0;
}

/** To-be minus as-is, -4 to 4, where both are numbers. Negative means above target: too much is a finding too (3.4.2). */
export function gapOf(row: Row, policy: Policy): number | undefined {
  const asIs = asIsScore(row, policy);
  const toBe = row.portfolio['to-be'];
  return asIs === undefined || toBe === undefined ? undefined : toBe - asIs;
}

/** The mean of some numbers; undefined of none. */
export function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}
