import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Batch, digestOf, textIn } from './batch.ts';
import { readBounded } from './content.ts';
import { EntryConflict } from './entry.ts';
import { changeFile, type Writer } from './lock.ts';
import { saveAtomically, uniqueName } from './save.ts';

/**
 * Writes all files or none: each is locked and compared with what its text was made from before the first is replaced. What is
 * written is noted down beside them, so that after a kill in between `finishBatch` can write the rest.
 *
 * @throws {EntryConflict} if one is another by now; then none is written. Else {Locked}, or what the file system says
 */
export function writeBatch(
  folder: string,
  edition: string,
  files: readonly { readonly name: string; readonly before: string | undefined; readonly after: string }[],
  writer: Writer,
): void {
  const path = join(folder, `.cdc-unfinished.${uniqueName()}.json`);
  const noted = files.map(({ name, before, after }) => ({
    name,
    before: before === undefined ? null : digestOf(before),
    after,
  }));
  const writeAll = ([file, ...others]: typeof files): void => {
    // The last lock is taken: nothing is replaced yet.
    if (!file)
      saveAtomically(path, `${JSON.stringify({ edition, files: noted } satisfies Batch)}\n`, { followLink: false });
    else
      changeFile(join(folder, file.name), writer, () => {
        if (textIn(readBounded(join(folder, file.name))) !== file.before) throw new EntryConflict();
        writeAll(others);
        return file.after;
      });
  };
  // The innermost lock is the first that is left with its new text.
  writer.uninterrupted(() => writeAll(files.toReversed()));
  rmSync(path, { force: true });
}

/**
 * Writes the files that a kill has left as they were.
 *
 * @param note the name of the file in which they are noted down, which is taken away
 * @throws as `writeBatch` does
 */
export function finishBatch(folder: string, note: string, { files }: Batch, writer: Writer): void {
  for (const { name, before, after } of files) {
    changeFile(join(folder, name), writer, () => {
      const text = textIn(readBounded(join(folder, name)));
      if (text === after) return undefined;
      if ((text === undefined ? null : digestOf(text)) !== before) throw new EntryConflict();
      return after;
    });
  }
  rmSync(join(folder, note), { force: true });
}
