import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type FileKind, mainFileKinds, serviceFileKinds } from '../model/files.ts';
import { isOurs } from './ours.ts';

/** Where the schemas lie, beside the files, so that editors work offline and from git. */
export const schemaFolder = '.cdc/schemas';

/** An organisation's folder, and how messages name it. */
export interface Folder {
  /** Absolute path. */
  readonly path: string;
  readonly shownAs: string;
}

/** The name of a file in an organisation's folder. */
export function fileName(kind: FileKind): `${FileKind}.yaml` {
  return `${kind}.yaml`;
}

/** Whether a folder is that of an organisation: it holds `cdc.yaml`, or another main file that is ours. */
export function isOrganisation(folder: string): boolean {
  return (
    existsSync(join(folder, fileName('cdc'))) || serviceFileKinds.some((kind) => isOurs(join(folder, fileName(kind))))
  );
}

/** Whether a folder holds a file with the name of a main file, whoever's it is. */
export function hasMainFile(folder: string): boolean {
  return mainFileKinds.some((kind) => existsSync(join(folder, fileName(kind))));
}

/** The nearest folder from here upward that is one. */
export function findOrganisation(from: string): string | undefined {
  const here = resolve(from);
  if (isOrganisation(here)) return here;
  const up = dirname(here);
  return up === here ? undefined : findOrganisation(up);
}

/** Whether a path leads to a folder; one that cannot be followed, e.g. because its links go round, leads to none. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
