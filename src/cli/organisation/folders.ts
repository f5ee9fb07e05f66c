import { realpathSync } from 'node:fs';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { byPath, canMatch, matchesOf, organisationsBelow } from '../../source/discover.ts';
import {
  type Folder,
  findOrganisation,
  hasMainFile,
  isFolder,
  isOrganisation,
  isThere,
  kindMeant,
} from '../../source/folder.ts';
import { findGroup, groupFileName, isGroup, meansGroup } from '../../source/group.ts';
import type { CommandContext } from '../program/command.ts';
import { UserError } from '../program/errors.ts';
import { write } from '../terminal/io.ts';
import { folderAt, organisationFolder } from './open.ts';

/** What is left out of the organisations that arguments name. */
export interface Selection {
  /** Whether all below a folder are taken. */
  readonly recursive: boolean;
  /** Globs of folders that are left out, seen from the current one. */
  readonly exclude: readonly string[];
}

/** The organisations and groups that were found, and what could not be looked at. */
export interface Found {
  readonly folders: readonly Folder[];
  /** The folders that hold a group's file; the entities that it names are not among the organisations for that. */
  readonly groups: readonly Folder[];
  /** Says in words of each folder that could not be read: what is in it is not known. */
  readonly unread: readonly string[];
}

/**
 * The organisations and groups that arguments name: a folder, one of the four files, group.yaml, or a glob of any; without
 * any, the nearest folder upward that is that of an organisation, of a group, or of both. Each comes once, whatever links lead to it. Of what is found without having been named, folders whose files
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
  const all = async (folder: string): Promise<Places> => {
    const ofGroups: string[] = [];
    const search = {
      isExcluded,
      foreign: (one: string) => void foreign.add(one),
      group: (one: string) => void ofGroups.push(one),
      unreadable,
    };
    const found = [...organisationsBelow(folder, search)];
    if (found.length + ofGroups.length === 0) return { found, groups: ofGroups };
    const { notIgnored } = await import('../../source/ignored.ts');
    const left = await notIgnored(folder, found, io.env);
    const groups = ofGroups.length > 0 ? await notIgnored(folder, ofGroups, io.env, [groupFileName]) : [];
    ignored += found.length - left.length;
    return { found: left, groups };
  };
  /** As it is named: a link stands for where it leads to, but is spoken of. */
  const holding = (path: string, name: string): Places => {
    const groups = isGroup(path) ? [path] : [];
    if (groups.length === 0 || isOrganisation(path)) organisationFolder(name, context);
    if (isExcluded(path)) return { found: [], groups: [] };
    return { found: isOrganisation(path) ? [path] : [], groups };
  };
  const named = async (name: string): Promise<Places> => {
    const path = resolve(io.cwd, name);
    if (isFolder(path)) return recursive ? all(path) : holding(path, name);
    const folder = dirname(path);
    // One of the files may be missing: it says nothing yet, and the organisation is there all the same.
    if (kindMeant(basename(path)) && isFolder(folder)) {
      organisationFolder(folder, context);
      return { found: isExcluded(folder) ? [] : [folder], groups: [] };
    }
    if (meansGroup(basename(path)) && isThere(path)) return { found: [], groups: isExcluded(folder) ? [] : [folder] };
    const matches = await matchesOf(name, io.cwd);
    if (!matches)
      throw new UserError(isThere(path) ? errors.nothingThere(name) : errors.notThere(name), errors.nothingThereHelp);
    const found: string[] = [];
    const groups: string[] = [];
    for (const match of matches) {
      if (recursive && isFolder(match)) {
        const below = await all(match);
        found.push(...below.found);
        groups.push(...below.groups);
        continue;
      }
      const holder = isFolder(match) ? match : dirname(match);
      if (isExcluded(holder)) continue;
      if ((holder === match || meansGroup(basename(match))) && isGroup(holder)) groups.push(holder);
      if (holder !== match && !kindMeant(basename(match))) continue;
      if (isOrganisation(holder)) found.push(holder);
      else if (hasMainFile(holder)) foreign.add(holder);
    }
    if (found.length + groups.length === 0 && unread.length === 0) {
      throw new UserError(errors.noneMatches(name), passedOver() ?? errors.noOrganisationHelp);
    }
    return { found: found.toSorted(byPath), groups: groups.toSorted(byPath) };
  };
  const passedOver = () =>
    foreign.size + ignored > 0 ? errors.passedOver({ foreign: foreign.size, ignored }) : undefined;
  if (names.length === 0 && !recursive) {
    const group = findGroup(io.cwd);
    const around = findOrganisation(io.cwd);
    // What is nearer is meant; a folder can be both.
    if (group === undefined || (around !== undefined && around.length > group.length))
      return { folders: [organisationFolder(undefined, context)], groups: [], unread };
    const groups = [folderAt(group, context)];
    return { folders: around === group ? groups : [], groups, unread };
  }
  const paths: string[] = [];
  const ofGroups: string[] = [];
  for (const name of names.length === 0 ? ['.'] : names) {
    const { found, groups } = await named(name);
    if (found.length + groups.length === 0 && unread.length === 0) {
      throw new UserError(errors.noneBelow(name), passedOver() ?? errors.noOrganisationHelp);
    }
    paths.push(...found);
    ofGroups.push(...groups);
  }
  const note = passedOver();
  if (note !== undefined) await write(io.stderr, `${note}\n`);
  const once = (some: readonly string[]): Folder[] => {
    const folders = new Map<string, Folder>();
    for (const path of some) {
      try {
        const real = realpathSync.native(path);
        if (!folders.has(real)) folders.set(real, { path: real, shownAs: relative(io.cwd, path) });
      } catch (error) {
        unreadable(path, error);
      }
    }
    return [...folders.values()];
  };
  return { folders: once(paths), groups: once(ofGroups), unread };
}

/** Where organisations, and where groups, were found. */
interface Places {
  readonly found: readonly string[];
  readonly groups: readonly string[];
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
