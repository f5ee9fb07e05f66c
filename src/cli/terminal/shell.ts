import { sep } from 'node:path';

/** A command as it can be pasted into a shell: words with anything special in them are quoted. */
export function shellWords(words: readonly string[], windows = sep === '\\'): string {
  return words.map(windows ? forWindows : forPosix).join(' ');
}

function forPosix(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

/**
 * Nobody knows whether it will be cmd, PowerShell or bash. Double quotes mean the same to all three, but for some
 * characters, which no quotes keep from all of them: a question mark says where one was, and runs nothing.
 */
function forWindows(word: string): string {
  if (/^[\w@+=:,./\\-]+$/.test(word)) return word;
  return `"${word.replaceAll(/["“”„$`%!\n\r]/g, '?').replace(/\\$/, '$&$&')}"`;
}
