import {
  closeSync,
  type Dirent,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  statSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type FileKind, fileKinds, mainFileKinds, serviceFileKinds } from '../model/files.ts';
import { isOurs } from './ours.ts';

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

const longestName = 40;

/**
 * The kind of file that a name means: its own, or one with another ending (`.yml`, and `.txt`, which some editors add), in
 * letters of another size or width, or with spaces in it.
 */
export function kindMeant(name: string): FileKind | undefined {
  // Of very many files in a tree, most need no second look.
  if (name.length > longestName) return undefined;
  const plain = name
    .normalize('NFKC')
    .replaceAll(/[\s\p{Cf}]+/gu, '')
    .toLowerCase();
  const [, stem] = /^([a-z]+)\.ya?ml(?:\.txt)?\.*$/.exec(plain) ?? [];
  return fileKinds.find((kind) => kind === stem);
}

/** A file that means to be one of an organisation's, and is not read, since its name is another. */
export interface Misnamed {
  readonly kind: FileKind;
  readonly name: string;
}

/**
 * The misnamed files among those of a folder. Where the file system tells no upper case from lower, some of them could be
 * read, but nobody else could, and git keeps the name: so it is the same everywhere.
 */
export function misnamedAmong(names: Iterable<string>): Misnamed[] {
  const misnamed = [...names].flatMap((name) => {
    const kind = kindMeant(name);
    return kind === undefined || fileName(kind) === name ? [] : [{ kind, name }];
  });
  return misnamed.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** Whether a text reads like one of an organisation's files, under whatever name. */
export function readsLikeOwn(text: string): boolean {
  if (text.replace('\uFEFF', '').startsWith(`# yaml-language-server: $schema=${ownFolder}/`)) return true;
  const keys = /^(?:framework|organization|pattern|teams|providers|policy|rules|services|custom|assessed-on)[ \t]*:/m;
  return /^\uFEFF?version[ \t]*:[ \t]*\d/m.test(text) && keys.test(text);
}

/**
 * Whether a folder is that of an organisation: it holds `cdc.yaml`, another main file that is ours, or one of them under a
 * wrong name.
 */
export function isOrganisation(folder: string, entries?: readonly Dirent[]): boolean {
  return (
    existsSync(join(folder, fileName('cdc'))) ||
    serviceFileKinds.some((kind) => isOurs(join(folder, fileName(kind)))) ||
    holdsMisnamed(folder, entries ?? entriesOf(folder))
  );
}

/** Whether a folder holds a file with the name of a main file, whoever's it is. */
export function hasMainFile(folder: string): boolean {
  return mainFileKinds.some((kind) => existsSync(join(folder, fileName(kind))));
}

/** Whether one of the files in a folder is misnamed; what others call `catalog.yml` reads otherwise. */
export function holdsMisnamed(folder: string, entries: readonly Dirent[]): boolean {
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  return misnamedAmong(names).some(({ name }) => readsLikeOwn(beginningOf(join(folder, name))));
}

/** The names of the files in a folder; none where it cannot be read. */
export function namesIn(folder: string): string[] {
  return entriesOf(folder).flatMap((entry) => (entry.isDirectory() ? [] : [entry.name]));
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** What tells whose a file is stands among its first lines. */
function beginningOf(path: string): string {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const buffer = Buffer.alloc(65_536);
    return buffer.toString('utf8', 0, readSync(file, buffer, 0, buffer.length, 0));
  } catch {
    return '';
  } finally {
    if (file !== undefined) closeSync(file);
  }
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

/** Whether a path names anything, if only a link that leads nowhere or goes round. */
export function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ELOOP';
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
