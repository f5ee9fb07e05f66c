import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { mainFileKinds } from '../model/files.ts';
import { fileName } from './folder.ts';
import { type Environment, GitProblem, Repository, repositoryOf } from './git.ts';

/**
 * Those of some folders that git does not ignore: a folder is ignored where all its main files are, or the whole of the
 * repository that it lies in is ignored by the one around the folder that was named. Where git cannot be asked, and in a
 * folder that is ignored itself, none is: it was named all the same.
 *
 * @param named the folder that they all lie in
 * @param names of the files that are looked at: an organisation's by default
 */
export async function notIgnored(
  named: string,
  folders: readonly string[],
  environment: Environment,
  names: readonly string[] = mainFileKinds.map(fileName),
): Promise<string[]> {
  const around = repositoryOf(named);
  const repositories = new Map<string, { readonly repository: Repository; readonly paths: Set<string> }>();
  const ask = (root: string, paths: readonly string[]) => {
    const known = repositories.get(root) ?? { repository: new Repository(root, environment), paths: new Set<string>() };
    repositories.set(root, known);
    for (const path of paths) known.paths.add(path);
    return { root, paths };
  };
  const own = around === undefined ? undefined : ask(around, [named]);
  const questions = folders.map((folder) => {
    const root = repositoryOf(folder);
    if (root === undefined) return [];
    const files = names.map((name) => join(folder, name)).filter((path) => existsSync(path));
    const inside = around !== undefined && root !== around && root.startsWith(around);
    return [ask(root, files), ...(inside ? [ask(around, [root])] : [])];
  });
  const ignored = new Map<string, ReadonlySet<string>>();
  for (const [root, { repository, paths }] of repositories) ignored.set(root, await ignoredOf(repository, [...paths]));
  const isIgnored = ({ root, paths }: { readonly root: string; readonly paths: readonly string[] }) =>
    paths.length > 0 && paths.every((path) => ignored.get(root)?.has(path));
  if (own && isIgnored(own)) return [...folders];
  return folders.filter((_, index) => !questions[index]?.some(isIgnored));
}

async function ignoredOf(repository: Repository, paths: readonly string[]): Promise<ReadonlySet<string>> {
  const byName = new Map(paths.map((path) => [repository.pathOf(path) || '.', path]));
  try {
    const args = ['check-ignore', '--stdin', '-z'];
    const output = await repository.run(args, 'incomplete', [...byName.keys()].join('\0'));
    return new Set(output.split('\0').flatMap((name) => byName.get(name) ?? []));
  } catch (error) {
    // It fails where nothing is ignored, too.
    if (error instanceof GitProblem) return new Set();
    throw error;
  }
}
