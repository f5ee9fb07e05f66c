import type { Row } from '../model/row.ts';
import { languages } from '../reference/index.ts';
import { spelled } from '../reference/spelling.ts';
import { type Term, type TermKind, termKinds, terms } from '../reference/terms.ts';

/** What a reference has an entry for: a service, or a term of the framework. */
export type Entry =
  | { readonly kind: 'service'; readonly id: string; readonly row: Row }
  | { readonly kind: TermKind; readonly id: string; readonly term: Term };

/** Every entry: the terms of the framework by their kinds, then the services. */
export function entriesOf(rows: readonly Row[]): Entry[] {
  return [
    ...termKinds.flatMap((kind) => terms[kind].map((term): Entry => ({ kind, id: term.id, term }))),
    ...rows.map((row): Entry => ({ kind: 'service', id: row.id, row })),
  ];
}

/**
 * The entries that a word stands for, by id or by name in either language. Case, hyphens and spaces do not matter, and
 * wide and narrow letters and digits are the same. A word may stand for several: `I` is a category and an area.
 */
export function lookUp(word: string, entries: readonly Entry[]): Entry[] {
  const wanted = bare(word);
  return wanted === '' ? [] : entries.filter((entry) => wordsFor(entry).some((known) => bare(known) === wanted));
}

/** The words that stand for an entry: its id, its names, and, of an area, what stands before the colon of its name. */
export function wordsFor(entry: Entry): string[] {
  const { name, priorityWord }: Pick<Term, 'name' | 'priorityWord'> = entry.kind === 'service' ? entry.row : entry.term;
  const texts = [name, ...(priorityWord ? [priorityWord] : [])];
  const names = texts.flatMap((text) => languages.map((language) => text[language]));
  const short = entry.kind === 'area' ? names.map((text) => text.replace(/[:：].*/, '')) : [];
  return [entry.id, ...names, ...short];
}

/** The services that a term is about; none where it is about what is said of services. */
export function servicesOf(kind: TermKind, id: string, rows: readonly Row[]): Row[] {
  const belongs: Partial<Record<TermKind, (row: Row) => boolean>> = {
    category: (row) => row.category === id,
    phase: (row) => row.phase === id,
    area: (row) => row.areas.some((area) => area === id),
  };
  return rows.filter(belongs[kind] ?? (() => false));
}

/** Hyphens may be missing, too. */
function bare(text: string): string {
  return spelled(text).replaceAll('-', '');
}
