import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { saveAtomically, targetOf, temporaryBeside, uniqueName, writableMode } from './save.ts';
import { patiently, sleep } from './windows.ts';

/** The process that changes files, as others must know it. */
export interface Writer {
  /** Names it among all processes that reach the files; may stand in the name of a file. */
  readonly name: string;
  /** Whether the process of such a name is certainly not there any more. */
  readonly isGone: (name: string) => boolean;
  /** Does something in one go: what would end the process meanwhile ends it afterwards. */
  readonly uninterrupted: <T>(act: () => T) => T;
  /** Is told of each change, while the file is still locked; `before` is undefined where there was no file. */
  readonly replaced?: (path: string, before: string | undefined, after: string) => void;
}

/** Another process is changing the file, and does not come to an end. */
export class Locked extends Error {
  /** Its name, where it is known. */
  readonly holder: string | undefined;
  /** The folder that is the lock. */
  readonly lock: string;

  constructor(holder: string | undefined, lock: string) {
    super('locked');
    this.holder = holder;
    this.lock = lock;
  }
}

/** A change takes milliseconds. So long is waited while the same process is at it; */
const patience = 5_000;
/** and after so long it counts as gone, since of another computer nobody can ask. */
const staleAfter = 60_000;

/**
 * Changes a file so that no change by another process is lost: it is locked from before `change` reads it until the new
 * text is in its place. Saves as `saveAtomically` does.
 *
 * The lock is a folder beside the file, and in it one entry: the temporary file of the process that holds it, under a
 * name that never comes again. They come into their place together; a folder without an entry is free. Renaming the
 * entry over the file is what saves. So a lock is taken away by removing its entry, which can hit no later holder; and
 * one that was thought gone but only slept has nothing left to save with.
 *
 * @param change reads what is there now and gives the new text; undefined leaves the file
 * @returns whether the file changed
 * @throws {Locked} what `change` throws, or what the file system says; the file is as it was then
 */
export function changeFile(path: string, writer: Writer, change: () => string | undefined): boolean {
  return writer.uninterrupted(() => {
    const target = targetOf(path);
    const lock = join(dirname(target), `.${basename(target)}.lock`);
    const temporary = join(lock, `${writer.name}.${uniqueName()}`);
    acquire(lock, writer, () => enter(lock, temporary, temporaryBeside(target), writableMode(target)));
    try {
      const text = change();
      if (text === undefined) return false;
      const before = writer.replaced && existsSync(target) ? readFileSync(target, 'utf8') : undefined;
      saveAtomically(target, text, { temporary });
      writer.replaced?.(target, before, text);
      return true;
    } finally {
      patiently(() => rmSync(temporary, { force: true }));
      attempt(() => rmdirSync(lock));
    }
  });
}

/** Waits until the lock is free, or its holder gone, and enters it. */
function acquire(lock: string, { isGone }: Writer, entered: () => boolean): void {
  let last: string | undefined;
  for (let end = Date.now() + patience; ; ) {
    const entry = entryOf(lock);
    if (entry === undefined && entered()) return;
    const path = join(lock, entry ?? '');
    const holder = entry?.replace(/\.[^.]*$/, '');
    if (holder !== undefined && (isGone(holder) || isStale(path)) && attempt(() => rmSync(path, { recursive: true })))
      continue;
    // Many that take turns are no reason to give up.
    if (entry !== last) end = Date.now() + patience;
    last = entry;
    if (Date.now() > end) throw new Locked(holder, lock);
    sleep(2 + Math.random() * 10);
  }
}

/** Puts the lock with its entry into its place, unless another was faster. */
function enter(lock: string, temporary: string, own: string, mode: number | undefined): boolean {
  mkdirSync(own);
  try {
    // From the beginning readable to nobody who may not read the file.
    writeFileSync(join(own, basename(temporary)), '', { mode: mode ?? 0o666 });
    // This takes the place of an empty folder, but of no other; on Windows not even of that.
    if (attempt(() => renameSync(own, lock))) return true;
    attempt(() => rmdirSync(lock));
    return false;
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}

/** What stands in the lock; undefined where it is free. */
function entryOf(lock: string): string | undefined {
  const stats = lstatSync(lock, { throwIfNoEntry: false });
  // Where a link leads, nothing is ours to take away.
  if (stats && !stats.isDirectory()) throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR' });
  let entry: string | undefined;
  if (stats) attempt(() => ([entry] = readdirSync(lock)));
  return entry;
}

/** Whether an entry is too old, by the clocks of two computers maybe: where they differ, taking it away is safe as well. */
function isStale(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats !== undefined && Math.abs(Date.now() - stats.mtimeMs) > staleAfter;
}

/** Does it if it can be done now; others may have been faster, or something of theirs is in the way. */
function attempt(act: () => unknown): boolean {
  try {
    act();
    return true;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (['ENOENT', 'ENOTEMPTY', 'EEXIST', 'EPERM', 'EACCES', 'EBUSY', 'EISDIR'].includes(code)) return false;
    throw error;
  }
}
