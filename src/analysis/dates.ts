import { monthsBefore } from '../model/date.ts';
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
 * Whether an evaluation of today looks again at a decision: its day has come, at any level; or the service cannot be done
 * now, and there is no day (textbook 5.2.1).
 */
export function isToReview(row: Row, today: IsoDate): boolean {
  const reviewBy = row.catalog['review-by'];
  return reviewBy === undefined ? isNotNow(row) : reviewBy <= today;
}

/** Nobody assessed anything by this framework before that, and no plan reaches further. Both are this project's own. */
const firstDay: IsoDate = '2000-01-01';
const yearsAhead = 50;

/**
 * Why a day cannot be meant: an assessment lies `ahead` of today or long `ago`, a day to come lies too `far` ahead. A day
 * to come that is `past` can stand in a file, but nobody plans for it now.
 */
export type DayProblem = 'ahead' | 'ago' | 'far' | 'past';

/**
 * What speaks against a day.
 *
 * @param kind `assessed` for a day on which something was done, `planned` for one by which something is to be done
 */
export function dayProblem(day: IsoDate, kind: 'assessed' | 'planned', today: IsoDate): DayProblem | undefined {
  if (kind === 'assessed') return day > today ? 'ahead' : day < firstDay ? 'ago' : undefined;
  if (day > monthsBefore(today, -12 * yearsAhead)) return 'far';
  return day < today ? 'past' : undefined;
}

/** Whether a service in scope was to be at its target by a day that is past, and something of it is still below. */
export function isOverdue(row: Row, { policy }: Organisation, today: IsoDate): boolean {
  const { due } = row.portfolio;
  return row.scope === 'in-scope' && due !== undefined && due < today && shortfallOf(row, policy) > 0;
}
