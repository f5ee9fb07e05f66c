import type { Row } from '../model/row.ts';
import { descriptionOf } from '../reference/descriptions.ts';
import { categoryById, type Framework, languages } from '../reference/index.ts';
import { folded, withHyphens } from '../reference/spelling.ts';

/**
 * The rows that a query finds, the best first: by id (`b-3`), by the letter of a category, or by words that are all in
 * the name, else in the description, in either language. Wide and narrow letters and digits are the same. An empty query
 * finds all.
 *
 * @param framework the edition of listed services, by default that which holds by default
 */
export function searchRows(rows: readonly Row[], query: string, framework?: Framework): Row[] {
  // An id is one whatever dash is typed in it; words of Japanese keep their long vowels.
  const hyphened = withHyphens(folded(query));
  const wanted = /^[a-z]+-?\d+$/.test(hyphened) ? hyphened : folded(query);
  if (wanted === '') return [...rows];
  const words = wanted.split(/\s+/);
  const ranked = rows.flatMap((row) => {
    const rank = rankOf(row, wanted, words, framework);
    return rank === undefined ? [] : [{ row, rank }];
  });
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ row }) => row);
}

function rankOf(row: Row, wanted: string, words: readonly string[], framework?: Framework): number | undefined {
  const id = folded(row.id);
  if (id === wanted || id.replace('-', '') === wanted) return 0;
  if (id.startsWith(wanted) || folded(row.category) === wanted) return 1;
  // The letter of a category is in nearly every name.
  if (categoryById(wanted.toUpperCase())) return undefined;
  const names = languages.map((language) => folded(row.name[language]));
  if (names.some((name) => name.startsWith(wanted))) return 2;
  if (names.some((name) => words.every((word) => name.includes(word)))) return 3;
  const description = descriptionOf(row, framework);
  const texts = languages.map((language) => folded(`${row.name[language]} ${description[language]}`));
  return texts.some((text) => words.every((word) => text.includes(word))) ? 4 : undefined;
}
