/** Which services people mean by ids, ranges and patterns. */
import type { Row } from '../model/row.ts';
import { withHyphens } from '../reference/spelling.ts';
import { obviousService } from './misspelling.ts';
import { idsIn } from './spoken.ts';

/** What stands between the ends of a range: dots, or the tilde of either keyboard. */
const between = /\s*(?:\.{2,3}|[~〜])\s*/;

/** What is typed for services, word by word, with commas or blanks between them: `F-1 〜 F-5` is one word. */
export function serviceWordsIn(text: string): string[] {
  return idsIn(text.normalize('NFKC').replaceAll(new RegExp(between, 'g'), '..'));
}

/**
 * The services that a word means, in list order: an id (`B3`, `Ｂー３`), a range (`F-1..F-5`, `F-1..5`), or a pattern in
 * which `*` stands for anything (`F-*`). Of a range, both ends must be there, the first one first.
 *
 * @returns the service that there is not, where there is none; of a pattern, or a range that goes backwards, the word
 */
export function servicesCalled(word: string, rows: readonly Row[]): readonly Row[] | { readonly unknown: string } {
  const known = rows.map(({ id }) => id);
  const at = (id: string) => known.indexOf(obviousService(id, known) ?? '');
  const [first = '', end] = word.split(between);
  if (end !== undefined) {
    const last = /^\d+$/.test(end) ? first.replace(/\d+$/, end) : end;
    for (const id of [first, last]) if (at(id) === -1) return { unknown: id };
    return at(last) < at(first) ? { unknown: word } : rows.slice(at(first), at(last) + 1);
  }
  const pattern = patternOf(word);
  const found = pattern ? rows.filter(({ id }) => pattern.test(id)) : rows.slice(at(word), at(word) + 1);
  return found.length > 0 && (pattern || at(word) !== -1) ? found : { unknown: word };
}

/** `F-*` and `F*` as an expression; undefined for what is no pattern. */
function patternOf(word: string): RegExp | undefined {
  if (!isPattern(word)) return undefined;
  const parts = withHyphens(word).toUpperCase().split(/\*+/);
  return new RegExp(`^${parts.map((part) => part.replaceAll(/[^A-Z0-9]/g, '-')).join('.*')}$`);
}

/** Whether a word may mean more than one service. */
export function isPattern(word: string): boolean {
  return word.normalize('NFKC').includes('*');
}
