/** How a text counts when it is compared, whatever keyboard it was typed with. */

/** Hyphens, dashes and minus signs, and what a Japanese keyboard has in their place: the long vowel mark and box lines. */
const anyDash = /[\p{Pd}−ー─━]/gu;

/** Wide letters and digits are narrow ones, and capitals are small ones. */
export function folded(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}

/** Any dash is a hyphen, in a text of narrow letters. */
export function withHyphens(text: string): string {
  return text.normalize('NFKC').replaceAll(anyDash, '-');
}

/** The same, where blanks do not count either: `SOC（夜間）` is `soc (夜間)`, and `Ａー１` is `a-1`. */
export function spelled(text: string): string {
  return withHyphens(folded(text)).replaceAll(/\s+/g, '');
}
