import type { Row } from '../model/row.ts';
import type { Score } from '../reference/index.ts';
import { halfScore } from './score.ts';

/** The highest score of own work that still depends on a person (textbook 8.3). */
const highestDependent: Score = 3;
/** The highest score of a provider's work that is handed off blindly; the threshold is this project's own. */
const highestBlind: Score = 3;

/**
 * What own work is short of: `not-done` at 1, it cannot be done; `open` at 2 or 3, it depends on single persons
 * (textbook 8.3), and is not meant to; `accepted` where the target is no higher than that.
 */
export type Dependence = 'not-done' | 'open' | 'accepted';

/** What the own part of a row is short of; undefined where it has none, it is unscored, or it is at 4 or 5. */
export function ownDependence(row: Row): Dependence | undefined {
  const score = halfScore(row, 'insource');
  if (score === undefined || score > highestDependent) return undefined;
  return score === 1 ? 'not-done' : acceptance(row, score);
}

/** Whether what a provider does is handed off blindly, at 3 or less, or `accepted` so; undefined as for own work. */
export function blindness(row: Row): 'open' | 'accepted' | undefined {
  const score = halfScore(row, 'outsource');
  return score === undefined || score > highestBlind ? undefined : acceptance(row, score);
}

/** A score that the target is at or below is wanted as it is. */
function acceptance({ portfolio: { 'to-be': toBe } }: Row, score: Score): 'open' | 'accepted' {
  return toBe !== undefined && toBe <= score ? 'accepted' : 'open';
}

/** Whether own work cannot be done (textbook 8.3: insource at 1). */
export function isNotDone(row: Row): boolean {
  return ownDependence(row) === 'not-done';
}

/** Whether own work depends on single persons, at 2 or 3, and is not meant to (textbook 8.3). */
export function dependsOnPerson(row: Row): boolean {
  return ownDependence(row) === 'open';
}

/** Whether what a provider does is not understood by its buyer, at 3 or less, and is meant to be. */
export function isHandedOffBlindly(row: Row): boolean {
  return blindness(row) === 'open';
}
