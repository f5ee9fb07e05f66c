import { daysAfter } from '../../model/date.ts';
import type { IsoDate } from '../../model/files.ts';

/** The days of this century, as spreadsheets count them: from the day before the last of 1899. */
const [first, last] = [36_526, 73_050];

/** The day that a number is to a spreadsheet, which shows it as a number where its cell has no format of days. */
export function dayOfSerial(text: string): IsoDate | undefined {
  const number = /^\d{5}(?:\.\d+)?$/.test(text) ? Math.floor(Number(text)) : 0;
  return number >= first && number <= last ? daysAfter('1899-12-30', number) : undefined;
}
