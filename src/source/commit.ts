import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { fileKinds } from '../model/files.ts';
import { fileName, schemaFolder } from './folder.ts';
import { type Environment, gitEnvironment } from './git.ts';

/** The organisation's own files that differ from the last commit, by their names in its folder. */
export interface ChangedFiles {
  readonly changed: readonly string[];
  /** Those of them that git does not know yet. */
  readonly untracked: readonly string[];
}

/** @returns undefined where there is no repository, or no git */
export async function changedFiles(folder: string, environment: Environment): Promise<ChangedFiles | undefined> {
  const { execFile } = await import('node:child_process');
  const own = [...fileKinds.map(fileName), schemaFolder];
  const args = ['status', '--porcelain=v1', '-z', '--no-renames', '--untracked-files=all', '--', ...own];
  const git = promisify(execFile);
  const options = { cwd: folder, env: gitEnvironment(environment) };
  try {
    const [{ stdout: prefix }, { stdout }] = await Promise.all([
      git('git', ['rev-parse', '--show-prefix'], options),
      git('git', args, options),
    ]);
    const entries = stdout.split('\0').filter((entry) => entry !== '');
    const names = (some: readonly string[]) =>
      some.map((entry) => relative(join('/', prefix.trim()), join('/', entry.slice(3))));
    return { changed: names(entries), untracked: names(entries.filter((entry) => entry.startsWith('??'))) };
  } catch {
    return undefined;
  }
}

/**
 * Commits some files of a folder as they are, and nothing else: what else is staged stays staged. Git speaks to the
 * terminal itself, since hooks and signing may.
 *
 * @returns the short hash of the commit; undefined where git refused, and has said why
 */
export async function commitFiles(
  folder: string,
  { changed, untracked }: ChangedFiles,
  message: string,
  environment: Environment,
): Promise<string | undefined> {
  const { execFile, spawn } = await import('node:child_process');
  const options = { cwd: folder, env: gitEnvironment(environment) };
  const run = (...args: string[]) =>
    new Promise<boolean>((resolve) => {
      const child = spawn('git', args, { ...options, stdio: ['inherit', 'ignore', 'inherit'] });
      child.on('error', () => resolve(false));
      child.on('close', (status) => resolve(status === 0));
    });
  if (untracked.length > 0 && !(await run('add', '--intent-to-add', '--', ...untracked))) return undefined;
  if (!(await run('commit', '--quiet', '-m', message, '--only', '--', ...changed))) return undefined;
  const { stdout } = await promisify(execFile)('git', ['rev-parse', '--short', 'HEAD'], options);
  return stdout.trim();
}
