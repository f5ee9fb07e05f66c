import { posix } from 'node:path';
import { fileKinds } from '../model/files.ts';
import { fileName } from './folder.ts';
import type { Repository } from './git.ts';

/**
 * The folder from which a commit moved the files of a folder, or most of them; undefined where it moved none.
 *
 * @throws {GitProblem} where this cannot be seen
 */
export async function originOf(repository: Repository, commit: string, path: string): Promise<string | undefined> {
  // The first commit of all has nothing before it.
  if (!(await repository.object(`${commit}^`))) return undefined;
  const args = ['diff-tree', '-r', '-z', '-M', '--diff-filter=R', '--name-status', `${commit}^`, commit, '--'];
  const output = await repository.run([...args, ...fileKinds.map((kind) => `:(glob)**/${fileName(kind)}`)]);
  const votes = new Map<string, number>();
  for (const [, from = '', to = ''] of output.matchAll(/R\d+\0([^\0]*)\0([^\0]*)\0/g)) {
    const [before, after] = [posix.parse(from), posix.parse(to)];
    if (after.dir === path && before.base === after.base) votes.set(before.dir, (votes.get(before.dir) ?? 0) + 1);
  }
  return [...votes].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}
