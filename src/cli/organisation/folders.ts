import { realpathSync } from 'node:fs';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { byPath, canMatch, matchesOf, organisationsBelow } from '../../source/discover.ts';
import { type Folder, hasMainFile, isFolder, isOrganisation, isThere, kindMeant } from '../../source/folder.ts';
import type { CommandContext } from '../program/command.ts';
import { UserError } from '../program/errors.ts';
import { write } from '../terminal/io.ts';
import { organisationFolder } from './open.ts';

/** What is left out of the organisations that arguments name. */
export interface Selection {
  /** Whether all below a folder are taken. */
  readonly recursive: boolean;
  /** Globs of folders that are left out, seen from the current one. */
  readonly exclude: readonly string[];
}

/** The organisations that were found, and what could not be looked at. */
export interface Found {
  readonly folders: readonly Folder[];
  /** Says in words of each folder that could not be read: what is in it is not known. */
  readonly unread: readonly string[];
}

/**
 * The organisations that arguments name: a folder, one of the four files, or a glob of either; without any, the nearest
 * one upward. Each comes once, whatever links lead to it. Of what is found without having been named, folders whose files
 * are not ours and what git ignores are left out; how many these are is said on stderr. A folder that cannot be read does
 * not keep the others from being found.
 *
 * @throws {UserError} for an argument that names none, and where all are left out
 */
export async function organisationFolders(
  names: readonly string[],
  { recursive, exclude }: Selection,
  context: CommandContext,
): Promise<Found> {
  const { io, messages } = context;
  const { errors } = messages;
  const isExcluded = await excluding(exclude, io.cwd);
  const foreign = new Set<string>();
  const unread: string[] = [];
  let ignored = 0;
  const unreadable = (folder: string, error: unknown) => {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    unread.push(errors.cannotRead(relative(io.cwd, folder) || '.', code));
  };
  const search = { isExcluded, foreign: (folder: string) => void foreign.add(folder), unreadable };
  const all = async (folder: string): Promise<string[]> => {
    const found = [...organisationsBelow(folder, search)];
    if (found.length === 0) return found;
    const { notIgnored } = await import('../../source/ignored.ts');
    const left = await notIgnored(folder, found, io.env);
    ignored += found.length - left.length;
    return left;
  };
  /** As it is named: a link stands for where it leads to, but is spoken of. */
  const holding = (path: string, name: string): string[] => {
    organisationFolder(name, context);
    return isExcluded(path) ? [] : [path];
  };
  const named = async (name: string): Promise<string[]> => {
    const path = resolve(io.cwd, name);
    if (isFolder(path)) return recursive ? all(path) : holding(path, name);
    const folder = dirname(path);
    // One of the files may be missing: it says nothing yet, and the organisation is there all the same.
    if (kindMeant(basename(path)) && isFolder(folder)) return holding(folder, folder);
    const matches = await matchesOf(name, io.cwd);
    if (!matches)
      throw new UserError(isThere(path) ? errors.nothingThere(name) : errors.notThere(name), errors.nothingThereHelp);
    const found: string[] = [];
    for (const match of matches) {
      if (recursive && isFolder(match)) {
        found.push(...(await all(match)));
        continue;
      }
      const holder = isFolder(match) ? match : dirname(match);
      if ((holder !== match && !kindMeant(basename(match))) || isExcluded(holder)) continue;
      if (isOrganisation(holder)) found.push(holder);
      else if (hasMainFile(holder)) foreign.add(holder);
    }
    if (found.length === 0 && unread.length === 0) {
      throw new UserError(errors.noneMatches(name), passedOver() ?? errors.noOrganisationHelp);
    }
    return found.toSorted(byPath);
  };
  const passedOver = () =>
    foreign.size + ignored > 0 ? errors.passedOver({ foreign: foreign.size, ignored }) : undefined;
  if (names.length === 0 && !recursive) return { folders: [organisationFolder(undefined, context)], unread };
  const paths: string[] = [];
  for (const name of names.length === 0 ? ['.'] : names) {
    const found = await named(name);
    if (found.length === 0 && unread.length === 0) {
      throw new UserError(errors.noneBelow(name), passedOver() ?? errors.noOrganisationHelp);
    }
    paths.push(...found);
  }
  const note = passedOver();
  if (note !== undefined) await write(io.stderr, `${note}\n`);
  const folders = new Map<string, Folder>();
  for (const path of paths) {
    try {
      const real = realpathSync.native(path);
      if (!folders.has(real)) folders.set(real, { path: real, shownAs: relative(io.cwd, path) });
    } catch (error) {
      unreadable(path, error);
    }
  }
  return { folders: [...folders.values()], unread };
}

/** Whether a folder, or one that it is in, matches one of some globs. */
async function excluding(globs: readonly string[], cwd: string): Promise<(folder: string) => boolean> {
  const patterns = globs.map((glob) => glob.replace(/^\.\//, '').replace(/\/+$/, '')).filter(canMatch);
  if (patterns.length === 0) return () => false;
  const { default: picomatch } = await import('picomatch');
  const matches = picomatch(patterns, { dot: true });
  return (folder) => {
    const parts = relative(cwd, folder).split(sep);
    return parts.some((_, index) => matches(parts.slice(0, index + 1).join('/')));
  };
}
