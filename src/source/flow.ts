import { Document } from 'yaml';

/** What keeps a text from standing without quotes, beside what `yaml` knows of: white space that would be folded, */
const folded = /\s\s|[\n\r\t]/;
/** and what readers of YAML 1.1 take for something else: `=`, and inside brackets a question mark or a first colon. */
const otherwiseIn11 = /^=$|\?|^:/;
/** Ids of category E: `yaml` takes them for numbers of YAML 1.1, where a digit or a point comes before the `E` of one. */
const id = /^E-[1-9]\d{0,2}$/;
/** Characters that stand in YAML only as an escape, or end a line in YAML 1.1; in JSON they may stand. */
const unprintable = /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g;

/**
 * A value as YAML on one line, safe inside flow collections and out: `{ as-is: 3, to-be: 5 }`. Readers of YAML 1.1, of
 * which there are many, find the same in it: what they would take for a truth value, a day or a number is in quotes.
 *
 * @param pad what stands inside of brackets
 */
export function flowText(value: unknown, pad = ' '): string {
  if (Array.isArray(value)) {
    return value.length === 0 ? '[]' : `[${pad}${value.map((item) => flowText(item, pad)).join(', ')}${pad}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value).map(([key, inner]) => `${flowText(key)}: ${flowText(inner, pad)}`);
    return pairs.length === 0 ? '{}' : `{${pad}${pairs.join(', ')}${pad}}`;
  }
  if (typeof value === 'string' && id.test(value)) return value;
  // A JSON string is a double-quoted YAML scalar, and keeps line breaks on one line.
  if (typeof value === 'string' && [folded, otherwiseIn11, unprintable].some((sign) => value.search(sign) !== -1)) {
    return JSON.stringify(value).replaceAll(unprintable, escaped);
  }
  const list = new Document(undefined, { compat: 'yaml-1.1' });
  list.contents = list.createNode([value], { flow: true });
  // Nothing else is taken away: a text may begin with a space that is none of YAML's.
  return list
    .toString({ lineWidth: 0 })
    .replace(/^\[ */, '')
    .replace(/ *\]\n*$/, '');
}

/** How a text is written where YAML leaves it to taste. */
export interface FlowStyle {
  /** What stands inside of brackets. */
  readonly pad: string;
  /** What stands in front of a comment behind an entry. */
  readonly gap: string;
}

/** The style that a text keeps to, as formatters and linters want it; the program's own where it keeps to none. */
export function styleOf(text: string): FlowStyle {
  const isTight = /[{[][^\s{}[\]]/.test(text) && !/[{[] +[^\s}\]]/.test(text);
  const isWide = /[^\s#] {2}#/.test(text) && !/[^\s#] #/.test(text);
  return { pad: isTight ? '' : ' ', gap: isWide ? '  ' : ' ' };
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
