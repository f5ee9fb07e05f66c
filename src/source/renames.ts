import { posix } from 'node:path';
import { fileKinds } from '../model/files.ts';
import { fileName } from './folder.ts';
import type { Repository } from './git.ts';

/** The files that a commit moved, by the folder that they lie in now, and where each lay before. */
type Moves = ReadonlyMap<string, readonly string[]>;

/** Stands for the commit that is being made ready. */
export const staged = Symbol('staged');

/** What is known already: many organisations may have come with one commit. */
const known = new WeakMap<Repository, Map<string | typeof staged, Promise<Moves>>>();

/**
 * The folder from which a commit, or what is staged, moved the files of a folder, or most of them; undefined where it moved none.
 *
 * @throws {GitProblem} where this cannot be seen
 */
export async function originOf(
  repository: Repository,
  commit: string | typeof staged,
  path: string,
): Promise<string | undefined> {
  const moves = known.get(repository) ?? new Map<string | typeof staged, Promise<Moves>>();
  known.set(repository, moves);
  const ofCommit = moves.get(commit) ?? movesOf(repository, commit);
  moves.set(commit, ofCommit);
  const votes = new Map<string, number>();
  for (const from of (await ofCommit).get(path) ?? []) votes.set(from, (votes.get(from) ?? 0) + 1);
  return [...votes].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

async function movesOf(repository: Repository, commit: string | typeof staged): Promise<Moves> {
  // The first commit of all has nothing before it.
  if (commit !== staged && (await repository.object(`${commit}^`)) === 'missing') return new Map();
  const what = commit === staged ? ['diff-index', '--cached'] : ['diff-tree', '-r'];
  const states = commit === staged ? ['HEAD'] : [`${commit}^`, commit];
  const args = [...what, '-z', '-M', '--diff-filter=R', '--name-status', ...states, '--'];
  const output = await repository.run([...args, ...fileKinds.map((kind) => `:(glob)**/${fileName(kind)}`)]);
  const moves = new Map<string, string[]>();
  for (const [, from = '', to = ''] of output.matchAll(/R\d+\0([^\0]*)\0([^\0]*)\0/g)) {
    const [before, after] = [posix.parse(from), posix.parse(to)];
    if (before.base === after.base) moves.set(after.dir, [...(moves.get(after.dir) ?? []), before.dir]);
  }
  return moves;
}
