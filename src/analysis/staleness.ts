import { monthsBefore } from '../model/date.ts';
import type { IsoDate } from '../model/files.ts';
import type { Organisation } from '../model/organisation.ts';
import type { Row } from '../model/row.ts';

/** The day on which a row was assessed: its own, else that of the file. */
export function assessedOn(
  { portfolio }: Row,
  { assessedOn: day }: Pick<Organisation, 'assessedOn'>,
): IsoDate | undefined {
  return portfolio['assessed-on'] ?? day;
}

/** Whether an assessment, an exclusion included, has no day: nobody can say when it becomes stale. */
export function isUndated(row: Row, organisation: Organisation): boolean {
  const { 'as-is': asIs } = row.portfolio;
  return row.scope === 'in-scope' && asIs !== undefined && assessedOn(row, organisation) === undefined;
}

/** Whether an assessment, an exclusion included, is too old to speak of today by the policy (textbook 8.1). */
export function isStale(row: Row, organisation: Organisation, today: IsoDate): boolean {
  const on = assessedOn(row, organisation);
  if (row.scope !== 'in-scope' || row.portfolio['as-is'] === undefined || on === undefined) return false;
  return on < monthsBefore(today, organisation.policy.staleAfterMonths);
}
