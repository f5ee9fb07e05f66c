import { partyKinds } from '../analysis/assignment.ts';
import { obviousParty, obviousService } from '../answers/misspelling.ts';
import { type FileKind, fileKinds, serviceFileKinds } from '../model/files.ts';
import { EditRefused, renameKey, setIn } from '../source/edit.ts';
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
    if (draft.edit(file, [framework], inListOrder).length > 0) draft.note(file, { what: 'order' });
  }
  return { loaded, repairs: draft.repairs(), after: draft.read };
}

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
   * Makes edits in a file that could be read; what cannot be edited safely stays as it is.
   *
   * @returns those that were made
   */
  edit<T>(file: FileKind, edits: readonly T[], change: (text: string, edit: T) => string): T[] {
    const left = new Set(edits);
    // An entry that others share can be edited once they have their own.
    for (let before = Number.POSITIVE_INFINITY; left.size < before; ) {
      before = left.size;
      for (const edit of left) if (this.#change(file, (text) => change(text, edit))) left.delete(edit);
    }
    return edits.filter((edit) => !left.has(edit));
  }

  #change(file: FileKind, change: (text: string) => string): boolean {
    const text = this.#texts.get(file);
    if (!text) return false;
    const before = text.after;
    try {
      text.after = change(before);
    } catch (error) {
      if (!(error instanceof EditRefused)) throw error;
    }
    return text.after !== before;
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
  const known = [...framework.services.map(({ id }) => id as string), ...Object.keys(mapAt(catalog, 'custom'))];
  for (const { kind, data } of files) {
    const listed = Object.keys(mapAt(data, 'services'));
    const wrong = listed.flatMap((from) => {
      const to = known.includes(from) ? undefined : obviousService(from, known);
      return to === undefined || listed.includes(to) ? [] : [{ from, to }];
    });
    const done = draft.edit(kind, wrong, (text, { from, to }) => renameKey(text, ['services', from], to));
    for (const ids of done) draft.note(kind, { what: 'id', ...ids });
  }
}

function correctParties(draft: Draft, { files }: Loaded): void {
  const dataOf = (wanted: FileKind) => files.find(({ kind }) => kind === wanted)?.data;
  const entries = Object.entries(mapAt(dataOf('profile'), 'services'));
  for (const party of partyKinds) {
    const known = Object.keys(mapAt(dataOf('cdc'), `${party}s`));
    const wrong = entries.flatMap(([service, entry]) =>
      [[party], ['planned', party]].flatMap((path) => {
        const from = path.reduce<unknown>((value, key) => mapOf(value)[key], entry);
        if (typeof from !== 'string' || known.includes(from)) return [];
        const to = obviousParty(from, known);
        return to === undefined ? [] : [{ path: ['services', service, ...path], from, to }];
      }),
    );
    const done = draft.edit('profile', wrong, (text, { path, to }) => setIn(text, path, to));
    for (const { from, to } of done) draft.note('profile', { what: 'id', from, to });
  }
}

function mapAt(data: unknown, key: string): Readonly<Record<string, unknown>> {
  return mapOf(mapOf(data)[key]);
}

function mapOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
