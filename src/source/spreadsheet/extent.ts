import { SpreadsheetRefused } from './refused.ts';
import type { Tag } from './tags.ts';
import { addressOf, columnNumber, type Place } from './workbook.ts';

/** People fill in no more: rows and columns of a sheet, and cells of all sheets, empty ones between others included. */
export const mostCells = { row: 100_000, column: 1_000, cells: 1_000_000 };

/**
 * Follows the rows and cells of sheets. A sheet is kept as a whole rectangle: one cell in its last corner would take all
 * memory. So the addresses are looked at before anything is made of them.
 *
 * @returns for a sheet, what to ask for each of its tags `row` and `c`: it is false for those that hold nothing, and throws
 *   `SpreadsheetRefused` for cells that are too far away or too many
 */
export function extentOfSheets(): (sheet: string) => (tag: Tag) => boolean {
  let cells = 0;
  return (sheet) => {
    const others = cells;
    const last = { row: 0, column: 0 };
    let at: Place = { row: 0, column: 0 };
    let isLeftOut = false;
    return ({ name, attributes, isEmpty }) => {
      const said = attributes.get('r');
      // Without an address, a row or cell stands after the one before, which then must be there.
      if (said === undefined && isLeftOut) throw new SpreadsheetRefused({ why: 'damaged' });
      at = name === 'row' ? rowAt(said, at) : cellAt(said, at);
      if (isEmpty && said !== undefined) {
        isLeftOut = true;
        return false;
      }
      if (name === 'row') return true;
      last.row = Math.max(last.row, at.row);
      last.column = Math.max(last.column, at.column);
      cells = others + last.row * last.column;
      if (last.row > mostCells.row || last.column > mostCells.column || cells > mostCells.cells) {
        throw new SpreadsheetRefused({ why: 'too-many-cells', sheet, address: addressOf(at) });
      }
      return true;
    };
  };
}

function rowAt(said: string | undefined, before: Place): Place {
  if (said === undefined) return { row: before.row + 1, column: 0 };
  if (!/^[1-9]\d{0,6}$/.test(said)) throw new SpreadsheetRefused({ why: 'damaged' });
  return { row: Number(said), column: 0 };
}

function cellAt(said: string | undefined, { row, column }: Place): Place {
  if (said === undefined) return { row, column: column + 1 };
  const [, letters = '', digits = ''] = /^([A-Za-z]{1,3})([1-9]\d{0,6})$/.exec(said) ?? [];
  const place = { row: Number(digits), column: columnNumber(letters) ?? 0 };
  if (place.column === 0) throw new SpreadsheetRefused({ why: 'damaged' });
  return place;
}
