import type { IsoDate } from '../model/files.ts';
import type { Organisation } from '../model/organisation.ts';
import type { Row } from '../model/row.ts';
import { reasonById } from '../reference/index.ts';
import { shortfallOf } from './score.ts';

/** Whether a service is unnecessary only because it cannot be done now: the next evaluation looks at it again (5.2.1). */
export function isNotNow({ scope, catalog: { reason } }: Row): boolean {
  return scope === 'unnecessary' && reason !== undefined && reasonById(reason).revisit;
}

/** Whether the day by which a decision was to be looked at again is past (textbook 5.2.1). */
export function isReviewOverdue({ catalog: { 'review-by': reviewBy } }: Row, today: IsoDate): boolean {
  return reviewBy !== undefined && reviewBy < today;
}

/**
 * Whether an evaluation of today looks again at a service that is unnecessary: its day has come, or it cannot be done
 * now and has none (textbook 5.2.1).
 */
export function isToReview(row: Row, today: IsoDate): boolean {
  const reviewBy = row.catalog['review-by'];
  return row.scope === 'unnecessary' && (reviewBy === undefined ? isNotNow(row) : reviewBy <= today);
}

/** Whether a service in scope was to be at its target by a day that is past, and something of it is still below. */
export function isOverdue(row: Row, { policy }: Organisation, today: IsoDate): boolean {
  const { due } = row.portfolio;
  return row.scope === 'in-scope' && due !== undefined && due < today && shortfallOf(row, policy) > 0;
}
