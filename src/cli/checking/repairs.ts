import { join } from 'node:path';
import { NotSaved, saveFile } from '../../answers/save.ts';
import type { Mended, Repair } from '../../check/draft.ts';
import { examine } from '../../check/examine.ts';
import { repairsOf } from '../../check/repair.ts';
import { nothing, plus, type Totals } from '../../check/report.ts';
import { loadWords, type Messages, type Words } from '../../messages/index.ts';
import { forTerminalLine } from '../../render/escape.ts';
import { patchText } from '../../render/patch.ts';
import { EntryConflict } from '../../source/entry.ts';
import { type Folder, fileName } from '../../source/folder.ts';
import { folderReader } from '../../source/read.ts';
import { type SavingSubject, saving } from '../answering/saving.ts';
import { betweenChanges, writer } from '../answering/writer.ts';
import { renderContext, speakFor } from '../organisation/open.ts';
import type { CommandContext } from '../program/command.ts';
import { type Exit, exits, UserError } from '../program/errors.ts';
import { write } from '../terminal/io.ts';

/**
 * Mends what is safe to mend and says what on stderr; or, as a dry run, only shows the changes on stdout.
 *
 * @param isFailure whether what a check finds makes it fail
 * @returns findings where there was something to mend; of a dry run, else what a check of the files would come to
 * @throws {UserError} when a file cannot be written
 */
export async function fix(
  folders: readonly Folder[],
  dryRun: boolean,
  isFailure: (totals: Totals) => boolean,
  context: CommandContext,
): Promise<Exit> {
  const { io } = context;
  let files = 0;
  let left = nothing;
  let readable = true;
  for (const folder of folders) {
    const { loaded, repairs, after } = await repairsOf(folderReader(folder.path));
    if (folders.length === 1) await speakFor(loaded, context);
    const { fix: words, problems } = await loadWords(context.language, 'fix', 'problems');
    for (const repair of repairs) {
      files++;
      const shown = join(folder.shownAs, fileName(repair.file));
      if (dryRun) {
        const render = await renderContext(context);
        await write(io.stdout, patchText({ path: shown, ...repair }, render));
      } else {
        save(folder, repair, shown, { ...context.messages, fix: words, problems });
        await write(io.stderr, `${linesOf(repair, shown, words)}\n`);
        await betweenChanges();
      }
    }
    if (dryRun) {
      const { report } = await examine(after, { today: io.today, shownAs: folder.shownAs });
      left = plus(left, report);
      readable &&= report.readable;
    }
  }
  if (!dryRun) return files > 0 ? exits.findings : exits.clean;
  const { fix: words, check } = await loadWords(context.language, 'fix', 'check');
  if (files === 0) await write(io.stderr, `${words.nothing}\n`);
  const isLeft = left.errors + left.warnings + left.infos > 0;
  if (isLeft) await write(io.stderr, `${words.left(check.summary(left))}\n`);
  if (!readable) return exits.usage;
  return files > 0 || isFailure(left) ? exits.findings : exits.clean;
}

function linesOf({ mended }: Repair, shown: string, words: Messages['fix']): string {
  return mended.map((one) => forTerminalLine(`${shown}: ${wordsOf(one, words)}`)).join('\n');
}

function wordsOf(mended: Mended, words: Messages['fix']): string {
  switch (mended.what) {
    case 'line':
      return words.line(mended.line, mended.to);
    case 'value':
      return words.value(mended.path.join(' '), mended.from, mended.to);
    case 'id':
      return words.id(mended.from, mended.to);
    case 'order':
      return words.order;
  }
}

/** Unless somebody has changed the file in the meantime. */
function save(folder: Folder, repair: Repair, shown: string, messages: Words<SavingSubject | 'fix'>): void {
  saving(folder, messages, repair.file, () => {
    try {
      saveFile(folder.path, repair, writer);
    } catch (error) {
      const isChanged = error instanceof NotSaved && error.cause instanceof EntryConflict;
      throw isChanged ? new UserError(messages.fix.changed(shown)) : error;
    }
  });
}
