import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { ApprovalEntry, ApprovalsFile } from '../model/approval.ts';
import type { FileKind, IsoDate, MetricValue, ServiceFileKind } from '../model/files.ts';
import { saidIn } from '../model/organisation.ts';
import { edition, type Framework, type PatternId } from '../reference/index.ts';
import { validateSaid } from '../schema/said.ts';
import type { Violation } from '../schema/validate.ts';
import { appendItem } from './append.ts';
import { refuseHalfMigrated } from './batch.ts';
import { readBounded } from './content.ts';
import { decode } from './decode.ts';
import { EditRefused, setEntry, setIn } from './edit.ts';
import { fileName, hasMainFile, isOrganisation, misnamedAmong, namesIn } from './folder.ts';
import { changeFile, type Writer } from './lock.ts';
import { parseLately } from './parse-lately.ts';
import { fileHead } from './template.ts';
import { entryIn, noteDown, partOf } from './unfinished.ts';

/** What is to change in one service's entry of one file. */
export interface EntryChange {
  readonly file: ServiceFileKind;
  readonly id: string;
  /** In whose order of services a new entry goes; by default that of the edition that holds by default. */
  readonly framework?: Framework | undefined;
  /** New values by key; `undefined` takes a key out. */
  readonly changes: Readonly<Record<string, unknown>>;
  /** The entry as it was when the change was decided; if it is another now, nothing is written. */
  readonly seen?: object;
  /** The service's name, for the comment behind a new entry. */
  readonly name: string;
}

/** The entry was changed by somebody else since it was last looked at. */
export class EntryConflict extends Error {}

/** The folder holds none of the four files any more: an answer is no beginning of an organisation. */
export class NoOrganisation extends Error {}

/** The file is there under a name by which it is not read: none is begun beside it. */
export class FileMisnamed extends Error {
  readonly found: string;

  constructor(found: string) {
    super(`${found} is not read`);
    this.found = found;
  }
}

/** The entry would not be as its schema wants it. */
export class EntryInvalid extends Error {
  readonly violations: readonly Violation[];

  constructor(violations: readonly Violation[]) {
    super('invalid entry');
    this.violations = violations;
  }
}

/**
 * Changes one entry on disk: locks the file, reads it anew, puts the change into the text as it is now, and saves it
 * atomically.
 *
 * @param first what is to be done before it is saved, while the file is locked, if it can be saved at all
 * @returns whether the file changed
 * @throws {EntryConflict} {EntryInvalid} {HalfMigrated} {NoOrganisation} {FileMisnamed} {EditRefused} {Locked} or what the file system says; the file is as it was then
 */
export function changeEntry(folder: string, change: EntryChange, writer: Writer, first = () => {}): boolean {
  return changeFile(join(folder, fileName(change.file)), writer, () => {
    const text = planEntry(folder, change);
    first();
    return text;
  });
}

/**
 * Notes down changes of one service that several files are to take together, all of which are locked.
 *
 * @returns what takes the note away once they have them
 */
export function noteChanges(folder: string, changes: readonly EntryChange[]): () => void {
  const dataOf = (file: ServiceFileKind) => parseLately(textOf(folder, file)).data;
  const parts = changes
    .map(({ file, id, changes: values }) => partOf(file, entryIn(dataOf(file), id), values))
    .filter(({ after }) => Object.keys(after).length > 0);
  const [{ id: service } = { id: '' }] = changes;
  if (parts.length < 2) return () => {};
  return noteDown(folder, { service, parts }, (file, id) => entryIn(dataOf(file), id));
}

/** The same without saving: the text that the file would get, or undefined if it would not change. */
export function planEntry(
  folder: string,
  { file, id, framework = edition, changes, seen, name }: EntryChange,
): string | undefined {
  refuseHalfMigrated(folder);
  const text = textOf(folder, file);
  const before = parseLately(text);
  if (before.problems.length > 0) throw new EditRefused('syntax', ['services', id]);
  // What says nothing is no part of what was seen.
  if (seen && !isDeepStrictEqual(saidIn(entryIn(before.data, id)), seen)) throw new EntryConflict();
  const edited = setEntry(text, id, changes, { framework, comment: name });
  if (edited === text) return undefined;
  // Mistakes elsewhere in the file are for others to mend, but a file of another version is not ours to edit.
  const wrong = validateSaid(file, parseLately(edited).data, framework).filter(
    ({ path: [key, service] }) => key === 'version' || (key === 'services' && service === id),
  );
  if (wrong.length > 0) throw new EntryInvalid(wrong);
  return edited;
}

