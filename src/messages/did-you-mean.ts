import { distance } from 'fastest-levenshtein';

/**
 * The candidate that a misspelt word was most likely meant to be, or undefined if none is near.
 * Full-width letters and case do not count as mistakes of their own.
 */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  const plain = normalise(word);
  let best: string | undefined;
  // One letter is like any other.
  let least = plain.length < 2 ? 1 : Math.ceil(plain.length / 3) + 1;
  for (const candidate of candidates) {
    const away = distance(plain, normalise(candidate));
    if (away < least) [best, least] = [candidate, away];
  }
  return best;
}

function normalise(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s_ー−–]/g, '-');
}
