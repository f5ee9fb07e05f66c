import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type ServiceFileKind, serviceFileKinds } from '../model/files.ts';
import { readBounded } from './content.ts';
import { fileName } from './folder.ts';
import { type ContentReader, readIfAllowed, type SourceFile } from './read.ts';
import { saveAtomically, uniqueName } from './save.ts';

/** What an answer changes in the entry that one file has of a service; `null` stands for a key that is not there. */
export interface Part {
  readonly file: ServiceFileKind;
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
}

/** An answer that several files take together. */
interface Intent {
  readonly service: string;
  readonly parts: readonly Part[];
}

/** The entry that a file has of a service now. */
type Entries = (file: ServiceFileKind, service: string) => Readonly<Record<string, unknown>>;

/** A note has whole files in it where all of them change. */
export const mostOfNote = 64 * 1024 * 1024;

export const isNote = (name: string) => /^\.cdc-unfinished\.\w+\.json$/.test(name);
/** What a kill has left of a note before it was one. */
const isBegun = (name: string) => /^\.\.cdc-unfinished\.\w+\.json\.\w+\.tmp$/.test(name);

/**
 * Files can only be replaced one by one. So whoever is about to change several notes down beside them, safe on disk,
 * what they are to say; and takes the note away when they do. After a kill in between, the note tells which have it.
 *
 * It is called with the files locked. As of three files any two pairs share one, no other is at it, and notes of answers
 * that are in all files or in none are left by the dead: they are taken away.
 *
 * @returns what takes the note away
 * @throws what the file system says; then there is none
 */
export function noteDown(folder: string, intent: Intent, entries: Entries): () => void {
  const names = readdirSync(folder);
  for (const name of names.filter(isBegun)) rmSync(join(folder, name), { force: true });
  for (const name of names.filter(isNote)) {
    const content = readBounded(join(folder, name));
    // Of a migration, only a migration says when it is over.
    if (content && 'bytes' in content && isBatch(content.bytes)) continue;
    const old = content && 'bytes' in content ? intentIn(content.bytes) : undefined;
    if (!old || !isHalf(old, entries)) rmSync(join(folder, name), { force: true });
  }
  const path = join(folder, `.cdc-unfinished.${uniqueName()}.json`);
  saveAtomically(path, `${JSON.stringify(intent)}\n`, { followLink: false });
  return () => rmSync(path, { force: true });
}

/** The answers that only some of their files have, since the program was ended while it saved them. */
export async function halfSaved(read: ContentReader, files: readonly SourceFile[]): Promise<Diagnostic[]> {
  const entries: Entries = (file, service) => entryIn(files.find(({ kind }) => kind === file)?.data, service);
  const found: Diagnostic[] = [];
  for (const note of [...(read.names?.() ?? [])].filter(isNote).toSorted()) {
    const content = await readIfAllowed(read, note, mostOfNote);
    if (content && 'bytes' in content && isBatch(content.bytes)) {
      const { halfMigrated } = await import('./batch.ts');
      found.push(...(await halfMigrated(read, note, content.bytes)));
      continue;
    }
    const intent = content && 'bytes' in content ? intentIn(content.bytes) : undefined;
    if (!intent || !isHalf(intent, entries)) continue;
    const { service, parts } = intent;
    const [saved, missing] = [parts.filter((part) => is(part, 'after', intent, entries)), lacking(intent, entries)];
    const { flowText } = await import('./flow.ts');
    found.push({
      code: 'answers/half-saved',
      severity: 'error',
      at: { file: missing[0]?.file ?? 'portfolio', path: ['services', service] },
      args: {
        id: service,
        saved: saved.map(({ file }) => fileName(file)),
        missing: missing.map(({ file }) => fileName(file)),
        values: missing.flatMap(({ after }) =>
          Object.entries(after).map(([key, value]) => `${key}: ${value === null ? '–' : flowText(value)}`),
        ),
        note,
      },
    });
  }
  return found;
}

/** Whether some files have it, and others are as they were. Where somebody has said something else since, that holds. */
function isHalf(intent: Intent, entries: Entries): boolean {
  const saved = intent.parts.filter((part) => is(part, 'after', intent, entries));
  return saved.length > 0 && lacking(intent, entries).length > 0;
}

function lacking(intent: Intent, entries: Entries): readonly Part[] {
  return intent.parts.filter((part) => is(part, 'before', intent, entries));
}

function is(part: Part, state: 'before' | 'after', { service }: Intent, entries: Entries): boolean {
  const entry = entries(part.file, service);
  return Object.entries(part[state]).every(([key, value]) => isDeepStrictEqual(entry[key] ?? null, value));
}

/** What changes in an entry by new values; `undefined` takes a key out. */
export function partOf(file: ServiceFileKind, entry: object, changes: Readonly<Record<string, unknown>>): Part {
  const old: Readonly<Record<string, unknown>> = { ...entry };
  const other = Object.entries(changes).filter(([key, value]) => !isDeepStrictEqual(old[key], value));
  return {
    file,
    before: Object.fromEntries(other.map(([key]) => [key, old[key] ?? null])),
    after: Object.fromEntries(other.map(([key, value]) => [key, value ?? null])),
  };
}

/** The entry of a service in the data of a file; empty where there is none. */
export function entryIn(data: unknown, service: string): Readonly<Record<string, unknown>> {
  return mapOf(mapOf(mapOf(data)['services'])[service]);
}

function mapOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

/** Whether a note is about whole files, as a migration writes it. */
function isBatch(bytes: Uint8Array): boolean {
  try {
    return 'edition' in (JSON.parse(Buffer.from(bytes).toString('utf8')) as object);
  } catch {
    return false;
  }
}

/** A note as it was written; undefined for what is none. */
function intentIn(bytes: Uint8Array): Intent | undefined {
  try {
    const { service, parts } = JSON.parse(Buffer.from(bytes).toString('utf8')) as Intent;
    const own = parts.filter(({ file }) => serviceFileKinds.includes(file));
    const read = own.map(({ file, before, after }) => ({ file, before: mapOf(before), after: mapOf(after) }));
    const changing = read.filter(({ after }) => Object.keys(after).length > 0);
    return typeof service === 'string' ? { service, parts: changing } : undefined;
  } catch {
    return undefined;
  }
}
