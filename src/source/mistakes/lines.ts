/** One line of a text that cannot be read as it was meant. */
export interface Line {
  /** 1-based. */
  readonly number: number;
  /** The offset of its first character. */
  readonly start: number;
  /** Without its end. */
  readonly raw: string;
  /** The same with what is surely text or a comment blotted out, letter by letter: quotes and `#` stay. */
  readonly bare: string;
  /** Where a quote begins that does not end in this line. */
  readonly openQuote: number | undefined;
}

/** What stands in the place of a letter of a text or a comment. */
export const blot = '\u0001';

/** Nobody writes longer ones by hand; to look at them would take long. */
const longestLine = 2000;

/** A block scalar begins: its lines are text as far as they are indented. */
const blockScalar = /(?:^|[:-]) *[|>][-+0-9]{0,2} *(?:#.*)?$/;
/** Behind these, as YAML has them or as a Japanese keyboard gives them, a value begins. */
const beforeValue = new Set([...':,{[：，、｛［']);

/** The lines of a text, each read on its own: whatever is wrong in one spoils no other. */
export function linesIn(text: string): Line[] {
  const lines: Line[] = [];
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  let scalarIn: number | undefined;
  for (const [index, piece] of text.slice(start).split('\n').entries()) {
    const raw = piece.replace(/\r$/, '');
    const indent = raw.search(/[^ ]|$/);
    const isBlank = raw.trim() === '';
    if (scalarIn !== undefined && !isBlank && indent <= scalarIn) scalarIn = undefined;
    const isText = scalarIn !== undefined || raw.length > longestLine;
    const { bare, openQuote } = isText ? { bare: blot.repeat(raw.length) } : bareOf(raw);
    lines.push({ number: index + 1, start, raw, bare, openQuote });
    if (scalarIn === undefined && blockScalar.test(bare)) scalarIn = indent;
    start += piece.length + 1;
  }
  return lines;
}

function bareOf(raw: string): { readonly bare: string; readonly openQuote?: number } {
  let bare = '';
  let openQuote: number | undefined;
  let last = '';
  for (let at = 0; at < raw.length; at = bare.length) {
    const letter = raw[at] ?? '';
    const isFirst = last === '' || beforeValue.has(last) || (last === '-' && bare.trim() === '-');
    if (isFirst && (letter === '"' || letter === "'")) {
      const length = quotedLength(raw, at);
      if (length === undefined) {
        openQuote ??= at;
        return { bare: bare + raw.slice(at), openQuote };
      }
      bare += letter + blot.repeat(length - 2) + letter;
      last = letter;
    } else if (letter === '#' && (at === 0 || /\s/.test(raw[at - 1] ?? ''))) {
      return { bare: bare + letter + blot.repeat(raw.length - at - 1) };
    } else {
      bare += letter;
      if (!/\s/.test(letter)) last = letter;
    }
  }
  return { bare };
}

/** How long what is in quotes is, quotes included; undefined where they do not end. */
function quotedLength(raw: string, at: number): number | undefined {
  const pattern = raw[at] === '"' ? /"(?:[^"\\]|\\.)*"/y : /'(?:[^']|'')*'/y;
  pattern.lastIndex = at;
  return pattern.exec(raw)?.[0].length;
}
