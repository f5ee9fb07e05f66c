import type { YAMLMap } from 'yaml';
import type { Framework } from '../reference/index.ts';
import { type Order, orderOf, type Piece, piecesOf, unitsOf } from './pieces.ts';
import type { Splice } from './splice.ts';
import { headingOf } from './template.ts';

/**
 * Where a new entry goes: behind the last one that comes before it in the service list; but where that is of another
 * category, under no comment that may speak of it, nor under its heading: it gets a blank line above it, or a heading.
 *
 * @param line the new entry, without margin and line end
 * @returns undefined where the list is not one entry a line or more
 */
export function placed(
  text: string,
  list: YAMLMap,
  { id, line, eol }: { readonly id: string; readonly line: string; readonly eol: string },
  framework: Framework,
): Splice | undefined {
  const order = orderOf(framework);
  const lines = piecesOf(text, list, order);
  const entry = lines?.inside.find(({ heading }) => !heading);
  if (!lines || !entry) return undefined;
  const { before, inside } = lines;
  const { at, isHeaded } = placeIn(inside, id, order);
  const next = inside[at];
  const above = next?.above.slice(0, ownStart(next.above, at === 0)) ?? '';
  const start = [before, ...inside.slice(0, at).flatMap((piece) => [piece.above, piece.text]), above].join('').length;
  const indent = /^[ \t]*/.exec(entry.text)?.[0] ?? '';
  const heading = headingFor(inside, at, order.categoryOf(id), framework);
  const first = heading === undefined ? (isHeaded ? eol : '') : `${indent}${heading}${eol}`;
  const added = `${first}${indent}${line}`;
  const isOpen = start > 0 && text[start - 1] !== '\n';
  return { start, end: start, text: isOpen ? `${eol}${added}` : `${added}${eol}` };
}

/** Before which piece it goes, and whether a comment may speak of what is above. */
function placeIn(
  pieces: readonly Piece[],
  id: string,
  { rankOf, categoryOf }: Order,
): { at: number; isHeaded: boolean } {
  const rank = rankOf(id);
  const last = pieces.findLastIndex((piece) => !piece.heading && piece.rank <= rank);
  const category = pieces[last]?.category;
  if (category !== undefined && category === categoryOf(id)) return { at: last + 1, isHeaded: false };
  let [at, isHeaded] = [0, false];
  for (const unit of unitsOf(pieces)) {
    if (at > last) break;
    at += unit.pieces.length;
    isHeaded = unit.isHeaded;
  }
  for (let next = pieces[at]; next?.heading && next.rank < rank; next = pieces[at]) {
    at += 1;
    isHeaded = false;
  }
  return { at, isHeaded };
}

/** In front of all, it goes above the comments of the first entry, but not above what stands apart: that is of the list. */
function ownStart(above: string, isFirst: boolean): number {
  const lines = above.split(/(?<=\n)/);
  const blank = isFirst ? lines.findLastIndex((line) => line !== '' && line.trim() === '') : -1;
  return lines.slice(0, blank + 1).join('').length;
}

/** The heading of its category, where it would come under that of another one, and nothing else comes under it. */
function headingFor(
  pieces: readonly Piece[],
  at: number,
  category: Piece['category'],
  { categories }: Framework,
): string | undefined {
  const above = pieces.slice(0, at).findLast(({ heading }) => heading);
  const isAlone = at === pieces.length || pieces[at]?.heading !== undefined;
  const own = categories.find(({ id }) => id === category);
  if (!above?.heading || !own || above.category === category || !isAlone) return undefined;
  return headingOf(own, above.heading);
}
