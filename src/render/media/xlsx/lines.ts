import type { Look, WrittenCell } from '../../../source/spreadsheet/workbook.ts';
import {
  type Block,
  type Cell,
  type Column,
  type Facts,
  type Inline,
  legendOf,
  plainOf,
  type RowGroup,
  type Table,
  type TableRow,
} from '../../document.ts';
import type { Raw } from '../../escape.ts';
import type { Speaking } from '../../speaking.ts';
import { excerptLines } from '../excerpt.ts';
import { isNumber, tableCell, textCell, valuesPerMarkIn } from './cells.ts';
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

/** How a block stands in its sheet, and in which words its columns are headed. */
export interface Spot {
  readonly speaking: Speaking<'columns'>;
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

/** A column of a sheet, and of which column of its table; of none where the headings of groups stand in it. */
interface Shown {
  readonly heading: Raw;
  readonly at: number | undefined;
  /** What of a cell of its table stands in it. */
  readonly part: (cell: Cell) => Cell;
  readonly look: Pick<Look, 'align' | 'indent'>;
}

/** A table with its note above and its legend below. Where rows are filtered, each says of which group it is. */
function tableLines(table: Table, { alone, speaking }: Spot): Line[] {
  const { groups, note, several, grouping } = table;
  const withGroup = alone && grouping !== undefined && groups.some(({ heading }) => heading !== undefined);
  const columns = columnsOf(table, withGroup ? grouping : undefined, speaking);
  const headings: Line = {
    kind: 'headings',
    cells: columns.map(({ heading, look }) => textCell([heading], { ...looks.columns, ...look })),
  };
  const values = valuesPerMarkIn(groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)));
  const below = [legendOf(table, 'page'), values > 1 ? several?.(values) : undefined].filter(
    (line) => line !== undefined,
  );
  return [
    ...(note === undefined ? [] : [across(note, tones.faint)]),
    ...(columns.some(({ heading }) => heading !== '') ? [headings] : []),
    ...groups.flatMap((group) => [
      ...(withGroup || group.heading === undefined ? [] : [groupLine(group.heading, columns.length)]),
      ...group.rows.map((row): Line => ({ kind: 'cells', cells: columns.map((column) => cellIn(column, row, group)) })),
    ]),
    ...below.map((line) => across(line, tones.faint)),
  ];
}

function columnsOf({ columns, groups }: Table, grouping: Raw | undefined, speaking: Spot['speaking']): Shown[] {
  const rows = groups.flatMap((group) => group.rows);
  const own = [...columns.entries()]
    .filter(([, column]) => column.in?.includes('page') ?? true)
    .flatMap(([at, column]) =>
      partsOf(
        column,
        rows.map(({ cells }) => cells[at] ?? ''),
        speaking,
      ).map((part) => ({ at, ...part })),
    );
  const group: Shown[] =
    grouping === undefined ? [] : [{ heading: grouping, at: undefined, part: whole, look: { align: 'left' } }];
  return [
    ...group,
    ...own.map(({ align, ...shown }, index): Shown => {
      // Beside numbers, texts would stand close to them.
      const isClose = align === 'left' && own[index - 1]?.align === 'right';
      return { ...shown, look: { align, ...(isClose && { indent: 1 }) } };
    }),
  ];
}

type Part = Pick<Shown, 'heading' | 'part'> & { readonly align: 'left' | 'right' };

const whole = (cell: Cell) => cell;

/**
 * A column of a table as columns of a sheet, in which each number has a cell of its own, so that people can sort them:
 * numbers from what to what are two columns, and how a number is worked out stands beside it.
 */
function partsOf(
  { heading, align = 'left', worked, scores = false }: Column,
  cells: readonly Cell[],
  speaking: Spot['speaking'],
): Part[] {
  const changes = cells.filter(isChange);
  if (changes.length > 0 && (scores || changes.every(({ from, to }) => isNumber(from) && isNumber(to)))) {
    const { before, after } = speaking.messages.columns;
    return [
      { heading: before(heading), align: 'right', part: (cell) => (isChange(cell) ? cell.from : '') },
      { heading: after(heading), align: 'right', part: (cell) => (isChange(cell) ? cell.to : cell) },
    ];
  }
  if (worked === undefined) return [{ heading, align, part: whole }];
  return [
    { heading, align: 'right', part: (cell) => (isWorked(cell) ? cell.result : cell) },
    { heading: worked, align: 'left', part: (cell) => (isWorked(cell) ? cell.worked : '') },
  ];
}

function isChange(cell: Cell): cell is Extract<Cell, { from: Cell }> {
  return typeof cell === 'object' && 'from' in cell;
}

function isWorked(cell: Cell): cell is Extract<Cell, { worked: Cell }> {
  return typeof cell === 'object' && 'worked' in cell;
}

/** What the heading of a group says by its tone, it says of the group. */
function cellIn({ at, part, look }: Shown, { cells, tone }: TableRow, { heading = '' }: RowGroup): WrittenCell {
  return tableCell(at === undefined ? plainOf(heading) : part(cells[at] ?? ''), look, tone);
}

function groupLine(heading: Inline, width: number): Line {
  const filled = Array.from({ length: width - 1 }, () => ({ look: looks.group }));
  return { kind: 'cells', cells: [textCell([heading], looks.group), ...filled] };
}
