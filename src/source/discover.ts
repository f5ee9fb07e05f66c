import { type Dirent, readdirSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { type FileKind, fileKinds, mainFileKinds } from '../model/files.ts';
import { fileName, isOrganisation } from './folder.ts';
import { groupFileName, isGroup, meansGroup } from './group.ts';
import { onWindows } from './windows.ts';

const mainFiles: ReadonlySet<string> = new Set(mainFileKinds.map(fileName));

/** The kind of file that a name is that of. */
export function kindOf(name: string): FileKind | undefined {
  return fileKinds.find((kind) => fileName(kind) === name);
}

/** What whoever looks for organisations says, and hears, of the folders on the way. */
export interface Search {
  /** Whether a folder is to be left out, with all that is in it. */
  readonly isExcluded: (folder: string) => boolean;
  /** Hears of each folder that holds files of these names which are not ours. */
  readonly foreign: (folder: string) => void;
  /** Hears of each folder that holds the file of a group. */
  readonly group?: (folder: string) => void;
  /** Hears of each folder that cannot be read, and why; the others are gone through all the same. */
  readonly unreadable: (folder: string, error: unknown) => void;
}

/**
 * Every organisation in a folder and below it, in the order of their paths. Hidden folders and `node_modules` are left
 * out, and links are not followed.
 */
export function* organisationsBelow(folder: string, search: Search): Generator<string> {
  if (search.isExcluded(folder)) return;
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    search.unreadable(folder, error);
    return;
  }
  if (isOrganisation(folder, entries)) yield folder;
  else if (entries.some((entry) => !entry.isDirectory() && mainFiles.has(entry.name))) search.foreign(folder);
  if (search.group && entries.some(({ name }) => meansGroup(name)) && isGroup(folder)) search.group(folder);
  for (const entry of entries) {
    const skipped = entry.name.startsWith('.') || entry.name === 'node_modules';
    if (entry.isDirectory() && !skipped) yield* organisationsBelow(join(folder, entry.name), search);
  }
}

/** The longest glob that is looked for. Whoever compiles globs refuses those of twice the length, and no path is so long. */
const maxGlob = 32_768;

/** Whether there is anything that a glob could match. */
export function canMatch(glob: string): boolean {
  return glob !== '' && glob.length <= maxGlob;
}

/**
 * The files and folders that a glob matches, and the files of organisations in such folders; absolute. Links are
 * followed as a shell does: not by `**`, which could lead anywhere. No shell of Windows expands globs, and people write
 * backslashes in them there.
 *
 * @returns undefined where a text is no glob
 */
export async function matchesOf(named: string, cwd: string, windows = onWindows): Promise<string[] | undefined> {
  if (!/[*?[{(]/.test(named)) return undefined;
  if (!canMatch(named)) return [];
  const pattern = windows ? named.replaceAll('\\', '/') : named;
  const { glob } = await import('tinyglobby');
  const followSymbolicLinks = !pattern.includes('**');
  const inside = `${pattern.replace(/\/+$/, '')}/{${[...mainFiles, groupFileName].join()}}`;
  const options = { cwd, onlyFiles: false, expandDirectories: false, followSymbolicLinks };
  return (await glob([pattern, inside], options)).map((path) => resolve(cwd, path));
}

/** The order of paths: a folder, what is in it, and then the next. */
export function byPath(a: string, b: string): number {
  const [one = '', other = ''] = [a, b].map((path) => path.replaceAll(sep, '\0'));
  return one < other ? -1 : Number(one > other);
}
