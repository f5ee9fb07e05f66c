/** Days as people type them. */
import { daysBetween, daysIn } from '../model/date.ts';
import type { IsoDate } from '../model/files.ts';
import { isIsoDate } from '../schema/date.ts';

/** In which direction the day lies that is meant where no year is said; today counts in both. */
export type Side = 'ahead' | 'past';

/** The eras by which official papers count years: the year before their first, and their first day. */
const eras: Readonly<Record<string, { readonly before: number; readonly from: IsoDate; readonly to: IsoDate }>> = {
  令和: { before: 2018, from: '2019-05-01', to: '9999-12-31' },
  平成: { before: 1988, from: '1989-01-08', to: '2019-04-30' },
};
const eraLetters: Readonly<Record<string, string>> = { r: '令和', h: '平成' };

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthNames = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july'],
  ...['august', 'september', 'october', 'november', 'december'],
];

/** A day of a year, or the last one of a month; without a year, of the nearest that it can be. */
interface Parts {
  readonly era?: string;
  readonly year?: string;
  readonly month: string;
  readonly day: string | 'last';
  /** Whether the year is a fiscal one, which the month ends. */
  readonly isFiscal?: boolean;
  /** Which year from today's is meant, where that is said: the one before, this one, the next. */
  readonly away?: number;
}

/**
 * A day as it is typed; undefined where it is none, or could be two: in `3/4/2027`, nobody knows which is the month.
 * Without a year (`3月末`, `31 March`), it is the next one to come, or the last one that is past.
 *
 * @param yearStart the month in which fiscal years begin; where they are those of the calendar, `年度末` is no day
 */
export function dateOf(typed: string, today: IsoDate, side: Side = 'ahead', yearStart = 1): IsoDate | undefined {
  const parts = partsOf(plain(typed), yearStart);
  if (!parts) return onlyDay(typed);
  if (parts.year !== undefined) return dayIn(yearOf(parts), parts);
  const now = Number(today.slice(0, 4));
  if (parts.away !== undefined) {
    const end = dateOf('年度末', today, 'ahead', yearStart);
    return end && dayIn(Number(end.slice(0, 4)) + parts.away, parts);
  }
  const step = side === 'ahead' ? 1 : -1;
  // 29 February is at most eight years away.
  for (let away = 0; away <= 8; away += 1) {
    const day = dayIn(now + away * step, parts);
    if (day !== undefined && (side === 'ahead' ? day >= today : day <= today)) return day;
  }
  return undefined;
}

/** The same of what stands in a file: nobody knows on which day it was written, so that the year must be there. */
export function dayWithYear(typed: string, yearStart = 1): IsoDate | undefined {
  const parts = partsOf(plain(typed), yearStart);
  if (!parts) return onlyDay(typed);
  return parts.year === undefined ? undefined : dayIn(yearOf(parts), parts);
}

/** Whether a text has the form of a day, be it one that exists or not: `31 April`, `2027-02-30`. */
export function isDayForm(typed: string, yearStart = 1): boolean {
  return partsOf(plain(typed), yearStart) !== undefined || slashed.test(plain(typed));
}

/** Who types a day a month ahead or less, without a year, more likely errs than means the one of a year ago. */
const soon = 31;

/**
 * The day of this year that a text without a year may mean, soon to come, where only a day that is past can be meant:
 * undefined where there is no doubt.
 */
export function soonToCome(typed: string, today: IsoDate, yearStart = 1): IsoDate | undefined {
  const ahead = dateOf(typed, today, 'ahead', yearStart);
  if (ahead === undefined || ahead === dateOf(typed, today, 'past', yearStart)) return undefined;
  const isThisYear = ahead.slice(0, 4) === today.slice(0, 4);
  return isThisYear && daysBetween(today, ahead) <= soon ? ahead : undefined;
}

function plain(typed: string): string {
  return (
    typed
      .normalize('NFKC')
      .trim()
      .toLowerCase()
      // The time of a day, which spreadsheets show with it.
      .replace(/[ t]\d{1,2}:\d{2}(?::\d{2})?$/, '')
      .replaceAll(/\s*([年月日末])\s*/g, '$1')
  );
}

/** The two days that a text may mean of which nobody knows which number is the month: `3/4/2027`. */
export function eitherDay(typed: string): readonly [IsoDate, IsoDate] | undefined {
  const [first, second] = daysOrMonths(typed);
  return first !== undefined && second !== undefined ? [first, second] : undefined;
}

/** The day that a text means in which only one number can be the month: `31/3/2027`. */
function onlyDay(typed: string): IsoDate | undefined {
  const [first, second] = daysOrMonths(typed);
  return second === undefined ? first : undefined;
}

