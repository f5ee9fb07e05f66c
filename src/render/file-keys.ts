import type { Words } from '../messages/index.ts';
import type { FileKey } from '../schema/file-keys.ts';

type KeyWords = Words<'explain'>['explain'];

/** What a key takes beside its values, `text or a map`, with the limits of a number; empty where it takes values only. */
export function takenText(key: FileKey, words: KeyWords): string {
  const taken = words.either(key.takes.map((one) => words.taken[one]));
  const range = rangeOf(key, words);
  return range === '' ? taken : words.limited(taken, range);
}

/** The limits of a number; empty where there are none. */
function rangeOf({ minimum, maximum }: FileKey, words: KeyWords): string {
  if (minimum === undefined) return '';
  return maximum === undefined ? words.atLeast(minimum) : words.between(minimum, maximum);
}
