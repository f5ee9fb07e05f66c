/** What is filled in in a spreadsheet: every cell of every service, before anybody asks what it means. */
import type { Row } from '../../model/row.ts';
import type { Hidden } from '../../source/spreadsheet/hidden.ts';
import type { Place, ReadSheet, Spreadsheet } from '../../source/spreadsheet/workbook.ts';
import type { ColumnMeaning, Headings } from './headings.ts';
import type { ServiceFound } from './service-of.ts';
import { cellAt, isAnswer, type SheetTable, type Told, tableOf } from './table.ts';

/** Where something stands in a spreadsheet. */
export interface CellPlace extends Place {
  readonly sheet: string;
  /** How people write it, where it is no cell of a sheet: `roles.yaml:12:8`. */
  readonly shown?: string;
}

/** Finds out what a row of a sheet is about, by what stands in its columns of ids and names. */
export interface RowFinder {
  find(id: string, name: string): ServiceFound;
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

/** What was looked at and what was not: nothing of a file may look as if it had been read. */
export interface Unread {
  readonly sheets: readonly { readonly name: string; readonly why: 'no-table' | 'hidden' }[];
  /** Columns whose heading says nothing, and in which something is filled in. */
  readonly columns: readonly { readonly place: CellPlace; readonly heading: string; readonly filled: number }[];
  /** Rows that hold answers of what is no service. */
  readonly rows: readonly { readonly place: CellPlace; readonly found: Exclude<ServiceFound, { row: Row }> }[];
  /** Notes on cells. */
  readonly notes: readonly { readonly place: CellPlace; readonly text: string }[];
}

export interface SheetCells {
  readonly cells: readonly AnswerCell[];
  readonly unread: Unread;
  /** The services of which there is a row. */
  readonly services: ReadonlySet<string>;
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
  const named = (fact: string) => hidden.facts[fact]?.split('\n') ?? [];
  const [answers, results] = [named('sheets'), named('results')];
  return sheets.filter(({ name, isHidden }) => answers.includes(name) || (!isHidden && !results.includes(name)));
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
  const collected = new Collected();
  for (const sheet of sheetsIn(spreadsheet, hidden)) {
    const isWanted = told?.sheet === undefined ? !sheet.isHidden : sheet.name === told.sheet;
    const table = isWanted ? tableOf(sheet, headings, told) : undefined;
    if (table) collected.take(table, finder);
    if (table && hidden?.facts['kind'] === 'questions') collected.takeAssessor(table, headings);
    if (!table) collected.unreadSheet(sheet);
  }
  return collected;
}

class Collected implements SheetCells {
  readonly cells: AnswerCell[] = [];
  readonly unread = {
    sheets: [] as { name: string; why: 'no-table' | 'hidden' }[],
    columns: [] as { place: CellPlace; heading: string; filled: number }[],
    rows: [] as { place: CellPlace; found: Exclude<ServiceFound, { row: Row }> }[],
    notes: [] as { place: CellPlace; text: string }[],
  };
  readonly services = new Set<string>();
  readonly assessors: { name: string; place: CellPlace }[] = [];
  tables = 0;

  unreadSheet({ name, isHidden, rows }: ReadSheet): void {
    if (rows.every((row) => row.every(({ text }) => text.trim() === ''))) return;
    this.unread.sheets.push({ name, why: isHidden ? 'hidden' : 'no-table' });
  }

  take(table: SheetTable, finder: RowFinder): void {
    this.tables += 1;
    const { sheet, columns, firstRow } = table;
    const answers = columns.filter(({ meaning }) => isAnswer(meaning));
    const filled = new Map<number, number>();
    for (let row = firstRow; row <= sheet.rows.length; row += 1) {
      const found = finder.find(this.#textOf(table, row, 'id'), this.#textOf(table, row, 'service'));
      for (const { column, meaning } of columns) {
        const cell = cellAt(sheet, { row, column });
        const place = { sheet: sheet.name, row, column };
        if (cell?.note !== undefined) this.unread.notes.push({ place, text: cell.note });
        if (meaning === undefined && 'row' in found && cell && cell.text.trim() !== '' && !cell.mergedFrom)
          filled.set(column, (filled.get(column) ?? 0) + 1);
      }
      if ('row' in found)
        for (const column of besideColumns(table, row)) filled.set(column, (filled.get(column) ?? 0) + 1);
      if ('row' in found) this.#takeRow(table, row, found.row, answers);
      else if (answers.some(({ column }) => isFilled(sheet, row, column)))
        this.unread.rows.push({ place: { sheet: sheet.name, row, column: 1 }, found });
    }
    for (const [column, count] of [...filled].toSorted(([one], [other]) => one - other)) {
      const heading = columns.find((one) => one.column === column)?.heading ?? '';
      this.unread.columns.push({ place: { sheet: sheet.name, row: firstRow - 1, column }, heading, filled: count });
    }
  }

  /** The name beside the word for it, above the table. */
  takeAssessor({ sheet, firstRow }: SheetTable, headings: Headings): void {
    for (let row = 1; row < firstRow - 1; row += 1) {
      const name = cellAt(sheet, { row, column: 2 })?.text.trim() ?? '';
      const isAsked = headings.meaningOf(cellAt(sheet, { row, column: 1 })?.text ?? '') === 'assessor';
      if (isAsked && name !== '') this.assessors.push({ name, place: { sheet: sheet.name, row, column: 2 } });
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
        text: cell?.text.trim() ?? '',
        place,
        computed: cell?.isError ? 'error' : cell?.isFormula ? 'formula' : undefined,
      });
    }
  }

  #textOf({ sheet, columns }: SheetTable, row: number, meaning: 'id' | 'service'): string {
    const column = columns.find((one) => one.meaning === meaning)?.column;
    return column === undefined ? '' : (cellAt(sheet, { row, column })?.text.trim() ?? '');
  }
}

/** Columns without a heading in which a row has something. */
function besideColumns({ sheet, columns }: SheetTable, row: number): number[] {
  const headed = new Set(columns.map(({ column }) => column));
  const cells = sheet.rows[row - 1] ?? [];
  return cells.flatMap(({ text, mergedFrom }, index) =>
    text.trim() === '' || mergedFrom || headed.has(index + 1) ? [] : [index + 1],
  );
}

function isFilled(sheet: ReadSheet, row: number, column: number): boolean {
  return (cellAt(sheet, { row, column })?.text.trim() ?? '') !== '';
}
