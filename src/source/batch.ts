import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.ts';
import { fileKinds, foldersOfKinds } from '../model/files.ts';
import { partyIdPattern } from '../schema/format.ts';
import { type Content, readBounded } from './content.ts';
import { decode } from './decode.ts';
import { fileName } from './folder.ts';
import { parseLately } from './parse-lately.ts';
import { type ContentReader, readIfAllowed } from './read.ts';
import { isNote, mostOfNote } from './unfinished.ts';

/** Texts that several files get together, since none of them means the same without the others. */
export interface Batch {
  /** The edition of the framework that the files follow with them. */
  readonly edition: string;
  /** In the order in which they are written. */
  readonly files: readonly {
    /** Seen from the organisation's folder. */
    readonly name: string;
    /** The digest of the text as it was; null where there was none. */
    readonly before: string | null;
    readonly after: string;
  }[];
}

/** Which files have their new text, which are as they were, and which somebody has changed since. */
export interface BatchState {
  readonly saved: readonly string[];
  readonly missing: readonly string[];
  readonly changed: readonly string[];
}

/** A migration was interrupted: until it is finished, an id means different services in different files, and no answer is saved. */
export class HalfMigrated extends Error {
  /** The edition that it goes to. */
  readonly edition: string;

  constructor(edition: string) {
    super(`the migration to ${edition} was interrupted`);
    this.edition = edition;
  }
}

/**
 * @param folder the organisation's
 * @throws {HalfMigrated} where a migration in it was interrupted
 */
export function refuseHalfMigrated(folder: string): void {
  const content = (name: string) => readBounded(join(folder, name));
  for (const note of namesIn(folder).filter(isNote)) {
    const found = content(note);
    const batch = found && 'bytes' in found ? batchIn(found.bytes) : undefined;
    if (!batch) continue;
    const texts = new Map(batch.files.map(({ name }) => [name, textIn(content(name))]));
    if (isHalfWritten(stateOf(texts, batch), texts, batch)) throw new HalfMigrated(batch.edition);
  }
}

/** The texts of the files of a batch as they are, by their names; undefined where there is none. */
type Texts = ReadonlyMap<string, string | undefined>;

async function textsOf(read: ContentReader, { files }: Batch): Promise<Texts> {
  const texts = new Map<string, string | undefined>();
  for (const { name } of files) texts.set(name, textIn(await readIfAllowed(read, name, Number.MAX_SAFE_INTEGER)));
  return texts;
}

/** What of a batch is in the files. */
function stateOf(texts: Texts, { files }: Batch): BatchState {
  const named = (isSo: (file: Batch['files'][number]) => boolean) => files.filter(isSo).map(({ name }) => name);
  const isSaved = ({ name, after }: Batch['files'][number]) => texts.get(name) === after;
  const isAsBefore = ({ name, before }: Batch['files'][number]) => {
    const text = texts.get(name);
    return (text === undefined ? null : digestOf(text)) === before;
  };
  return {
    saved: named(isSaved),
    missing: named((file) => !isSaved(file) && isAsBefore(file)),
    changed: named((file) => !isSaved(file) && !isAsBefore(file)),
  };
}

/** A batch that was interrupted, and the name of its note. */
export interface Interrupted {
  readonly note: string;
  readonly batch: Batch;
  readonly state: BatchState;
}

/** What was interrupted in the folder of an organisation. */
export async function interruptedIn(read: ContentReader): Promise<Interrupted | undefined> {
  for (const note of [...(read.names?.() ?? [])].filter(isNote).toSorted()) {
    const content = await readIfAllowed(read, note, mostOfNote);
    const batch = content && 'bytes' in content ? batchIn(content.bytes) : undefined;
    const texts = batch && (await textsOf(read, batch));
    const state = batch && texts && stateOf(texts, batch);
    if (state && isHalfWritten(state, texts, batch)) return { note, batch, state };
  }
  return undefined;
}

/** The finding about a note, where some of its files have been written and some have not. */
export async function halfMigrated(read: ContentReader, note: string, bytes: Uint8Array): Promise<Diagnostic[]> {
  const batch = batchIn(bytes);
  const texts = batch && (await textsOf(read, batch));
  const state = batch && texts && stateOf(texts, batch);
  if (!state || !isHalfWritten(state, texts, batch)) return [];
  return [
    {
      code: 'answers/half-migrated',
      severity: 'error',
      at: { file: 'cdc', path: ['framework'] },
      args: { edition: batch.edition, ...state, note },
    },
  ];
}

/**
 * Whether some files have it and others do not. Where somebody has changed those others since, `cdc.yaml` tells, which is
 * written last: as long as it does not name the edition, the files are not all of one.
 */
function isHalfWritten({ saved, missing }: BatchState, texts: Texts, { edition }: Batch): boolean {
  if (saved.length === 0 || missing.length > 0) return saved.length > 0;
  const main = texts.get(fileName('cdc'));
  const data = main === undefined ? undefined : parseLately(main).data;
  return (data as { readonly framework?: unknown } | null | undefined)?.framework !== edition;
}

/** The text of a file of a batch; undefined where there is none. What cannot be read is none of its texts, but it is there. */
export function textIn(content: Content | undefined): string | undefined {
  if (content === undefined) return undefined;
  const decoded = 'bytes' in content ? decode(content.bytes) : undefined;
  return decoded && 'text' in decoded ? decoded.text : '';
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** A note as it was written; undefined for what is none, and for one that names other files than those of an organisation. */
function batchIn(bytes: Uint8Array): Batch | undefined {
  try {
    const { edition, files } = JSON.parse(Buffer.from(bytes).toString('utf8')) as Batch;
    const isWhole = files.every(
      ({ name, before, after }) =>
        isOwnName(name) && typeof after === 'string' && (before === null || typeof before === 'string'),
    );
    return new RegExp(partyIdPattern).test(edition) && isWhole ? { edition, files } : undefined;
  } catch {
    return undefined;
  }
}

function isOwnName(name: unknown): boolean {
  if (fileKinds.some((kind) => fileName(kind) === name)) return true;
  const [, folder, own = ''] = /^([^/\\]+)\/([^/\\]+)\.yaml$/.exec(String(name)) ?? [];
  return folder === foldersOfKinds.scenario && !own.startsWith('.');
}

/** What a text is compared by. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
