import type { Frame, Range } from '../model/diagnostic.ts';
import type { ChartData } from './chart/chart.ts';
import type { Raw } from './escape.ts';

/** What a text means; a medium that has colours shows it. */
export type Tone = 'strong' | 'faint' | 'good' | 'warn' | 'bad' | 'info';

export interface Toned {
  readonly text: Raw;
  readonly tone?: Tone | undefined;
  /** Where it leads, where a medium has links: an address of the web. */
  readonly link?: Raw | undefined;
  /** So many lines it takes in a terminal, outside of tables; what there is no room for is cut. */
  readonly cut?: number | undefined;
}

/** A run of text, some of it with a tone. */
export type Inline = Raw | Toned | readonly (Raw | Toned)[];

/**
 * Whole numbers; means of scores; gaps, with their sign; means of gaps; both to hundredths, where small changes count; shares
 * of 0 to 1, in percent; what people have measured, as they wrote it.
 */
export type NumberFormat = 'count' | 'measured' | 'mean' | 'gap' | 'mean-gap' | 'fine-mean' | 'fine-mean-gap' | 'share';

export interface NumberCell {
  readonly number: number | undefined;
  readonly as: NumberFormat;
  readonly tone?: Tone | undefined;
}

export type Cell =
  | Inline
  | NumberCell
  /** From what to what; one of them where both are shown alike. */
  | { readonly from: Cell; readonly to: Cell }
  /** As-is against to-be, on the scale of the scores. */
  | { readonly bar: { readonly asIs: number | undefined; readonly toBe: number | undefined } }
  /** Values over time on a scale from its lowest to its highest. */
  | { readonly spark: readonly (number | undefined)[]; readonly scale: readonly [number, number] }
  /** Services, by their ids, and in words what more there is that is not named. */
  | { readonly services: readonly Raw[]; readonly rest?: Raw | undefined }
  /** In few words where there is little room, and else in full. */
  | { readonly short: Inline; readonly long: Inline }
  /** A number with how it is worked out, `4 × 3 = 12`; where people sort numbers, it stands alone, and that beside it. */
  | { readonly result: NumberCell; readonly worked: Cell }
  | { readonly lines: readonly Inline[] };

/** How much room a medium has for a table: a narrow terminal, a wide one, or a page, on which anything fits. */
export type Room = 'narrow' | 'wide' | 'page';

export interface Column {
  readonly heading: Raw;
  readonly align?: 'left' | 'right';
  /** May become narrower where there is little room; the others keep their width. */
  readonly flexible?: boolean;
  /** Is cut where it has to become narrower, instead of being wrapped. */
  readonly cut?: boolean;
  /** Its cells are lists: where one is cut, this says how many items are not shown. */
  readonly more?: (left: number) => Raw;
  /** Where it is shown; everywhere by default. */
  readonly in?: readonly Room[];
  /** Stands below its row, line by line and in short words, everywhere but on a page. */
  readonly below?: boolean;
  /** Is to be typed or copied as it stands: a terminal wraps none of its cells, but has one that is too long below its row. */
  readonly whole?: boolean;
  /** What its cells mean; said below the table, where the column is shown. */
  readonly legend?: Raw;
  /** Its cells hold scores, from what to what, if only as texts: two columns where people sort numbers. */
  readonly scores?: boolean;
  /** How the column beside it is headed that says how its numbers are worked out, where that has a column of its own. */
  readonly worked?: Raw;
  /** Has few different values, by which a page lets its readers choose rows. */
  readonly filter?: boolean;
  /** How the address of a page names it, in every language. */
  readonly key?: string;
}

export interface TableRow {
  readonly cells: readonly Cell[];
  /** Of the whole row. */
  readonly tone?: Tone | undefined;
}

/** Rows with a heading over them; a medium may make tables of their own of them. */
export interface RowGroup {
  readonly heading?: Inline | undefined;
  readonly rows: readonly TableRow[];
}

export interface Table {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  readonly groups: readonly RowGroup[];
  /** What stands before the table. */
  readonly note?: Raw | undefined;
  /** What the headings of its groups are, where a medium makes a column of them, so that its readers can filter rows. */
  readonly grouping?: Raw | undefined;
  /** What its signs mean. */
  readonly legend?: Raw | undefined;
  /** To be added to the legend where a mark of a spark stands for several values. */
  readonly several?: ((values: number) => Raw) | undefined;
  /** Whether a page lets its readers sort it, search in it, and choose rows by the columns that can be filtered. */
  readonly explorable?: boolean | undefined;
}

/** A picture of figures, with a table that says the same. Where there are no pictures, the table stands for it. */
export interface Chart {
  readonly kind: 'chart';
  readonly title: Raw;
  /** What there is to see, for those who do not. */
  readonly description: Raw;
  readonly data: ChartData;
  readonly table: Table;
}

