/** What is filled in in a spreadsheet: every cell of every service, before anybody asks what it means. */
import type { Row } from '../../model/row.ts';
import { type Hidden, markOf, shownColumn } from '../../source/spreadsheet/hidden.ts';
import type { Place, ReadCell, ReadSheet, Spreadsheet } from '../../source/spreadsheet/workbook.ts';
import type { ColumnMeaning, Headings } from './headings.ts';
import type { ServiceFound } from './service-of.ts';
import { cellAt, isAnswer, type SheetTable, type Told, tablesOf } from './table.ts';

/** Where something stands in a spreadsheet. */
export interface CellPlace extends Place {
  readonly sheet: string;
  /** How people write it, where it is no cell of a sheet: `roles.yaml:12:8`. */
  readonly shown?: string;
}

/** Finds out what a row of a sheet is about, by what stands in its columns of ids and names. */
export interface RowFinder {
  find(ids: readonly string[], names: readonly string[]): ServiceFound;
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
}

/** A column that was not read, since its heading is not known, another is called alike, or it follows from answers. */
export interface UnreadColumn {
  readonly place: CellPlace;
  readonly heading: string;
  readonly filled: number;
  readonly why: 'unknown' | 'twice' | 'derived';
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

/** What was looked at and what was not: nothing of a file may look as if it had been read. */
export interface Unread {
  readonly sheets: readonly { readonly name: string; readonly why: 'no-table' | 'hidden' }[];
  /** Columns whose heading says nothing, and in which something is filled in. */
  readonly columns: readonly UnreadColumn[];
  readonly cells: readonly UnreadCell[];
  /** Rows that hold answers of what is no service; in a table of this tool, those that hold anything. */
  readonly rows: readonly { readonly place: CellPlace; readonly found: Exclude<ServiceFound, { row: Row }> }[];
  /** Notes on cells. */
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

/** The sheets that may hold answers: of a workbook of this tool those that say so, and those that somebody has added. */
function sheetsIn({ sheets }: Spreadsheet, hidden: Hidden | undefined): readonly ReadSheet[] {
  if (!hidden) return sheets;
  const [answers, results] = [linesOf(hidden, 'sheets'), linesOf(hidden, 'results')];
  return sheets.filter(({ name, isHidden }) => answers.includes(name) || (!isHidden && !results.includes(name)));
}

function linesOf({ facts }: Hidden, fact: string): readonly string[] {
  return facts[fact]?.split('\n') ?? [];
}

/**
 * Reads all tables of services in a spreadsheet.
 *
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
  const collected = new Collected(headings, hidden);
  for (const sheet of sheetsIn(spreadsheet, hidden)) {
    const isWanted = told?.sheet === undefined ? !sheet.isHidden : sheet.name === told.sheet;
    const tables = isWanted ? tablesOf(sheet, headings, told) : [];
    const [first] = tables;
    if (first) collected.takeAbove(first);
    else collected.unreadSheet(sheet);
    for (const table of tables) collected.take(table, finder);
  }
  return collected;
}

class Collected implements SheetCells {
  readonly #headings: Headings;
  readonly #hidden: Hidden | undefined;
  readonly cells: AnswerCell[] = [];
  readonly unread = {
    sheets: [] as { name: string; why: 'no-table' | 'hidden' }[],
    columns: [] as UnreadColumn[],
    cells: [] as UnreadCell[],
    rows: [] as { place: CellPlace; found: Exclude<ServiceFound, { row: Row }> }[],
    notes: [] as { place: CellPlace; text: string }[],
  };
  readonly services = new Set<string>();
  readonly roles: string[] = [];
  readonly assessors: { name: string; place: CellPlace }[] = [];
  tables = 0;

  constructor(headings: Headings, hidden: Hidden | undefined) {
    this.#headings = headings;
    this.#hidden = hidden;
  }

  /** Whether this tool wrote a sheet, so that all that is not its own in it was written by somebody. */
  #isOwn({ name }: ReadSheet): boolean {
    return this.#hidden !== undefined && linesOf(this.#hidden, 'sheets').includes(name);
  }

  unreadSheet({ name, isHidden, rows }: ReadSheet): void {
    if (rows.every((row) => row.every(({ text }) => text.trim() === ''))) return;
    this.unread.sheets.push({ name, why: isHidden ? 'hidden' : 'no-table' });
  }

