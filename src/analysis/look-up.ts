import type { Row } from '../model/row.ts';
import { isServiceId, languages, type Text } from '../reference/index.ts';
import { type Role, roles } from '../reference/roles-v2-1.ts';
import { spelled } from '../reference/spelling.ts';
import { type Term, type TermKind, termKinds, terms } from '../reference/terms.ts';
import type { FileKey } from '../schema/file-keys.ts';

/** What a reference has an entry for: a service, a role of version 2.1, a term of the framework, or a key of the files. */
export type Entry =
  | KeyEntry
  | { readonly kind: 'service'; readonly id: string; readonly row: Row }
  | { readonly kind: 'role'; readonly id: string; readonly role: Role }
  | { readonly kind: TermKind; readonly id: string; readonly term: Term };

/** A key of the files, with all the places where it means the same. */
export interface KeyEntry {
  readonly kind: 'key';
  readonly id: string;
  readonly name: Text;
  readonly places: readonly FileKey[];
}

/** The keys of the files as a reference has them. */
export function keyEntriesOf(keys: readonly FileKey[]): KeyEntry[] {
  const entries = new Map<string, FileKey[]>();
  for (const key of keys) {
    const same = [key.path.at(-1), key.title.en, key.description.en].join('\n');
    entries.set(same, [...(entries.get(same) ?? []), key]);
  }
  return [...entries.values()].flatMap((places) => places.slice(0, 1).map((first) => ({ ...keyEntry(first), places })));
}

/** A key at one place only, as a list of them has it. */
export function keyEntry(key: FileKey): KeyEntry {
  return { kind: 'key', id: key.path.at(-1) ?? '', name: key.title, places: [key] };
}

/** Every entry but the keys: the terms of the framework by their kinds, then the services and the roles. */
export function entriesOf(rows: readonly Row[]): Entry[] {
  return [
    ...termKinds.flatMap((kind) => terms[kind].map((term): Entry => ({ kind, id: term.id, term }))),
    ...rows.map((row): Entry => ({ kind: 'service', id: row.id, row })),
    ...roles.map((role): Entry => ({ kind: 'role', id: role.id, role })),
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

/**
 * The words that stand for an entry: its id, its names, and, of an area, what stands before the colon of its name. The id
 * of a role is, as a rule, that of another service today: only where no service has it does it stand for the role.
 */
export function wordsFor(entry: Entry): string[] {
  if (entry.kind === 'role') {
    const { id, name } = entry.role;
    const names = languages.map((language) => name[language]);
    return [...names, ...names.map((one) => `${id} ${one}`), ...(isServiceId(id) ? [] : [id])];
  }
  const {
    name,
    also = [],
    priorityWord,
  }: Pick<Term, 'name' | 'also' | 'priorityWord'> = entry.kind === 'service'
    ? entry.row
    : entry.kind === 'key'
      ? entry
      : entry.term;
  const texts = [name, ...(priorityWord ? [priorityWord] : [])];
  const names = texts.flatMap((text) => languages.map((language) => text[language]));
  const short = entry.kind === 'area' ? names.map((text) => text.replace(/[:：].*/, '')) : [];
  return [entry.id, ...names, ...also, ...short, ...(entry.kind === 'key' ? entry.places.flatMap(wordsOfKey) : [])];
}

/** `planned.by`, as people call a key by those above it, without what users name themselves; and its values. */
function wordsOfKey({ path, values }: FileKey): string[] {
  const said = path.filter((key) => !key.startsWith('<'));
  const ends = said.slice(0, -1).map((_, at) => said.slice(at).join('.'));
  return [...ends, ...values.flatMap(({ value }) => (typeof value === 'string' ? [value] : []))];
}

/** The role that has an id. */
export function roleCalled(word: string, entries: readonly Entry[]): Entry[] {
  return entries.filter(({ kind, id }) => kind === 'role' && bare(id) === bare(word));
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
