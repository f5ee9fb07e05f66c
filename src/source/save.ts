import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
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
import { deviceOf, patiently } from './windows.ts';

interface AtomicFileOptions {
  /** False for what is generated: then a link is replaced by a file. */
  readonly followLink?: boolean;
  /** An empty file of the same file system, to be the temporary one. */
  readonly temporary?: string;
}

/**
 * Writes a file so that a kill at any instant leaves the old content or the new, never a part: a temporary file in the
 * same folder, fsync, rename. Mode bits stay, and owner and group as far as they may be given; a symbolic link is
 * followed to its target.
 *
 * @throws what the file system says; the temporary file is gone then, and the old content untouched
 */
export function saveAtomically(path: string, content: string | Uint8Array, options: AtomicFileOptions = {}): void {
  const file = new AtomicFile(path, options);
  file.write(content);
  file.save();
}

/**
 * The same for a text that comes in pieces. Until it is saved nothing of it is seen; what fails discards it. A device or
 * a pipe (`/dev/stdout`) is written to as it is: a file in its place would take it away from everybody.
 */
export class AtomicFile {
  readonly #target: string;
  readonly #temporary: string | undefined;
  #file: number | undefined;

  constructor(path: string, { followLink = true, temporary }: AtomicFileOptions = {}) {
    const device = deviceOf(path);
    if (device !== undefined || (followLink && isSpecial(path))) {
      this.#target = device ?? path;
      this.#file = openSync(this.#target, 'w');
      return;
    }
    this.#target = followLink ? targetOf(path) : path;
    const mode = followLink ? writableMode(this.#target) : undefined;
    const stats = lstatSync(this.#target, { throwIfNoEntry: false });
    // Whose a link is says nothing of a file in its place.
    const old = stats?.isFile() ? stats : undefined;
    const made = temporary ?? temporaryBeside(this.#target);
    this.#temporary = made;
    this.#trying(() => {
      this.#file = openSync(made, temporary === undefined ? 'wx' : 'r+', mode ?? 0o666);
      // A change of owner takes mode bits away, so it comes first.
      if (old) giveTo(this.#file, old);
      if (mode !== undefined) fchmodSync(this.#file, mode);
    });
  }

  write(content: string | Uint8Array): void {
    const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
    this.#trying((file) => {
      for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
    });
  }

  /** Puts it in the place of the old content. */
  save(): void {
    const temporary = this.#temporary;
    if (temporary === undefined) {
      this.#close();
      return;
    }
    this.#trying((file) => {
      fsyncSync(file);
      this.#close();
      patiently(() => renameSync(temporary, this.#target));
    });
    const folder = dirname(this.#target);
    syncFolder(folder);
    sweep(folder, basename(this.#target));
  }

  discard(): void {
    this.#close();
    if (this.#temporary !== undefined) rmSync(this.#temporary, { force: true });
  }

  #trying(act: (file: number) => void): void {
    try {
      act(this.#file ?? -1);
    } catch (error) {
      this.discard();
      throw error;
    }
  }

  #close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
  }
}

/** Gives a file an owner and a group, or the group alone where no more is permitted: so people share a folder. */
function giveTo(file: number, { uid, gid }: { readonly uid: number; readonly gid: number }): void {
  const now = fstatSync(file);
  if (now.uid === uid && now.gid === gid) return;
  for (const owner of [uid, now.uid]) {
    try {
      fchownSync(file, owner, gid);
      return;
    } catch {
      // Not permitted: the content counts for more than whose it is.
    }
  }
}

/** A name beside a file for what is not to stay; what is left of such a name is swept away one day. */
export function temporaryBeside(path: string): string {
  return join(dirname(path), `.${basename(path)}.${uniqueName()}.tmp`);
}

/** A name that does not come again. */
export function uniqueName(): string {
  return Date.now().toString(36) + Math.random().toString(36).slice(2);
}

/** Takes away what runs that were killed in the middle left of a file; what is younger may be another's work. */
function sweep(folder: string, name: string): void {
  try {
    for (const entry of readdirSync(folder)) {
      if (!entry.startsWith(`.${name}.`) || !entry.endsWith('.tmp')) continue;
      const left = join(folder, entry);
      if (Date.now() - statSync(left).mtimeMs > 60_000) rmSync(left, { recursive: true, force: true });
    }
  } catch {
    // The file itself is saved; the rest can wait for the next time.
  }
}

/** Whether something is there that is no file. */
function isSpecial(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === false;
}

/** The file that a path leads to, through symbolic links; the last of them may promise one that is not there yet. */
export function targetOf(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    const link = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink();
    return link ? targetOf(resolve(realpathSync(dirname(path)), readlinkSync(path))) : path;
  }
}

/**
 * The mode bits of a file, if it is there.
 *
 * @throws where it may not be written: then it is not to be replaced either
 */
export function writableMode(path: string): number | undefined {
  const mode = statSync(path, { throwIfNoEntry: false })?.mode;
  if (mode !== undefined) accessSync(path, constants.W_OK);
  return mode === undefined ? undefined : mode & 0o7777;
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
