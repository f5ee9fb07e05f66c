import type { WrittenCell } from '../../../source/spreadsheet/workbook.ts';
import { displayWidth } from '../../width.ts';
import type { Line } from './lines.ts';

/** Of a column, in characters. */
const narrowest = 6;
const widest = 60;
/** So wide a heading makes a column whose cells are narrower; longer ones are wrapped. */
const widestHeading = 14;
/** Beside what is in a cell; in a heading there is a button too. */
const margin = 2;
const button = 3;
/** Labels of facts do not make the first column of a table wider than this. */
const widestLabel = 30;

/** Paragraphs have so much room at least: what a sheet of paper holds. */
const leastForText = 90;
/** Tables are not wider than what can be read on a sheet of paper, as far as their texts can be wrapped. */
const mostOnPaper = 175;
const narrowestText = 24;

/** The widths of the columns of a sheet, after what is in its tables; at last one that makes room for its texts. */
export function widthsFor(lines: readonly Line[]): number[] {
  const widths: number[] = [];
  for (const line of lines) {
    for (const [column, width] of neededFor(line).entries()) {
      widths[column] = Math.max(widths[column] ?? narrowest, Math.ceil(width));
    }
  }
  narrow(widths);
  const rest = leastForText - sum(widths);
  const hasTexts = lines.some(({ kind }) => kind === 'across' || kind === 'fact');
  if (hasTexts && rest > 0) widths.push(Math.max(rest, narrowest));
  return widths;
}

function neededFor(line: Line): number[] {
  switch (line.kind) {
    case 'blank':
    case 'across':
      return [];
    case 'fact':
      return [Math.min(widthOf(line.label) + margin, widestLabel)];
    case 'headings':
      return line.cells.map((cell) => Math.min(widthOf(cell), widestHeading) + button);
    case 'cells':
      // The heading of a group reaches over the others.
      return line.cells.slice(1).some(({ value }) => value !== undefined) || line.cells.length === 1
        ? line.cells.map((cell) => Math.min(widthOf(cell) + margin, widest))
        : [];
  }
}

/** Takes what is too much from the widest columns. */
function narrow(widths: number[]): void {
  for (let over = sum(widths) - mostOnPaper; over > 0; over -= 1) {
    const width = Math.max(...widths);
    if (width <= narrowestText) return;
    widths[widths.indexOf(width)] = width - 1;
  }
}

/** Numbers are short, whatever their format. */
function widthOf({ value = '' }: WrittenCell): number {
  return typeof value === 'number' ? String(Math.round(value)).length + 3 : sheetWidth(value);
}

/** How wide a text is in a sheet: the blocks of bars come from fonts in which they are as wide as Japanese letters. */
export function sheetWidth(text: string): number {
  return displayWidth(text) + [...text.matchAll(/[\u2580-\u259F]/g)].length;
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}
