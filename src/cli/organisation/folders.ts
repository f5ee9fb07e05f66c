import { realpathSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { byPath, kindOf, matchesOf, organisationsBelow } from '../../source/discover.ts';
import { type Folder, isFolder, isOrganisation } from '../../source/folder.ts';
import type { CommandContext } from '../program/command.ts';
import { UserError } from '../program/errors.ts';
import { organisationFolder } from './open.ts';

/**
 * The organisations that arguments name: a folder, one of the four files, or a glob of either; without any, the nearest
 * one upward. `recursive` takes all below a folder. Each comes once, whatever links lead to it.
 *
 * @param unreadable hears in words of each folder below that cannot be read; it does not keep the others from being found
 * @throws {UserError} for an argument that names none
 */
export async function organisationFolders(
  names: readonly string[],
  recursive: boolean,
  context: CommandContext,
  unreadable: (message: string) => void,
): Promise<Folder[]> {
  const { io, messages } = context;
  const { errors } = messages;
  let isAll = true;
  const unread = (folder: string, error: unknown) => {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    isAll = false;
    unreadable(errors.cannotRead(relative(io.cwd, folder) || '.', code));
  };
  const below = (folder: string, name: string): string[] => {
    const found = [...organisationsBelow(folder, unread)];
    if (found.length === 0 && isAll) throw new UserError(errors.noneBelow(name), errors.noOrganisationHelp);
    return found;
  };
  /** As it is named: a link stands for where it leads to, but is spoken of. */
  const holding = (path: string, name: string): string[] => {
    organisationFolder(name, context);
    return [path];
  };
  const named = async (name: string): Promise<string[]> => {
    const path = resolve(io.cwd, name);
    if (isFolder(path)) return recursive ? below(path, name) : holding(path, name);
    const folder = dirname(path);
    // One of the files may be missing: it says nothing yet, and the organisation is there all the same.
    if (kindOf(basename(path)) && isFolder(folder)) return holding(folder, folder);
    const matches = await matchesOf(name, io.cwd);
    if (!matches) throw new UserError(errors.nothingThere(name), errors.nothingThereHelp);
    const found = matches.flatMap((match) => {
      if (isFolder(match)) return recursive ? [...organisationsBelow(match, unread)] : [];
      return kindOf(basename(match)) && isOrganisation(dirname(match)) ? [dirname(match)] : [];
    });
    if (found.length === 0 && isAll) throw new UserError(errors.noneMatches(name), errors.noOrganisationHelp);
    return found.toSorted(byPath);
  };
  if (names.length === 0 && !recursive) return [organisationFolder(undefined, context)];
  const paths: string[] = [];
  for (const name of names.length === 0 ? ['.'] : names) paths.push(...(await named(name)));
  const folders = new Map<string, Folder>();
  for (const path of paths) {
    const real = trying(
      () => realpathSync.native(path),
      (error) => unread(path, error),
    );
    if (real !== undefined && !folders.has(real)) folders.set(real, { path: real, shownAs: relative(io.cwd, path) });
  }
  return [...folders.values()];
}

function trying<T>(act: () => T, failed: (error: unknown) => void): T | undefined {
  try {
    return act();
  } catch (error) {
    failed(error);
    return undefined;
  }
}
