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
}

export interface SheetTable {
  readonly sheet: ReadSheet;
  readonly columns: readonly TableColumn[];
  /** The row below the headings, from 1. */
  readonly firstRow: number;
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
 * The table of a sheet: below the row, or the two rows, in which most headings are known, among them one that tells the
 * service and one of an answer. Undefined where there is none.
 */
export function tableOf(sheet: ReadSheet, headings: Headings, told?: Told): SheetTable | undefined {
  const rows = told?.header === undefined ? candidateRows(sheet) : [told.header];
  let best: (SheetTable & { readonly known: number }) | undefined;
  for (const row of rows) {
    for (const depth of [1, 2]) {
      const columns = columnsAt(sheet, row, depth, headings, told);
      const known = new Set(columns.map(({ meaning }) => meaning));
      const hasService = known.has('id') || known.has('service');
      const answers = [...known].filter(isAnswer).length;
      if (!hasService || answers === 0 || (best && answers <= best.known)) continue;
      best = { sheet, columns, firstRow: row + depth, known: answers };
    }
  }
  return best;
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
  const taken = new Set<ColumnMeaning>();
  for (let index = 0; index < width; index += 1) {
    const texts = [textAt(lower, index), textAt(upper, index)].filter((text) => text !== '');
    const [heading = ''] = texts;
    if (heading === '') continue;
    const over = depth === 1 || textAt(lower, index) === '' ? '' : textOver(upper, index);
    const found =
      told?.meaning(index + 1, heading, over) ?? texts.map((text) => headings.meaningOf(text)).find(Boolean);
    // Of two columns that are called alike, nobody knows which is meant: the first one, unless somebody says so.
    const isTwice = found !== undefined && found !== 'ignore' && taken.has(found);
    if (found !== undefined) taken.add(found);
    columns.push({ column: index + 1, heading, meaning: isTwice ? undefined : found });
  }
  return columns.map((one) => (isOnlyScore(one, columns) ? { ...one, meaning: 'as-is' } : one));
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
