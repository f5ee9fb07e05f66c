import { statSync } from 'node:fs';
import { sep, win32 } from 'node:path';

/** Whether this is Windows. What it does otherwise than other systems is here, and can be tried on any of them. */
export const onWindows = sep === '\\';

/** What Windows says of a file that another program has open: an editor, a virus scanner, a run that reads it. */
const inUse = new Set(['EPERM', 'EACCES', 'EBUSY']);
/** Scanners are done in milliseconds. */
const step = 20;
const patience = 2_000;

/**
 * Does something with a file; on Windows again and again, for a while, where another program has it open.
 *
 * @throws what the file system says in the end
 */
export function patiently<T>(act: () => T, windows = onWindows, wait = sleep): T {
  for (let waited = 0; ; waited += step) {
    try {
      return act();
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      if (!windows || !inUse.has(code) || waited >= patience) throw error;
      wait(step);
    }
  }
}

/** Holds up the thread. */
export function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

/**
 * What to start for a program. Windows looks for a name in the folder first in which the program is to run: there, a
 * repository could bring a git of its own. So on Windows it is a full path, from the folders that `PATH` names in full.
 *
 * @returns undefined where there is none
 */
export function programOf(
  name: string,
  environment: Readonly<Record<string, string | undefined>>,
  windows = onWindows,
  isThere = isFile,
): string | undefined {
  if (!windows) return name;
  const [, path = ''] = Object.entries(environment).find(([key]) => key.toUpperCase() === 'PATH') ?? [];
  const folders = path.split(';').map((folder) => folder.replaceAll('"', ''));
  return folders
    .filter((folder) => /^(?:[a-z]:)?[\\/]/i.test(folder))
    .map((folder) => win32.join(folder, `${name}.exe`))
    .find(isThere);
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** The device that a path is the name of on Windows, e.g. `NUL`, as it can be opened. A file must not have that name. */
export function deviceOf(path: string, windows = onWindows): string | undefined {
  const device = windows && /^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(win32.basename(path));
  return device ? `\\\\.\\${win32.basename(path)}` : undefined;
}
