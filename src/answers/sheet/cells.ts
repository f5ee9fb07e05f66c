/** What is filled in in a spreadsheet: every cell of every service, before anybody asks what it means. */
import type { Row } from '../../model/row.ts';
import type { Hidden } from '../../source/spreadsheet/hidden.ts';
import { SpreadsheetRefused } from '../../source/spreadsheet/refused.ts';
import type { Place, ReadCell, ReadSheet, Spreadsheet } from '../../source/spreadsheet/workbook.ts';
import type { ColumnMeaning, Headings } from './headings.ts';
import { OwnSheets } from './own-sheets.ts';
import type { RowFinder, ServiceFound } from './service-of.ts';
import { besideHeadings, cellAt, isFilled, type SheetTable, tablesOf, textsOf } from './table.ts';
import { isAnswer, type Told } from './table-columns.ts';
import { isFigures, isOwnTable, isReportBook, tells, type WhyUnread, whyUnread } from './unread-column.ts';

/** Where something stands in a spreadsheet. */
export interface CellPlace extends Place {
  readonly sheet: string;
  /** How people write it, where it is no cell of a sheet: `roles.yaml:12:8`. */
  readonly shown?: string;
}

/** A cell that may hold an answer. */
export interface AnswerCell {
  readonly row: Row;
  readonly meaning: Exclude<ColumnMeaning, 'id' | 'service' | 'ignore'>;
  /** Without blanks at its ends; empty where nothing is written. */
  readonly text: string;
  readonly place: CellPlace;
  /** Worked out by the spreadsheet, or an error of it: nobody has typed it. */
  readonly computed?: 'formula' | 'error' | undefined;
  /** Crossed out, as a whole or in part. */
  readonly isStruck?: boolean | undefined;
  /** In a row or a column that is not shown. */
  readonly isHidden?: boolean | undefined;
}

/** A column that was not read, and in how many rows of services something is filled in. */
export interface UnreadColumn {
  readonly place: CellPlace;
  readonly heading: string;
  readonly filled: number;
  readonly why: WhyUnread;
  /** Whether it stands in a sheet of this tool, where somebody has given it another heading or added it. */
  readonly isOwn: boolean;
}

/**
 * A text that was not read: it stands above a table of this tool, or in a cell there that only shows something; or it is the
 * name of an assessor in a table of which nobody knows any more that this tool has asked for it.
 */
export interface UnreadCell {
  readonly place: CellPlace;
  readonly text: string;
  readonly why: 'above' | 'shown' | 'assessor';
}

export type WhySheetUnread = 'no-table' | 'hidden' | 'result' | 'other';

/** What was looked at and what was not: nothing of a file may look as if it had been read. */
export interface Unread {
  readonly sheets: readonly { readonly name: string; readonly why: WhySheetUnread }[];
  /** Columns whose heading says nothing, and in which something is filled in. */
  readonly columns: readonly UnreadColumn[];
  readonly cells: readonly UnreadCell[];
  /** Rows that hold answers of what is no service; in a table of this tool, those that hold anything. */
  readonly rows: readonly { readonly place: CellPlace; readonly found: Exclude<ServiceFound, { row: Row }> }[];
  /** Cells outside of the rows of services in other tables: titles, sums and footnotes. */
  readonly outside: readonly CellPlace[];
  /** Notes on cells, and links behind texts that say something else. */
  readonly notes: readonly { readonly place: CellPlace; readonly text: string }[];
}

export interface SheetCells {
  readonly cells: readonly AnswerCell[];
  readonly unread: Unread;
  /** The services of which there is a row. */
  readonly services: ReadonlySet<string>;
  /** Rows that are about roles of version 2.1, by what stands in them. */
  readonly roles?: readonly string[];
  /** How many sheets have a table of services. */
  readonly tables: number;
  /** Who gives the scores, as sheets say it above their tables. */
  readonly assessors: readonly { readonly name: string; readonly place: CellPlace }[];
}

/** What somebody says of a spreadsheet whose sheets or headings do not tell. */
export interface ToldOfSheets extends Told {
  /** The only sheet to read. */
  readonly sheet?: string | undefined;
}

/**
 * Reads all tables of services in a spreadsheet.
 *
 * @throws {SpreadsheetRefused} for more rows than there can be
 * @param finder what tells which service a row is about
 * @param hidden what it says of itself, if it is one of this tool
 */
