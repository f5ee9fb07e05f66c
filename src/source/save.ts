import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  lstatSync,
  openSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * Writes a file so that a kill at any instant leaves the old content or the new, never a part: a temporary file in the
 * same folder, fsync, rename. Mode bits stay, a symbolic link is followed to its target.
 *
 * @param followLink false for what is generated: then a link is replaced by a file
 * @throws what the file system says; the temporary file is gone then, and the old content untouched
 */
export function saveAtomically(path: string, text: string, { followLink = true } = {}): void {
  const target: { path: string; mode?: number } = followLink ? existing(path) : { path };
  const folder = dirname(target.path);
  const temporary = join(
    folder,
    `.${basename(target.path)}.${Date.now().toString(36)}${Math.random().toString(36).slice(2)}.tmp`,
  );
  try {
    const file = openSync(temporary, 'wx', target.mode ?? 0o666);
    try {
      if (target.mode !== undefined) fchmodSync(file, target.mode);
      const bytes = Buffer.from(text, 'utf8');
      for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, target.path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  syncFolder(folder);
  sweep(folder, basename(target.path));
}

/** Takes away what runs that were killed in the middle left of a file; what is younger may be another's work. */
function sweep(folder: string, name: string): void {
  try {
    for (const entry of readdirSync(folder)) {
      if (!entry.startsWith(`.${name}.`) || !entry.endsWith('.tmp')) continue;
      const left = join(folder, entry);
      if (Date.now() - statSync(left).mtimeMs > 60_000) rmSync(left, { force: true });
    }
  } catch {
    // The file itself is saved; the rest can wait for the next time.
  }
}

/** The file that a path leads to, through symbolic links, and its mode bits if it is there. */
function existing(path: string): { path: string; mode?: number } {
  try {
    const real = realpathSync(path);
    // A file that may not be written is not to be replaced either.
    accessSync(real, constants.W_OK);
    return { path: real, mode: statSync(real).mode & 0o7777 };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    const link = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink();
    return link ? existing(resolve(realpathSync(dirname(path)), readlinkSync(path))) : { path };
  }
}

/** Makes the rename itself durable, where the system lets a folder be opened. */
function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // Windows does not open folders; the content itself is already safe.
  }
}
