/** The files around an organisation: whether one is there, and what its hash is; never what is in it. */
import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, lstatSync, openSync, readlinkSync, readSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, posix, relative, resolve, sep, win32 } from 'node:path';
import type { Content } from './content.ts';
import { repositoryOf } from './git.ts';

/** The largest file that is hashed, and how many bytes are in one run for an organisation. */
export const mostHashed = { file: 64 * 1024 * 1024, inAll: 256 * 1024 * 1024 } as const;

/** Why nothing can be said of a file. */
export type Unseen = 'outside' | 'no-file' | 'unreadable' | 'too-large' | 'too-many' | 'not-here';

/** What there is to say of a file: that it is not there, its hash if that was asked for, or why neither can be said. */
export type FileSeen =
  | { readonly is: 'missing' | 'there' }
  | { readonly is: 'hashed'; readonly sha256: string }
  | { readonly is: 'unseen'; readonly why: Unseen };

/**
 * Looks for a file by its path, seen from the organisation's folder.
 *
 * @param hashed whether its hash is asked for
 */
export type LookFor = (path: string, hashed: boolean) => FileSeen | Promise<FileSeen>;

const unseen = (why: Unseen): FileSeen => ({ is: 'unseen', why });

/**
 * A path as the parts that lead there from the top of what may be looked at; undefined for one that leads out of it, or
 * into the folder of git.
 *
 * @param from where the organisation lies in that, with slashes; empty for the top itself
 */
export function partsWithin(from: string, path: string): readonly string[] | undefined {
  if (posix.isAbsolute(path) || win32.isAbsolute(path) || /^[a-z]:/i.test(path)) return undefined;
  const parts = posix.normalize(posix.join(from, path.replaceAll('\\', '/'))).split('/');
  const kept = parts.filter((part) => part !== '' && part !== '.');
  return kept.some((part) => part === '..' || isGit(part)) ? undefined : kept;
}

/** However a file system spells it. */
function isGit(name: string): boolean {
  return /^(?:\.git|git~\d)(?:[. ]*$|:)/i.test(name.normalize('NFKC').replaceAll(/\p{Cf}/gu, ''));
}

/** Looks in the repository in which a folder lies, or in the folder alone where it lies in none. */
export function lookAround(folder: string): LookFor {
  let root: string | undefined;
  let from = '';
  let left: number = mostHashed.inAll;
  const known = new Map<string, Looked>();
  return (path, hashed) => {
    if (root === undefined) {
      const here = realpathSync.native(folder);
      root = realpathSync.native(repositoryOf(folder) ?? folder);
      from = relative(root, here).split(sep).join('/');
    }
    const parts = partsWithin(from, path);
    if (!parts) return unseen('outside');
    const key = `${hashed} ${parts.join('/')}`;
    const seen = known.get(key) ?? look(root, parts, hashed, left);
    if (!known.has(key) && seen.is === 'hashed') left -= seen.bytes;
    known.set(key, seen);
    return seen.is === 'hashed' ? { is: 'hashed', sha256: seen.sha256 } : seen;
  };
}

type Looked = Exclude<FileSeen, { is: 'hashed' }> | { is: 'hashed'; sha256: string; bytes: number };

function look(root: string, parts: readonly string[], hashed: boolean, left: number): Looked {
  try {
    const place = placeOf(root, parts);
    if (place === undefined) return { is: 'unseen', why: 'outside' };
    const stats = lstatSync(place, { throwIfNoEntry: false });
    if (!stats) return { is: 'missing' };
    if (!stats.isFile()) return { is: 'unseen', why: 'no-file' };
    return hashed ? hashOf(place, left) : { is: 'there' };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return code === 'ENOENT' || code === 'ENOTDIR' ? { is: 'missing' } : { is: 'unseen', why: 'unreadable' };
  }
}

/** The same of a file that is read already. */
export function hashIn(content: Content, hashed: boolean): FileSeen {
  if (!hashed) return { is: 'there' };
  if ('tooLarge' in content) return unseen('too-large');
  return { is: 'hashed', sha256: createHash('sha256').update(content.bytes).digest('hex') };
}

const mostLinks = 40;

/**
 * Where a path leads, link by link; undefined where one leads out. No link is followed to find that out: whether a file is
 * there that lies elsewhere is no one's business.
 */
function placeOf(root: string, parts: readonly string[]): string | undefined {
  let here = root;
  const ahead = [...parts];
  for (let links = 0; ahead.length > 0; ) {
    const next = join(here, ahead.shift() as string);
    const stats = lstatSync(next, { throwIfNoEntry: false });
    if (!stats?.isSymbolicLink()) {
      here = next;
      continue;
    }
    links += 1;
    if (links > mostLinks) throw Object.assign(new Error('too many links'), { code: 'ELOOP' });
    const target = resolve(dirname(next), readlinkSync(next));
    const inside = relative(root, target);
    if (isAbsolute(inside)) return undefined;
    const there = partsWithin('', inside.split(sep).join('/'));
    if (!there) return undefined;
    here = root;
    ahead.unshift(...there);
  }
  return here;
}

/** Reads no more than was promised, from nothing that could be waited for. */
function hashOf(path: string, left: number): Looked {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0));
  try {
    const stats = fstatSync(file);
    if (!stats.isFile()) return { is: 'unseen', why: 'no-file' };
    if (stats.size > mostHashed.file) return { is: 'unseen', why: 'too-large' };
    if (stats.size > left) return { is: 'unseen', why: 'too-many' };
    const hash = createHash('sha256');
    const buffer = Buffer.alloc(Math.max(1, Math.min(stats.size, 1024 * 1024)));
    for (let done = 0; done < stats.size; ) {
      const read = readSync(file, buffer, 0, Math.min(buffer.length, stats.size - done), null);
      if (read === 0) break;
      hash.update(buffer.subarray(0, read));
      done += read;
    }
    return { is: 'hashed', sha256: hash.digest('hex'), bytes: stats.size };
  } finally {
    closeSync(file);
  }
}
