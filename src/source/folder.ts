import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type FileKind, mainFileKinds } from '../model/files.ts';

/** What lies beside the files and nobody edits. */
export const ownFolder = '.cdc';

/** Where the schemas lie, so that editors work offline and from git. */
export const schemaFolder = `${ownFolder}/schemas`;

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

/** Whether a folder holds at least one of the main files. */
export function isOrganisation(folder: string): boolean {
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
