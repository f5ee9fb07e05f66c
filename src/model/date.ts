import type { IsoDate } from './files.ts';

/** How many days a month has, 1 to 12. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/**
 * The same day some whole months earlier, or the last day of that month where it has no such day: one month before
 * 2026-03-31 is 2026-02-28. A negative number of months goes forward. Never before the year 0000, so that dates stay comparable as texts.
 */
export function monthsBefore(date: IsoDate, months: number): IsoDate {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const count = Math.max(year * 12 + month - 1 - months, 0);
  const [y, m] = [Math.floor(count / 12), (count % 12) + 1];
  const two = (n: number) => String(n).padStart(2, '0');
  return `${String(y).padStart(4, '0')}-${two(m)}-${two(Math.min(day, daysIn(y, m)))}`;
}

/** Days from one day to another; negative where the second is the earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** The day on which an instant is here, `YYYY-MM-DD`. */
export function isoDate(instant: Date): IsoDate {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${instant.getFullYear()}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`;
}

/** The day so many days later. */
export function daysAfter(day: IsoDate, days: number): IsoDate {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The time of day of an instant here, `HH:MM`. */
export function timeOfDay(instant: Date): string {
  return timeAt(instant.getHours() * 60 + instant.getMinutes());
}

/** `HH:MM` of so many minutes from midnight, less than a day. */
export function timeAt(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
