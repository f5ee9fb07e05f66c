import { daysIn } from '../../../model/date.ts';
import type { Look, WrittenCell } from '../../../source/spreadsheet/workbook.ts';
import { type Cell, type Inline, isRun, type NumberCell, plainOf, runOf, type Tone } from '../../document.ts';
import { forSheet, type Raw } from '../../escape.ts';
import { figure } from '../../figures.ts';
import { type CellRoom, linesOf, valuesPerMark } from '../cells.ts';
import { webAddress } from '../web-address.ts';
import { looks, numberFormats, tones } from './looks.ts';

/** Anything fits a sheet; of a spark, what a column is wide. */
const fitting: CellRoom = { room: 'page', marks: 24 };

/** How many values a mark stands for in the longest spark of some cells. */
export function valuesPerMarkIn(cells: readonly Cell[]): number {
  const sparks = cells.filter((cell) => typeof cell === 'object' && 'spark' in cell);
  return Math.max(1, ...sparks.map(({ spark }) => valuesPerMark(spark.length, fitting.marks)));
}

/** Some lines of text as one cell: in the tone that all of them have, leading where they alone lead. */
export function textCell(lines: readonly Inline[], look: Look = {}): WrittenCell {
  const tone = toneOf(lines);
  const link = linkOf(lines);
  return {
    value: forSheet(lines.map(plainOf).join('\n')),
    look: { ...look, ...(tone !== undefined && tones[tone]), ...(link !== undefined && looks.link) },
    ...(link !== undefined && { link }),
  };
}

/**
 * A cell of a table. Numbers are numbers, and so are texts that stand for one where numbers stand below each other; days
 * are days: what people can sort, filter and count.
 *
 * @param rowTone of the whole row, for a cell without one
 */
export function tableCell(cell: Cell, aligned: Pick<Look, 'align' | 'indent'>, rowTone: Tone | undefined): WrittenCell {
  const look: Look = { ...looks.cell, ...(rowTone !== undefined && tones[rowTone]), ...aligned };
  if (isNumber(cell)) return numberCell(cell, look);
  const lines = linesOf(cell, fitting);
  if (isPicture(cell)) return textCell(lines, { ...look, ...tones.info, wrap: false });
  const drawn = textCell(lines, look);
  if (!isText(cell)) return drawn;
  const text = plainOf(cell);
  if (look.align === 'right' && /^(?:0|[1-9]\d{0,8})$/.test(text)) return { ...drawn, value: Number(text) };
  return isDay(text) ? { ...drawn, isDay: true } : drawn;
}

/** The number itself, whatever its format shows of it: people calculate with it. */
function numberCell({ number, as, tone }: NumberCell, look: Look): WrittenCell {
  const toned = { ...look, ...(tone !== undefined && tones[tone]) };
  if (number === undefined) return { value: forSheet(figure(number, as)), look: toned };
  // As many digits as spreadsheets keep.
  return { value: Number(number.toPrecision(15)), look: { ...toned, format: numberFormats[as] } };
}

export function isNumber(cell: Cell): cell is NumberCell {
  return typeof cell === 'object' && 'number' in cell;
}

function isPicture(cell: Cell): boolean {
  return typeof cell === 'object' && ('bar' in cell || 'spark' in cell);
}

function isText(cell: Cell): cell is Inline {
  return typeof cell === 'string' || isRun(cell) || 'text' in cell;
}

function isDay(text: Raw): boolean {
  const [, year, month, day] = /^(\d{4})-(0[1-9]|1[0-2])-(\d{2})$/.exec(text)?.map(Number) ?? [];
  return year !== undefined && month !== undefined && day !== undefined && day > 0 && day <= daysIn(year, month);
}

function toneOf(lines: readonly Inline[]): Tone | undefined {
  const found = new Set(
    lines
      .flatMap(runOf)
      .filter((part) => plainOf(part).trim() !== '')
      .map((part) => (typeof part === 'string' ? undefined : part.tone)),
  );
  return found.size === 1 ? [...found][0] : undefined;
}

/** Programs take a workbook for damaged that holds a longer address. */
const longestLink = 2000;

/** A cell leads to one place at most. */
function linkOf(lines: readonly Inline[]): string | undefined {
  const found = new Set(
    lines.flatMap(runOf).flatMap((part) => (typeof part === 'string' ? [] : (webAddress(part.link) ?? []))),
  );
  const [only = ''] = found;
  return found.size === 1 && only.length <= longestLink ? only : undefined;
}
