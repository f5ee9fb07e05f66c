import { realpathSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { byPath, matchesOf, organisationsBelow } from '../../source/discover.ts';
import { type Folder, isFolder, isOrganisation, kindMeant } from '../../source/folder.ts';
import type { CommandContext } from '../program/command.ts';
import { UserError } from '../program/errors.ts';
import { organisationFolder } from './open.ts';

/**
 * The organisations that arguments name: a folder, one of the four files, or a glob of either; without any, the nearest
 * one upward. `recursive` takes all below a folder. Each comes once, whatever links lead to it.
 *
 * @throws {UserError} for an argument that names none
 */
export async function organisationFolders(
  names: readonly string[],
  recursive: boolean,
  context: CommandContext,
): Promise<Folder[]> {
  const { io, messages } = context;
  const { errors } = messages;
  const below = (folder: string, name: string): string[] => {
    const found = all(folder, name, context);
    if (found.length === 0) throw new UserError(errors.noneBelow(name), errors.noOrganisationHelp);
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
    if (kindMeant(basename(path)) && isFolder(folder)) return holding(folder, folder);
    const matches = await matchesOf(name, io.cwd);
    if (!matches) throw new UserError(errors.nothingThere(name), errors.nothingThereHelp);
    const found = matches.flatMap((match) => {
      if (isFolder(match)) return recursive ? all(match, name, context) : isOrganisation(match) ? [match] : [];
      return kindMeant(basename(match)) && isOrganisation(dirname(match)) ? [dirname(match)] : [];
    });
    if (found.length === 0) throw new UserError(errors.noneMatches(name), errors.noOrganisationHelp);
    return found.toSorted(byPath);
  };
  if (names.length === 0 && !recursive) return [organisationFolder(undefined, context)];
  const paths: string[] = [];
  for (const name of names.length === 0 ? ['.'] : names) paths.push(...(await named(name)));
  const folders = new Map<string, Folder>();
  for (const path of paths) {
    const real = realpathSync.native(path);
    if (!folders.has(real)) folders.set(real, { path: real, shownAs: relative(io.cwd, path) });
  }
  return [...folders.values()];
}

function all(folder: string, name: string, { messages }: CommandContext): string[] {
  try {
    return [...organisationsBelow(folder)];
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new UserError(messages.errors.cannotRead(path ?? name, code));
  }
}
