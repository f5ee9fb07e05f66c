import { join } from 'node:path';
import type { Messages } from '../messages/index.ts';
import type { FileKind, ServiceFileKind } from '../model/files.ts';
import type { Row } from '../model/row.ts';
import type { Framework, Language, PatternId } from '../reference/index.ts';
import { wording } from '../render/diagnostic-text.ts';
import { rules } from '../rules/list.ts';
import { answerKeys } from '../schema/answer-keys.ts';
import { staleSchemas, writeSchemas } from '../source/beside.ts';
import { EditRefused, type RefusalReason } from '../source/edit.ts';
import {
  changeEntry,
  declareParty,
  declarePattern,
  type EntryChange,
  EntryConflict,
  EntryInvalid,
  NoOrganisation,
  planEntry,
} from '../source/entry.ts';
import { type Folder, fileName } from '../source/folder.ts';
import { loadFolder } from '../source/load.ts';
import { folderReader } from '../source/read.ts';
import { UserError } from './errors.ts';
import { gone, type Opened } from './open.ts';
import { notWritten, writer } from './writer.ts';

/** The entry is not any more as it was when the question was asked. */
export class ChangedMeanwhile extends UserError {}

/** The entry is written in a way that no edit can be made without touching something else. */
export class NotEditable extends UserError {
  readonly reason: RefusalReason;
  /** The file, as the user would write it. */
  readonly file: string;

  constructor(reason: RefusalReason, file: string, { errors }: Messages) {
    super(errors.refused[reason](file), errors.refusedHelp);
    this.reason = reason;
    this.file = file;
  }
}

/** New values for one row, by file and key; `undefined` takes a key out. */
export type Answer = { readonly [File in ServiceFileKind]?: Readonly<Record<string, unknown>> };

/** New values by their keys alone, each put into the file that holds it. */
export function answerOf(values: Readonly<Record<string, unknown>>): Answer {
  const answer: { [File in ServiceFileKind]?: Record<string, unknown> } = {};
  for (const [key, value] of Object.entries(values)) {
    // Why a service is left out of the assessment is said beside its score.
    const explains = key === 'rationale' && values['as-is'] === 'excluded' && values['level'] !== 'unnecessary';
    const file = explains ? 'portfolio' : answerKeys.get(key);
    if (file) answer[file] = { ...answer[file], [key]: value };
  }
  return answer;
}

/** Keys that an answer makes meaningless go with it, unless it says them itself. */
export function withConsequences({ catalog, profile, portfolio }: Answer): Answer {
  const level = catalog?.['level'];
  const assignment = profile?.['assignment'];
  const gone = {
    ...((assignment === 'insource' || assignment === 'unassigned') && { provider: undefined }),
    ...((assignment === 'outsource' || assignment === 'unassigned') && { team: undefined }),
  };
  return {
    ...(catalog && {
      catalog: { ...(level !== undefined && level !== 'unnecessary' && { reason: undefined }), ...catalog },
    }),
    ...(profile && { profile: { ...gone, ...profile } }),
    ...(portfolio && { portfolio }),
  };
}

interface SaveOptions {
  readonly messages: Messages;
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
 * Puts an answer on disk.
 *
 * @returns the files that changed
 * @throws {UserError} when an entry is left as it was, and why
 */
export function saveAnswer(
  folder: Folder,
  row: Row,
  answer: Answer,
  { messages, framework, language, seen = false, dryRun = false }: SaveOptions,
): ServiceFileKind[] {
  const changes = Object.entries(withConsequences(answer)).map(([kind, values]): EntryChange => {
    const file = kind as ServiceFileKind;
    return { file, id: row.id, framework, changes: values, name: row.name[language], ...(seen && { seen: row[file] }) };
  });
  const each =
    <T>(act: (change: EntryChange) => T) =>
    (change: EntryChange) =>
      explained(folder, change.file, messages, row.id, () => act(change));
  // All of it or nothing: what one file refuses is not half written to another.
  const wanted = changes.filter(each((change) => planEntry(folder.path, change) !== undefined));
  if (dryRun) return [];
  return wanted.filter(each((change) => changeEntry(folder.path, change, writer))).map(({ file }) => file);
}

/**
 * Declares a team or provider in `cdc.yaml`, and renews the schemas that offer it, where there are any.
 *
 * @throws {UserError} when `cdc.yaml` is left as it was, and why
 */
export async function saveParty({ folder, messages }: Opened, kind: 'team' | 'provider', id: string): Promise<void> {
  explained(folder, 'cdc', messages, id, () => declareParty(folder.path, kind, id, writer));
  const { organisation } = await loadFolder(folder.path);
  if (organisation && (await staleSchemas(folderReader(folder.path), organisation)).length > 0) {
    await writeSchemas(folder.path, organisation, rules);
  }
}

/**
 * Says in `cdc.yaml` which pattern the organisation follows, or aims at.
 *
 * @throws {UserError} when `cdc.yaml` is left as it was, and why
 */
export function savePattern({ folder, messages }: Opened, key: 'as-is' | 'to-be', pattern: PatternId): void {
  explained(folder, 'cdc', messages, pattern, () => declarePattern(folder.path, key, pattern, writer));
}

/** Does it; what goes wrong is told in the user's words. */
function explained<T>(folder: Folder, file: FileKind, messages: Messages, id: string, act: () => T): T {
  const { errors, assess } = messages;
  const shown = join(folder.shownAs, fileName(file));
  try {
    return act();
  } catch (error) {
    if (error instanceof EntryConflict) throw new ChangedMeanwhile(assess.conflict({ service: id, file: shown }));
    if (error instanceof NoOrganisation) throw gone(folder, messages);
    if (error instanceof EditRefused) throw new NotEditable(error.reason, shown, messages);
    if (error instanceof EntryInvalid) {
      const [violation] = error.violations;
      const words = violation && wording({ code: `schema/${violation.code}`, args: violation.args }, messages);
      throw new UserError(errors.invalidEntry(words?.message ?? ''), words?.help);
    }
    throw notWritten(error, shown, messages);
  }
}
