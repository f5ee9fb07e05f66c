import { join } from 'node:path';
import type { FileKind, ServiceFileKind } from '../model/files.ts';
import type { Row } from '../model/row.ts';
import type { Framework, Language, PatternId } from '../reference/index.ts';
import { rules } from '../rules/list.ts';
import { readBounded } from '../source/content.ts';
import { decode } from '../source/decode.ts';
import {
  changeEntry,
  declareParty,
  declarePattern,
  type EntryChange,
  EntryConflict,
  NoOrganisation,
  planEntry,
} from '../source/entry.ts';
import { fileName, hasMainFile } from '../source/folder.ts';
import { loadFolder } from '../source/load.ts';
import { changeFile, type Writer } from '../source/lock.ts';
import { folderReader } from '../source/read.ts';
import { staleSchemas, writeSchemas } from '../source/schemas.ts';
import { type Answer, withConsequences } from './answer.ts';

/**
 * Something is not on disk, and `cause` says why: an `EntryConflict`, an `EntryInvalid`, an `EditRefused`, a
 * `NoOrganisation`, a `Locked`, or what the file system says.
 */
export class NotSaved extends Error {
  /** The file that is as it was. */
  readonly file: FileKind;

  constructor(file: FileKind, cause: unknown) {
    super(`${fileName(file)} is as it was: ${cause instanceof Error ? cause.message || cause.name : cause}`, { cause });
    this.file = file;
  }
}

export interface SaveOptions {
  /** The process that writes. */
  readonly writer: Writer;
  /** The organisation's. */
  readonly framework: Framework;
  /** Of comments behind new entries. */
  readonly language: Language;
  /** Whether the answer was given to the row as it is here: then a row that was changed since is kept. */
  readonly seen?: boolean;
  /** Only finds out whether it could be saved. */
  readonly dryRun?: boolean;
}

/**
 * Puts an answer on disk: the one way for every place that takes answers. Each file is locked, read anew, changed in one
 * entry, held to its schema, and replaced in one go. What one file refuses is not half written to another.
 *
 * @param folder the organisation's
 * @returns the files that changed
 * @throws {NotSaved}
 */
export function saveAnswer(
  folder: string,
  row: Row,
  answer: Answer,
  { writer, framework, language, seen = false, dryRun = false }: SaveOptions,
): ServiceFileKind[] {
  const changes = Object.entries(withConsequences(answer)).map(([kind, values]): EntryChange => {
    const file = kind as ServiceFileKind;
    return { file, id: row.id, framework, changes: values, name: row.name[language], ...(seen && { seen: row[file] }) };
  });
  const wanted = changes.filter((change) => saving(change.file, () => planEntry(folder, change) !== undefined));
  if (dryRun) return [];
  return wanted
    .filter((change) => saving(change.file, () => changeEntry(folder, change, writer)))
    .map(({ file }) => file);
}

/**
 * Declares a team or provider in `cdc.yaml`, and then renews the schemas that offer it, where there are any.
 *
 * @throws {NotSaved} at once
 */
export function saveParty(folder: string, kind: 'team' | 'provider', id: string, writer: Writer): Promise<void> {
  saving('cdc', () => declareParty(folder, kind, id, writer));
  return renewSchemas(folder);
}

async function renewSchemas(folder: string): Promise<void> {
  const { organisation } = await loadFolder(folder);
  if (organisation && (await staleSchemas(folderReader(folder), organisation)).length > 0) {
    await writeSchemas(folder, organisation, rules);
  }
}

/**
 * Says in `cdc.yaml` which pattern the organisation follows, or aims at.
 *
 * @throws {NotSaved}
 */
export function savePattern(folder: string, key: 'as-is' | 'to-be', pattern: PatternId, writer: Writer): void {
  saving('cdc', () => declarePattern(folder, key, pattern, writer));
}

/** A file as it was looked at, and as it is to be. */
export interface FileChange {
  readonly file: FileKind;
  /** Empty where it is not there yet. */
  readonly before: string;
  readonly after: string;
}

/**
 * Puts a whole text into the place of the one that it was made from; if that is another now, it stays.
 *
 * @throws {NotSaved}
 */
export function saveFile(folder: string, { file, before, after }: FileChange, writer: Writer): void {
  const path = join(folder, fileName(file));
  saving(file, () =>
    changeFile(path, writer, () => {
      if (!hasMainFile(folder)) throw new NoOrganisation();
      const content = readBounded(path);
      const now = content && 'bytes' in content ? decode(content.bytes) : undefined;
      if ((now && 'text' in now ? now.text : '') !== before) throw new EntryConflict();
      return after;
    }),
  );
}

function saving<T>(file: FileKind, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw new NotSaved(file, error);
  }
}
