import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, type YAMLMap } from 'yaml';
import { services } from '../reference/index.ts';
import { parse } from './parse.ts';
import { keyName, lineEndOf } from './splice.ts';
import { rankOf } from './template.ts';

/** Whole lines that stay together, and where they belong. */
interface Block {
  readonly rank: number;
  readonly text: string;
}

/**
 * Puts the entries under `services` into the order of the service list, each with the comments above it; the headings
 * of categories that the program writes stay above their categories. Lines are moved, never changed.
 *
 * @returns the text as it was where all is in order, or where lines cannot be moved without changing what they say
 */
export function inListOrder(text: string): string {
  const { document, problems, data } = parse(text);
  const list: unknown = problems.length === 0 && isMap(document.contents) ? document.get('services', true) : undefined;
  if (!isMap(list) || list.flow || isOrdered(list)) return text;
  const blocks = blocksOf(text, list);
  if (!blocks) return text;
  const { before, inside, after } = blocks;
  const sorted =
    before +
    withLineEnds(
      inside.toSorted((a, b) => a.rank - b.rank),
      text,
    ) +
    after;
  const again = parse(sorted);
  return again.problems.length === 0 && isDeepStrictEqual(again.data, data) ? sorted : text;
}

function isOrdered({ items }: YAMLMap): boolean {
  const ranks = items.map((pair) => rankOf(keyName(pair) ?? ''));
  return ranks.every((rank, index) => index === 0 || (ranks[index - 1] ?? 0) <= rank);
}

function blocksOf(text: string, { items }: YAMLMap): { before: string; inside: Block[]; after: string } | undefined {
  const first = items[0]?.key;
  if (!isScalar(first) || !first.range) return undefined;
  const keyLine = text.lastIndexOf('\n', first.range[0]) + 1;
  const start = aboveComments(text, keyLine);
  const inside: Block[] = [];
  let from = start;
  for (const pair of items) {
    const end = text.indexOf('\n', lineEndOf(text, pair)) + 1 || text.length;
    const key = pair.key;
    if (
      !isScalar(key) ||
      !key.range ||
      text.slice(text.lastIndexOf('\n', key.range[0]) + 1, key.range[0]).trim() !== ''
    ) {
      return undefined;
    }
    inside.push(...split(text.slice(from, end), rankOf(keyName(pair) ?? '')));
    from = end;
  }
  return { before: text.slice(0, start), inside, after: text.slice(from) };
}

/** The beginning of the blank lines and comments in front of a line: they belong to what is on it. */
function aboveComments(text: string, line: number): number {
  const before = text.lastIndexOf('\n', line - 2) + 1;
  const belongs = line > 0 && /^[ \t]*(?:#.*)?\r?\n$/.test(text.slice(before, line));
  return belongs ? aboveComments(text, before) : line;
}

/** A heading above an entry is a block of its own, in front of the first service of its category. */
function split(lines: string, rank: number): Block[] {
  const heading = /^(?:[ \t]*(?:#.*)?\r?\n)*?[ \t]*# ([A-Z])\. .*\r?\n/.exec(lines);
  const first = services.findIndex(({ category }) => category === heading?.[1]);
  if (!heading || first === -1) return [{ rank, text: lines }];
  return [{ rank: first - 0.5, text: heading[0] }, ...split(lines.slice(heading[0].length), rank)];
}

/** The last line of a file may end without a line break, wherever it is moved to. */
function withLineEnds(blocks: readonly Block[], text: string): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const joined = blocks.map((block) => (block.text.endsWith('\n') ? block.text : block.text + eol)).join('');
  return text.endsWith('\n') || blocks.every((block) => block.text.endsWith('\n'))
    ? joined
    : joined.slice(0, -eol.length);
}
