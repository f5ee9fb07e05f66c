import Table from 'cli-table3';
import {
  type Cell,
  type Column,
  legendOf,
  plainOf,
  type Room,
  type Table as TableBlock,
  type TableRow,
} from '../../document.ts';
import { type Escaped, forTerminalLine, type Raw } from '../../escape.ts';
import { cut, cutItems, displayWidth, wrap } from '../../width.ts';
import { inlineOf, linesOf, valuesPerMark } from '../cells.ts';
import { painted } from './inline.ts';
import type { Screen } from './screen.ts';

const gap = 2;
/** Flexible columns do not become narrower than this, and sparks not either. */
const least = 8;
const wideFrom = 100;
/** Of a line that others would like to have, what is not wrapped takes no more, and leaves flexible columns so much. */
const mostOfLine = 0.58;
const legible = 16;

/**
 * Of what a cell says, a terminal shows no more letters and lines; an ellipsis says that it is cut. Data has it whole. The
 * ids of all services fit, below each other.
 */
const mostLetters = 1000;
const mostLines = 65;

/** A table without lines between its cells, that fits the columns of a terminal. */
export function drawTable(table: TableBlock, screen: Screen): string {
  const { columns, groups, note, several } = table;
  const { palette, width } = screen;
  const room: Room = width < wideFrom ? 'narrow' : 'wide';
  const shown = [...columns.keys()].filter((at) => !columns[at]?.below && (columns[at]?.in?.includes(room) ?? true));
  const rows = groups.flatMap((group) => group.rows);
  const headings = columns.map(({ heading }) => palette.faint(forTerminalLine(heading)));
  const drawn = new Map(rows.map((row) => [row, cellsOf(row, columns, room, screen)]));
  const all = [headings, ...drawn.values()];
  const marks = marksFor(columns, rows, shown, all, width);
  if (marks !== undefined) {
    for (const row of rows) drawn.set(row, cellsOf(row, columns, room, screen, marks));
  }
  const alone = wholeCells({ columns, shown, drawn, headings, width });
  const widths = fitWidths(
    shown.map((at) => ({
      natural: Math.max(0, ...[headings, ...drawn.values()].map((cells) => displayWidth(cells[at] ?? ''))),
      flexible: columns[at]?.flexible ?? false,
    })),
    width,
  );
  // Under the second column.
  const indent = ' '.repeat((widths[0] ?? 0) + gap);
  const body = new Body(
    shown.map((at, index) => ({
      width: widths[index] ?? 1,
      align: columns[at]?.align ?? 'left',
      cut: columns[at]?.cut ?? false,
      more: columns[at]?.more,
    })),
  );
  if (columns.some(({ heading }) => heading !== '')) body.row(shown.map((at) => headings[at] ?? ''));
  for (const group of groups) {
    if (group.heading !== undefined) {
      if (!body.isEmpty) body.across('');
      body.across(wrap(palette.strong(painted(group.heading, palette, forTerminalLine)), width));
    }
    for (const row of group.rows) {
      const cells = drawn.get(row) ?? [];
      body.row(shown.map((at) => cells[at] ?? ''));
      const below = alone.get(row);
      if (below !== undefined) body.across(`${' '.repeat(gap)}${below}`);
      for (const line of linesBelow(row, columns, screen, indent)) body.across(line);
    }
  }
  const values = marks === undefined ? 1 : valuesPerMark(longestSpark(rows), marks);
  const said = [legendOf(table, room), values > 1 ? several?.(values) : undefined]
    .filter((line) => line !== undefined)
    .join(' ');
  return [
    ...(note === undefined ? [] : [palette.faint(wrap(forTerminalLine(note), width))]),
    body.toString(),
    ...(said === '' ? [] : [palette.faint(wrap(forTerminalLine(said), width))]),
  ].join('\n');
}

function cellsOf(
  { cells, tone }: TableRow,
  columns: readonly Column[],
  room: Room,
  { palette }: Screen,
  marks = Number.POSITIVE_INFINITY,
): string[] {
  return cells.map((cell, at) => {
    const fitting = { room, marks };
    const lines = columns[at]?.cut ? [inlineOf(cell, fitting)] : linesOf(cell, fitting);
    const text = lines.map((line) => painted(line, palette, shortened)).join('\n');
    return tone === undefined ? text : palette[tone](text);
  });
}

function shortened(text: Raw): Escaped {
  if (text.length <= mostLetters) return forTerminalLine(text);
  return forTerminalLine(`${text.slice(0, mostLetters).replace(/[\uD800-\uDBFF]$/, '')}…`);
}

function firstOf(lines: readonly string[]): readonly string[] {
  return lines.length <= mostLines ? lines : [...lines.slice(0, mostLines - 1), '…'];
}

/** What stands below a row, each line in its own tone; a column of which there is nothing to say has no line. */
function linesBelow(
  { cells }: TableRow,
  columns: readonly Column[],
  { palette, width }: Screen,
  indent: string,
): string[] {
  return columns.flatMap(({ below }, at) => {
    const cell = cells[at];
    if (!below || cell === undefined) return [];
    return linesOf(cell, { room: 'narrow', marks: width })
      .filter((line) => plainOf(line) !== '')
      .map((line) => wrap(painted(line, palette, shortened), width - indent.length).split('\n'))
      .map((lines) =>
        firstOf(lines)
          .map((line) => indent + line)
          .join('\n'),
      );
  });
}

