/**
 * A fast reader for files as this program writes them: one key or one entry a line, nothing nested deeper than flow
 * collections on a line, plain or simply quoted scalars. It stands in front of the full parser and gives up at whatever
 * it is not sure of, so that everything it does read means the same in YAML 1.2; a differential test holds it to that.
 *
 * @returns the data, or undefined where the full parser has to decide
 */
export function readStrict(text: string): Record<string, unknown> | undefined {
  if (unusual.test(text)) return undefined;
  const root: Record<string, unknown> = {};
  const blocks: Record<string, unknown>[] = [];
  let block: Record<string, unknown> | undefined;
  let start = 0;
  while (start < text.length) {
    let end = text.indexOf('\n', start);
    if (end === -1) end = text.length;
    const stop = end > start && text[end - 1] === '\r' ? end - 1 : end;
    const line = text.slice(start, stop);
    start = end + 1;
    if (blank.test(line)) continue;
    const indented = line.startsWith('  ') && line[2] !== ' ';
    const target = indented ? block : line[0] === ' ' ? undefined : root;
    if (!target) return undefined;
    const cursor: Cursor = { line, at: indented ? 2 : 0, depth: 0 };
    const key = readKey(cursor);
    if (key === undefined || Object.hasOwn(target, key)) return undefined;
    if (restIsComment(cursor)) {
      if (indented) return undefined;
      block = {};
      blocks.push(block);
      root[key] = block;
      continue;
    }
    const value = line[cursor.at] === ' ' ? readValue(cursor, false) : undefined;
    if (value === undefined || !restIsComment(cursor)) return undefined;
    target[key] = value;
    if (!indented) block = undefined;
  }
  // A key without any entry below it is null, not an empty mapping.
  if (blocks.some((entries) => Object.keys(entries).length === 0)) return undefined;
  return Object.keys(root).length === 0 ? undefined : root;
}

interface Cursor {
  readonly line: string;
  at: number;
  /** How many flow collections are open. */
  depth: number;
}

/** More than any file of ours needs, less than any stack. */
const maxDepth = 8;
/** YAML forbids keys of more than 1,024 characters. */
const maxKey = 200;

/** Control characters, tabs, line breaks of other kinds, a byte order mark; lone surrogates. */
const unusual =
  /[^\n\r\u0020-\u007E\u00A0-\u2027\u202A-\uD7FF\uE000-\uFEFE\uFF00-\uFFFD\u{10000}-\u{10FFFF}]|\r(?!\n)/u;
const blank = /^ *(#.*)?$/;
const keyText = /[A-Za-z][A-Za-z0-9._/-]*/y;
/** A plain scalar that begins with a letter and holds nothing that could mean something in YAML. */
const plainText =
  /\p{L}[\p{L}\p{M}\p{N}._/()（）「」、。・+-]*(?: +[\p{L}\p{N}（）「」、。・(][\p{L}\p{M}\p{N}._/()（）「」、。・+-]*)*/uy;
const dateText = /\d{4}-\d{2}-\d{2}/y;
const integerText = /(?:0|[1-9]\d{0,8})/y;
const doubleQuoted = /"[^"\\]*"/y;
const singleQuoted = /'[^']*'/y;
/** Words that YAML 1.2 takes for something else than text. */
const reserved = /^(?:null|true|false)$/i;

function take(pattern: RegExp, cursor: Cursor): string | undefined {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.line)?.[0];
  if (found !== undefined) cursor.at += found.length;
  return found;
}

/** A key and its colon, which a space or the end of the line follows. */
function readKey(cursor: Cursor): string | undefined {
  const key = take(keyText, cursor);
  if (key === undefined || key.length > maxKey || reserved.test(key) || cursor.line[cursor.at] !== ':')
    return undefined;
  cursor.at += 1;
  const next = cursor.line[cursor.at];
  return next === undefined || next === ' ' ? key : undefined;
}

function readValue(cursor: Cursor, inFlow: boolean): unknown {
  skipSpaces(cursor);
  switch (cursor.line[cursor.at]) {
    case '{':
    case '[': {
      if (cursor.depth === maxDepth) return undefined;
      cursor.depth += 1;
      const collection = cursor.line[cursor.at] === '{' ? readMap(cursor) : readList(cursor);
      cursor.depth -= 1;
      return collection;
    }
    case '"':
      return closed(take(doubleQuoted, cursor)?.slice(1, -1), cursor, inFlow);
    case "'":
      return closed(take(singleQuoted, cursor)?.slice(1, -1), cursor, inFlow);
    default: {
      const date = take(dateText, cursor);
      if (date !== undefined) return closed(date, cursor, inFlow);
      const integer = take(integerText, cursor);
      if (integer !== undefined) return closed(Number(integer), cursor, inFlow);
      const plain = take(plainText, cursor);
      return plain === undefined || reserved.test(plain) ? undefined : closed(plain, cursor, inFlow);
    }
  }
}

/** The value, if it ends where it seems to. */
function closed<T>(value: T, { line, at }: Cursor, inFlow: boolean): T | undefined {
  const behind = /^ *(?:$|[,}\]]| #)/.exec(line.slice(at, at + 80))?.[0].trim();
  if (behind === undefined) return undefined;
  const flowEnd = behind === ',' || behind === '}' || behind === ']';
  return flowEnd === inFlow ? value : undefined;
}

function readMap(cursor: Cursor): Record<string, unknown> | undefined {
  const map: Record<string, unknown> = {};
  cursor.at += 1;
  skipSpaces(cursor);
  if (cursor.line[cursor.at] === '}') {
    cursor.at += 1;
    return map;
  }
  for (;;) {
    skipSpaces(cursor);
    const key = readKey(cursor);
    if (key === undefined || Object.hasOwn(map, key)) return undefined;
    const value = readValue(cursor, true);
    if (value === undefined) return undefined;
    map[key] = value;
    const next = separator(cursor);
    if (next === '}') return map;
    if (next !== ',') return undefined;
  }
}

function readList(cursor: Cursor): unknown[] | undefined {
  const list: unknown[] = [];
  cursor.at += 1;
  skipSpaces(cursor);
  if (cursor.line[cursor.at] === ']') {
    cursor.at += 1;
    return list;
  }
  for (;;) {
    const value = readValue(cursor, true);
    if (value === undefined) return undefined;
    list.push(value);
    const next = separator(cursor);
    if (next === ']') return list;
    if (next !== ',') return undefined;
  }
}

function separator(cursor: Cursor): string | undefined {
  skipSpaces(cursor);
  const found = cursor.line[cursor.at];
  cursor.at += 1;
  return found;
}

function skipSpaces(cursor: Cursor): void {
  while (cursor.line[cursor.at] === ' ') cursor.at += 1;
}

/** Nothing more on the line, but perhaps a comment with a space before it. */
function restIsComment({ line, at }: Cursor): boolean {
  const rest = line.slice(at);
  return rest.trimStart() === '' || /^ +#/.test(rest);
}
