import { isScalar, type YAMLMap } from 'yaml';
import { type CategoryId, type Framework, type Language, languages, rankIn } from '../reference/index.ts';
import { keyName, lineEndOf } from './splice.ts';
import { headingOf } from './template.ts';

/** Whole lines of a list: the heading of a category, or an entry. */
export interface Piece {
  readonly rank: number;
  /** Blank lines and comments above it, as far as it is an entry. */
  readonly above: string;
  readonly text: string;
  /** Whose heading it is, or whose heading it belongs under; undefined for own services. */
  readonly category: CategoryId | undefined;
  readonly heading: Language | undefined;
}

/** What stays together: an entry, or several under a comment that speaks of all of them. */
export interface Unit {
  readonly pieces: Piece[];
  /** Whether there is a comment above it. */
  readonly isHeaded: boolean;
}

/** Where what stands under `services` belongs. */
export interface Order {
  readonly rankOf: (id: string) => number;
  readonly categoryOf: (id: string) => CategoryId | undefined;
  /** The headings of categories that the program writes: in front of the first service. */
  readonly headings: ReadonlyMap<string, Omit<Piece, 'above' | 'text'>>;
}

/** The lines of a list, and what of the text stands before and behind them. */
export interface Lines {
  readonly before: string;
  readonly inside: Piece[];
  readonly after: string;
}

/** The lines of a list, entry by entry; undefined where an entry does not begin a line. */
export function piecesOf(text: string, { items }: YAMLMap, order: Order): Lines | undefined {
  const inside: Piece[] = [];
  let start: number | undefined;
  let end = 0;
  for (const pair of items) {
    if (!isScalar(pair.key) || !pair.key.range) return undefined;
    const [key] = pair.key.range;
    const line = text.lastIndexOf('\n', key) + 1;
    if (text.slice(line, key).trim() !== '') return undefined;
    start ??= aboveComments(text, line);
    const from = inside.length === 0 ? start : end;
    end = behindComments(text, nextLine(text, lineEndOf(text, pair)), key - line);
    inside.push(...split(text.slice(from, line), text.slice(line, end), keyName(pair) ?? '', order));
  }
  return start === undefined ? undefined : { before: text.slice(0, start), inside, after: text.slice(end) };
}

function nextLine(text: string, offset: number): number {
  return text.indexOf('\n', offset) + 1 || text.length;
}

/** The beginning of the blank lines and comments in front of a line: they belong to what is on it. */
function aboveComments(text: string, line: number): number {
  for (let start = line; ; ) {
    const before = text.lastIndexOf('\n', start - 2) + 1;
    if (start === 0 || !/^[ \t]*(?:#.*)?\r?\n$/s.test(text.slice(before, start))) return start;
    start = before;
  }
}

/** The end of the comments below an entry that are indented deeper than its key: they belong to it. */
function behindComments(text: string, line: number, indent: number): number {
  const inside = new RegExp(`(?:[ \\t]*\\r?\\n)*[ \\t]{${indent + 1},}#[^\\n]*(?:\\n|$)`, 'y');
  inside.lastIndex = line;
  let end = line;
  while (inside.test(text)) end = inside.lastIndex;
  return end;
}

/** A heading without its blanks, which earlier versions wrote into the Japanese names of categories. */
const bare = (line: string) => line.replace(/\s/g, '');

/** What the service list says of the order of entries. */
export function orderOf(framework: Framework): Order {
  const { categories, services } = framework;
  const headings = categories.flatMap((category) => {
    const rank = services.findIndex((service) => service.category === category.id) - 0.5;
    return languages.map(
      (heading) => [bare(headingOf(category, heading)), { rank, category: category.id, heading }] as const,
    );
  });
  const categoryOf = (id: string) => services.find((service) => service.id === id)?.category;
  return { rankOf: rankIn(framework), categoryOf, headings: new Map(headings) };
}

/** A heading above an entry is a piece of its own, with what stands above it. */
function split(above: string, text: string, id: string, { headings, rankOf, categoryOf }: Order): Piece[] {
  const pieces: Piece[] = [];
  let rest = '';
  for (const line of above.split(/(?<=\n)/)) {
    rest += line;
    const heading = headings.get(bare(line));
    if (heading === undefined) continue;
    pieces.push({ ...heading, above: '', text: rest });
    rest = '';
  }
  return [...pieces, { rank: rankOf(id), above: rest, text, category: categoryOf(id), heading: undefined }];
}

/** Pieces that stay together. */
export function unitsOf(pieces: readonly Piece[]): Unit[] {
  const units: Unit[] = [];
  for (const piece of pieces) {
    const last = units.at(-1);
    if (last?.isHeaded && piece.above === '' && !piece.heading) last.pieces.push(piece);
    else units.push({ pieces: [piece], isHeaded: piece.above.includes('#') });
  }
  return units;
}
