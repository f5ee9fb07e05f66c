import { isDeepStrictEqual } from 'node:util';
import { isSeq, type Node, type YAMLSeq } from 'yaml';
import { flowText } from './flow.ts';
import { contentEnd, lineBreak, lineEnd, marginOf, rangeOf, type Splice } from './splice.ts';

/**
 * What makes one list of another where all that differs is one stretch of it: items that are new, or gone, or one with another value. The
 * others stay as they are, with the comments beside them; the comment of one that goes, goes with it.
 *
 * @param list where the value is now, and `old` its data
 * @returns undefined where that is no list, or one that is written in another way than can be edited item by item
 */
export function listSplice(
  text: string,
  list: unknown,
  old: unknown,
  wanted: unknown,
  pad: string,
): Splice | undefined {
  if (!isSeq(list) || !Array.isArray(old) || !Array.isArray(wanted) || wanted.length === 0) return undefined;
  const most = Math.min(old.length, wanted.length);
  let from = 0;
  while (from < most && isDeepStrictEqual(old[from], wanted[from])) from += 1;
  let rest = 0;
  while (rest < most - from && isDeepStrictEqual(old.at(-1 - rest), wanted.at(-1 - rest))) rest += 1;
  const before = list.items.slice(from, list.items.length - rest) as Node[];
  const after = wanted.slice(from, wanted.length - rest).map((item) => flowText(item, pad));
  const previous = list.items[from - 1] as Node | undefined;
  const [first] = before;
  if (!first) return previous && added(text, list, previous, after);
  // Something else may share what has a name.
  if (text.slice(rangeOf(list)?.[0], contentEnd(text, list)).includes('&')) return undefined;
  if (after.length === 0) return removed(text, list, first, before, previous, list.items[from + before.length] as Node);
  const [value] = after;
  const range = rangeOf(first);
  if (before.length > 1 || after.length > 1 || value === undefined || !range || range[1] === range[0]) return undefined;
  return { start: range[0], end: contentEnd(text, first), text: value };
}

function added(text: string, list: YAMLSeq, previous: Node, values: readonly string[]): Splice | undefined {
  const range = rangeOf(previous);
  if (!range) return undefined;
  const eol = lineBreak(text);
  const end = contentEnd(text, previous);
  if (list.flow) {
    const margin = marginOf(text, range[0]);
    const gap = margin === undefined ? ' ' : `${eol}${margin}`;
    return { start: end, end, text: values.map((value) => `,${gap}${value}`).join('') };
  }
  const dash = dashOf(text, previous);
  if (dash === undefined) return undefined;
  const stop = lineEnd(text, end);
  return { start: stop, end: stop, text: values.map((value) => `${eol}${dash}${value}`).join('') };
}

function removed(
  text: string,
  list: YAMLSeq,
  first: Node,
  gone: readonly Node[],
  previous: Node | undefined,
  next: Node | undefined,
): Splice | undefined {
  const range = rangeOf(first);
  const last = gone.at(-1) as Node;
  if (!range) return undefined;
  if (list.flow) {
    const following = rangeOf(next);
    if (following) return { start: range[0], end: following[0], text: '' };
    return previous && { start: contentEnd(text, previous), end: contentEnd(text, last), text: '' };
  }
  if (dashOf(text, first) === undefined) return undefined;
  const start = text.lastIndexOf('\n', range[0] - 1);
  return start === -1 ? undefined : { start, end: lineEnd(text, contentEnd(text, last)), text: '' };
}

/** What stands in front of an item that begins its own line: `  - `. */
function dashOf(text: string, item: Node): string | undefined {
  const range = rangeOf(item);
  if (!range) return undefined;
  const before = text.slice(text.lastIndexOf('\n', range[0] - 1) + 1, range[0]);
  return /^[ \t]*-[ \t]+$/.test(before) ? before : undefined;
}
