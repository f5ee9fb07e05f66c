import { isIsoDate } from '../../schema/date.ts';

/** A day as it is typed, `2027-3-1` and `2027/03/01` too, wide digits or narrow; undefined where it is none. */
export function dateOf(typed: string): string | undefined {
  const [, year = '', month = '', day = ''] =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(typed.trim().normalize('NFKC')) ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(date) ? date : undefined;
}
