import { join } from 'node:path';
import { NotSaved, saveFile } from '../../answers/save.ts';
import { type Mended, type Repair, repairsOf } from '../../check/repair.ts';
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
 * @returns findings where there is something to mend and nothing was written
 * @throws {UserError} when a file cannot be written
 */
export async function fix(folders: readonly Folder[], dryRun: boolean, context: CommandContext): Promise<Exit> {
  const { io } = context;
  let files = 0;
  for (const folder of folders) {
    const { loaded, repairs } = await repairsOf(folderReader(folder.path));
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
  }
  if (files > 0) return exits.findings;
  if (dryRun) await write(io.stderr, `${(await loadWords(context.language, 'fix')).fix.nothing}\n`);
  return exits.clean;
}

function linesOf({ mended }: Repair, shown: string, words: Messages['fix']): string {
  return mended.map((one) => forTerminalLine(`${shown}: ${wordsOf(one, words)}`)).join('\n');
}

function wordsOf(mended: Mended, words: Messages['fix']): string {
  switch (mended.what) {
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
