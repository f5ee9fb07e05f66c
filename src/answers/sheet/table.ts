/** Where the table of services stands in a sheet. */
import type { Place, ReadCell, ReadSheet } from '../../source/spreadsheet/workbook.ts';
import type { ColumnMeaning, Headings } from './headings.ts';

/** A column of a table. */
export interface TableColumn {
  /** From 1. */
  readonly column: number;
  readonly heading: string;
  /** Undefined where nobody can tell. */
  readonly meaning: ColumnMeaning | undefined;
  /** Whether another column is called alike: then nobody knows which is meant. */
  readonly isTwice: boolean;
}

export interface SheetTable {
  readonly sheet: ReadSheet;
  readonly columns: readonly TableColumn[];
  /** The row below the headings, from 1. */
  readonly firstRow: number;
  /** The last row before another table, or that of the sheet. */
  readonly lastRow: number;
}

/** What somebody says of a sheet whose headings do not tell. */
export interface Told {
  /** Row of the headings, from 1. */
  readonly header?: number | undefined;
  /**
   * By the letters of a column in capitals, or by its heading as `Headings` compares them.
   *
   * @param above what stands over it, where the headings take two rows; over columns to its left, too, if it is empty there
   */
  meaning(column: number, heading: string, above: string): ColumnMeaning | undefined;
}

/** So far down, headings are looked for. */
const mostRows = 60;

/**
 * The tables of a sheet: the first one below the row, or the two rows, in which most headings are known, among them one
 * that tells the service and one of an answer; and wherever such a row comes again, the next one.
 */
export function tablesOf(sheet: ReadSheet, headings: Headings, told?: Told): readonly SheetTable[] {
  const rows = told?.header === undefined ? candidateRows(sheet) : [told.header];
  const heads: Head[] = [];
  const best = rows.map((row) => headAt(sheet, row, headings, told)).reduce(better, undefined);
  if (!best) return [];
  heads.push(best);
  for (let row = best.firstRow; told?.header === undefined && row <= sheet.rows.length; row += 1) {
    const head = headAt(sheet, row, headings, told);
    if (!head) continue;
    heads.push(head);
    row = head.firstRow - 1;
  }
  return heads.map(({ row: _, known: __, ...head }, index) => ({
    ...head,
    sheet,
    lastRow: (heads[index + 1]?.row ?? sheet.rows.length + 1) - 1,
  }));
}

interface Head {
  readonly row: number;
  readonly columns: readonly TableColumn[];
  readonly firstRow: number;
  readonly known: number;
}

function better(one: Head | undefined, other: Head | undefined): Head | undefined {
  return one && (!other || other.known <= one.known) ? one : other;
}

/** The headings in a row, or in it and the next, if they are some. */
function headAt(sheet: ReadSheet, row: number, headings: Headings, told: Told | undefined): Head | undefined {
  const heads = [1, 2].map((depth): Head | undefined => {
    const columns = columnsAt(sheet, row, depth, headings, told);
    const known = new Set(columns.map(({ meaning }) => meaning));
    const hasService = known.has('id') || known.has('service');
    const answers = [...known].filter(isAnswer).length || Number(columns.some(({ isTwice }) => isTwice));
    return hasService && answers > 0 ? { row, columns, firstRow: row + depth, known: answers } : undefined;
  });
  return heads.reduce(better, undefined);
}

export function isAnswer(meaning: ColumnMeaning | undefined): boolean {
  return meaning !== undefined && meaning !== 'id' && meaning !== 'service' && meaning !== 'ignore';
}

function candidateRows({ rows }: ReadSheet): number[] {
  return rows.slice(0, mostRows).map((_, index) => index + 1);
}

/** Of two rows of headings, the lower one tells, and the upper one where that says nothing: merged, or left empty. */
function columnsAt(
  { rows }: ReadSheet,
  row: number,
  depth: number,
  headings: Headings,
  told: Told | undefined,
): TableColumn[] {
  const upper = rows[row - 1] ?? [];
  const lower = depth === 2 ? (rows[row] ?? []) : [];
  const width = Math.max(upper.length, lower.length);
  const columns: TableColumn[] = [];
  for (let index = 0; index < width; index += 1) {
    const texts = [textAt(lower, index), textAt(upper, index)].filter((text) => text !== '');
    const [heading = ''] = texts;
    if (heading === '') continue;
    const over = depth === 1 || textAt(lower, index) === '' ? '' : textOver(upper, index);
    const found =
      told?.meaning(index + 1, heading, over) ?? texts.map((text) => headings.meaningOf(text)).find(Boolean);
    columns.push({ column: index + 1, heading, meaning: found, isTwice: false });
  }
  const meant = columns.map((one) => (isOnlyScore(one, columns) ? { ...one, meaning: 'as-is' as const } : one));
  return meant.map((one) => {
    const isTwice = isAnswer(one.meaning) && meant.filter(({ meaning }) => meaning === one.meaning).length > 1;
    return isTwice ? { ...one, meaning: undefined, isTwice } : one;
  });
}

/** A score beside which there is no as-is is one; this tool's own tables have both. */
function isOnlyScore({ heading }: TableColumn, columns: readonly TableColumn[]): boolean {
  const hasAsIs = columns.some(({ meaning }) => meaning?.startsWith('as-is'));
  return !hasAsIs && ['score', 'スコア', '点数', '評価'].includes(heading.trim().toLowerCase());
}

/** What stands over a column: texts over several stand in the first of them only. */
function textOver(upper: readonly ReadCell[], index: number): string {
  for (let at = index; at >= 0; at -= 1) if (textAt(upper, at) !== '') return textAt(upper, at);
  return '';
}

function textAt(row: readonly ReadCell[], index: number): string {
  return row[index]?.text.trim() ?? '';
}

/** The cell of a row and a column, both from 1. */
export function cellAt({ rows }: ReadSheet, { row, column }: Place): ReadCell | undefined {
  return rows[row - 1]?.[column - 1];
}
