import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { ApprovalEntry } from '../model/approval.ts';
import type { FileKind, ServiceFileKind } from '../model/files.ts';
import type { Row } from '../model/row.ts';
import type { Language, PatternId } from '../reference/index.ts';
import { rules } from '../rules/list.ts';
import { refuseHalfMigrated } from '../source/batch.ts';
import { readBounded } from '../source/content.ts';
import { decode } from '../source/decode.ts';
import {
  addApprovals,
  changeEntry,
  changeValue,
  declareParty,
  declarePattern,
  type EntryChange,
  EntryConflict,
  NoOrganisation,
  noteChanges,
  planApprovals,
  planEntry,
  planValue,
  type ValueChange,
} from '../source/entry.ts';
import { fileName, hasMainFile, isThere, schemaFolder } from '../source/folder.ts';
import { loadFolder } from '../source/load.ts';
import { changeFile, type Writer } from '../source/lock.ts';
import { folderReader } from '../source/read.ts';
import { staleSchemas, writeSchemas } from '../source/schemas.ts';
import type { Answer } from './answer.ts';
import type { NewParty } from './party-names.ts';
import { type Given, type Gone, settle } from './settle.ts';

/**
 * Something is not on disk, and `cause` says why: an `EntryConflict`, an `EntryInvalid`, an `EditRefused`, a
 * `NoOrganisation`, a `FileMisnamed`, a `HalfMigrated`, a `Locked`, or what the file system says.
 */
export class NotSaved extends Error {
  /** The file that is as it was. */
  readonly file: FileKind;
  /** The files that have their part of the answer already, where the system failed in the middle. */
  readonly saved: readonly FileKind[];

  constructor(file: FileKind, cause: unknown, saved: readonly FileKind[] = []) {
    super(`${fileName(file)} is as it was: ${cause instanceof Error ? cause.message || cause.name : cause}`, { cause });
    this.file = file;
    this.saved = saved;
  }
}

export interface SaveOptions extends Omit<Given, 'row'> {
  /** The process that writes. */
  readonly writer: Writer;
  /** Of comments behind new entries. */
  readonly language: Language;
  /** Whether the answer was given to the row as it is here: then a row that was changed since is kept. */
  readonly seen?: boolean;
  /** Only finds out whether it could be saved. */
  readonly dryRun?: boolean;
}

/** A key that is another than before; `undefined` where it is not there. */
export interface Change {
  readonly file: ServiceFileKind;
  readonly key: string;
  readonly was: unknown;
  readonly now: unknown;
  /** Whether nobody said so: it belonged to the former answer. */
  readonly wentAlong: boolean;
}

/** What became of an answer. */
export interface Saved {
  /** The files that changed. */
  readonly files: readonly ServiceFileKind[];
  /** What belonged to the former answer, and went with it. */
  readonly gone: readonly Gone[];
  /** All that is another value now, or, of what is only tried, would be. */
  readonly changes: readonly Change[];
}

/**
 * Puts an answer on disk, with all that follows from it: the one way for every place that takes answers. Each file is
 * locked, read anew, changed in one entry, held to its schema, and replaced in one go. Where several take it, all are
 * locked before the first is replaced: what one refuses is not half written to another; and what a kill in between
 * leaves half, `cdc check` finds.
 *
 * @param folder the organisation's
 * @throws {NotSaved}
 */
export function saveAnswer(
  folder: string,
  row: Row,
  answer: Answer,
  { writer, organisation, today, assessor, language, seen = false, dryRun = false }: SaveOptions,
): Saved {
  const { framework } = organisation;
  const { answer: whole, gone } = settle(answer, { row, organisation, today, assessor });
  const changes = Object.entries(whole).map(([kind, values]): EntryChange => {
    const file = kind as ServiceFileKind;
    return { file, id: row.id, framework, changes: values, name: row.name[language], ...(seen && { seen: row[file] }) };
  });
  const wanted = changes.filter((change) => saving(change.file, () => planEntry(folder, change) !== undefined));
  const told = { gone, changes: changesOf(whole, row, gone) };
  if (dryRun) return { files: [], ...told };
  const saved: ServiceFileKind[] = [];
  let forget = () => {};
  const saveAll = ([change, ...others]: readonly EntryChange[]): void => {
    // The last lock is taken: nothing is replaced yet.
    if (!change) forget = noteChanges(folder, wanted);
    else if (saving(change.file, () => changeEntry(folder, change, writer, () => saveAll(others))))
      saved.unshift(change.file);
  };
  try {
    if (wanted.length > 0) saveAll(wanted);
  } catch (error) {
    throw error instanceof NotSaved && saved.length > 0 ? new NotSaved(error.file, error.cause, saved) : error;
  }
  forget();
  return { files: saved, ...told };
}

function changesOf(answer: Answer, row: Row, gone: readonly Gone[]): Change[] {
  return Object.entries(answer).flatMap(([kind, values]) => {
    const file = kind as ServiceFileKind;
    const before = row[file] as Readonly<Record<string, unknown>>;
    return Object.entries(values).flatMap(([key, now]) => {
      const was = before[key];
      if (isDeepStrictEqual(was, now)) return [];
      return [{ file, key, was, now, wentAlong: gone.some((one) => one.file === file && one.key === key) }];
    });
  });
}

/**
 * Declares a team or provider in `cdc.yaml`, and then renews the schemas that offer it, where there are any.
 *
 * @throws {NotSaved} at once
 */
export function saveParty(folder: string, kind: 'team' | 'provider', party: NewParty, writer: Writer): Promise<void> {
  saving('cdc', () => declareParty(folder, kind, party, writer));
  return renewSchemas(folder);
}

/** Writes the schemas beside the files anew where they no longer fit; `always` also those that are not there yet. */
export async function renewSchemas(folder: string, always = false): Promise<void> {
  const { partial: organisation } = await loadFolder(folder);
  if (organisation && (always || (await staleSchemas(folderReader(folder), organisation)).length > 0)) {
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

/**
 * Records a value of a metric, and writes the schema beside `metrics.yaml` where that is new and the others have theirs.
 *
 * @param dryRun only finds out whether it could be saved
 * @returns whether the file changed, or would change
 * @throws {NotSaved} at once
 */
export async function saveValue(
  folder: string,
  change: ValueChange,
  { writer, dryRun }: { readonly writer: Writer; readonly dryRun: boolean },
): Promise<boolean> {
  const isNew = !isThere(join(folder, fileName('metrics')));
  const changed = saving('metrics', () => {
    const isOther = planValue(folder, change) !== undefined;
    return isOther && (dryRun || changeValue(folder, change, writer));
  });
  if (changed && !dryRun && isNew && isThere(join(folder, schemaFolder))) await renewSchemas(folder, true);
  return changed;
}

/**
 * Records approvals behind all others, and writes the schema beside `approvals.yaml` where that is new and the others have theirs.
 *
 * @param dryRun only finds out whether they could be saved
 * @throws {NotSaved} at once
 */
export async function saveApprovals(
  folder: string,
  approvals: readonly ApprovalEntry[],
  { writer, dryRun }: { readonly writer: Writer; readonly dryRun: boolean },
): Promise<void> {
  const isNew = !isThere(join(folder, fileName('approvals')));
  saving('approvals', () => {
    if (dryRun) planApprovals(folder, approvals);
    else addApprovals(folder, approvals, writer);
  });
  if (!dryRun && isNew && isThere(join(folder, schemaFolder))) await renewSchemas(folder, true);
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
      refuseHalfMigrated(folder);
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
    throw error instanceof NotSaved ? error : new NotSaved(file, error);
  }
}
