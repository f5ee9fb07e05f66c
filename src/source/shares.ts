import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { LocatedDiagnostic } from '../model/diagnostic.ts';
import type { ShareFile } from '../model/files.ts';
import { edition } from '../reference/index.ts';
import { readBounded } from './content.ts';
import { wrongIn } from './load.ts';
import { folderReader, passedOver, readContent, readNamed } from './read.ts';

/** The largest file that is read, in bytes: eight times what the 64 services take with every key. */
const maxShareBytes = 64 * 1024;

/** So many files are read from a folder. */
export const maxShares = 500;

/** What a folder holds that others have shared. */
export interface FoundShares {
  /** In the order of their names. */
  readonly shares: readonly ShareFile[];
  /** What is wrong with those that cannot be used. */
  readonly diagnostics: readonly LocatedDiagnostic[];
  /** How many these are. */
  readonly broken: number;
  /** How many entries of the folder are none: of other names, folders, links, devices. */
  readonly ignored: number;
}

/**
 * Reads the files to share in a folder: regular files in the folder itself, by the ending of their names. No link is
 * followed, and what is not as its schema wants it is left out with what is wrong.
 *
 * @param shownAs how paths begin in messages
 * @returns how many files there are, where they are more than `maxShares`: then none is read
 * @throws what the file system says of the folder
 */
export async function readShares(folder: string, shownAs: string): Promise<FoundShares | { readonly tooMany: number }> {
  const entries = readdirSync(folder, { withFileTypes: true });
  const names = entries.filter(isShareName).map(({ name }) => name);
  if (names.length > maxShares) return { tooMany: names.length };
  const shares: ShareFile[] = [];
  const diagnostics: LocatedDiagnostic[] = [];
  let [broken, gone] = [0, 0];
  for (const name of names.toSorted((a, b) => (a < b ? -1 : 1))) {
    const file = await readNamed('share', name, join(shownAs, name), folderReader(folder), maxShareBytes);
    if (file === undefined) gone += 1;
    else {
      const { found } = await wrongIn([file], edition);
      if (found.length === 0) shares.push(file.data as ShareFile);
      else broken += 1;
      diagnostics.push(...found);
    }
  }
  return { shares, diagnostics, broken, ignored: entries.length - names.length + gone };
}

function isShareName(entry: Dirent): boolean {
  return entry.isFile() && /\.ya?ml$/i.test(entry.name) && !passedOver.test(entry.name);
}

/** Whether a file is one to share, and nothing else; one that cannot be read, or is too large, is none. */
export async function isShareFile(path: string): Promise<boolean> {
  try {
    const content = readBounded(path);
    return content !== undefined && 'bytes' in content && (await isShare(Buffer.from(content.bytes).toString('utf8')));
  } catch {
    return false;
  }
}

/** Whether a text is a file to share, and nothing else. */
export async function isShare(text: string): Promise<boolean> {
  const file = await readContent('share', '', text);
  return (await wrongIn([file], edition)).found.length === 0;
}