  take(table: SheetTable, finder: RowFinder): void {
    this.tables += 1;
    const { sheet, columns, firstRow, lastRow } = table;
    const answers = columns.filter(({ meaning }) => isAnswer(meaning));
    const derived = derivedIn(table);
    const filled = new Map<number, number>();
    for (let row = firstRow; row <= lastRow; row += 1) {
      const found = finder.find(this.#textsOf(table, row, 'id'), this.#textsOf(table, row, 'service'));
      for (const { column, meaning } of columns) {
        const cell = cellAt(sheet, { row, column });
        const place = { sheet: sheet.name, row, column };
        if (cell?.note !== undefined) this.unread.notes.push({ place, text: cell.note });
        if (
          (meaning === undefined || derived.has(column)) &&
          'row' in found &&
          cell &&
          cell.text.trim() !== '' &&
          !cell.mergedFrom
        )
          filled.set(column, (filled.get(column) ?? 0) + 1);
      }
      if ('row' in found)
        for (const column of besideColumns(table, row)) filled.set(column, (filled.get(column) ?? 0) + 1);
      if ('role' in found && found.role !== undefined) this.roles.push(found.role);
      if ('row' in found) {
        this.#takeRow(table, row, found.row, answers);
        this.#takeShown(table, row, found.row);
      } else if (answers.some(({ column }) => isFilled(sheet, row, column)) || this.#isWritten(table, row, found))
        this.unread.rows.push({ place: { sheet: sheet.name, row, column: firstFilled(sheet, row) }, found });
    }
    for (const [column, count] of [...filled].toSorted(([one], [other]) => one - other)) {
      const { heading = '', isTwice = false } = columns.find((one) => one.column === column) ?? {};
      const why = isTwice ? 'twice' : derived.has(column) ? 'derived' : 'unknown';
      this.unread.columns.push({
        place: { sheet: sheet.name, row: firstRow - 1, column },
        heading,
        filled: count,
        why,
      });
    }
  }

  /** Whether somebody has written into a row of this tool's table that is no service: more than the name of a category. */
  #isWritten(table: SheetTable, row: number, { no }: Exclude<ServiceFound, { row: Row }>): boolean {
    if (!this.#isOwn(table.sheet)) return false;
    const beside = table.columns.filter(({ meaning }) => meaning !== 'id' && meaning !== 'service');
    const isBeside = beside.some(({ column }) => isFilled(table.sheet, row, column));
    return no !== 'service' || isBeside || besideColumns(table, row).length > 0;
  }

  /** What stands above a table: the name of an assessor beside the word for it, and what somebody has written there. */
  takeAbove({ sheet, firstRow }: SheetTable): void {
    const asks = this.#hidden?.facts['kind'] === 'questions';
    const above = this.#isOwn(sheet) ? this.#hidden?.facts['above']?.split(' ') : undefined;
    for (let row = 1; row < firstRow - 1; row += 1) {
      const isAsked = this.#headings.meaningOf(cellAt(sheet, { row, column: 1 })?.text ?? '') === 'assessor';
      for (const [index, { text, mergedFrom }] of (sheet.rows[row - 1] ?? []).entries()) {
        const place = { sheet: sheet.name, row, column: index + 1 };
        const name = text.trim();
        if (name === '' || mergedFrom) continue;
        const isAssessor = isAsked && place.column === 2;
        if (isAssessor && asks) this.assessors.push({ name, place });
        else if (isAssessor && !this.#hidden) this.unread.cells.push({ place, text: name, why: 'assessor' });
        else if (above && !above.includes(markOf(text))) this.unread.cells.push({ place, text: name, why: 'above' });
      }
    }
  }

  /** What somebody has written over what a cell shows of a service. */
  #takeShown({ sheet, columns }: SheetTable, row: number, { id }: Row): void {
    for (const { column, heading } of this.#isOwn(sheet) ? columns : []) {
      const shown = this.#hidden?.cells.get(id)?.get(shownColumn(heading));
      const text = cellAt(sheet, { row, column })?.text.trim() ?? '';
      if (shown === undefined || text === '' || markOf(text) === shown) continue;
      this.unread.cells.push({ place: { sheet: sheet.name, row, column }, text, why: 'shown' });
    }
  }

  #takeRow({ sheet }: SheetTable, row: number, service: Row, answers: SheetTable['columns']): void {
    this.services.add(service.id);
    for (const { column, meaning } of answers) {
      const cell = cellAt(sheet, { row, column });
      const place = { sheet: sheet.name, ...(cell?.mergedFrom ?? { row, column }) };
      this.cells.push({
        row: service,
        meaning: meaning as AnswerCell['meaning'],
        text: cell ? textOf(cell) : '',
        place,
        computed: cell?.isError ? 'error' : cell?.isFormula ? 'formula' : undefined,
      });
    }
  }

  /** What stands in the columns that tell the service: there may be a running number beside an id. */
  #textsOf({ sheet, columns }: SheetTable, row: number, wanted: 'id' | 'service'): string[] {
    return columns.flatMap(({ column, meaning }) =>
      meaning === wanted ? [cellAt(sheet, { row, column })?.text.trim() ?? ''] : [],
    );
  }
}

/** What a cell shows. */
function textOf({ text, isPercent }: ReadCell): string {
  const number = Number(text);
  return isPercent && text !== '' && !Number.isNaN(number) ? `${Number((number * 100).toPrecision(12))}%` : text.trim();
}

/** Columns of scores beside those of answers, in a table that is not of this tool: whoever filled them in should know. */
function derivedIn({ columns }: SheetTable): ReadonlySet<number> {
  const isOwn = ['scope', '要否'].some((word) => columns.some(({ heading }) => heading.trim().toLowerCase() === word));
  const derived = columns.filter(
    ({ meaning, heading }) => meaning === 'ignore' && /^(?:score|スコア|点数)$/i.test(heading.trim()),
  );
  return new Set(isOwn ? [] : derived.map(({ column }) => column));
}

/** Columns without a heading in which a row has something. */
function besideColumns({ sheet, columns }: SheetTable, row: number): number[] {
  const headed = new Set(columns.map(({ column }) => column));
  const cells = sheet.rows[row - 1] ?? [];
  return cells.flatMap(({ text, mergedFrom }, index) =>
    text.trim() === '' || mergedFrom || headed.has(index + 1) ? [] : [index + 1],
  );
}

function firstFilled(sheet: ReadSheet, row: number): number {
  return (sheet.rows[row - 1] ?? []).findIndex(({ text }) => text.trim() !== '') + 1;
}

function isFilled(sheet: ReadSheet, row: number, column: number): boolean {
  return (cellAt(sheet, { row, column })?.text.trim() ?? '') !== '';
}
