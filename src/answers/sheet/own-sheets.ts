/** Sheets that this tool has written: what they say of themselves, and what somebody has written where no answer is asked. */
import type { Row } from '../../model/row.ts';
import { type Hidden, markOf, shownColumn } from '../../source/spreadsheet/hidden.ts';
import type { ReadSheet, Spreadsheet } from '../../source/spreadsheet/workbook.ts';
import type { ServiceFound } from './service-of.ts';
import { cellAt, isFilled, type SheetTable } from './table.ts';

export class OwnSheets {
  readonly #hidden: Hidden | undefined;

  /** @param hidden what a workbook says of itself; undefined of one that is not of this tool */
  constructor(hidden: Hidden | undefined) {
    this.#hidden = hidden;
  }

  /** The sheets that may hold answers: of a workbook of this tool those that say so, and those that somebody has added. */
  sheetsIn({ sheets }: Spreadsheet): readonly ReadSheet[] {
    if (!this.#hidden) return sheets;
    const results = this.#lines('results');
    return sheets.filter((sheet) => this.has(sheet) || (!sheet.isHidden && !results.includes(sheet.name)));
  }

  /** Whether this tool wrote a sheet, so that all that is not its own in it was written by somebody. */
  has({ name }: ReadSheet): boolean {
    return this.#lines('sheets').includes(name);
  }

  /** Whether the name of an assessor above a table is an answer; not known where a table does not say whose it is. */
  get asksAssessor(): boolean | undefined {
    return this.#hidden && this.#hidden.facts['kind'] === 'questions';
  }

  /** Whether somebody has written into a row that is no service: more than the name of a category. */
  isWritten(table: SheetTable, row: number, { no }: Exclude<ServiceFound, { row: Row }>): boolean {
    if (!this.has(table.sheet)) return false;
    const telling = new Set(
      table.columns.flatMap(({ column, meaning }) => (meaning === 'id' || meaning === 'service' ? [column] : [])),
    );
    const cells = [...(table.sheet.rows[row - 1] ?? []).entries()];
    const isBeside = cells.some(([at, { mergedFrom }]) => {
      return !mergedFrom && !telling.has(at + 1) && isFilled(table.sheet, row, at + 1);
    });
    return no !== 'service' || isBeside;
  }

  /** Whether a text above a table is none of this tool's. */
  isAdded(sheet: ReadSheet, text: string): boolean {
    const above = this.has(sheet) ? this.#hidden?.facts['above']?.split(' ') : undefined;
    return above !== undefined && !above.includes(markOf(text));
  }

  /** What somebody has written over what cells show of a service. */
  overwritten({ sheet, columns }: SheetTable, row: number, { id }: Row): { column: number; text: string }[] {
    return (this.has(sheet) ? columns : []).flatMap(({ column, heading }) => {
      const shown = this.#hidden?.cells.get(id)?.get(shownColumn(heading));
      const text = cellAt(sheet, { row, column })?.text.trim() ?? '';
      if (shown === undefined || text === '' || markOf(text) === shown) return [];
      return [{ column, text }];
    });
  }

  #lines(fact: string): readonly string[] {
    return this.#hidden?.facts[fact]?.split('\n') ?? [];
  }
}
