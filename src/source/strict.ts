/**
 * A fast reader for files as this program writes them: one key or one entry a line, nothing nested deeper than flow
 * collections on a line, plain or simply quoted scalars. It stands in front of the full parser and gives up at whatever
 * it is not sure of, so that everything it does read means the same in YAML 1.2; a differential test holds it to that.
 *
 * @param marks where to note what stands where; not noting it is quicker
 * @returns the data, or undefined where the full parser has to decide
 */
export function readStrict(text: string, marks?: Marks): Record<string, unknown> | undefined {
  if (unusual.test(text) || !text.isWellFormed()) return undefined;
  const cursor: Cursor = { text, at: 0, marks };
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
    if (!indented) cursor.marks = marks;
    const start = cursor.at;
    const key = readKey(cursor, target);
    if (key === undefined) return undefined;
    childless = !indented && skip(lineEnd, cursor);
    if (childless) {
      block = {};
      root[key] = block;
      if (marks) {
        cursor.marks = new Map();
        marks.set(key, { key: [start, start + key.length], value: undefined, inside: cursor.marks });
      }
      continue;
    }
    const value = readMarked(cursor, 0, key, start);
    if (value === undefined || !skip(lineEnd, cursor)) return undefined;
    target[key] = value;
    if (!indented) block = undefined;
  }
  return childless || Object.keys(root).length === 0 ? undefined : root;
}

/** What stands where in a text that this reader reads. */
export function marksIn(text: string): Marks | undefined {
  const marks: Marks = new Map();
  return readStrict(text, marks) && marks;
}

/** Where something begins in the text, and where what is behind it does. */
export type Span = readonly [start: number, end: number];

/** Where a value stands, and what is in it. */
export interface Mark {
  /** Its key; undefined for what stands in a list. */
  readonly key: Span | undefined;
  /** Undefined for a mapping of several lines, whose end is for the full parser to say. */
  readonly value: Span | undefined;
  readonly inside: Marks;
}

/** What stands in a mapping or a list, by key or index. */
export type Marks = Map<string, Mark>;

interface Cursor {
  readonly text: string;
  at: number;
  /** For what is read next, if anybody wants to know. */
  marks: Marks | undefined;
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
/** Also names of people in Japanese: their letters mean nothing in YAML. */
const keyText =
  /[A-Za-z\u3005\u3041-\u30FF\u3400-\u9FFF][A-Za-z0-9._/\u3005\u3041-\u30FF\u3400-\u9FFF-]*(?=:(?: |\r?\n|$))/y;
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
const hash = /^[\da-f]{64}$/i;
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

/** Reads a value, and notes where it stands, and its key. */
function readMarked(cursor: Cursor, depth: number, step: string, keyAt?: number): unknown {
  const { marks } = cursor;
  if (marks === undefined) return readValue(cursor, depth);
  skipSpaces(cursor);
  const start = cursor.at;
  const inside: Marks = new Map();
  cursor.marks = inside;
  const value = readValue(cursor, depth);
  cursor.marks = marks;
  const key = keyAt === undefined ? undefined : ([keyAt, keyAt + step.length] as const);
  marks.set(step, { key, value: [start, cursor.at], inside });
  return value;
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
  if (!numeric.test(text) || date.test(text) || isHash(text)) return text;
  return integer.test(text) ? Number(text) : undefined;
}

/** Whether it is a hash that YAML 1.2 cannot take for a number, as it would one of digits alone, or with a lone `e`. */
function isHash(text: string): boolean {
  return text.length === 64 && hash.test(text) && !/^\d+(?:e\d+)?$/i.test(text);
}

function readMap(cursor: Cursor, depth: number): Record<string, unknown> | undefined {
  const map: Record<string, unknown> = {};
  cursor.at += 1;
  if (nextIs('}', cursor)) return map;
  do {
    skipSpaces(cursor);
    const start = cursor.at;
    const key = readKey(cursor, map);
    const value = key === undefined ? undefined : readMarked(cursor, depth, key, start);
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
    const value = readMarked(cursor, depth, `${list.length}`);
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
