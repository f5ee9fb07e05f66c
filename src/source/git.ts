import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { type GitObject, Objects } from './objects.ts';
import { programOf } from './windows.ts';

/** Why history cannot be read: no repository, no git, nothing committed, no such revision, somebody else's repository. */
export class GitProblem extends Error {
  readonly reason: 'no-repository' | 'no-git' | 'no-commit' | 'no-revision' | 'not-trusted';

  constructor(reason: GitProblem['reason']) {
    super(reason);
    this.reason = reason;
  }
}

/** What a folder of a commit says of something in it. */
export interface TreeEntry {
  /** An ordinary file; no link, no folder and no submodule. */
  readonly isFile: boolean;
  readonly isFolder: boolean;
  readonly id: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Some commands read the index, and would first run what the repository's settings name for watching its files. */
const safely = ['-c', 'core.fsmonitor='];

/** The root of the work tree that a folder lies in, links resolved. */
export function repositoryOf(folder: string): string | undefined {
  for (let here = realpathSync(folder); ; here = dirname(here)) {
    if (existsSync(join(here, '.git'))) return here;
    if (dirname(here) === here) return undefined;
  }
}

/**
 * A repository, as git tells of it: nothing is checked out, nothing is fetched, nothing is run that its settings name.
 * Objects are read by one long-lived process.
 */
export class Repository {
  readonly #root: string;
  readonly #environment: NodeJS.ProcessEnv;
  readonly #commits = new Map<string, Promise<string>>();
  #objects: Promise<Objects> | undefined;

  /**
   * @param root of the work tree
   * @param environment that git runs in
   */
  constructor(root: string, environment: Environment) {
    this.#root = root;
    this.#environment = gitEnvironment(environment);
  }

  /**
   * The id of a commit; the same one as long as this lives, wherever a branch moves.
   *
   * @param name what git takes for one: a branch, a tag, a hash, `HEAD~2`
   * @throws {GitProblem}
   */
  commitOf(name: string): Promise<string> {
    const known = this.#commits.get(name) ?? this.#resolve(name);
    this.#commits.set(name, known);
    return known;
  }

  async #resolve(name: string): Promise<string> {
    const args = ['rev-parse', '--show-prefix', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
    const [prefix, commit = ''] = (await this.run(args, name === 'HEAD' ? 'no-commit' : 'no-revision')).split('\n');
    // What is no repository though it looks like one: git has found another one further up.
    if (prefix !== '') throw new GitProblem('no-repository');
    return commit;
  }

  /** The path of a folder in the work tree, seen from its root; empty for the root itself. */
  pathOf(folder: string): string {
    return relative(this.#root, realpathSync(folder)).split(sep).join('/');
  }

  /** One file as a commit has it, links followed; undefined where there is none. */
  async file(commit: string, path: string, name: string): Promise<GitObject | undefined> {
    const object = await this.#at(commit, path === '' ? name : `${path}/${name}`);
    return object?.type === 'blob' ? object : undefined;
  }

  /**
   * What lies in a folder as a commit has it, by name; undefined where there is no such folder, or too much in it.
   *
   * @throws {GitProblem} where the commit has the folder, but it is not in this clone
   */
  async entries(commit: string, path: string): Promise<ReadonlyMap<string, TreeEntry> | undefined> {
    const tree = await this.#at(commit, path);
    if (!tree) await this.#sureThatNone(commit, path);
    return tree && entriesIn(tree);
  }

  /** @throws {GitProblem} where it cannot be seen whether a commit has a folder */
  async #sureThatNone(commit: string, path: string): Promise<void> {
    let tree = await this.object(`${commit}^{tree}`);
    for (const name of path.split('/').filter(Boolean)) {
      if (!tree) break;
      const entry = entriesIn(tree)?.get(name);
      if (!entry?.isFolder) return;
      tree = await this.object(entry.id);
    }
    if (!tree) throw new GitProblem('no-revision');
  }

  /** What a commit has at a path. Git takes a request a line: to a name with a line break it is led, folder by folder. */
  async #at(commit: string, path: string): Promise<GitObject | undefined> {
    if (!path.includes('\n')) return this.object(`${commit}:${path}`);
    let found = await this.object(`${commit}^{tree}`);
    for (const name of path.split('/')) {
      const entry = found && entriesIn(found)?.get(name);
      found = entry?.isFile || entry?.isFolder ? await this.object(entry.id) : undefined;
    }
    return found;
  }

  /** Any object, by a name that git takes. */
  async object(name: string): Promise<GitObject | undefined> {
    this.#objects ??= this.#startObjects();
    return (await this.#objects).read(name);
  }

  /**
   * What a git command prints: one that reads the repository and knows no settings of its own that run anything.
   *
   * @throws {GitProblem} of the given reason where the command fails for none that can be told
   */
  async run(args: readonly string[], otherwise: GitProblem['reason'] = 'no-revision'): Promise<string> {
    const { execFile } = await import('node:child_process');
    const options = { cwd: this.#root, env: this.#environment, maxBuffer: Number.POSITIVE_INFINITY };
    const git = gitProgram(this.#environment);
    const { stdout } = await promisify(execFile)(git, [...safely, ...args], options).catch((error) => {
      if (error.code === 'ENOENT') throw new GitProblem('no-git');
      throw new GitProblem(String(error.stderr).includes('safe.directory') ? 'not-trusted' : otherwise);
    });
    return stdout;
  }

  /** Ends what was started for it. */
  async close(): Promise<void> {
    (await this.#objects?.catch(() => undefined))?.close();
  }

  async #startObjects(): Promise<Objects> {
    const { spawn } = await import('node:child_process');
    const options = { cwd: this.#root, env: this.#environment };
    const git = spawn(gitProgram(this.#environment), ['cat-file', '--batch', '--follow-symlinks'], options);
    return new Objects(git, () => new GitProblem('no-revision'));
  }
}

function entriesIn({ id, type, content }: GitObject): Map<string, TreeEntry> | undefined {
  return type === 'tree' && 'bytes' in content ? entriesOf(content.bytes, id.length / 2) : undefined;
}

/** @throws {GitProblem} where there is none, as far as can be told before it is started */
export function gitProgram(environment: Environment): string {
  const program = programOf('git', environment);
  if (program === undefined) throw new GitProblem('no-git');
  return program;
}

/** A tree as git keeps it: for each entry the mode, a space, the name, a zero, and so many bytes of an id. */
function entriesOf(tree: Uint8Array, idLength: number): Map<string, TreeEntry> {
  const bytes = Buffer.from(tree.buffer, tree.byteOffset, tree.byteLength);
  const entries = new Map<string, TreeEntry>();
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(0, at);
    const [mode = '', ...name] = bytes.toString('utf8', at, end).split(' ');
    at = end + 1 + idLength;
    const [isFile, isFolder] = [mode.startsWith('100'), mode.startsWith('4')];
    entries.set(name.join(' '), { isFile, isFolder, id: bytes.toString('hex', end + 1, at) });
  }
  return entries;
}

/**
 * Without what a hook sets: the repository is the one that the folder lies in. Whatever a partial clone lacks is not
 * fetched, since a repository's own settings can make any command of that.
 */
function gitEnvironment(environment: Environment): NodeJS.ProcessEnv {
  const kept = Object.entries(environment).filter(([name]) => !/^GIT_(?!EXEC_PATH|SSL|TRACE|CONFIG)/.test(name));
  return { ...Object.fromEntries(kept), GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none', LC_ALL: 'C' };
}
