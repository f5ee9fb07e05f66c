import type { Row } from '../model/row.ts';
import type { RubricId, Score } from '../reference/index.ts';

/** The highest score that still depends on a person, or is handed off blindly (textbook 8.3). */
const highestDependent: Score = 3;

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

/** Whether what own people do depends on single persons: as-is 3 or less (textbook 8.3). */
export function dependsOnPerson(row: Row): boolean {
  return (halfScore(row, 'insource') ?? Infinity) <= highestDependent;
}

/** Whether what a provider does is not understood by its buyer: as-is 3 or less (textbook 8.3). */
export function isHandedOffBlindly(row: Row): boolean {
  return (halfScore(row, 'outsource') ?? Infinity) <= highestDependent;
}
