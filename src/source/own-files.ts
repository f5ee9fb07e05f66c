import { readdirSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type FileKind, fileKinds } from '../model/files.ts';
import { fileName, ownFolder } from './folder.ts';
import { targetOf } from './save.ts';

/** A file that has the name of one of an organisation's files nearly, but not quite, so that it is not read. */
export interface Misnamed {
  readonly kind: FileKind;
  readonly name: string;
}

/**
 * The kind of file that a name means: with another ending (`.yml`, and `.txt`, which some editors add), in letters of another
 * size or width, or with spaces in it. Where the file system tells no upper case from lower, such a file could be read, but
 * nobody else could, and git keeps the name: so it counts as misnamed everywhere.
 */
export function kindMeant(name: string): FileKind | undefined {
  const plain = name
    .normalize('NFKC')
    .replaceAll(/[\s\p{Cf}]+/gu, '')
    .toLowerCase();
  const [, stem] = /^([a-z]+)\.ya?ml(?:\.txt)?\.*$/.exec(plain) ?? [];
  return fileKinds.find((kind) => kind === stem);
}

/** The files among those in a folder that mean one of an organisation's files, and are named otherwise. */
export function misnamedAmong(names: Iterable<string>): Misnamed[] {
  return [...names].toSorted().flatMap((name) => {
    const kind = kindMeant(name);
    return kind === undefined || fileName(kind) === name ? [] : [{ kind, name }];
  });
}

/** Whether a text reads like one of an organisation's files, under whatever name. */
export function readsLikeOwn(text: string): boolean {
  if (/^\uFEFF?# yaml-language-server: \$schema=\.cdc\//.test(text)) return true;
  const keys = /^(?:framework|organization|pattern|teams|providers|policy|rules|services|custom|assessed-on)[ \t]*:/m;
  return /^\uFEFF?version[ \t]*:[ \t]*\d/m.test(text) && keys.test(text);
}

/** Whether a path, through whatever links, leads to one of an organisation's files, by its name, or into its folder `.cdc`. */
export function ownPlace(path: string): 'file' | 'folder' | undefined {
  const place = placeOf(path);
  if (kindMeant(basename(place))) return 'file';
  const above = dirname(place).normalize('NFKC').toLowerCase().split(/[\\/]/);
  return above.includes(ownFolder) ? 'folder' : undefined;
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

/** The names of the files in a folder; none where it cannot be read. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [] : [entry.name]));
  } catch {
    return [];
  }
}
