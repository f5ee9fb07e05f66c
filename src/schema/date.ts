import { daysIn } from '../model/date.ts';

const shape = /^\d{4}-\d\d-\d\d$/;

/** Whether a text is a day of the calendar, `YYYY-MM-DD` (RFC 3339 full-date): 2026-02-29 is not. */
export function isIsoDate(text: string): boolean {
  if (!shape.test(text)) return false;
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8));
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(Number(text.slice(0, 4)), month);
}
