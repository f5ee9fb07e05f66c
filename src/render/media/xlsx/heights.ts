import type { Language } from '../../../reference/index.ts';
import type { WrittenCell } from '../../../source/spreadsheet/workbook.ts';
import { wrap } from '../../width.ts';
import { sheetWidth } from './widths.ts';

/** Points that a line of text takes at the usual size, in the font of each language. */
const lineHeights: Readonly<Record<Language, number>> = { en: 13, ja: 17 };
const usualSize = 10;
/** Above and below it. */
const padding = 3;
/** Points that a row may have; the rest of what is in it is there all the same. */
const highest = 409;

/** In characters: at both sides of a cell, and for each step that it is indented. */
const margin = 1;
const step = 1.5;
/** Widths are counted in digits, and most letters are narrower: so many columns of a terminal stand in the room of one. */
const dense: Readonly<Record<Language, number>> = { en: 1.1, ja: 1.05 };

/** Longer texts fill the highest row in any width. */
const longText = 8000;

/**
 * How high a row has to be for what is in it, in points; undefined where each cell has one line. Not every program finds
 * that out by itself, and none does for merged cells.
 *
 * @param rooms how wide each cell is, in characters
 */
export function heightOf(
  cells: readonly WrittenCell[],
  rooms: readonly number[],
  language: Language,
): number | undefined {
  const needed = cells.map(({ value, look: { size = usualSize, indent = 0 } = {} }, at) => {
    if (typeof value !== 'string') return undefined;
    const room = ((rooms[at] ?? 0) - margin - indent * step) * dense[language];
    const lines = linesIn(value, (room * usualSize) / size);
    return lines === 1 ? undefined : (lines * lineHeights[language] * size) / usualSize + padding;
  });
  const heights = needed.filter((height) => height !== undefined);
  return heights.length === 0 ? undefined : Math.min(highest, Math.round(Math.max(...heights)));
}

/**
 * The same of rows one below the other, by their numbers: of their cells, those whose texts are wrapped count. A row that is
 * not in it has one line, and grows with what is filled in.
 *
 * @param first the number of the first row
 */
export function heightsOf(
  rows: readonly (readonly WrittenCell[])[],
  rooms: readonly number[],
  language: Language,
  first: number,
): ReadonlyMap<number, number> {
  return new Map(
    rows.flatMap((cells, index) => {
      const wrapped = cells.map((cell) => (cell.look?.wrap ? cell : {}));
      const height = heightOf(wrapped, rooms, language);
      return height === undefined ? [] : [[first + index, height] as const];
    }),
  );
}

/** The same for cells with one line each, where letters are larger than usual. */
export function lineHeightOf(cells: readonly WrittenCell[], language: Language): number | undefined {
  const size = Math.max(...cells.map(({ look }) => look?.size ?? usualSize), usualSize);
  return size === usualSize ? undefined : Math.round((lineHeights[language] * size) / usualSize) + padding;
}

function linesIn(text: string, room: number): number {
  if (text.length > longText) return highest;
  if (!text.includes('\n') && sheetWidth(text) <= room) return 1;
  return wrap(text, Math.floor(room)).split('\n').length;
}
