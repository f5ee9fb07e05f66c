import { partyKinds } from '../analysis/assignment.ts';
import { obviousParties, writtenService } from '../answers/misspelling.ts';
import { type FileKind, fileKinds, serviceFileKinds } from '../model/files.ts';
import { EditRefused, renameKeys, replaceAll } from '../source/edit.ts';
import { fileName } from '../source/folder.ts';
import { type Loaded, loadFrom } from '../source/load.ts';
import { inListOrder } from '../source/order.ts';
import { type ContentReader, readingInstead } from '../source/read.ts';

/** One thing that was mended: an id, or the order of the entries. */
export type Mended = { readonly what: 'id'; readonly from: string; readonly to: string } | { readonly what: 'order' };

/** A file that can be mended, and how. */
export interface Repair {
  readonly file: FileKind;
  readonly before: string;
  readonly after: string;
  readonly mended: readonly Mended[];
}

/**
 * What can be mended without a decision: nothing of it changes what the organisation has said. Nothing is written; `after`
 * gives the files as they would be.
 *
 * - ids that are obviously misspelt, of services, teams and providers
 * - entries that are not in the order of the service list
 */
export async function repairsOf(
  read: ContentReader,
): Promise<{ readonly loaded: Loaded; readonly repairs: Repair[]; readonly after: ContentReader }> {
  const draft = new Draft(read);
  const loaded = await draft.load();
  const { framework } = loaded;
  correctServices(draft, loaded);
  correctParties(draft, await draft.load());
  for (const file of serviceFileKinds) {
    if (draft.edit(file, [framework], (text) => inListOrder(text, framework)).length > 0)
      draft.note(file, { what: 'order' });
  }
  return { loaded, repairs: draft.repairs(), after: draft.read };
}

/** So many letters are read for edits of one file that cannot be made together. */
const mostRead = 4_000_000;

/** The files as they would be. */
class Draft {
  readonly #texts = new Map<FileKind, { before: string; after: string; mended: Mended[] }>();

  constructor(read: ContentReader) {
    this.read = readingInstead(read, (name) => {
      const file = fileKinds.find((kind) => fileName(kind) === name);
      const text = file && this.#texts.get(file)?.after;
      return text ? { bytes: Buffer.from(text) } : undefined;
    });
  }

  readonly read: ContentReader;

  async load(): Promise<Loaded> {
    const loaded = await loadFrom(this.read, '');
    for (const { kind, text, problems } of loaded.files) {
      if (problems.length === 0 && !this.#texts.has(kind))
        this.#texts.set(kind, { before: text, after: text, mended: [] });
    }
    return loaded;
  }

  /**
   * Makes edits in a file that could be read, all at once; what cannot be edited safely stays as it is. Where they cannot be
   * made together, halves of them are tried, and halves of those, for as long as it takes no more than so much reading.
   *
   * @returns those that were made
   */
  edit<T>(file: FileKind, edits: readonly T[], change: (text: string, edits: readonly T[]) => string): T[] {
    const text = this.#texts.get(file);
    if (!text) return [];
    const done = new Set<T>();
    let read = 0;
    const make = (some: readonly T[]): void => {
      if (some.length === 0 || read > mostRead) return;
      const before = text.after;
      read += before.length;
      try {
        text.after = change(before, some);
        if (text.after !== before) for (const edit of some) done.add(edit);
      } catch (error) {
        if (!(error instanceof EditRefused)) throw error;
        const half = Math.ceil(some.length / 2);
        if (some.length > 1) for (const part of [some.slice(0, half), some.slice(half)]) make(part);
      }
    };
    // An entry that others share can be edited once they have their own.
    for (let before = -1; done.size > before; ) {
      before = done.size;
      make(edits.filter((edit) => !done.has(edit)));
    }
    return edits.filter((edit) => done.has(edit));
  }

  /** Says what edits have done. */
  note(file: FileKind, mended: Mended): void {
    this.#texts.get(file)?.mended.push(mended);
  }

  repairs(): Repair[] {
    return [...this.#texts].filter(([, { mended }]) => mended.length > 0).map(([file, text]) => ({ file, ...text }));
  }
}

function correctServices(draft: Draft, { files, framework }: Loaded): void {
  const catalog = files.find(({ kind }) => kind === 'catalog')?.data;
  const known = new Set([
    ...framework.services.map(({ id }) => id as string),
    ...Object.keys(mapAt(catalog, 'custom')),
  ]);
  for (const { kind, data } of files) {
    const listed = Object.keys(mapAt(data, 'services'));
    const taken = new Set(listed);
    const wrong: [from: string, to: string][] = [];
    for (const from of listed) {
      const to = known.has(from) ? undefined : writtenService(from);
      // Of two that mean the same, the first is right.
      if (to === undefined || !known.has(to) || taken.has(to)) continue;
      taken.add(to);
      wrong.push([from, to]);
    }
    const done = draft.edit(kind, wrong, (text, names) => renameKeys(text, ['services'], new Map(names)));
    for (const [from, to] of done) draft.note(kind, { what: 'id', from, to });
  }
}

function correctParties(draft: Draft, { files }: Loaded): void {
  const dataOf = (wanted: FileKind) => files.find(({ kind }) => kind === wanted)?.data;
  const entries = Object.entries(mapAt(dataOf('profile'), 'services'));
  for (const party of partyKinds) {
    const known = Object.keys(mapAt(dataOf('cdc'), `${party}s`));
    const isKnown = new Set(known);
    const meantBy = obviousParties(known);
    const wrong = entries.flatMap(([service, entry]) =>
      [[party], ['planned', party]].flatMap((path) => {
        const from = path.reduce<unknown>((value, key) => mapOf(value)[key], entry);
        if (typeof from !== 'string' || isKnown.has(from)) return [];
        const to = meantBy(from);
        return to === undefined ? [] : [{ path: ['services', service, ...path], from, value: to }];
      }),
    );
    const done = draft.edit('profile', wrong, replaceAll);
    for (const { from, value: to } of done) draft.note('profile', { what: 'id', from, to });
  }
}

function mapAt(data: unknown, key: string): Readonly<Record<string, unknown>> {
  return mapOf(mapOf(data)[key]);
}

function mapOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