export function cellsOf(
  spreadsheet: Spreadsheet,
  finder: RowFinder,
  headings: Headings,
  hidden?: Hidden,
  told?: ToldOfSheets,
): SheetCells {
  const own = new OwnSheets(hidden);
  const collected = new Collected(headings, own);
  const sheets = own.sheetsIn(spreadsheet).map((sheet) => {
    const isWanted = told?.sheet === undefined ? !sheet.isHidden : sheet.name === told.sheet;
    return { sheet, isWanted, found: isWanted || !sheet.isHidden ? tablesOf(sheet, headings, told) : [] };
  });
  // Be only one sheet wanted: the others tell what the workbook is.
  const isReport = isReportBook(sheets.flatMap(({ found }) => found));
  for (const { sheet, isWanted, found } of sheets) {
    const isResult = isWanted && found.some((table) => isReport || isFigures(table));
    const tables = isResult || !isWanted ? [] : found;
    const [first] = tables;
    if (first) collected.takeAbove(first);
    else
      collected.unreadSheet(sheet, sheet.isHidden ? 'hidden' : isResult ? 'result' : isWanted ? 'no-table' : 'other');
    for (const table of tables) collected.take(table, finder);
    if (first) collected.takeRest(sheet, tables);
  }
  return collected;
}

/** People have a service in several sheets, but not in this many rows: to judge them takes longer than to read them. */
const mostRows = (services: number) => 1_000 + 20 * services;
/** Of what is no service. */
const mostUnreadRows = 5_000;

/** What a text holds that says where it leads. */
const isAddress = /:\/\/|www\.|@|\\\\/;

class Collected implements SheetCells {
  readonly cells: AnswerCell[] = [];
  readonly unread = {
    sheets: [] as { name: string; why: WhySheetUnread }[],
    columns: [] as UnreadColumn[],
    cells: [] as UnreadCell[],
    rows: [] as { place: CellPlace; found: Exclude<ServiceFound, { row: Row }> }[],
    outside: [] as CellPlace[],
    notes: [] as { place: CellPlace; text: string }[],
  };
  readonly services = new Set<string>();
  readonly roles: string[] = [];
  readonly assessors: { name: string; place: CellPlace }[] = [];
  tables = 0;
  readonly #headings: Headings;
  readonly #own: OwnSheets;
  /** How many name a service. */
  #rows = 0;
  /** The rows of each sheet of which something is read, or that are named. */
  readonly #namedRows = new Set<string>();
  readonly #namedCells = new Set<string>();

  constructor(headings: Headings, own: OwnSheets) {
    this.#headings = headings;
    this.#own = own;
  }

  unreadSheet({ name, rows }: ReadSheet, why: WhySheetUnread): void {
    if (rows.every((row) => row.every(({ text }) => text.trim() === ''))) return;
    this.unread.sheets.push({ name, why });
  }

  take(table: SheetTable, finder: RowFinder): void {
    this.tables += 1;
    const { sheet, columns, headRow, firstRow, lastRow, isGuess } = table;
    const answers = columns.filter(({ meaning }) => isAnswer(meaning));
    const telling = columns.filter(({ meaning }) => meaning === 'id' || meaning === 'service');
    const filled = new Map<number, number>();
    const silent = new Set(telling.map(({ column }) => column));
    const find = (row: number) => {
      const struck = telling.map(({ column }) => cellAt(sheet, { row, column })).find((cell) => cell?.isStruck);
      if (struck) return { no: 'struck-service', word: struck.text.trim() } as const;
      return finder.find(textsOf(table, row, 'id'), textsOf(table, row, 'service'));
    };
    // Where no headings are, the first row may be one of services.
    const first = isGuess && 'row' in find(headRow) ? headRow : firstRow;
    for (let row = first; row <= lastRow; row += 1) {
      const found = find(row);
      if ('role' in found && found.role !== undefined) this.roles.push(found.role);
      if ('row' in found) {
        for (const [column, { text, mergedFrom }] of (sheet.rows[row - 1] ?? []).entries())
          if (text.trim() !== '' && !mergedFrom) filled.set(column + 1, (filled.get(column + 1) ?? 0) + 1);
        for (const { column, meaning } of telling)
          if (silent.has(column) && tells(cellAt(sheet, { row, column })?.text.trim() ?? '', meaning, finder))
            silent.delete(column);
        this.#takeRow(table, row, found.row, answers);
        for (const { column, text } of this.#own.overwritten(table, row, found.row))
          this.#takeUnreadCell({ place: placeOf(sheet, row, column), text, why: 'shown' });
      } else if (answers.some(({ column }) => isFilled(sheet, row, column)) || this.#own.isWritten(table, row, found))
        this.#takeUnreadRow({ place: { sheet: sheet.name, row, column: firstFilled(sheet, row) }, found });
      else continue;
      this.#namedRows.add(`${sheet.name} ${row}`);
    }
    // A column that names no service in any row holds something else: who does it, under `Name`.
    this.#takeUnread(table, filled, silent, this.#own.has(sheet) || isOwnTable(table));
  }

  #takeUnreadCell(cell: UnreadCell): void {
    this.unread.cells.push(cell);
    this.#namedCells.add(JSON.stringify(cell.place));
  }

  #takeUnreadRow(row: Unread['rows'][number]): void {
    this.unread.rows.push(row);
    if (this.unread.rows.length > mostUnreadRows)
      throw new SpreadsheetRefused({ why: 'too-many', what: 'unread-rows', most: mostUnreadRows });
  }

