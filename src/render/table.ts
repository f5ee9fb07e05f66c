import Table from 'cli-table3';
import { cut, displayWidth, wrap } from './width.ts';

export interface Column {
  readonly heading: string;
  readonly align?: 'left' | 'right';
  /** Columns that may become narrower and wrap when the terminal is; the others keep their width. */
  readonly flexible?: boolean;
  /** Cells that are too long are cut instead of wrapped. They have no colours. */
  readonly oneLine?: boolean;
}

/** A row of cells, or a heading over the whole width. */
export type TableRow = readonly string[] | { readonly heading: string };

const gap = 2;

/** A table without lines that fits the given columns of a terminal; wide characters count two, long cells wrap. */
export function fitTable(columns: readonly Column[], rows: readonly TableRow[], width: number): string {
  const cells = rows.filter((row): row is readonly string[] => !('heading' in row));
  const widths = fitWidths(
    columns.map(({ heading, flexible }, index) => ({
      natural: Math.max(0, ...[heading, ...cells.map((row) => row[index] ?? '')].map(displayWidth)),
      flexible: flexible ?? false,
    })),
    width,
  );
  const table = new Table({
    chars: noLines,
    style: { 'padding-left': 0, 'padding-right': gap, head: [], border: [] },
    colWidths: widths.map((column) => column + gap),
    colAligns: columns.map(({ align }) => align ?? 'left'),
  });
  const wrapped = (row: readonly string[]) =>
    row.map((cell, index) => (columns[index]?.oneLine ? cut : wrap)(cell, widths[index] ?? 1));
  table.push(wrapped(columns.map(({ heading }) => heading)));
  for (const row of rows) {
    if ('heading' in row) table.push([{ content: wrap(row.heading, width), colSpan: columns.length }]);
    else table.push(wrapped(row));
  }
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

/** Takes what is too much from the widest flexible columns. */
function fitWidths(columns: readonly { natural: number; flexible: boolean }[], width: number): number[] {
  const widths = columns.map(({ natural }) => natural);
  const least = 8;
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
