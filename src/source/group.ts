import { realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import type { LocatedDiagnostic } from '../model/diagnostic.ts';
import type { GroupFile } from '../model/files.ts';
import { type EntityState, type Group, joinGroup } from '../model/group.ts';
import { edition } from '../reference/index.ts';
import { type Folder, isFolder, isOrganisation, isThere, namesIn } from './folder.ts';
import { type Loaded, loadFolder, wrongIn } from './load.ts';
import { isOursOfGroup } from './ours.ts';
import { inOrder } from './place.ts';
import { broken, type ContentReader, errorAt, folderReader, readNamed, type SourceFile } from './read.ts';

/** The file that makes a folder that of a group. */
export const groupFileName = 'group.yaml';

/** Where an entity's files are, and what they say; `loaded` is absent where there are none to be read. */
export interface LoadedEntity {
  readonly id: string;
  readonly folder: Folder;
  readonly loaded: Loaded | undefined;
}

/** A group's file with the files of its entities. */
export interface LoadedGroup {
  readonly folder: Folder;
  readonly source: SourceFile<'group'>;
  /** Absent when `group.yaml` cannot be used; `diagnostics` say why. */
  readonly group: Group | undefined;
  /** What is wrong with `group.yaml` itself. */
  readonly diagnostics: readonly LocatedDiagnostic[];
  readonly readable: boolean;
  /** In the order of the file; each folder once. */
  readonly entities: readonly LoadedEntity[];
}

/** Whether a folder holds `group.yaml`, or a file that means to be it; other programs have files of that name too. */
export function isGroup(folder: string): boolean {
  if (isThere(join(folder, groupFileName))) return isOursOfGroup(join(folder, groupFileName));
  const wrong = misnamed(folder);
  return wrong !== undefined && isOursOfGroup(join(folder, wrong));
}

/** The nearest folder from here upward that is a group's. */
export function findGroup(from: string): string | undefined {
  const here = resolve(from);
  if (isGroup(here)) return here;
  const up = dirname(here);
  return up === here ? undefined : findGroup(up);
}

/** Whether a name is that of a group's file, or means to be, e.g. `group.yml`. */
export function meansGroup(name: string): boolean {
  return /^group\.ya?ml(?:\.txt)?$/i.test(name.trim());
}

/** A name that would be missed, e.g. `group.yml`. */
function misnamed(folder: string): string | undefined {
  return namesIn(folder).find((name) => name !== groupFileName && meansGroup(name));
}

/**
 * Reads `group.yaml` and the organisations that it names. An entity whose folder or files cannot be used does not keep the
 * others from being read. Only folders relative to that of the group are looked into, and of them only an organisation's
 * own files.
 *
 * @param load how an entity's files are read; as they are in its folder by default
 * @param read how `group.yaml` is read; as it is in its folder by default
 */
export async function loadGroup(
  folder: Folder,
  load: (folder: Folder, id: string) => Promise<Loaded | undefined> = ({ path, shownAs }) => loadFolder(path, shownAs),
  read: ContentReader = folderReader(folder.path),
): Promise<LoadedGroup> {
  const source = await readGroup(folder, read);
  const { found, readable } = await wrongIn([source], edition);
  if (found.length > 0)
    return { folder, source, group: undefined, diagnostics: inOrder(found), readable, entities: [] };
  const file = source.data as GroupFile;
  const states = new Map<string, EntityState>();
  const entities: LoadedEntity[] = [];
  const folders = new Set<string>();
  for (const [id, { path }] of Object.entries(file.entities)) {
    const place = folderOf(path, folder);
    const absence = place === undefined || !isFolder(place.path) ? 'missing' : undefined;
    if (!place || absence) {
      states.set(id, { absence: 'missing' });
      continue;
    }
    const real = realpathSync.native(place.path);
    if (folders.has(real)) {
      states.set(id, { absence: 'twice' });
      continue;
    }
    folders.add(real);
    const loaded = isOrganisation(real) ? await load({ ...place, path: real }, id) : undefined;
    entities.push({ id, folder: { ...place, path: real }, loaded });
    const organisation = loaded?.partial;
    states.set(id, organisation ? { organisation } : { absence: loaded ? 'unusable' : 'empty' });
  }
  return { folder, source, group: joinGroup(file, states), diagnostics: [], readable, entities };
}

/** Undefined for a path that leads out of all that could be shared: an absolute one is one machine's. */
function folderOf(path: string, { path: above, shownAs }: Folder): Folder | undefined {
  if (isAbsolute(path) || path.includes('\0') || /^[A-Za-z]:/.test(path)) return undefined;
  const place = join(above, path);
  return { path: place, shownAs: join(shownAs, relative(above, place)) };
}

async function readGroup({ path, shownAs }: Folder, read: ContentReader): Promise<SourceFile<'group'>> {
  const source = await readNamed('group', groupFileName, join(shownAs, groupFileName), read);
  if (source) return source;
  const wrong = misnamed(path);
  const shown = join(shownAs, wrong ?? groupFileName);
  if (wrong !== undefined) return broken('group', shown, errorAt('group', 'file/misnamed', { name: groupFileName }));
  return broken(
    'group',
    shown,
    errorAt('group', 'file/unreadable', { reason: isThere(join(path, groupFileName)) ? 'ELOOP' : 'ENOENT' }),
  );
}
