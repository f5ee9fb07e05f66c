import { SpreadsheetRefused } from './refused.ts';
import { columnNumber } from './workbook.ts';

/** People fill in no more: rows, columns, and cells of one sheet, empty ones between others included. */
const most = { row: 100_000, column: 1_000, cells: 2_000_000 };

/**
 * A sheet is kept as a whole rectangle: one cell in its last corner would take all memory. So the addresses are looked at
 * before anything is made of them.
 *
 * @throws {SpreadsheetRefused}
 */
export function refuseFarCells(parts: Readonly<Record<string, Uint8Array>>): void {
  for (const [name, bytes] of Object.entries(parts)) {
    const [, sheet] = /^xl\/worksheets\/([^/]+)\.xml$/i.exec(name) ?? [];
    if (sheet !== undefined) refuseFar(sheet, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  }
}

function refuseFar(sheet: string, xml: Buffer): void {
  let [row, column] = [0, 0];
  for (const [, letters = '', digits = ''] of xml
    .toString('latin1')
    .matchAll(/\br\s*=\s*["']([A-Za-z]{0,3})(\d{1,9})["']/g)) {
    row = Math.max(row, Number(digits));
    column = Math.max(column, letters === '' ? 0 : (columnNumber(letters) ?? 0));
    if (row > most.row || column > most.column || row * column > most.cells) {
      throw new SpreadsheetRefused({ why: 'too-many-cells', sheet, address: `${letters}${digits}` });
    }
  }
}
