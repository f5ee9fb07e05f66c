import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, type YAMLMap } from 'yaml';
import { edition, type Framework, languages, rankIn } from '../reference/index.ts';
import { parse } from './parse.ts';
import { keyName, lineEndOf } from './splice.ts';
import { headingOf } from './template.ts';

/** Whole lines that stay together, and where they belong. */
interface Block {
  readonly rank: number;
  readonly text: string;
}

/** Where what stands under `services` belongs. */
interface Order {
  readonly rankOf: (id: string) => number;
  /** The headings of categories that the program writes: in front of the first service. */
  readonly headings: ReadonlyMap<string, number>;
}

/**
 * Puts the entries under `services` into the order of the service list, each with the comments above it and in it; the
 * headings of categories that the program writes stay above their categories. Lines are moved, never changed.
 *
 * @returns the text as it was where all is in order, or where lines cannot be moved without changing what they say
 */
export function inListOrder(text: string, framework: Framework = edition): string {
  const order = orderOf(framework);
  const { document, problems, data } = parse(text);
  const list: unknown = problems.length === 0 && isMap(document.contents) ? document.get('services', true) : undefined;
  if (!isMap(list) || list.flow || isOrdered(list, order)) return text;
  const blocks = blocksOf(text, list, order);
  if (!blocks) return text;
  const { before, inside, after } = blocks;
  const moved = inside.toSorted((a, b) => a.rank - b.rank);
  const sorted = before + withLineEnds(moved, text) + after;
  const again = parse(sorted);
  return again.problems.length === 0 && isDeepStrictEqual(again.data, data) ? sorted : text;
}

function isOrdered({ items }: YAMLMap, { rankOf }: Order): boolean {
  const ranks = items.map((pair) => rankOf(keyName(pair) ?? ''));
  return ranks.every((rank, index) => index === 0 || (ranks[index - 1] ?? 0) <= rank);
}

function blocksOf(
  text: string,
  { items }: YAMLMap,
  order: Order,
): { before: string; inside: Block[]; after: string } | undefined {
  const inside: Block[] = [];
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
    inside.push(...split(text.slice(from, line), text.slice(line, end), order.rankOf(keyName(pair) ?? ''), order));
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
    return languages.map((language) => [headingOf(category, language), rank] as const);
  });
  return { rankOf: rankIn(framework), headings: new Map(headings) };
}

/** A heading above an entry is a block of its own, with what stands above it. */
function split(above: string, entry: string, rank: number, { headings }: Order): Block[] {
  const blocks: Block[] = [];
  let text = '';
  for (const line of above.split(/(?<=\n)/)) {
    text += line;
    const heading = headings.get(line.trim());
    if (heading === undefined) continue;
    blocks.push({ rank: heading, text });
    text = '';
  }
  return [...blocks, { rank, text: text + entry }];
}

/** The last line of a file may end without a line break, wherever it is moved to. */
function withLineEnds(blocks: readonly Block[], text: string): string {
  if (blocks.every((block) => block.text.endsWith('\n'))) return blocks.map((block) => block.text).join('');
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const joined = blocks.map((block) => (block.text.endsWith('\n') ? block.text : block.text + eol)).join('');
  return joined.replace(/\r?\n$/, '');
}
