/** Where the table of services stands in a sheet. */
import type { Place, ReadCell, ReadSheet } from '../../source/spreadsheet/workbook.ts';
import { scoreOf } from '../spoken.ts';
import { answerColumn } from './columns.ts';
import type { Headings } from './headings.ts';
import { idIn } from './service-of.ts';
import { columnsAt, isAnswer, type TableColumn, type Told } from './table-columns.ts';

export interface SheetTable {
  readonly sheet: ReadSheet;
  readonly columns: readonly TableColumn[];
  /** The row of the headings, or the first of both, from 1. */
  readonly headRow: number;
  /** The row below the headings, from 1. */
  readonly firstRow: number;
  /** The last row before another table, or that of the sheet. */
  readonly lastRow: number;
  /** Whether nothing in its row of headings is known, but somebody says by letters what the columns hold: there may be none. */
  readonly isGuess: boolean;
}

/** So far down, headings are looked for. */
const mostRows = 60;

/**
 * The tables of a sheet: one below the row, or the two rows, in which most headings are known, among them one that tells the
 * service and one of an answer; and wherever such a row stands above or comes again below, another one.
 */
export function tablesOf(sheet: ReadSheet, headings: Headings, told?: Told): readonly SheetTable[] {
  const isSaid = told?.header !== undefined;
  const rows = told?.header === undefined ? candidateRows(sheet) : [told.header];
  const best =
    rows.map((row) => headAt(sheet, row, headings, told)).reduce(better, undefined) ??
    guess(sheet, rows, headings, told);
  if (!best) return [];
  const headsIn = (first: number, end: number) => {
    const found: Head[] = [];
    for (let row = first; row < end; row += 1) {
      if (!told && !namesService(sheet, row, headings) && !namesService(sheet, row + 1, headings)) continue;
      const head = headAt(sheet, row, headings, told);
      if (!head?.isWhole || head.firstRow > end) continue;
      found.push(head);
      row = head.firstRow - 1;
    }
    return found;
  };
  const heads = isSaid ? [best] : [...headsIn(1, best.headRow), best, ...headsIn(best.firstRow, sheet.rows.length + 1)];
  return heads.map(({ columns, headRow, firstRow, isGuess = false }, index) => ({
    ...{ columns, headRow, firstRow, isGuess, sheet },
    lastRow: (heads[index + 1]?.headRow ?? sheet.rows.length + 1) - 1,
  }));
}

interface Head {
  readonly headRow: number;
  readonly columns: readonly TableColumn[];
  readonly firstRow: number;
  readonly known: number;
  /** Whether its texts tell the service and an answer: what letters say of columns, they say of every row. */
  readonly isWhole: boolean;
  readonly isGuess?: boolean;
}

function better(one: Head | undefined, other: Head | undefined): Head | undefined {
  return one && (!other || other.known <= one.known) ? one : other;
}

/** The headings in a row, or in it and the next, if they are some. */
function headAt(sheet: ReadSheet, row: number, headings: Headings, told: Told | undefined): Head | undefined {
  const head = better(headOf(sheet, row, 1, headings, told), headOf(sheet, row, 2, headings, told));
  if (!head?.isWhole || !isRepeated(head, headOf(sheet, head.firstRow, 1, headings, told))) return head;
  return headOf(sheet, head.firstRow - 1, 2, headings, told) ?? head;
}

function headOf(
  sheet: ReadSheet,
  row: number,
  depth: number,
  headings: Headings,
  told: Told | undefined,
): Head | undefined {
  const columns = columnsAt(sheet, row, depth, headings, told);
  if (!isTable(columns)) return undefined;
  if (depth === 2) {
    if (isFilledIn(sheet, row, headings)) return undefined;
    const alone = columnsAt(sheet, row + 1, 1, headings, told);
    if (!columns.some((one) => needsAbove(sheet, row, one) || meansMore(one, alone))) return undefined;
  }
  const written = columns.filter(({ by }) => by !== 'letters');
  if (told?.header === undefined && !written.some(({ meaning }) => meaning !== undefined)) return undefined;
  return { headRow: row, columns, firstRow: row + depth, known: knownIn(written), isWhole: isTable(written) };
}

/** Whether a score, or the id of a service, stands below the heading of one: then the second row holds the first answers. */
function isFilledIn(sheet: ReadSheet, row: number, headings: Headings): boolean {
  return (sheet.rows[row - 1] ?? []).some(({ text }, index) => {
    const meaning = headings.meaningOf(text.trim());
    const below = cellAt(sheet, { row: row + 1, column: index + 1 })?.text ?? '';
    if (meaning === 'id') return idIn(below)[0] !== undefined;
    return meaning !== undefined && answerColumn(meaning)?.kind === 'score' && scoreOf(below) !== undefined;
  });
}

