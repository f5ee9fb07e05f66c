/** Workbooks as they are written and as they are read: what the one file that knows the library turns into bytes and back. */

/** How a cell looks. Colours are `RRGGBB`; a format is one of spreadsheets, `0.0`. */
export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly colour?: string;
  readonly fill?: string;
  readonly wrap?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center';
  /** Colour of the lines around it. */
  readonly border?: string;
  readonly format?: string;
  readonly indent?: number;
}

/** A cell to be written. No text becomes a formula. */
export interface WrittenCell {
  /** Texts must be printable: see `forSheet`. A day is `YYYY-MM-DD`, with `isDay`. */
  readonly value?: string | number | undefined;
  /** Whether the value is a day, which people then can sort and choose in a calendar. */
  readonly isDay?: boolean;
  readonly look?: Look | undefined;
  /** An address of the web, or a place in the workbook: `#Portfolio!A1`. */
  readonly link?: string | undefined;
}

/** What a cell may hold, offered as a list. */
export interface Choices {
  /** `B2:B65` */
  readonly range: string;
  /** Where the list stands: `Lists!$A$1:$A$9`. */
  readonly from: string;
  /** Whether something else may be written all the same. */
  readonly mayBeOther: boolean;
  /** What is said where something else is written. */
  readonly title?: string | undefined;
  readonly message?: string | undefined;
}

/** Cells that look otherwise as long as they hold a value, or a condition of spreadsheets is true. */
export type Highlight = { readonly range: string; readonly look: Pick<Look, 'bold' | 'colour' | 'fill'> } & (
  | { readonly equals: number | string }
  | { readonly when: string }
);

/** A sheet to be written; rows and columns count from 1 wherever they are named. */
export interface WrittenSheet {
  /** At most 31 characters, none of `[]:*?/\`; unique in its workbook whatever the case. */
  readonly name: string;
  readonly rows: readonly (readonly WrittenCell[])[];
  /** In characters. */
  readonly widths: readonly number[];
  /** In points, by row; a row without one is as high as what is in it, but for what stands in merged cells. */
  readonly heights?: ReadonlyMap<number, number>;
  /** Row of headings: all down to it stays in sight, and stands on each printed page. */
  readonly headingRow?: number | undefined;
  /** So many columns stay in sight. */
  readonly fixedColumns?: number;
  /** What can be filtered, with its headings: `A4:H68`. */
  readonly filter?: string | undefined;
  readonly merges?: readonly string[];
  readonly choices?: readonly Choices[];
  readonly highlights?: readonly Highlight[];
  readonly isLandscape?: boolean;
  /** What goes on paper, `A1:I67`; all if undefined. */
  readonly printed?: string | undefined;
  /** On how many pages side by side, each with the columns that stay in sight; one if undefined. */
  readonly pagesWide?: number | undefined;
  /** Not shown, and not offered to be shown. */
  readonly isHidden?: boolean;
  readonly tab?: string | undefined;
}

export interface WrittenWorkbook {
  readonly title: string;
  readonly sheets: readonly WrittenSheet[];
  readonly font: string;
  /** On which day it was made, `YYYY-MM-DD`. */
  readonly day: string;
}

/** A cell that was read. */
export interface ReadCell {
  /** What it shows; days as `YYYY-MM-DD`; empty where there is nothing. */
  readonly text: string;
  /** Whether it was worked out by a spreadsheet: then nobody typed it. */
  readonly isFormula?: boolean;
  /** Whether a number is shown as a percentage: `0.6` is 60 %. */
  readonly isPercent?: boolean;
  /** Whether it is crossed out, as a whole or in part. */
  readonly isStruck?: boolean;
  /** Whether it leads to a file or a page, which its text need not name. */
  readonly isLink?: boolean;
  /** Whether its row or its column is hidden. */
  readonly isHidden?: boolean;
  /** An error of a spreadsheet, `#N/A`. */
  readonly isError?: boolean;
  /** What somebody has noted on it. */
  readonly note?: string;
  /** The cell whose value it shows, where both are one. */
  readonly mergedFrom?: Place;
}

/** A cell's place, both from 1. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface ReadSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Rows may have different lengths. */
  readonly rows: readonly (readonly ReadCell[])[];
}

/** A workbook, or a text with one table, as it was read. */
export interface Spreadsheet {
  readonly kind: 'xlsx' | 'csv' | 'tsv';
  /** Whether its days are counted from 1904 on, as spreadsheets on a Mac once did. */
  readonly countsFrom1904?: boolean;
  readonly sheets: readonly ReadSheet[];
}

/** The letters of a column, from 1: `A`, `AB`. */
export function columnLetters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? columnLetters(before) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

/** The number of a column, from its letters; undefined for what are none. */
export function columnNumber(letters: string): number | undefined {
  if (!/^[A-Z]{1,3}$/i.test(letters)) return undefined;
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** `B7` */
export function addressOf({ row, column }: Place): string {
  return `${columnLetters(column)}${row}`;
}

/** The place of an address, `B7`; A1 for what is none. */
export function placeOf(address: string): Place {
  const [, letters = 'A', row = '1'] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return { column: columnNumber(letters) ?? 1, row: Number(row) };
}
