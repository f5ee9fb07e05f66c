import { takesAnyText } from '../../schema/answer-keys.ts';
import type { Line } from './lines.ts';
import type { Mistake } from './mistake.ts';

/** Quotes that are opened and not closed in their line. */
export function openQuotes(lines: readonly Line[]): Mistake<'open-quote'>[] {
  return lines.flatMap((line): Mistake<'open-quote'>[] => {
    const { bare, openQuote, start } = line;
    if (openQuote === undefined) return [];
    const quote = bare[openQuote] ?? '';
    const inBraces = /[{[]/.test(bare.slice(0, openQuote));
    const rest = bare.slice(openQuote + 1);
    const behind = /\s*$/.exec(rest)?.index ?? rest.length;
    const end = inBraces ? (/\s*[}\]][\s}\]]*(?:#.*)?$/.exec(rest)?.index ?? behind) : behind;
    const at = start + openQuote + 1 + end;
    const edits = [{ start: at, end: at, text: quote }];
    return [{ code: 'open-quote', args: { quote }, span: [start + openQuote, start + openQuote + 1], edits }];
  });
}

const keyAndQuote = /([A-Za-z][\w-]*): *(["'])/g;

/** Quotes inside of a text that is in the same quotes: YAML takes the first for its end. */
export function innerQuotes(lines: readonly Line[]): Mistake<'inner-quote'>[] {
  return lines.flatMap((line) => {
    const { raw, start, bare } = line;
    return [...bare.matchAll(keyAndQuote)].flatMap(
      ({ 0: head, 1: key = '', 2: quote = '', index }): Mistake<'inner-quote'>[] => {
        const from = index + head.length - 1;
        const to = textEnd(raw, from + 1, /[{[]/.test(bare.slice(0, index)));
        const value = raw.slice(from, to).trimEnd();
        if (!takesAnyText(key) || value.length < 3 || !value.endsWith(quote)) return [];
        const inner = value.slice(1, -1);
        if (!inner.includes(quote)) return [];
        const text = quote === "'" ? `'${inner.replaceAll("'", "''")}'` : `"${inner.replaceAll('"', '\\"')}"`;
        const edits = [{ start: start + from, end: start + from + value.length, text }];
        const at = start + from + 1 + inner.indexOf(quote);
        return [
          {
            code: 'inner-quote',
            args: { quote, certain: false },
            span: [at, at + 1],
            edits,
          },
        ];
      },
    );
  });
}

const keyAndText = /(^\s*(?:- )?|[{,]\s*)([A-Za-z][\w-]*): +(?=[^\s"'[{#])/g;
/** With these, no text can begin that is not in quotes. */
const signs = /^(?:[@`%]|[*&?-] |[|>](?!\s*$|[-+0-9]))/;

/** Texts that have to be in quotes: YAML takes a colon in them for that of a key, or their first sign for one of its own. */
export function textsWithoutQuotes(lines: readonly Line[]): Mistake<'needs-quotes'>[] {
  return lines.flatMap((line) => {
    const { raw, start, bare } = line;
    return [...bare.matchAll(keyAndText)].flatMap(({ 0: head, 2: key = '', index }): Mistake<'needs-quotes'>[] => {
      const from = index + head.length;
      const value = raw.slice(from, textEnd(raw, from, /[{[]/.test(bare.slice(0, from)))).trimEnd();
      const sign = signs.exec(value)?.[0].trim() ?? (/:(?: |$)/.test(value) ? ':' : undefined);
      if (!takesAnyText(key) || sign === undefined) return [];
      const span = [start + from, start + from + value.length] as const;
      const edits = [{ start: span[0], end: span[1], text: quoted(value) }];
      return [{ code: 'needs-quotes', args: { sign, certain: false }, span, edits }];
    });
  });
}

/** Where a text on a line ends: inside braces, in front of the next key that takes a comma, or of the last brackets. */
function textEnd(raw: string, from: number, inBraces: boolean): number {
  const rest = raw.slice(from);
  const comment = /\s#/.exec(rest)?.index ?? rest.length;
  if (!inBraces) return from + comment;
  const next = /\s*,\s*[A-Za-z][\w-]*: /.exec(rest)?.index ?? rest.length;
  const end = /\s*[}\]][\s}\]]*(?:\s#.*)?$/.exec(rest)?.index ?? comment;
  return from + Math.min(next, end);
}

function quoted(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