  /**
   * @param filled in how many rows of services each column holds something
   * @param silent columns that were to name services, and name none
   */
  #takeUnread(
    { sheet, columns, firstRow }: SheetTable,
    filled: ReadonlyMap<number, number>,
    silent: ReadonlySet<number>,
    isOwn: boolean,
  ): void {
    for (const [column, count] of [...filled].toSorted(([one], [other]) => one - other)) {
      const one = columns.find((known) => known.column === column);
      const why = silent.has(column) ? 'no-service' : whyUnread(one);
      // This tool's own tables say more than answers.
      const isOurs =
        isOwn &&
        (why === 'derived' || why === 'no-answer' || why === 'no-service' || this.#headings.isOurs(one?.heading ?? ''));
      if (why === undefined || (isOurs && one?.twin === undefined)) continue;
      const place = { sheet: sheet.name, row: firstRow - 1, column };
      this.unread.columns.push({ place, heading: one?.heading ?? '', filled: count, why, isOwn: this.#own.has(sheet) });
    }
  }

  /** What a sheet holds beside its tables. */
  takeRest(sheet: ReadSheet, tables: readonly SheetTable[]): void {
    // Above, between and below the rows of services.
    const outside = this.#own.has(sheet) ? [] : besideHeadings(sheet, tables);
    for (const { row, column } of outside) {
      const place = placeOf(sheet, row, column);
      if (!this.#namedRows.has(`${sheet.name} ${row}`) && !this.#namedCells.has(JSON.stringify(place)))
        this.unread.outside.push(place);
    }
    for (const [row, cells] of sheet.rows.entries())
      for (const [column, cell] of cells.entries()) {
        const { note, isLink, text } = cell;
        if (note !== undefined || (isLink && !cell.mergedFrom && !isAddress.test(text)))
          this.unread.notes.push({ place: placeOf(sheet, row + 1, column + 1), text: note ?? '' });
      }
  }

  /** What stands above a table: the name of an assessor beside the word for it, and what somebody has written there. */
  takeAbove({ sheet, headRow }: SheetTable): void {
    for (let row = 1; row < headRow; row += 1) {
      const isAsked = this.#headings.meaningOf(cellAt(sheet, { row, column: 1 })?.text ?? '') === 'assessor';
      for (const [index, { text, mergedFrom }] of (sheet.rows[row - 1] ?? []).entries()) {
        const place = placeOf(sheet, row, index + 1);
        const name = text.trim();
        if (name === '' || mergedFrom) continue;
        const asks = isAsked && place.column === 2 ? this.#own.asksAssessor : false;
        if (asks) this.assessors.push({ name, place });
        else if (asks === undefined) this.#takeUnreadCell({ place, text: name, why: 'assessor' });
        else if (this.#own.isAdded(sheet, text)) this.#takeUnreadCell({ place, text: name, why: 'above' });
      }
    }
  }

  #takeRow({ sheet }: SheetTable, row: number, service: Row, answers: SheetTable['columns']): void {
    this.services.add(service.id);
    this.#rows += 1;
    const most = mostRows(this.services.size);
    if (this.#rows > most) throw new SpreadsheetRefused({ why: 'too-many', what: 'rows-of-services', most });
    for (const { column, meaning } of answers) {
      const cell = cellAt(sheet, { row, column });
      const place = { sheet: sheet.name, ...(cell?.mergedFrom ?? { row, column }) };
      this.cells.push({
        row: service,
        meaning: meaning as AnswerCell['meaning'],
        text: cell ? shownIn(cell) : '',
        place,
        computed: cell?.isError ? 'error' : cell?.isFormula ? 'formula' : undefined,
        isStruck: cell?.isStruck,
        isHidden: cell?.isHidden,
      });
    }
  }
}

/** What a cell shows. */
function shownIn({ text, isPercent }: ReadCell): string {
  const number = Number(text);
  return isPercent && text !== '' && !Number.isNaN(number) ? `${Number((number * 100).toPrecision(12))}%` : text.trim();
}

function placeOf({ name }: ReadSheet, row: number, column: number): CellPlace {
  return { sheet: name, row, column };
}

function firstFilled(sheet: ReadSheet, row: number): number {
  return (sheet.rows[row - 1] ?? []).findIndex(({ text }) => text.trim() !== '') + 1;
}