/** Declares a team or a provider in `cdc.yaml`; one that is declared stays as it is. */
export function declareParty(
  folder: string,
  kind: 'team' | 'provider',
  { id, name }: { readonly id: string; readonly name: string },
  writer: Writer,
): void {
  const list = `${kind}s`;
  changeCdc(folder, writer, (text) => {
    const declared = (parseLately(text).data as Record<string, Record<string, unknown> | undefined> | null)?.[list];
    return declared?.[id] === undefined ? setIn(text, [list, id], { name }) : undefined;
  });
}

/** Says in `cdc.yaml` which pattern the organisation follows now, or aims at. */
export function declarePattern(folder: string, key: 'as-is' | 'to-be', pattern: PatternId, writer: Writer): void {
  changeCdc(folder, writer, (text) => setIn(text, ['pattern', key], pattern));
}

function changeCdc(folder: string, writer: Writer, change: (text: string) => string | undefined): void {
  const plan = () => {
    refuseHalfMigrated(folder);
    return change(textOf(folder, 'cdc'));
  };
  // What cannot be done is known before anything is locked.
  if (plan() !== undefined) changeFile(join(folder, fileName('cdc')), writer, plan);
}

/** A value of a metric, for a day. */
export interface ValueChange {
  readonly id: string;
  readonly on: IsoDate;
  readonly value: MetricValue;
  /** What the file had for that day when the change was decided; if that is another now, nothing is written. */
  readonly seen: MetricValue | undefined;
  /** The metric's name, for the comment behind a new entry. */
  readonly name: string;
}

/**
 * Records a value in `metrics.yaml`, as `changeEntry` changes an entry.
 *
 * @returns whether the file changed
 * @throws as `changeEntry` does
 */
export function changeValue(folder: string, change: ValueChange, writer: Writer): boolean {
  return changeFile(join(folder, fileName('metrics')), writer, () => planValue(folder, change));
}

/** The same without saving: the text that the file would get, or undefined if it would not change. */
export function planValue(folder: string, { id, on, value, seen, name }: ValueChange): string | undefined {
  const path = ['metrics', id, 'values', on];
  refuseHalfMigrated(folder);
  const text = textOf(folder, 'metrics');
  const before = parseLately(text);
  if (before.problems.length > 0) throw new EditRefused('syntax', path);
  if (!isDeepStrictEqual(valueIn(before.data, path) ?? undefined, seen)) throw new EntryConflict();
  const edited = setIn(text, path, value, { comment: name, lines: 3, byDay: true });
  if (edited === text) return undefined;
  const wrong = validateSaid('metrics', parseLately(edited).data, edition).filter(
    ({ path: [key, metric] }) => key === 'version' || (key === 'metrics' && metric === id),
  );
  if (wrong.length > 0) throw new EntryInvalid(wrong);
  return edited;
}

/**
 * Records approvals in `approvals.yaml`, behind all others, in one go.
 *
 * @throws as `changeEntry` does
 */
export function addApprovals(folder: string, approvals: readonly ApprovalEntry[], writer: Writer): void {
  changeFile(join(folder, fileName('approvals')), writer, () => planApprovals(folder, approvals));
}

/** The same without saving: the text that the file would get. */
export function planApprovals(folder: string, approvals: readonly ApprovalEntry[]): string {
  refuseHalfMigrated(folder);
  const edited = approvals.reduce(
    (text, approval) => appendItem(text, 'approvals', { ...approval }),
    textOf(folder, 'approvals'),
  );
  const data = parseLately(edited).data as Partial<ApprovalsFile>;
  const first = (data.approvals?.length ?? 0) - approvals.length;
  const wrong = validateSaid('approvals', data, edition).filter(
    ({ path: [key, item] }) => key === 'version' || (key === 'approvals' && Number(item) >= first),
  );
  if (wrong.length > 0) throw new EntryInvalid(wrong);
  return edited;
}

function valueIn(data: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (map, key) => (typeof map === 'object' && map !== null ? (map as Record<string, unknown>)[key] : undefined),
    data,
  );
}

/** The text of a file; a new beginning where there is none yet, or nothing in it. */
function textOf(folder: string, kind: FileKind): string {
  const beginning = fileHead(kind);
  if (!hasMainFile(folder) && !isOrganisation(folder)) throw new NoOrganisation();
  const content = readBounded(join(folder, fileName(kind)));
  const misnamed = content === undefined && misnamedAmong(namesIn(folder)).find((one) => one.kind === kind);
  if (misnamed) throw new FileMisnamed(misnamed.name);
  if (content === undefined) return beginning;
  const decoded = 'bytes' in content ? decode(content.bytes) : undefined;
  if (!decoded || 'problem' in decoded) throw new EditRefused('syntax', []);
  return decoded.text.trim() === '' ? beginning : decoded.text;
}
