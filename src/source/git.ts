import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { type GitObject, Objects } from './objects.ts';
import { programOf } from './windows.ts';

/**
 * Why history cannot be read: no repository, no git, nothing committed, no such revision, no commit in which two branches
 * were one, something missing or damaged, somebody else's repository.
 */
export class GitProblem extends Error {
  readonly reason: 'no-repository' | 'no-git' | 'no-commit' | 'no-revision' | 'no-base' | 'incomplete' | 'not-trusted';

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
  readonly isLink: boolean;
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
  readonly #bases = new Map<string, Promise<string>>();
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

  /**
   * One file as a commit has it, links followed; undefined where there is none, or where a link leads to none.
   *
   * @param path of a folder, and in it
   * @param name the path of the file
   * @throws {GitProblem} where the commit has it, but this clone has not
   */
  async file(commit: string, path: string, name: string): Promise<GitObject | undefined> {
    const whole = path === '' ? name : `${path}/${name}`;
    const object = await this.object(`${commit}:${whole}`);
    if (object !== 'missing') return object?.type === 'blob' ? object : undefined;
    const entry = (await this.entries(commit, posix.dirname(whole).replace(/^\.$/, '')))?.get(posix.basename(whole));
    if (entry?.isFile) return this.known(entry.id);
    // Of a link that leads to nothing, git says so.
    return entry?.isLink ? incomplete() : undefined;
  }

  /**
   * What lies in a folder as a commit has it, by name; undefined where there is no such folder.
   *
   * @throws {GitProblem} where the commit has the folder, but this clone has not, or it is no tree that git writes
   */
  async entries(commit: string, path: string): Promise<ReadonlyMap<string, TreeEntry> | undefined> {
    const tree = await this.object(`${commit}:${path}`);
    if (tree !== 'missing') return tree?.type === 'tree' ? entriesIn(tree) : undefined;
    // What git does not find may be what this clone lacks: only the folders on the way there tell.
    let entries = entriesIn(await this.known(`${commit}^{tree}`));
    for (const name of path.split('/').filter(Boolean)) {
      const entry = entries.get(name);
      if (entry?.isLink) incomplete();
      if (!entry?.isFolder) return undefined;
      entries = entriesIn(await this.known(entry.id));
    }
    return entries;
  }

  /**
   * An object, by a name that git takes; undefined where the name leads over links to nothing or out of the repository.
   *
   * @returns `missing` where there is none of that name, be it that it never was or that this clone lacks it
   */
  async object(name: string): Promise<GitObject | 'missing' | undefined> {
    this.#objects ??= this.#startObjects();
    return (await this.#objects).read(name);
  }

  /**
   * An object of which another one speaks.
   *
   * @throws {GitProblem} where this clone lacks it
   */
  async known(id: string): Promise<GitObject> {
    const object = await this.object(id);
    return object === undefined || object === 'missing' ? incomplete() : object;
  }

  /**
   * The commit that two have in common and from which they went apart; where one comes from the other, the earlier one.
   *
   * @throws {GitProblem} where there is none, as far as this clone goes back
   */
  baseOf(one: string, other: string): Promise<string> {
    const key = `${one} ${other}`;
    const known = this.#bases.get(key) ?? this.run(['merge-base', one, other], 'no-base').then((id) => id.trim());
    this.#bases.set(key, known);
    return known;
  }

  /**
   * What a git command prints, given an input: one that reads the repository and knows no settings of its own that run anything.
   *
   * @throws {GitProblem} of the given reason where the command fails for none that can be told
   */
  async run(args: readonly string[], otherwise: GitProblem['reason'] = 'incomplete', input?: string): Promise<string> {
    const { execFile } = await import('node:child_process');
    const options = { cwd: this.#root, env: this.#environment, maxBuffer: Number.POSITIVE_INFINITY };
    const git = gitProgram(this.#environment);
    const running = promisify(execFile)(git, [...safely, ...args], options);
    // A git that ends early is noticed by its status.
    running.child.stdin?.on('error', () => {}).end(input);
    const { stdout } = await running.catch((error) => {
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
    return new Objects(git, () => new GitProblem('incomplete'));
  }
}

function incomplete(): never {
  throw new GitProblem('incomplete');
}

/** @throws {GitProblem} where it is too large, or no tree that git writes */
function entriesIn({ id, type, content }: GitObject): Map<string, TreeEntry> {
  return type === 'tree' && 'bytes' in content ? entriesOf(content.bytes, id.length / 2) : incomplete();
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
    if (end === -1 || end + idLength >= bytes.length) incomplete();
    const [mode = '', ...name] = bytes.toString('utf8', at, end).split(' ');
    at = end + 1 + idLength;
    const is = (begin: string) => mode.startsWith(begin);
    const kind = { isFile: is('100'), isFolder: is('4'), isLink: is('12') };
    entries.set(name.join(' '), { ...kind, id: bytes.toString('hex', end + 1, at) });
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

/** The names of the files in a folder as a commit has it. */
export function namesIn(entries: ReadonlyMap<string, TreeEntry> | undefined): string[] {
  return [...(entries ?? [])].flatMap(([name, { isFolder }]) => (isFolder ? [] : [name]));
}
