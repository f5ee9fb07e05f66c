import type { ReadCell, Spreadsheet } from '../../src/source/spreadsheet/workbook.ts';

/** What the cells of a workbook show, and the names of its sheets. */
export function textsOf({ sheets }: Spreadsheet): string[] {
  return sheets.flatMap(({ name, rows }) => [name, ...rows.flatMap((row) => row.map(({ text }) => text))]);
}

/** All cells of a workbook. */
export function cellsOf({ sheets }: Spreadsheet): ReadCell[] {
  return sheets.flatMap(({ rows }) => rows.flat());
}
