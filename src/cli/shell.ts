import { sep } from 'node:path';

/**
 * A command as it can be pasted into a shell: words with anything special in them are quoted, on Windows as all its shells
 * understand it.
 */
export function shellWords(words: readonly string[], windows = sep === '\\'): string {
  const plain = windows ? /^[\w@+=:,./\\-]+$/ : /^[\w@%+=:,./-]+$/;
  const quoted = (word: string) =>
    windows ? `"${word.replaceAll('"', String.raw`\"`)}"` : `'${word.replaceAll("'", String.raw`'\''`)}'`;
  return words.map((word) => (plain.test(word) ? word : quoted(word))).join(' ');
}