/** Paragraphs that belong together. */
export interface Paragraphs {
  readonly kind: 'text';
  readonly lines: readonly Inline[];
}

/** A label, and what is to be said of it. */
export interface Fact {
  readonly label: Inline;
  readonly lines: readonly Inline[];
}

export interface Facts {
  readonly kind: 'facts';
  readonly facts: readonly Fact[];
  /** Whether they are what a page is about: a page may show them large. */
  readonly prominent?: boolean | undefined;
}

/** A line, and indented below it what belongs to it. */
export interface Item {
  readonly kind: 'item';
  readonly head: Inline;
  readonly blocks: readonly Block[];
}

/** To be typed or written as it stands. */
export interface Code {
  readonly kind: 'code';
  readonly lines: readonly Raw[];
}

/** Some lines of a file, and what in them is meant. */
export interface Excerpt extends Frame {
  readonly kind: 'excerpt';
  readonly range: Range;
}

export interface Section {
  readonly kind: 'section';
  readonly heading: Raw;
  /** By which a page knows it, unique in its document: its place in a layout, and where links lead. */
  readonly id?: string | undefined;
  /** The service that it is about: where links to that lead. */
  readonly service?: Raw | undefined;
  readonly blocks: readonly Block[];
}

export type Block = Table | Chart | Paragraphs | Facts | Item | Code | Excerpt | Section;

/** A result, described once for every medium. */
export interface Document {
  readonly title?: Raw | undefined;
  /** What stands right below the title. */
  readonly lead: readonly Inline[];
  readonly blocks: readonly Block[];
}

type Perhaps<T> = readonly (T | undefined)[];

function present<T>(parts: Perhaps<T>): T[] {
  return parts.filter((part) => part !== undefined);
}

export function documentOf(title: Raw | undefined, lead: Perhaps<Inline>, blocks: Perhaps<Block>): Document {
  return { title, lead: present(lead), blocks: present(blocks) };
}

/** A section, if there is anything in it. */
export function section(
  heading: Raw,
  blocks: Perhaps<Block>,
  more: Pick<Section, 'id' | 'service'> = {},
): Section | undefined {
  const inside = present(blocks);
  return inside.length === 0 ? undefined : { kind: 'section', heading, blocks: inside, ...more };
}

/** What stands below a table: what its signs mean, and those of the columns for which there is room. */
export function legendOf({ columns, legend }: Table, room: Room): Raw | undefined {
  const ofColumns = columns.filter((column) => column.in?.includes(room) ?? true).map((column) => column.legend);
  const said = [legend, ...ofColumns].filter((line) => line !== undefined);
  return said.length === 0 ? undefined : said.join(' ');
}

/** A table of rows or of groups of rows, if there are any. */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly Cell[] | TableRow | RowGroup)[],
  more: Pick<Table, 'note' | 'grouping' | 'legend' | 'several' | 'explorable'> = {},
): Table | undefined {
  const groups: RowGroup[] = [];
  for (const row of rows) {
    if ('rows' in row) {
      if (row.rows.length > 0) groups.push(row);
    } else {
      const last = groups.at(-1) ?? { rows: [] };
      const one = 'cells' in row ? row : { cells: row };
      groups.splice(-1, 1, { ...last, rows: [...last.rows, one] });
    }
  }
  return groups.length === 0 ? undefined : { kind: 'table', columns, groups, ...more };
}

export function text(...lines: readonly Inline[]): Paragraphs {
  return { kind: 'text', lines };
}

export function facts(list: readonly Fact[]): Facts | undefined {
  return list.length === 0 ? undefined : { kind: 'facts', facts: list };
}

export function toned(tone: Tone | undefined, words: Raw): Inline {
  return tone === undefined ? words : { text: words, tone };
}

export const left = (heading: Raw): Column => ({ heading });
export const right = (heading: Raw): Column => ({ heading, align: 'right' });
export const flexible = (heading: Raw): Column => ({ heading, flexible: true });
/** Of commands. */
export const whole = (heading: Raw): Column => ({ heading, whole: true });

/** A run of text as its parts. */
export function runOf(inline: Inline): readonly (Raw | Toned)[] {
  return isRun(inline) ? inline : [inline];
}

/** A run that a terminal shows in one line, of which it cuts what there is no room for. */
export function inOneLine(inline: Inline): Inline {
  return inLines(1, inline);
}

/** The same in more lines. */
export function inLines(lines: number, inline: Inline): Inline {
  return runOf(inline).map((part) => ({ ...(typeof part === 'string' ? { text: part } : part), cut: lines }));
}

/** Only the text of a run. */
export function plainOf(inline: Inline): Raw {
  return runOf(inline)
    .map((part) => (typeof part === 'string' ? part : part.text))
    .join('');
}

/** Whether it is a run of several parts. */
export function isRun(cell: Cell): cell is readonly (Raw | Toned)[] {
  return Array.isArray(cell);
}