/** A day and a month in either order, with a year. */
const slashed = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;

function daysOrMonths(typed: string): IsoDate[] {
  const [, one = '', other = '', inYear = ''] = slashed.exec(plain(typed)) ?? [];
  const days = [
    { month: one, day: other },
    { month: other, day: one },
  ].map((parts) => dayIn(Number(inYear), parts));
  return [...new Set(days.filter((day) => day !== undefined))].toSorted();
}

/** The same of what may as well be a revision of git: what looks like the name of a version (`r1.2.3`) is none. */
export function dayNamed(typed: string, today: IsoDate): IsoDate | undefined {
  return /^[rh]\d/i.test(typed) ? undefined : dateOf(typed, today, 'past');
}

const year = /(?:(?<year>\d{4})|(?<era>令和|平成|[rh])(?<years>元|\d{1,2}))/.source;
const shapes: readonly RegExp[] = [
  new RegExp(`^${year}[-/.年](?<month>\\d{1,2})[-/.月](?<day>\\d{1,2})日?$`),
  new RegExp(`^(?:${year}年)?(?<month>\\d{1,2})月(?:(?<day>\\d{1,2})日|(?<last>末)日?)$`),
  /^(?:the )?(?<last>end) of (?<name>[a-z]+)\.?,?(?: (?<year>\d{4}))?$/,
  /^(?<day>\d{1,2})(?:st|nd|rd|th)?[ -](?<name>[a-z]+)\.?,?(?:[ -](?<year>\d{4}))?$/,
  /^(?<name>[a-z]+)\.? (?<day>\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year>\d{4}))?$/,
];

/** The last day of a fiscal year, which is called by the calendar year in which it begins. */
const fiscalShapes: readonly RegExp[] = [
  new RegExp(`^(?:${year}|(?<away>今|本|来|翌|前|昨))?年度末日?$`),
  /^(?:the )?end of (?:the )?(?:(?<away>this|next|last) )?(?:fiscal year|fy)(?: ?(?<year>\d{4}))?$/,
];
const awayBy: Readonly<Record<string, number>> = { 来: 1, 翌: 1, next: 1, 前: -1, 昨: -1, last: -1 };

function fiscalPartsOf(text: string, yearStart: number): Parts | undefined {
  if (yearStart === 1) return undefined;
  for (const shape of fiscalShapes) {
    const said = shape.exec(text)?.groups;
    if (!said) continue;
    const { era, away } = said;
    const years = said['year'] ?? said['years'];
    return {
      ...{ month: String(yearStart - 1), day: 'last', isFiscal: true },
      ...(years !== undefined && { year: years }),
      ...(era !== undefined && { era }),
      ...(away !== undefined && { away: awayBy[away] ?? 0 }),
    };
  }
  return undefined;
}

function partsOf(text: string, yearStart: number): Parts | undefined {
  const fiscal = fiscalPartsOf(text, yearStart);
  if (fiscal) return fiscal;
  for (const shape of shapes) {
    const said = shape.exec(text)?.groups;
    if (!said) continue;
    const month = said['month'] ?? monthCalled(said['name'] ?? '');
    if (month === undefined) continue;
    const day = said['last'] === undefined ? (said['day'] ?? '') : 'last';
    const { era } = said;
    const years = said['year'] ?? said['years'];
    return { month, day, ...(years !== undefined && { year: years }), ...(era !== undefined && { era }) };
  }
  return undefined;
}

function monthCalled(name: string): string | undefined {
  const short = name === 'sept' ? 'sep' : name;
  const index = Math.max(months.indexOf(short), monthNames.indexOf(name));
  return index === -1 ? undefined : String(index + 1);
}

function yearOf({ era, year: years, isFiscal = false }: Parts): number {
  const count = (years === '元' ? 1 : Number(years)) + Number(isFiscal);
  return era === undefined ? count : (eraOf(era)?.before ?? 0) + count;
}

function dayIn(inYear: number, { era, month, day }: Parts): IsoDate | undefined {
  const two = (part: string | number) => String(part).padStart(2, '0');
  const last = day === 'last' ? daysIn(inYear, Number(month)) : day;
  const date = `${String(inYear).padStart(4, '0')}-${two(month)}-${two(last)}`;
  if (!isIsoDate(date)) return undefined;
  const named = era === undefined ? undefined : eraOf(era);
  return !named || (date >= named.from && date <= named.to) ? date : undefined;
}

function eraOf(era: string) {
  return eras[eraLetters[era] ?? era];
}
