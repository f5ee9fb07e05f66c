import { daysIn } from '../model/date.ts';

const shape = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Whether a text is a day of the calendar, `YYYY-MM-DD` (RFC 3339 full-date): 2026-02-29 is not. */
export function isIsoDate(text: string): boolean {
  const match = shape.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}
