import { join, posix } from 'node:path';
import { promisify } from 'node:util';
import { fileKinds, schemaKinds } from '../model/files.ts';
import { type Content, readBounded } from './content.ts';
import { fileName } from './folder.ts';
import { type Environment, GitProblem, gitProgram, Repository, repositoryOf } from './git.ts';
import { schemaName } from './schemas.ts';

/** The organisation's own files that differ from the last commit, by their names in its folder. */
export interface ChangedFiles {
  readonly changed: readonly string[];
  /** Those of them that git does not know yet. */
  readonly untracked: readonly string[];
  /** What a commit would take along beside answers: whatever the last commit, the index and the disk do not all say alike. */
  readonly uncommitted: readonly string[];
}

/**
 * Found by comparing contents: asking git for its status could run what the repository's settings name.
 *
 * @returns undefined where there is no repository, or no git
 */
export async function changedFiles(folder: string, environment: Environment): Promise<ChangedFiles | undefined> {
  const root = repositoryOf(folder);
  if (root === undefined) return undefined;
  const repository = new Repository(root, environment);
  const path = repository.pathOf(folder);
  const own = [...fileKinds.map(fileName), ...schemaKinds.map(schemaName)];
  try {
    const list = async (...which: string[]) => {
      const listed = await repository.run(['--literal-pathspecs', 'ls-files', '-z', ...which, '--', path || '.']);
      return new Map(
        listed.split('\0').map((line) => {
          const [id = '', file = ''] = /^(?:\d+ (\w+) \d\t)?(.*)$/s.exec(line)?.slice(1) ?? [];
          return [posix.relative(path, file), id];
        }),
      );
    };
    const known = await list('--stage');
    const untracked = await list('--others', '--exclude-standard');
    const head = await repository.commitOf('HEAD').catch(orNothing);
    const changed: string[] = [];
    const uncommitted: string[] = [];
    for (const name of own) {
      const isIgnored = !known.has(name) && !untracked.has(name);
      const before = head === undefined ? undefined : await repository.file(head, path, name);
      const now = onDisk(join(folder, name));
      const isOther = now !== textOf(before?.content);
      if (isOther && now !== undefined && !isIgnored) changed.push(name);
      if (known.get(name) !== before?.id || (isOther && (before !== undefined || !isIgnored))) uncommitted.push(name);
    }
    return { changed, untracked: changed.filter((name) => untracked.has(name)), uncommitted };
  } catch (error) {
    if (error instanceof GitProblem) return undefined;
    throw error;
  } finally {
    await repository.close();
  }
}

/** A repository without any commit is one all the same. */
function orNothing(error: unknown): undefined {
  if (error instanceof GitProblem && error.reason === 'no-commit') return undefined;
  throw error;
}

/** What a file holds, if it can be read. */
function onDisk(path: string): string | undefined {
  try {
    return textOf(readBounded(path));
  } catch {
    return undefined;
  }
}

/** Git may keep other line ends than the disk has. */
function textOf(content: Content | undefined): string | undefined {
  return content && 'bytes' in content
    ? Buffer.from(content.bytes).toString('latin1').replaceAll('\r\n', '\n')
    : undefined;
}

/**
 * Commits some files of a folder as they are, and nothing else: what else is staged stays staged. Git speaks to the
 * terminal itself, since hooks and signing may.
 *
 * @returns the short hash of the commit; undefined where git refused, and has said why
 */
export async function commitFiles(
  folder: string,
  { changed, untracked }: Pick<ChangedFiles, 'changed' | 'untracked'>,
  message: string,
  environment: Environment,
): Promise<string | undefined> {
  const { execFile, spawn } = await import('node:child_process');
  const options = { cwd: folder, env: userEnvironment(environment) };
  const git = gitProgram(environment);
  const run = (...args: string[]) =>
    new Promise<boolean>((resolve) => {
      const child = spawn(git, args, { ...options, stdio: ['inherit', 'ignore', 'inherit'] });
      child.on('error', () => resolve(false));
      child.on('close', (status) => resolve(status === 0));
    });
  if (untracked.length > 0 && !(await run('add', '--intent-to-add', '--', ...untracked))) return undefined;
  if (!(await run('commit', '--quiet', '-m', message, '--only', '--', ...changed))) {
    // The index is as it was before.
    if (untracked.length > 0) await run('update-index', '--force-remove', '--', ...untracked);
    return undefined;
  }
  const { stdout } = await promisify(execFile)(git, ['rev-parse', '--short', 'HEAD'], options);
  return stdout.trim();
}

/** The user's own, names and all, but for what a hook sets: the repository is the one that the folder lies in. */
function userEnvironment(environment: Environment): NodeJS.ProcessEnv {
  const located = /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|PREFIX|OBJECT_DIRECTORY|COMMON_DIR|NAMESPACE)$/;
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !located.test(name)));
}
