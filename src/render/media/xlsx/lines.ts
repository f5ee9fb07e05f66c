import type { Look, WrittenCell } from '../../../source/spreadsheet/workbook.ts';
import { type Block, type Column, type Facts, type Inline, type RowGroup, runOf, type Table } from '../../document.ts';
import { excerptLines } from '../excerpt.ts';
import { tableCell, textCell } from './cells.ts';
import { looks, tones } from './looks.ts';

/** A row of a sheet, before it is known how wide its columns are. */
export type Line =
  | { readonly kind: 'blank' }
  /** Over the whole width. */
  | { readonly kind: 'across'; readonly cell: WrittenCell }
  /** A label in the first column, and what is to be said of it over the others. */
  | { readonly kind: 'fact'; readonly label: WrittenCell; readonly cell: WrittenCell }
  /** A row of a table: its columns' headings, or what stands below them. */
  | { readonly kind: 'headings' | 'cells'; readonly cells: readonly WrittenCell[] };

const blank: Line = { kind: 'blank' };

/** How a block stands in its sheet. */
export interface Spot {
  readonly indent: number;
  /** Whether a table is the only one there, and can be filtered. */
  readonly alone: boolean;
}

/** A paragraph, or a heading. */
export function across(inline: Inline, look: Look = {}, { indent }: Pick<Spot, 'indent'> = { indent: 0 }): Line {
  return { kind: 'across', cell: textCell([inline], { ...look, ...(indent > 0 && { indent }) }) };
}

/** Blocks with a blank row between them. */
export function linesOf(blocks: readonly Block[], spot: Spot): Line[] {
  return blocks.flatMap((block, at) => [...(at > 0 ? [blank] : []), ...linesOfBlock(block, spot)]);
}

function linesOfBlock(block: Block, spot: Spot): Line[] {
  switch (block.kind) {
    case 'table':
      return tableLines(block, spot);
    case 'chart':
      return [across(block.title, looks.heading), across(block.description), ...tableLines(block.table, spot)];
    case 'text':
      return block.lines.map((line) => across(line, {}, spot));
    case 'facts':
      return factLines(block, spot);
    case 'item':
      return [across(block.head, {}, spot), ...linesOf(block.blocks, { ...spot, indent: spot.indent + 1 })];
    case 'code':
      return block.lines.map((line) => across(line, looks.code, spot));
    case 'excerpt':
      return excerptLines(block).map((line) => across(line, looks.code, spot));
    case 'section':
      return [across(block.heading, looks.heading), ...linesOf(block.blocks, spot)];
  }
}

/** A row for each line that a fact says. */
function factLines({ facts }: Facts, { indent }: Spot): Line[] {
  const look = indent > 0 ? { ...looks.label, indent } : looks.label;
  return facts.flatMap(({ label, lines }) =>
    lines.map(
      (line, at): Line => ({
        kind: 'fact',
        label: at === 0 ? textCell([label], look) : {},
        cell: textCell([line]),
      }),
    ),
  );
}

/** A table with its note above and its legend below. A heading over rows stands before each, where rows are filtered. */
function tableLines({ columns, groups, note, legend, grouping }: Table, { alone }: Spot): Line[] {
  const shown = [...columns.keys()].filter((at) => columns[at]?.in?.includes('page') ?? true);
  const withGroup = alone && grouping !== undefined && groups.some(({ heading }) => heading !== undefined);
  const headed: Partial<Column>[] = [
    ...(withGroup ? [{ heading: grouping }] : []),
    ...shown.map((at) => columns[at] ?? {}),
  ];
  const headings: Line = {
    kind: 'headings',
    cells: headed.map(({ heading = '', align = 'left' }) => textCell([heading], { ...looks.columns, align })),
  };
  return [
    ...(note === undefined ? [] : [across(note, tones.faint)]),
    ...(headed.some(({ heading = '' }) => heading !== '') ? [headings] : []),
    ...groups.flatMap((group) => [
      ...(withGroup || group.heading === undefined ? [] : [groupLine(group.heading, headed.length)]),
      ...rowLines(group, columns, shown, withGroup),
    ]),
    ...(legend === undefined ? [] : [across(legend, tones.faint)]),
  ];
}

function groupLine(heading: Inline, width: number): Line {
  const filled = Array.from({ length: width - 1 }, () => ({ look: looks.group }));
  return { kind: 'cells', cells: [textCell([heading], looks.group), ...filled] };
}

function rowLines(
  { heading = '', rows }: RowGroup,
  columns: readonly Column[],
  shown: readonly number[],
  withGroup: boolean,
): Line[] {
  // Each row says it: that it is of a tone says something of the first only.
  const group = runOf(heading)
    .map((part) => (typeof part === 'string' ? part : part.text))
    .join('');
  return rows.map(({ cells, tone }) => ({
    kind: 'cells',
    cells: [
      ...(withGroup ? [tableCell(group, {}, tone)] : []),
      ...shown.map((at) => tableCell(cells[at] ?? '', columns[at] ?? {}, tone)),
    ],
  }));
}