interface Drawing {
  readonly columns: readonly Column[];
  readonly shown: readonly number[];
  readonly drawn: Map<TableRow, string[]>;
  readonly headings: readonly string[];
  readonly width: number;
}

/** Takes from their rows the cells that are not to be wrapped and are too long to stand beside the others. */
function wholeCells({ columns, shown, drawn, headings, width }: Drawing): Map<TableRow, string> {
  const alone = new Map<TableRow, string>();
  const whole = shown.find((at) => columns[at]?.whole);
  if (whole === undefined) return alone;
  const others = shown
    .filter((at) => at !== whole)
    .map((at) => ({
      natural: Math.max(...[headings, ...drawn.values()].map((cells) => displayWidth(cells[at] ?? ''))),
      flexible: columns[at]?.flexible ?? false,
    }));
  const beside = (most: number) =>
    others.reduce((rest, { natural, flexible }) => rest - gap - (flexible ? Math.min(natural, most) : natural), width);
  const most = Math.max(beside(width), Math.min(beside(legible), Math.floor(width * mostOfLine)));
  for (const [row, cells] of drawn) {
    const cell = cells[whole] ?? '';
    if (displayWidth(cell) <= most) continue;
    alone.set(row, cell);
    drawn.set(row, cells.with(whole, ''));
  }
  return alone;
}

/** How many marks a spark may have, if there are any sparks: what the other columns leave. */
function marksFor(
  columns: readonly Column[],
  rows: readonly TableRow[],
  shown: readonly number[],
  drawn: readonly (readonly string[])[],
  width: number,
): number | undefined {
  const at = shown.find((index) => rows.some(({ cells }) => isSpark(cells[index])));
  if (at === undefined) return undefined;
  const others = shown.filter((index) => index !== at && columns[index]);
  const taken = others.map((index) => Math.max(0, ...drawn.map((cells) => displayWidth(cells[index] ?? ''))) + gap);
  return Math.max(
    least,
    taken.reduce((rest, one) => rest - one, width),
  );
}

function isSpark(cell: Cell | undefined): cell is Extract<Cell, { spark: unknown }> {
  return typeof cell === 'object' && 'spark' in cell;
}

function longestSpark(rows: readonly TableRow[]): number {
  return Math.max(0, ...rows.flatMap(({ cells }) => cells.filter(isSpark).map(({ spark }) => spark.length)));
}

/** Takes what is too much from the widest flexible columns. */
function fitWidths(columns: readonly { natural: number; flexible: boolean }[], width: number): number[] {
  const widths = columns.map(({ natural }) => natural);
  for (let over = widths.reduce((sum, column) => sum + column + gap, -gap) - width; over > 0; over--) {
    const widest = columns.reduce<number>(
      (best, { flexible }, index) =>
        flexible && (widths[index] ?? 0) > least && (best === -1 || (widths[index] ?? 0) > (widths[best] ?? 0))
          ? index
          : best,
      -1,
    );
    if (widest === -1) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

interface FittedColumn {
  readonly width: number;
  readonly align: 'left' | 'right';
  readonly cut: boolean;
  readonly more: Column['more'];
}

/** How many lines cli-table3 is given at once. */
const atOnce = 50;

/**
 * The lines of a table. cli-table3 aligns them; it is given only cells of one line, and few lines at once: its time grows
 * with the cube of the lines of a cell, and with the square of the rows.
 */
class Body {
  readonly #columns: readonly FittedColumn[];
  readonly #cells: string[][] = [];
  /** What stands over the whole width, before the line of cells with this number. */
  readonly #across = new Map<number, string[]>();

  constructor(columns: readonly FittedColumn[]) {
    this.#columns = columns;
  }

  get isEmpty(): boolean {
    return this.#cells.length === 0;
  }

  row(cells: readonly string[]): void {
    const fitted = this.#columns.map((column, at) => firstOf(fit(cells[at] ?? '', column).split('\n')));
    const height = Math.max(...fitted.map(({ length }) => length));
    for (let line = 0; line < height; line++) this.#cells.push(fitted.map((lines) => lines[line] ?? ''));
  }

  across(text: string): void {
    const at = this.#cells.length;
    this.#across.set(at, [...(this.#across.get(at) ?? []), text]);
  }

  toString(): string {
    const lines: string[] = [];
    for (let at = 0; at < this.#cells.length; at += atOnce) {
      const table = new Table({
        chars: noLines,
        style: { 'padding-left': 0, 'padding-right': gap, head: [], border: [] },
        colWidths: this.#columns.map(({ width }) => width + gap),
        colAligns: this.#columns.map(({ align }) => align),
      });
      table.push(...this.#cells.slice(at, at + atOnce));
      lines.push(...table.toString().split('\n'));
    }
    return [...this.#cells.keys(), this.#cells.length]
      .flatMap((at) => [...(this.#across.get(at) ?? []), ...(at < lines.length ? [(lines[at] ?? '').trimEnd()] : [])])
      .join('\n');
  }
}

function fit(cell: string, { width, cut: isCut, more }: FittedColumn): string {
  if (!isCut) return wrap(cell, width);
  return more ? cutItems(cell, width, (left) => forTerminalLine(more(left))) : cut(cell, width);
}

const noLines = Object.fromEntries(
  [
    'top',
    'top-mid',
    'top-left',
    'top-right',
    'bottom',
    'bottom-mid',
    'bottom-left',
    'bottom-right',
    'left',
    'left-mid',
    'mid',
    'mid-mid',
    'right',
    'right-mid',
    'middle',
  ].map((name) => [name, '']),
);
