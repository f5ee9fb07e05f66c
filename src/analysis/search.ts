import MiniSearch from 'minisearch';
import { didYouMean } from '../messages/index.ts';
import type { Row } from '../model/row.ts';
import { descriptionOf } from '../reference/descriptions.ts';
import { functionsV21, namesOfFunction } from '../reference/functions-v2-1.ts';
import {
  type CategoryId,
  categories,
  categoryById,
  categoryIn,
  edition,
  type Framework,
  knownAs,
  languages,
} from '../reference/index.ts';
import { roles } from '../reference/roles-v2-1.ts';
import { searchWords } from '../reference/search-words.ts';
import { withHyphens } from '../reference/spelling.ts';
import { formerId } from './former-ids.ts';
import { folded, meaningfulWords, partsOf, piecesOf, wordsOf } from './search-text.ts';

/** What a row is found by. */
interface Found {
  readonly id: string;
  readonly name: string;
  readonly words: string;
  readonly description: string;
}

/** What somebody who looks for a service is answered with. */
interface SearchIndex {
  readonly index: MiniSearch<Found>;
  /** The rows that have a phrase as a name or a search word, by that phrase: those that it means most first. */
  readonly byPhrase: ReadonlyMap<string, readonly Row[]>;
}

/** The index of some rows is made once, as the interview asks it at each key. */
const indexes = new WeakMap<readonly Row[], SearchIndex>();

/**
 * The rows that a query finds, the best first: by id (`b-3`; of version 2.1, where no service has that id), by the letter of a
 * category, else by its words. The name of a category, or of a function of version 2.1, finds all of its services. Words count
 * most in a name, then among the words of the field and the names of version 2.1, then in the description, in either language.
 * Endings do not matter, nor do wide and narrow letters. Where no row has all words, those that have more than half of them are
 * found; where a Japanese compound is not there, its parts count as words. An empty query finds all; one of words like `for` finds none.
 *
 * @param framework the edition of listed services, by default that which holds by default
 */
export function searchRows(rows: readonly Row[], query: string, framework?: Framework): Row[] {
  // An id is one whatever dash is typed in it; words of Japanese keep their long vowels.
  const hyphened = withHyphens(folded(query));
  const wanted = /^[a-z]+-?\d+$/.test(hyphened) ? hyphened : folded(query);
  if (wanted === '') return [...rows];
  const byId = rowsWithId(rows, wanted);
  if (byId.length > 0) return byId;
  const former = formerId(wanted.replace(/^([a-z])-?/, '$1-').toUpperCase(), rows, framework);
  if (former) return [...former.became];
  const { index, byPhrase } = indexOf(rows, framework);
  const named = byPhrase.get(phraseOf(query)) ?? [];
  const apart = rankedIn(index, wordsOf(query));
  const ids = apart.length > 0 ? apart : rankedIn(index, partsOf(query));
  const byRow = new Map(rows.map((row) => [row.id, row]));
  const ranked = ids.flatMap((id) => byRow.get(id) ?? []);
  const category = categoryCalled(query, framework);
  const belong = (row: Row) => row.category === category;
  return [...new Set([...named, ...ranked.filter(belong), ...rows.filter(belong), ...ranked])];
}

/** The category of that name, today or in version 2.1 (textbook table 6). */
function categoryCalled(query: string, framework: Framework = edition): CategoryId | undefined {
  const wanted = phraseOf(query);
  const names = ({ id }: { readonly id: CategoryId }) => Object.values(categoryIn(id, framework).name);
  const today = categories.find((one) => names(one).some((name) => phraseOf(name) === wanted));
  return (today ?? functionsV21.find((one) => namesOfFunction(one).some((name) => phraseOf(name) === wanted)))?.id;
}

/**
 * The query with its misspelt words put right, where it finds something then; undefined where no word of the field is
 * near. Only names and search words are near anything: any other word of a text is no hint.
 */
export function nearQuery(rows: readonly Row[], query: string, framework?: Framework): string | undefined {
  const known = knownWords(rows, framework);
  const words = meaningfulWords(query);
  const near = words
    .map((word) =>
      searchRows(rows, word, framework).length > 0 ? word : (didYouMean(word, known, { amongMany: true }) ?? word),
    )
    .join(' ');
  return words.length > 0 && searchRows(rows, near, framework).length > 0 ? near : undefined;
}

