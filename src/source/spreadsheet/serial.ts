import { daysAfter } from '../../model/date.ts';
import type { IsoDate } from '../../model/files.ts';

/** The days of this century, as spreadsheets count them: from the day before the last of 1899. */
const [first, last] = [36_526, 73_050];

/** So many days later do those spreadsheets begin that count from 1904 on. */
const later = 1_462;

/** The day that a number is to a spreadsheet, which shows it as a number where its cell has no format of days. */
export function dayOfSerial(text: string, from1904: boolean): IsoDate | undefined {
  const number = /^\d{5}(?:\.\d+)?$/.test(text) ? Math.floor(Number(text)) + (from1904 ? later : 0) : 0;
  return number >= first && number <= last ? daysAfter('1899-12-30', number) : undefined;
}
