import { existsSync, lstatSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type FileKind, mainFileKinds } from '../model/files.ts';

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

/**
 * Makes a folder, and those around it that are missing.
 *
 * @throws what the system says. Node's own way never comes to an end where a system makes nothing, as below `/proc`.
 */
export function makeFolder(path: string): void {
  if (isFolder(path)) return;
  const around = dirname(path);
  if (around !== path && !lstatSync(around, { throwIfNoEntry: false })) makeFolder(around);
  try {
    mkdirSync(path);
  } catch (error) {
    // Somebody else may have been faster.
    if (!isFolder(path)) throw error;
  }
}

/** Whether a path leads to a folder; one that cannot be followed, e.g. because its links go round, leads to none. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
