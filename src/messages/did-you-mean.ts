import { distance } from 'fastest-levenshtein';

/**
 * The candidate that a misspelt word was most likely meant to be, or undefined if none is near.
 * Full-width letters and case do not count as mistakes of their own.
 *
 * @param most how many mistakes a word may have; by default, as many as one among few candidates
 */
export function didYouMean(
  word: string,
  candidates: Iterable<string>,
  most: (length: number) => number = mistakesAmongFew,
): string | undefined {
  const plain = normalise(word);
  let best: string | undefined;
  let least = most(plain.length) + 1;
  for (const candidate of candidates) {
    const away = distance(plain, normalise(candidate));
    if (away < least) [best, least] = [candidate, away];
  }
  return best;
}

/** One letter is like any other. */
function mistakesAmongFew(length: number): number {
  return length < 2 ? 0 : Math.ceil(length / 3);
}

function normalise(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s_ー−–]/g, '-');
}
