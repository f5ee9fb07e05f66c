import type { Folder } from '../source/folder.ts';
import { GitProblem, Repository, repositoryOf } from '../source/git.ts';
import type { ExaminerSettings } from './examiner.ts';

/**
 * Which folders have no such state to compare with, and why, by their paths: the entities of a group can lie in
 * repositories of their own. Each repository is asked once.
 */
export async function notComparable(
  folders: readonly Folder[],
  { since, environment }: Pick<ExaminerSettings, 'since' | 'environment'>,
): Promise<ReadonlyMap<string, GitProblem>> {
  if (since === undefined) return new Map();
  const asked = new Map<string | undefined, Promise<GitProblem | undefined>>();
  const problems = new Map<string, GitProblem>();
  for (const { path } of folders) {
    const root = repositoryOf(path);
    const answer = asked.get(root) ?? problemWith(path, root, since, environment);
    asked.set(root, answer);
    const problem = await answer;
    if (problem) problems.set(path, problem);
  }
  return problems;
}

async function problemWith(
  folder: string,
  root: string | undefined,
  since: string,
  environment: ExaminerSettings['environment'],
): Promise<GitProblem | undefined> {
  if (root === undefined) return new GitProblem('no-repository');
  const { History } = await import('../source/history.ts');
  const repository = new Repository(root, environment);
  try {
    await new History(folder, repository).base(since);
    return undefined;
  } catch (error) {
    if (!(error instanceof GitProblem)) throw error;
    return error;
  } finally {
    await repository.close();
  }
}
