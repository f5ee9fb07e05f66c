import type { IsoDate } from '../model/files.ts';

export const periods = ['month', 'quarter', 'year'] as const;
export type Period = (typeof periods)[number];

/**
 * The period that a day lies in: `2025-11`, `2025-Q4`, `2025`; where years do not begin in January, `FY2025-Q3`, `FY2025`,
 * by the calendar year in which they begin.
 *
 * @param yearStart the month in which a year begins, 1 to 12
 */
export function periodOf(date: IsoDate, period: Period, yearStart = 1): string {
  const [year = '', month = ''] = date.split('-');
  if (period === 'month') return `${year}-${month}`;
  const since = (Number(month) - yearStart + 12) % 12;
  const begun = Number(month) >= yearStart ? Number(year) : Number(year) - 1;
  const name = yearStart === 1 ? year : `FY${String(begun).padStart(4, '0')}`;
  return period === 'year' ? name : `${name}-Q${Math.floor(since / 3) + 1}`;
}

/**
 * The last days of some calendar periods, earliest first: of the one that is not over yet, today.
 *
 * @param count how many, 1 or more
 */
export function periodEnds(today: IsoDate, period: Period, count: number): IsoDate[] {
  const months = { month: 1, quarter: 3, year: 12 }[period];
  const [year = 0, month = 1] = today.split('-').map(Number);
  const begun = Math.floor((month - 1) / months) * months;
  const before = Array.from({ length: count - 1 }, (_, at) => new Date(Date.UTC(year, begun - at * months, 0)));
  return [...before.map((day) => day.toISOString().slice(0, 10)).toReversed(), today];
}
