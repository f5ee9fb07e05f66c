import type { Words } from '../messages/index.ts';
import type { FileKey } from '../schema/file-keys.ts';

type KeyWords = Words<'explain'>['explain'];

/** What a key takes beside its values, `text or a map`; empty where it takes these only. */
export function takenText({ takes }: FileKey, words: KeyWords): string {
  return words.either(takes.map((one) => words.taken[one]));
}

/** The limits of a number; empty where there are none. */
export function rangeOf({ minimum, maximum }: FileKey, words: KeyWords): string {
  if (minimum === undefined) return '';
  return maximum === undefined ? words.atLeast(minimum) : words.between(minimum, maximum);
}