function rowsWithId(rows: readonly Row[], wanted: string): Row[] {
  const called = rows.filter(({ id }) => [folded(id), folded(id).replace('-', '')].includes(wanted));
  const begun = rows.filter(({ id }) => folded(id).startsWith(wanted) && wanted.length > 1);
  const inCategory = categoryById(wanted.toUpperCase()) ? rows.filter((row) => folded(row.category) === wanted) : [];
  return [...new Set([...called, ...begun, ...inCategory])];
}

/** The ids of the rows that have all words, else of those that have more than half of them, the best first. */
function rankedIn(index: MiniSearch<Found>, words: readonly string[][]): string[] {
  const scores = new Map<string, { words: number; score: number }>();
  for (const pieces of words) {
    // The beginning of a word finds it too, as it is typed.
    const found = index.search(pieces.join(' '), { combineWith: 'AND', prefix: (piece) => isBeginning(piece) });
    for (const { id, score } of found) {
      const before = scores.get(id) ?? { words: 0, score: 0 };
      scores.set(id, { words: before.words + 1, score: before.score + score });
    }
  }
  const most = Math.max(0, ...[...scores.values()].map((one) => one.words));
  if (most * 2 <= words.length) return [];
  return [...scores]
    .filter(([, one]) => one.words === most)
    .toSorted(([, a], [, b]) => b.score - a.score)
    .map(([id]) => id);
}

/** Of Latin letters, three or more; of Japanese ones, one that stands alone. */
function isBeginning(piece: string): boolean {
  return /^[\p{L}\p{N}]{3,}$/u.test(piece) || /^\P{ASCII}$/u.test(piece);
}

function indexOf(rows: readonly Row[], framework: Framework | undefined): SearchIndex {
  const made = indexes.get(rows);
  if (made) return made;
  const index = new MiniSearch<Found>({
    fields: ['name', 'words', 'description'],
    tokenize: piecesOf,
    processTerm: (piece) => piece,
    searchOptions: { boost: { name: 4, words: 3 }, tokenize: (text) => text.split(' ') },
  });
  const byPhrase = new Map<string, { row: Row; place: number }[]>();
  for (const row of rows) {
    const description = descriptionOf(row, framework);
    const texts = languages.map((language) => description[language]);
    const names = languages.map((language) => row.name[language]);
    const phrases = phrasesFor(row, framework);
    index.add({ id: row.id, name: names.join('\n'), words: phrases.flat().join('\n'), description: texts.join('\n') });
    for (const [place, phrase] of [names, ...phrases].flatMap((list) => [...list.entries()])) {
      const known = byPhrase.get(phraseOf(phrase)) ?? [];
      if (!known.some((one) => one.row === row)) byPhrase.set(phraseOf(phrase), [...known, { row, place }]);
    }
  }
  const ordered = [...byPhrase].map(([phrase, found]) => {
    const nearest = found.toSorted((a, b) => a.place - b.place);
    return [phrase, nearest.map(({ row }) => row)] as const;
  });
  const both = { index, byPhrase: new Map(ordered) };
  indexes.set(rows, both);
  return both;
}

/**
 * What people in the field say for a service, and what it was called in version 2.1: lists, each with what means it most
 * first; none for a service of one's own.
 */
function phrasesFor({ id }: Row, framework: Framework = edition): (readonly string[])[] {
  const known = knownAs(id, framework);
  if (known === undefined) return [];
  const before = roles.filter(({ services }) => services.includes(known)).map(({ name }) => name);
  return languages.flatMap((language) => [before.map((name) => name[language]), searchWords[known][language]]);
}

/** A phrase without what endings and blanks make of it. */
function phraseOf(text: string): string {
  return wordsOf(text)
    .map((pieces) => pieces.join(' '))
    .join(' ');
}

/** Every word of the names and the search words, and each of them as a whole. */
function knownWords(rows: readonly Row[], framework: Framework | undefined): Set<string> {
  const phrases = rows.flatMap((row) => [
    ...languages.map((language) => row.name[language]),
    ...phrasesFor(row, framework).flat(),
  ]);
  return new Set(phrases.flatMap((phrase) => [folded(phrase), ...meaningfulWords(phrase)]));
}
