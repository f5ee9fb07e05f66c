import { join } from 'node:path';
import type { Messages } from '../messages/index.ts';
import type { ServiceFileKind } from '../model/files.ts';
import type { Row } from '../model/row.ts';
import type { Language } from '../reference/index.ts';
import { wording } from '../render/diagnostic-text.ts';
import { EditRefused } from '../source/edit.ts';
import { changeEntry, EntryConflict, EntryInvalid } from '../source/entry.ts';
import { fileName } from '../source/folder.ts';
import { UserError } from './errors.ts';
import type { Folder } from './open.ts';

/** New values for one row, by file and key; `undefined` takes a key out. */
export type Answer = { readonly [File in ServiceFileKind]?: Readonly<Record<string, unknown>> };

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

/**
 * Puts an answer on disk.
 *
 * @param seen whether the answer was given to the row as it is here: then a row that was changed since is kept
 * @returns the files that changed
 * @throws {UserError} when an entry is left as it was, and why
 */
export function saveAnswer(
  folder: Folder,
  row: Row,
  answer: Answer,
  { messages, language, seen = false }: { messages: Messages; language: Language; seen?: boolean },
): ServiceFileKind[] {
  const { errors, assess } = messages;
  const written: ServiceFileKind[] = [];
  for (const [kind, changes] of Object.entries(withConsequences(answer))) {
    const file = kind as ServiceFileKind;
    const shown = join(folder.shownAs, fileName(file));
    try {
      const change = { file, id: row.id, changes, name: row.name[language], ...(seen && { seen: row[file] }) };
      if (changeEntry(folder.path, change)) written.push(file);
    } catch (error) {
      if (error instanceof EntryConflict) throw new UserError(assess.conflict({ service: row.id, file: shown }));
      if (error instanceof EditRefused) throw new UserError(errors.refused[error.reason](shown), errors.refusedHelp);
      if (error instanceof EntryInvalid) {
        const [violation] = error.violations;
        const words = violation && wording({ code: `schema/${violation.code}`, args: violation.args }, messages);
        throw new UserError(errors.invalidEntry(words?.message ?? ''), words?.help);
      }
      const { code } = error as NodeJS.ErrnoException;
      if (code === undefined) throw error;
      throw new UserError(errors.cannotWrite(shown, code));
    }
  }
  return written;
}
