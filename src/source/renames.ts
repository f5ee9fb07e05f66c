import { posix } from 'node:path';
import { fileKinds } from '../model/files.ts';
import { fileName } from './folder.ts';
import type { Repository } from './git.ts';

/** The files that a commit moved, by the folder that they lie in now, and where each lay before. */
type Moves = ReadonlyMap<string, readonly string[]>;

/** What is known already: many organisations may have come with one commit. */
const known = new WeakMap<Repository, Map<string, Promise<Moves>>>();

/**
 * The folder from which a commit moved the files of a folder, or most of them; undefined where it moved none.
 *
 * @throws {GitProblem} where this cannot be seen
 */
export async function originOf(repository: Repository, commit: string, path: string): Promise<string | undefined> {
  const moves = known.get(repository) ?? new Map<string, Promise<Moves>>();
  known.set(repository, moves);
  const ofCommit = moves.get(commit) ?? movesOf(repository, commit);
  moves.set(commit, ofCommit);
  const votes = new Map<string, number>();
  for (const from of (await ofCommit).get(path) ?? []) votes.set(from, (votes.get(from) ?? 0) + 1);
  return [...votes].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

async function movesOf(repository: Repository, commit: string): Promise<Moves> {
  // The first commit of all has nothing before it.
  if (!(await repository.object(`${commit}^`))) return new Map();
  const args = ['diff-tree', '-r', '-z', '-M', '--diff-filter=R', '--name-status', `${commit}^`, commit, '--'];
  const output = await repository.run([...args, ...fileKinds.map((kind) => `:(glob)**/${fileName(kind)}`)]);
  const moves = new Map<string, string[]>();
  for (const [, from = '', to = ''] of output.matchAll(/R\d+\0([^\0]*)\0([^\0]*)\0/g)) {
    const [before, after] = [posix.parse(from), posix.parse(to)];
    if (before.base === after.base) moves.set(after.dir, [...(moves.get(after.dir) ?? []), before.dir]);
  }
  return moves;
}
