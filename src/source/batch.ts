import { createHash } from 'node:crypto';
import type { Diagnostic } from '../model/diagnostic.ts';
import { fileKinds, foldersOfKinds } from '../model/files.ts';
import { decode } from './decode.ts';
import { fileName } from './folder.ts';
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

/** Which files have their new text, and which do not; one that somebody has changed since is in neither. */
export interface BatchState {
  readonly saved: readonly string[];
  readonly missing: readonly string[];
}

/** What of a batch is in the files. */
async function stateOf(read: ContentReader, { files }: Batch): Promise<BatchState> {
  const saved: string[] = [];
  const missing: string[] = [];
  for (const { name, before, after } of files) {
    const content = await readIfAllowed(read, name, Number.MAX_SAFE_INTEGER);
    const decoded = content && 'bytes' in content ? decode(content.bytes) : undefined;
    const text = decoded && 'text' in decoded ? decoded.text : undefined;
    if (text === after) saved.push(name);
    else if ((text === undefined ? null : digestOf(text)) === before) missing.push(name);
  }
  return { saved, missing };
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
    const state = batch && (await stateOf(read, batch));
    if (batch && state && isHalfWritten(state)) return { note, batch, state };
  }
  return undefined;
}

/** The finding about a note, where some of its files have been written and some have not. */
export async function halfMigrated(read: ContentReader, note: string, bytes: Uint8Array): Promise<Diagnostic[]> {
  const batch = batchIn(bytes);
  const state = batch && (await stateOf(read, batch));
  if (!batch || !state || !isHalfWritten(state)) return [];
  return [
    {
      code: 'answers/half-migrated',
      severity: 'error',
      at: { file: 'cdc', path: ['framework'] },
      args: { edition: batch.edition, ...state, note },
    },
  ];
}

function isHalfWritten({ saved, missing }: BatchState): boolean {
  return saved.length > 0 && missing.length > 0;
}

/** A note as it was written; undefined for what is none, and for one that names other files than those of an organisation. */
function batchIn(bytes: Uint8Array): Batch | undefined {
  try {
    const { edition, files } = JSON.parse(Buffer.from(bytes).toString('utf8')) as Batch;
    const isWhole = files.every(
      ({ name, before, after }) =>
        isOwnName(name) && typeof after === 'string' && (before === null || typeof before === 'string'),
    );
    return typeof edition === 'string' && isWhole ? { edition, files } : undefined;
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
