import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, type YAMLMap } from 'yaml';
import { type CategoryId, edition, type Framework, type Language, languages, rankIn } from '../reference/index.ts';
import { parse } from './parse.ts';
import { keyName, lineEndOf } from './splice.ts';
import { headingOf } from './template.ts';

/** Whole lines of a list: the heading of a category, or an entry. */
interface Piece {
  readonly rank: number;
  /** Blank lines and comments above it, as far as it is an entry. */
  readonly above: string;
  readonly text: string;
  /** Whose heading it is, or whose heading it belongs under; undefined for own services. */
  readonly category: CategoryId | undefined;
  readonly heading: Language | undefined;
}

/** What stays together: an entry, or several under a comment that speaks of all of them. */
interface Unit {
  readonly pieces: Piece[];
  /** Whether there is a comment above it. */
  readonly isHeaded: boolean;
}

/** Where what stands under `services` belongs. */
interface Order {
  readonly rankOf: (id: string) => number;
  readonly categoryOf: (id: string) => CategoryId | undefined;
  /** The headings of categories that the program writes: in front of the first service. */
  readonly headings: ReadonlyMap<string, Omit<Piece, 'above' | 'text'>>;
}

/**
 * Puts the entries under `services` into the order of the service list, each with the comments above it and in it. A comment
 * may speak of all entries below it up to a blank line or another comment: they stay together as they are, and no other entry
 * comes under it. The headings of categories that the program writes stay above their categories. Lines are moved, never changed; a
 * blank line is put in below such a comment's entries, and a heading where an entry would come under another category's.
 *
 * @returns the text as it was where all is in order, or where lines cannot be moved without changing what they say
 */
export function inListOrder(text: string, framework: Framework = edition): string {
  const order = orderOf(framework);
  const { document, problems, data } = parse(text);
  const list: unknown = problems.length === 0 && isMap(document.contents) ? document.get('services', true) : undefined;
  if (!isMap(list) || list.flow || isOrdered(list, order)) return text;
  const lines = piecesOf(text, list, order);
  if (!lines) return text;
  const { before, inside, after } = lines;
  const moved = unitsOf(inside).toSorted((a, b) => rankOf(a) - rankOf(b));
  const sorted = before + withLineEnds(written(moved, inside, text, framework), text) + after;
  const again = parse(sorted);
  return again.problems.length === 0 && isDeepStrictEqual(again.data, data) ? sorted : text;
}

function rankOf({ pieces }: Unit): number {
  return Math.min(...pieces.map(({ rank }) => rank));
}

function unitsOf(pieces: readonly Piece[]): Unit[] {
  const units: Unit[] = [];
  for (const piece of pieces) {
    const last = units.at(-1);
    if (last?.isHeaded && piece.above === '' && !piece.heading) last.pieces.push(piece);
    else units.push({ pieces: [piece], isHeaded: piece.above.includes('#') });
  }
  return units;
}

/** The lines in their new order. */
function written(units: readonly Unit[], before: readonly Piece[], text: string, framework: Framework): string[] {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const stoodUnder = headingsAbove(before);
  const lines: string[] = [];
  let last: Unit | undefined;
  let heading: Piece | undefined;
  for (const unit of units) {
    const [first] = unit.pieces;
    if (first?.heading) heading = first;
    const isMissing = !first?.heading && heading !== undefined && heading.category !== first?.category;
    const category = framework.categories.find(({ id }) => id === first?.category);
    if (first && isMissing && category && heading?.heading && stoodUnder.get(first) !== heading.category) {
      const indent = /^[ \t]*/.exec(first.text)?.[0] ?? '';
      heading = { ...first, heading: heading.heading };
      lines.push(`${indent}${headingOf(category, heading.heading ?? 'en')}${eol}`);
    } else if (last?.isHeaded && first?.above === '' && !first.heading) lines.push(eol);
    lines.push(first?.above ?? '', ...unit.pieces.map((piece) => piece.text));
    last = unit;
  }
  return lines.filter((line) => line !== '');
}

/** Under which category's heading each entry stands. */
function headingsAbove(pieces: readonly Piece[]): ReadonlyMap<Piece, CategoryId | undefined> {
  let category: CategoryId | undefined;
  return new Map(
    pieces.map((piece) => {
      if (piece.heading) category = piece.category;
      return [piece, category];
    }),
  );
}

function isOrdered({ items }: YAMLMap, { rankOf }: Order): boolean {
  const ranks = items.map((pair) => rankOf(keyName(pair) ?? ''));
  return ranks.every((rank, index) => index === 0 || (ranks[index - 1] ?? 0) <= rank);
}

function piecesOf(
  text: string,
  { items }: YAMLMap,
  order: Order,
): { before: string; inside: Piece[]; after: string } | undefined {
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

function orderOf(framework: Framework): Order {
  const { categories, services } = framework;
  const headings = categories.flatMap((category) => {
    const rank = services.findIndex((service) => service.category === category.id) - 0.5;
    return languages.map(
      (heading) => [headingOf(category, heading), { rank, category: category.id, heading }] as const,
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
    const heading = headings.get(line.trim());
    if (heading === undefined) continue;
    pieces.push({ ...heading, above: '', text: rest });
    rest = '';
  }
  return [...pieces, { rank: rankOf(id), above: rest, text, category: categoryOf(id), heading: undefined }];
}

/** The last line of a file may end without a line break, wherever it is moved to. */
function withLineEnds(lines: readonly string[], text: string): string {
  if (lines.every((line) => line.endsWith('\n'))) return lines.join('');
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const joined = lines.map((line) => (line.endsWith('\n') ? line : line + eol)).join('');
  return joined.replace(/\r?\n$/, '');
}
