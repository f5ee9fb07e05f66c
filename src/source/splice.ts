import { isCollection, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';

/** A stretch of a text and what comes in its place. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface NewPair {
  /** On as many lines as it takes, without the margin of the first. */
  readonly text: string;
  readonly eol: string;
  /** What stands inside of brackets. */
  readonly pad: string;
}

export function keyName(pair: Pair): string | undefined {
  return isScalar(pair.key) ? String(pair.key.value) : undefined;
}

/** Puts new text in the place of a pair's value. */
export function replaceValue(text: string, pair: Pair, value: string): Splice | undefined {
  const key = rangeOf(pair.key);
  if (!key) return undefined;
  const old = pair.value as Node | null;
  if (isCollection(old) && !old.flow && old.items.length > 0) {
    return { start: colonEnd(text, key[1]), end: contentEnd(text, old), text: ` ${value}` };
  }
  const range = rangeOf(old);
  if (range && range[1] > range[0]) return { start: range[0], end: contentEnd(text, old as Node), text: value };
  const colon = colonEnd(text, key[1]);
  return { start: colon, end: colon, text: text[colon - 1] === ':' ? ` ${value}` : `: ${value}` };
}

/** Puts a pair behind another one, or in front of all. */
export function insertPair(text: string, map: YAMLMap, after: Pair | undefined, pair: NewPair): Splice | undefined {
  const range = rangeOf(map);
  if (!range) return undefined;
  if (map.flow) {
    // A formatter may have given each pair a line of its own.
    const own = after && marginOf(text, rangeOf(after.key)?.[0] ?? 0);
    if (after)
      return splice(pairEnd(text, after), own === undefined ? `, ${pair.text}` : `,${pair.eol}${own}${pair.text}`);
    const { pad } = pair;
    return splice(range[0] + 1, map.items.length > 0 ? `${pad}${pair.text},` : `${pad}${pair.text}${pad}`);
  }
  const first = rangeOf(map.items[0]?.key);
  if (!first) return undefined;
  const lineStart = text.lastIndexOf('\n', first[0] - 1) + 1;
  const indent = text.slice(lineStart, first[0]).replace('\uFEFF', '');
  if (indent.trim() !== '') return undefined;
  const line = indentLines(pair.text, indent);
  if (!after) return splice(first[0], `${line.slice(indent.length)}${pair.eol}${indent}`);
  const end = lineEndOf(text, after);
  return splice(end, `${pair.eol}${line}`);
}

/** Turns `services:` without a value, or with an empty one (`{}`), into a block with its first line. */
export function startBlock(text: string, owner: Pair, pairText: string, eol: string): Splice | undefined {
  const key = rangeOf(owner.key);
  if (!key) return undefined;
  const colon = colonEnd(text, key[1]);
  const range = rangeOf(owner.value);
  const [start, end] = range && range[1] > range[0] ? range : [colon, colon];
  const indent = text.slice(text.lastIndexOf('\n', key[0] - 1) + 1, key[0]).replace('\uFEFF', '');
  const stop = lineEnd(text, end);
  const behind = text.slice(end, stop);
  const onOneLine = !text.slice(key[1], end).includes('\n') && /^[ \t]*(#.*)?$/.test(behind);
  if (indent.trim() !== '' || !onOneLine || text[colon - 1] !== ':') return undefined;
  const kept = text.slice(colon, start).trimEnd() + behind;
  return { start: colon, end: stop, text: `${kept}${eol}${indentLines(pairText, `${indent}  `)}` };
}

/** Takes a pair out of a mapping that has others. */
export function removePair(text: string, map: YAMLMap, pair: Pair): Splice | undefined {
  const key = rangeOf(pair.key);
  const index = map.items.indexOf(pair);
  if (!key) return undefined;
  if (map.flow) {
    const next = rangeOf(map.items[index + 1]?.key);
    if (next) return { start: key[0], end: next[0], text: '' };
    const previous = map.items[index - 1];
    return previous && { start: pairEnd(text, previous), end: pairEnd(text, pair), text: '' };
  }
  const start = text.lastIndexOf('\n', key[0] - 1) + 1;
  const end = lineEndOf(text, pair);
  if (text.slice(start, key[0]).replace('\uFEFF', '').trim() !== '') return undefined;
  const from = text.startsWith('\uFEFF') && start === 0 ? 1 : start;
  if (end < text.length) return { start: from, end: end + (text[end] === '\r' ? 2 : 1), text: '' };
  return { start: Math.max(from - 1, 0), end, text: '' };
}

/** The white space in front of what begins a line. */
export function marginOf(text: string, offset: number): string | undefined {
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return /^[ \t]+$/.test(before) ? before : undefined;
}

function splice(offset: number, text: string): Splice {
  return { start: offset, end: offset, text };
}

export function rangeOf(node: unknown): readonly [number, number, number] | undefined {
  return (node as Node | null | undefined)?.range ?? undefined;
}

/** The end of the line on which a pair ends, with a comment that stands behind it, before the line break. */
export function lineEndOf(text: string, pair: Pair): number {
  return lineEnd(text, pairEnd(text, pair));
}

/** Where a pair's text ends, without the comment and the line end behind it. */
function pairEnd(text: string, pair: Pair): number {
  const keyEnd = rangeOf(pair.key)?.[1] ?? 0;
  const value = pair.value as Node | null;
  const range = rangeOf(value);
  return value && range && range[1] > range[0] ? contentEnd(text, value) : colonEnd(text, keyEnd);
}

/** Where a node's own text ends: block collections and block scalars otherwise reach over line ends and comments. */
export function contentEnd(text: string, node: Node): number {
  const [start, end] = rangeOf(node) ?? [0, 0];
  if (isCollection(node) && !node.flow) {
    const last = node.items.at(-1);
    if (isMap(node)) return pairEnd(text, last as Pair);
    if (isSeq(node) && last) return contentEnd(text, last as Node);
  }
  if (isScalar(node) && node.type?.startsWith('BLOCK_')) return start + text.slice(start, end).trimEnd().length;
  return end;
}

/** The offset behind the colon that follows a key; the key's end where there is none (`{ a }`). */
function colonEnd(text: string, keyEnd: number): number {
  const colon = /^[ \t]*:/.exec(text.slice(keyEnd));
  return colon ? keyEnd + colon[0].length : keyEnd;
}

/** The end of the line that an offset is on, before its line break. */
export function lineEnd(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  if (newline === -1) return text.length;
  return newline > offset && text[newline - 1] === '\r' ? newline - 1 : newline;
}

export function lineBreak(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

function indentLines(text: string, indent: string): string {
  // Not between the two characters of a line break of Windows.
  return text.replaceAll(/^(?!\n)/gm, indent);
}
