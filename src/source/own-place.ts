import { realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { foldersOfKinds } from '../model/file-kinds.ts';
import { isOrganisation, kindMeant, ownFolder } from './folder.ts';
import { meansGroup } from './group.ts';
import { targetOf } from './save.ts';

/**
 * Whether a path, through whatever links, leads to one of the files of an organisation or a group, by its name, or into its
 * folder `.cdc`. In an organisation's folders of scenarios and editions, every YAML file is one, be it there or not.
 */
export function ownPlace(path: string): 'file' | 'folder' | undefined {
  const place = placeOf(path);
  if (kindMeant(basename(place)) || meansGroup(basename(place)) || isNamedFile(place)) return 'file';
  const above = dirname(place).normalize('NFKC').toLowerCase().split(/[\\/]/);
  return above.includes(ownFolder) ? 'folder' : undefined;
}

function isNamedFile(place: string): boolean {
  const folder = dirname(place);
  const name = basename(folder).normalize('NFKC').toLowerCase();
  const isOne = /\.ya?ml$/i.test(basename(place).normalize('NFKC')) && Object.values(foldersOfKinds).includes(name);
  return isOne && isOrganisation(dirname(folder));
}

function placeOf(path: string): string {
  try {
    const target = targetOf(path);
    return join(realpathSync.native(dirname(target)), basename(target));
  } catch {
    // What cannot be followed cannot be written either.
    return path;
  }
}
