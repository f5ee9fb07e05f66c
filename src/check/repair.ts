import { isUnassigned, partyKinds } from '../analysis/assignment.ts';
import { type FileKind, fileKinds, type ServiceFileKind } from '../model/files.ts';
import { services } from '../reference/index.ts';
import { EditRefused, renameKey, setEntry, setIn } from '../source/edit.ts';
import { fileName } from '../source/folder.ts';
import { type Loaded, loadFrom } from '../source/load.ts';
import { inListOrder } from '../source/order.ts';
import type { ContentReader } from '../source/read.ts';
import { fileHead, rankOf } from '../source/template.ts';
import { obviousParty, obviousService } from './misspelling.ts';

/** One thing that was mended: an id, services that nobody has listed as such, or the order of the entries. */
export type Mended =
  | { readonly what: 'id'; readonly from: string; readonly to: string }
  | { readonly what: 'listed'; readonly ids: readonly string[] }
  | { readonly what: 'order' };

/** A file that can be mended, and how. */
export interface Repair {
  readonly file: FileKind;
  /** Empty where the file is not there yet. */
  readonly before: string;
  readonly after: string;
  readonly mended: readonly Mended[];
}

const serviceFiles = ['catalog', 'profile', 'portfolio'] as const satisfies readonly ServiceFileKind[];

/**
 * What can be mended without a decision: nothing of it changes what the organisation has said. Nothing is written.
 *
 * - ids that are obviously misspelt, of services, teams and providers
 * - services in scope of which the profile says nothing: they are listed as unassigned
 * - entries that are not in the order of the service list
 */
export async function repairsOf(read: ContentReader): Promise<{ loaded: Loaded; repairs: Repair[] }> {
  const draft = new Draft(read);
  const loaded = await draft.load();
  correctServices(draft, loaded);
  correctParties(draft, await draft.load());
  listUnassigned(draft, await draft.load());
  for (const file of serviceFiles) draft.edit(file, inListOrder, { what: 'order' });
  return { loaded, repairs: draft.repairs() };
}

/** The files as they would be. */
class Draft {
  readonly #read: ContentReader;
  readonly #texts = new Map<FileKind, { before: string; after: string; mended: Mended[] }>();

  constructor(read: ContentReader) {
    this.#read = read;
  }

  async load(): Promise<Loaded> {
    const loaded = await loadFrom((name, most) => {
      const file = fileKinds.find((kind) => fileName(kind) === name);
      const text = file && this.#texts.get(file)?.after;
      return text ? { bytes: Buffer.from(text) } : this.#read(name, most);
    }, '');
    for (const { kind, text, problems } of loaded.files) {
      if (problems.length === 0 && !this.#texts.has(kind))
        this.#texts.set(kind, { before: text, after: text, mended: [] });
    }
    return loaded;
  }

  /** Edits a file that could be read; what cannot be edited safely stays as it is. */
  edit(file: FileKind, change: (text: string) => string, mended: Mended): void {
    const text = this.#texts.get(file);
    if (!text) return;
    try {
      const after = change(text.after);
      if (after !== text.after) text.mended.push(mended);
      text.after = after;
    } catch (error) {
      if (!(error instanceof EditRefused)) throw error;
    }
  }

  /** Begins a file that is not there. */
  begin(file: FileKind): void {
    if (!this.#texts.has(file)) this.#texts.set(file, { before: '', after: fileHead(file), mended: [] });
  }

  repairs(): Repair[] {
    return [...this.#texts].filter(([, { mended }]) => mended.length > 0).map(([file, text]) => ({ file, ...text }));
  }
}

function correctServices(draft: Draft, { files }: Loaded): void {
  const catalog = files.find(({ kind }) => kind === 'catalog')?.data;
  const known = [...services.map(({ id }) => id as string), ...Object.keys(mapAt(catalog, 'custom'))];
  for (const { kind, data } of files) {
    const listed = Object.keys(mapAt(data, 'services'));
    for (const id of listed) {
      const meant = known.includes(id) ? undefined : obviousService(id, known);
      if (meant === undefined || listed.includes(meant)) continue;
      draft.edit(kind, (text) => renameKey(text, ['services', id], meant), { what: 'id', from: id, to: meant });
    }
  }
}

function correctParties(draft: Draft, { files }: Loaded): void {
  const dataOf = (wanted: FileKind) => files.find(({ kind }) => kind === wanted)?.data;
  for (const party of partyKinds) {
    const known = Object.keys(mapAt(dataOf('cdc'), `${party}s`));
    for (const [service, entry] of Object.entries(mapAt(dataOf('profile'), 'services'))) {
      for (const path of [[party], ['planned', party]]) {
        const id = path.reduce<unknown>((value, key) => mapOf(value)[key], entry);
        const meant = typeof id === 'string' && !known.includes(id) ? obviousParty(id, known) : undefined;
        if (typeof id !== 'string' || meant === undefined) continue;
        const change = (text: string) => setIn(text, ['services', service, ...path], meant);
        draft.edit('profile', change, { what: 'id', from: id, to: meant });
      }
    }
  }
}

function listUnassigned(draft: Draft, { organisation }: Loaded): void {
  const rows = organisation?.rows.filter((row) => isUnassigned(row) && Object.keys(row.profile).length === 0) ?? [];
  if (rows.length === 0) return;
  draft.begin('profile');
  const language = organisation?.language ?? 'en';
  const list = (text: string) =>
    rows.reduce((edited, { id, name }) => {
      const options = { rank: rankOf, comment: name[language] };
      return setEntry(edited, id, { assignment: 'unassigned' }, options);
    }, text);
  draft.edit('profile', list, { what: 'listed', ids: rows.map(({ id }) => id) });
}

function mapAt(data: unknown, key: string): Readonly<Record<string, unknown>> {
  return mapOf(mapOf(data)[key]);
}

function mapOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
