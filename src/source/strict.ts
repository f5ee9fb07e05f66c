/**
 * A fast reader for files as this program writes them: one key or one entry a line, nothing nested deeper than flow
 * collections on a line, plain or simply quoted scalars. It stands in front of the full parser and gives up at whatever
 * it is not sure of, so that everything it does read means the same in YAML 1.2; a differential test holds it to that.
 *
 * @returns the data, or undefined where the full parser has to decide
 */
export function readStrict(text: string): Record<string, unknown> | undefined {
  if (unusual.test(text) || !text.isWellFormed()) return undefined;
  const cursor: Cursor = { text, at: 0 };
  const root: Record<string, unknown> = {};
  let block: Record<string, unknown> | undefined;
  // A key without any entry below it is null, not an empty mapping.
  let childless = false;
  while (cursor.at < text.length) {
    const indented = skip(indent, cursor);
    if (!indented && skip(blankLine, cursor)) continue;
    if (!indented && childless) return undefined;
    const target = indented ? block : root;
    if (!target) return undefined;
    const key = readKey(cursor, target);
    if (key === undefined) return undefined;
    childless = !indented && skip(lineEnd, cursor);
    if (childless) {
      block = {};
      root[key] = block;
      continue;
    }
    const value = readValue(cursor, 0);
    if (value === undefined || !skip(lineEnd, cursor)) return undefined;
    target[key] = value;
    if (!indented) block = undefined;
  }
  return childless || Object.keys(root).length === 0 ? undefined : root;
}

interface Cursor {
  readonly text: string;
  at: number;
}

/** How deep collections may nest in one another: more than any file of ours needs, less than any stack. */
const maxDepth = 8;
/** YAML forbids keys of more than 1,024 characters. */
const maxKey = 200;

/** Control characters, tabs, line breaks of other kinds (but CR), a byte order mark. Not lone surrogates. */
const unusual = /[^\n\r -~\u00A0-\u2027\u202A-\uFEFE\uFF00-\uFFFD]/;
const blankLine = / *(?:#.*)?(?:\r?\n|$)/y;
const lineEnd = /(?: +#.*| *)(?:\r?\n|$)/y;
const indent = / {2}(?=[A-Za-z])/y;
const keyText = /[A-Za-z][A-Za-z0-9._/-]*(?=:(?: |\r?\n|$))/y;
/**
 * A plain scalar of words. It begins with a letter, a digit or a parenthesis; a colon stands only before more of its
 * word, a hash never begins one. Beyond ASCII nothing means anything in YAML, not even spaces.
 * (Unicode property escapes could tell letters, but take milliseconds to compile.)
 */
const plainText =
  /[\w(\u00A0-\uFFFD](?:[!-+\--9;-Z\\^-z|~\u00A0-\uFFFD]|:(?=[\w/\u00A0-\uFFFD])| +(?=[^\s#:,[\]{}]))*/y;
const date = /^\d{4}-\d{2}-\d{2}$/;
const integer = /^(?:0|[1-9]\d{0,8})$/;
/** What YAML 1.2 could take for a number: a digit first, and neither spaces nor anything beyond ASCII behind it. */
const numeric = /^\d[!-~]*$/;
const quotedText = /"[^"\\\n\r]*"|'[^'\n\r]*'/y;
/** Words that YAML 1.2 takes for something else than text. */
const reserved = /^(?:null|true|false)$/i;

/** Moves behind what matches here, if it does. Not with `exec`, which builds an array of every match. */
function skip(pattern: RegExp, cursor: Cursor): boolean {
  pattern.lastIndex = cursor.at;
  if (!pattern.test(cursor.text)) return false;
  cursor.at = pattern.lastIndex;
  return true;
}

function take(pattern: RegExp, cursor: Cursor): string | undefined {
  const start = cursor.at;
  return skip(pattern, cursor) ? cursor.text.slice(start, cursor.at) : undefined;
}

function skipSpaces(cursor: Cursor): void {
  while (cursor.text[cursor.at] === ' ') cursor.at += 1;
}

/** A key that is new in its mapping, and its colon. */
function readKey(cursor: Cursor, map: object): string | undefined {
  const key = take(keyText, cursor);
  if (key === undefined || key.length > maxKey || isReserved(key) || Object.hasOwn(map, key)) return undefined;
  cursor.at += 1;
  return key;
}

/** Whatever it leaves behind the value is for the caller to judge. */
function readValue(cursor: Cursor, depth: number): unknown {
  skipSpaces(cursor);
  switch (cursor.text[cursor.at]) {
    case '{':
      return depth === maxDepth ? undefined : readMap(cursor, depth + 1);
    case '[':
      return depth === maxDepth ? undefined : readList(cursor, depth + 1);
    case '"':
    case "'":
      return take(quotedText, cursor)?.slice(1, -1);
    default:
      return plainValue(take(plainText, cursor));
  }
}

function isReserved(text: string): boolean {
  return text.length <= 5 && reserved.test(text);
}

function plainValue(text: string | undefined): string | number | undefined {
  if (text === undefined || isReserved(text)) return undefined;
  if (!numeric.test(text) || date.test(text)) return text;
  return integer.test(text) ? Number(text) : undefined;
}

function readMap(cursor: Cursor, depth: number): Record<string, unknown> | undefined {
  const map: Record<string, unknown> = {};
  cursor.at += 1;
  if (nextIs('}', cursor)) return map;
  do {
    skipSpaces(cursor);
    const key = readKey(cursor, map);
    const value = key === undefined ? undefined : readValue(cursor, depth);
    if (key === undefined || value === undefined) return undefined;
    map[key] = value;
  } while (nextIs(',', cursor));
  return nextIs('}', cursor) ? map : undefined;
}

function readList(cursor: Cursor, depth: number): unknown[] | undefined {
  const list: unknown[] = [];
  cursor.at += 1;
  if (nextIs(']', cursor)) return list;
  do {
    const value = readValue(cursor, depth);
    if (value === undefined) return undefined;
    list.push(value);
  } while (nextIs(',', cursor));
  return nextIs(']', cursor) ? list : undefined;
}

function nextIs(character: string, cursor: Cursor): boolean {
  skipSpaces(cursor);
  if (cursor.text[cursor.at] !== character) return false;
  cursor.at += 1;
  return true;
}