/** Whether the upper one of two rows says what a column holds, or more of it: a title above headings says nothing of them. */
function needsAbove(sheet: ReadSheet, row: number, { column, heading, meaning, by }: TableColumn): boolean {
  const cell = cellAt(sheet, { row: row + 1, column });
  const own = cell?.text.trim() ?? '';
  const isBoth = cell?.mergedFrom?.row === row;
  return meaning !== undefined && (isBoth || own === '' || own !== heading || by === 'told');
}

/** Whether a column means something that it does not mean below the lower row alone. */
function meansMore({ column, meaning }: TableColumn, alone: readonly TableColumn[]): boolean {
  return meaning !== undefined && !alone.some((other) => other.column === column && other.meaning === meaning);
}

/** Whether the same headings stand in the next row as well: merged over both, where others have a second line. */
function isRepeated({ columns }: Head, next: Head | undefined): boolean {
  return isTable(columns.filter((one) => next?.columns.some((other) => isSame(one, other))));
}

function isSame(one: TableColumn, other: TableColumn): boolean {
  return one.column === other.column && one.meaning === other.meaning && one.heading === other.heading;
}

function isTable(columns: readonly TableColumn[]): boolean {
  return columns.some(({ meaning }) => meaning === 'id' || meaning === 'service') && answersIn(columns) > 0;
}

/** How much is known of a row of headings, the answers before all. */
function knownIn(columns: readonly TableColumn[]): number {
  const meanings = columns.flatMap(({ meaning }) => meaning ?? []);
  return answersIn(columns) * 4 + new Set(meanings).size;
}

function answersIn(columns: readonly TableColumn[]): number {
  const known = new Set(columns.map(({ meaning }) => meaning).filter(isAnswer));
  return known.size || Number(columns.some(({ twin }) => twin !== undefined));
}

/** Where letters say all that there is to say: the first row in which each of those columns holds something. */
function guess(
  sheet: ReadSheet,
  rows: readonly number[],
  headings: Headings,
  told: Told | undefined,
): Head | undefined {
  const letters = told?.letters ?? [];
  if (letters.length === 0) return undefined;
  const isFull = (row: number) => letters.every((column) => cellAt(sheet, { row, column })?.text.trim());
  const row = rows.find(isFull);
  const columns = row === undefined ? [] : columnsAt(sheet, row, 1, headings, told);
  if (row === undefined || !isTable(columns)) return undefined;
  return { headRow: row, columns, firstRow: row + 1, known: 0, isWhole: false, isGuess: true };
}

/** Whether a row has a heading for the service, which few rows have: so much is known at once of each. */
function namesService({ rows }: ReadSheet, row: number, headings: Headings): boolean {
  return (rows[row - 1] ?? []).some(({ text }) => {
    const meaning = headings.meaningOf(text.trim());
    return meaning === 'id' || meaning === 'service';
  });
}

function candidateRows({ rows }: ReadSheet): number[] {
  return rows.slice(0, mostRows).map((_, index) => index + 1);
}

/** The cell of a row and a column, both from 1. */
export function cellAt({ rows }: ReadSheet, { row, column }: Place): ReadCell | undefined {
  return rows[row - 1]?.[column - 1];
}

export function isFilled(sheet: ReadSheet, row: number, column: number): boolean {
  return (cellAt(sheet, { row, column })?.text.trim() ?? '') !== '';
}

/**
 * What stands in the columns that tell the service: there may be a running number beside an id. A title that is merged over
 * several columns, such as the name of a category, stands in the first of them.
 */
export function textsOf({ sheet, columns }: SheetTable, row: number, wanted: 'id' | 'service'): string[] {
  return columns.flatMap(({ column, meaning }) => {
    if (meaning !== wanted) return [];
    const cell = cellAt(sheet, { row, column });
    const isBeside = cell?.mergedFrom?.row === row && cell.mergedFrom.column !== column;
    return [isBeside ? '' : (cell?.text.trim() ?? '')];
  });
}

/** The cells of a sheet in which something is, but for the headings of its tables. */
export function besideHeadings({ rows }: ReadSheet, tables: readonly SheetTable[]): Place[] {
  const heads = new Set(
    tables.flatMap(({ headRow, firstRow }) => Array.from({ length: firstRow - headRow }, (_, at) => headRow + at)),
  );
  return rows.flatMap((cells, index) =>
    heads.has(index + 1)
      ? []
      : cells.flatMap(({ text, mergedFrom }, at) =>
          text.trim() === '' || mergedFrom ? [] : [{ row: index + 1, column: at + 1 }],
        ),
  );
}
