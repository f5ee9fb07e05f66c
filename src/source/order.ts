import { isDeepStrictEqual } from 'node:util';
import { isMap, type YAMLMap } from 'yaml';
import { type CategoryId, edition, type Framework } from '../reference/index.ts';
import { parse } from './parse.ts';
import { type Order, orderOf, type Piece, piecesOf, type Unit, unitsOf } from './pieces.ts';
import { keyName } from './splice.ts';
import { headingOf } from './template.ts';

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
  const units = unitsOf(inside);
  const mixed = units.some(({ pieces: [first, ...others] }) => others.some((one) => one.category !== first?.category));
  // Under a comment of several categories, none of their headings can stand.
  if (mixed && inside.some(({ heading }) => heading)) return text;
  const moved = units.toSorted((a, b) => rankOf(a) - rankOf(b));
  const sorted = before + withLineEnds(written(moved, inside, text, framework), text) + after;
  const again = parse(sorted);
  return again.problems.length === 0 && isDeepStrictEqual(again.data, data) ? sorted : text;
}

function rankOf({ pieces }: Unit): number {
  return Math.min(...pieces.map(({ rank }) => rank));
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

/** The last line of a file may end without a line break, wherever it is moved to. */
function withLineEnds(lines: readonly string[], text: string): string {
  if (lines.every((line) => line.endsWith('\n'))) return lines.join('');
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const joined = lines.map((line) => (line.endsWith('\n') ? line : line + eol)).join('');
  return joined.replace(/\r?\n$/, '');
}
