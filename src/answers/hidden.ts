import { codePoint } from '../source/parse.ts';

/** Control characters and those that reorder letters: nobody types them, and who reads the text does not see them. */
const hidden = /(?![\n\t])[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;

/** The first character in a value that nobody sees, as `U+001B`; undefined where there is none. */
export function hiddenIn(value: unknown): string | undefined {
  if (typeof value === 'object' && value !== null) return Object.values(value).map(hiddenIn).find(Boolean);
  const [letter] = hidden.exec(String(value)) ?? [];
  return letter && codePoint(letter);
}
