import { join } from 'node:path';
import { NotSaved } from '../../answers/save.ts';
import type { Words } from '../../messages/index.ts';
import { wording } from '../../render/diagnostic-text.ts';
import { HalfMigrated } from '../../source/batch.ts';
import { EditRefused, type RefusalReason } from '../../source/edit.ts';
import { EntryConflict, EntryInvalid, FileMisnamed, NoOrganisation } from '../../source/entry.ts';
import { type Folder, fileName } from '../../source/folder.ts';
import { gone } from '../organisation/open.ts';
import { UserError } from '../program/errors.ts';
import { notWritten } from './writer.ts';

/** Of what there is to speak where something cannot be saved. */
export type SavingSubject = 'errors' | 'problems';

/** The entry is not any more as it was when the question was asked. */
export class ChangedMeanwhile extends UserError {}

/** The entry is written in a way that no edit can be made without touching something else. */
export class NotEditable extends UserError {
  readonly reason: RefusalReason;
  /** The file, as the user would write it. */
  readonly file: string;

  constructor(reason: RefusalReason, file: string, { errors }: Words<'errors'>) {
    super(errors.refused[reason](file), errors.refusedHelp);
    this.reason = reason;
    this.file = file;
  }
}

/**
 * Saves something.
 *
 * @param id of what is answered
 * @throws {UserError} when a file is as it was, and why, in the user's words
 */
export function saving<T>(folder: Folder, messages: Words<SavingSubject>, id: string, save: () => T): T {
  try {
    return save();
  } catch (error) {
    throw inWords(error, folder, messages, id);
  }
}

function inWords(error: unknown, folder: Folder, messages: Words<SavingSubject>, id: string): unknown {
  if (!(error instanceof NotSaved)) return error;
  const { errors, problems } = messages;
  const { cause, file, saved } = error;
  const shown = join(folder.shownAs, fileName(file));
  if (cause instanceof EntryConflict) return new ChangedMeanwhile(errors.conflict({ service: id, file: shown }));
  if (cause instanceof HalfMigrated)
    return new UserError(errors.halfMigrated(cause.edition), errors.halfMigratedHelp(cause.edition));
  if (cause instanceof NoOrganisation) return gone(folder, messages);
  if (cause instanceof FileMisnamed) {
    const { message, help } = wording({ code: 'file/misnamed', args: { name: fileName(file) } }, problems);
    return new UserError(`${join(folder.shownAs, cause.found)}: ${message}`, help);
  }
  if (cause instanceof EditRefused) return new NotEditable(cause.reason, shown, messages);
  if (cause instanceof EntryInvalid) {
    const [violation] = cause.violations;
    const words = violation && wording({ code: `schema/${violation.code}`, args: violation.args }, problems);
    return new UserError(errors.invalidEntry(words?.message ?? ''), words?.help);
  }
  const { code } = cause as NodeJS.ErrnoException;
  if (saved.length > 0 && code !== undefined)
    return new UserError(errors.writtenInPart(shown, code, saved.map(fileName)));
  return notWritten(cause, shown, messages);
}
