import { distance } from 'fastest-levenshtein';

/**
 * The candidate that a misspelt word was most likely meant to be, or undefined if none is near.
 * Full-width letters and case do not count as mistakes of their own.
 *
 * @param amongMany whether a short word would be near to one of the candidates by chance: then it has to be nearer
 */
export function didYouMean(
  word: string,
  candidates: Iterable<string>,
  { amongMany = false }: { readonly amongMany?: boolean } = {},
): string | undefined {
  const plain = normalise(word);
  let best: string | undefined;
  let least = (amongMany ? mistakesAmongMany(plain.length) : mistakesAmongFew(plain.length)) + 1;
  for (const candidate of candidates) {
    if (amongMany && candidate.length < 4) continue;
    const away = distance(plain, normalise(candidate));
    if (away < least) [best, least] = [candidate, away];
  }
  return best;
}

/** One letter is like any other. */
function mistakesAmongFew(length: number): number {
  return length < 2 ? 0 : Math.ceil(length / 3);
}

function mistakesAmongMany(length: number): number {
  return length < 4 ? 0 : length < 6 ? 1 : 2;
}

function normalise(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s_ー−–]/g, '-');
}
