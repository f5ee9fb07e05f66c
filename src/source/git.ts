import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { maxFileBytes } from './decode.ts';
import type { Content, ContentReader } from './read.ts';

/** Why history cannot be read: no repository, no git, no such revision, or somebody else's repository. */
export class GitProblem extends Error {
  readonly reason: 'no-repository' | 'no-git' | 'no-revision' | 'not-trusted';

  constructor(reason: GitProblem['reason']) {
    super(reason);
    this.reason = reason;
  }
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** The root of the work tree that a folder lies in, links resolved. */
export function repositoryOf(folder: string): string | undefined {
  for (let here = realpathSync(folder); ; here = dirname(here)) {
    if (existsSync(join(here, '.git'))) return here;
    if (dirname(here) === here) return undefined;
  }
}

/**
 * The files of a repository as one commit has them, read by one long-lived `git cat-file --batch`: nothing is checked
 * out, and nothing is fetched.
 */
export class Revision {
  readonly #root: string;
  readonly #commit: string;
  readonly #git: ChildProcessWithoutNullStreams;
  #received: Buffer = Buffer.alloc(0);
  #wake: () => void = () => {};
  #ended = false;
  /** Requests are answered in order, one at a time. */
  #last: Promise<unknown> = Promise.resolve();

  /**
   * @param root of the work tree
   * @param name what git takes for a commit: a branch, a tag, a hash, `HEAD~2`
   * @param environment that git runs in
   * @throws {GitProblem}
   */
  static async open(root: string, name: string, environment: Environment): Promise<Revision> {
    const { execFile, spawn } = await import('node:child_process');
    const env = gitEnvironment(environment);
    const args = ['rev-parse', '--show-prefix', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
    const { stdout } = await promisify(execFile)('git', args, { cwd: root, env }).catch((error) => {
      if (error.code === 'ENOENT') throw new GitProblem('no-git');
      throw new GitProblem(String(error.stderr).includes('safe.directory') ? 'not-trusted' : 'no-revision');
    });
    const [prefix, commit = ''] = stdout.split('\n');
    // What is no repository though it looks like one: git has found another one further up.
    if (prefix !== '') throw new GitProblem('no-repository');
    const batch = ['cat-file', '--batch', '--follow-symlinks'];
    return new Revision(root, commit, spawn('git', batch, { cwd: root, env }));
  }

  private constructor(root: string, commit: string, git: ChildProcessWithoutNullStreams) {
    this.#root = root;
    this.#commit = commit;
    this.#git = git;
    this.#git.stderr.resume();
    this.#git.stdout.on('data', (data: Buffer) => {
      this.#received = this.#received.length === 0 ? data : Buffer.concat([this.#received, data]);
      this.#wake();
    });
    this.#git.on('close', () => {
      this.#ended = true;
      this.#wake();
    });
    // A git that ends early is noticed by what it does not answer.
    for (const stream of [this.#git, this.#git.stdin]) stream.on('error', () => {});
  }

  /** The files of a folder in the work tree, as they were. */
  reader(folder: string): ContentReader {
    const prefix = relative(this.#root, realpathSync(folder)).split(sep).join('/');
    return (name) => this.#read(prefix === '' ? name : `${prefix}/${name}`);
  }

  /** Ends the process. */
  close(): void {
    this.#git.stdin.end();
  }

  #read(path: string): Promise<Content | undefined> {
    const answer = this.#last.then(() => this.#ask(path));
    this.#last = answer.catch(() => {});
    return answer;
  }

  async #ask(path: string): Promise<Content | undefined> {
    // A request is a line.
    if (path.includes('\n')) return undefined;
    this.#git.stdin.write(`${this.#commit}:${path}\n`);
    const header = /^\S+ (\S+) (\d+)$/.exec(await this.#line());
    // `missing`, and links that lead nowhere or out of the repository.
    if (!header) return undefined;
    const size = Number(header[2]);
    if (header[1] === 'blob') return this.#content(size);
    await this.#skip(size + 1);
    return undefined;
  }

  async #content(size: number): Promise<Content> {
    if (size > maxFileBytes) {
      await this.#skip(size + 1);
      return { tooLarge: size };
    }
    while (this.#received.length < size + 1) await this.#more();
    const bytes = this.#received.subarray(0, size);
    this.#received = this.#received.subarray(size + 1);
    return { bytes };
  }

  async #line(): Promise<string> {
    let end = this.#received.indexOf(10);
    for (; end === -1; end = this.#received.indexOf(10)) await this.#more();
    const line = this.#received.toString('utf8', 0, end);
    this.#received = this.#received.subarray(end + 1);
    // Of a link that leads out of the repository, git names the target on a line of its own.
    if (/^(?:symlink|dangling|loop|notdir) \d+$/.test(line)) await this.#skip(Number(line.split(' ')[1]) + 1);
    return line.replace(/^(?:symlink|dangling|loop|notdir) \d+$/, 'missing');
  }

  async #skip(bytes: number): Promise<void> {
    for (let left = bytes; ; await this.#more()) {
      const taken = Math.min(left, this.#received.length);
      this.#received = this.#received.subarray(taken);
      left -= taken;
      if (left === 0) return;
    }
  }

  /** Waits for more of git's output. */
  async #more(): Promise<void> {
    if (this.#ended) throw new GitProblem('no-revision');
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
    });
  }
}

/**
 * Without what a hook sets: the repository is the one that the folder lies in. Whatever a partial clone lacks is not
 * fetched, since a repository's own settings can make any command of that.
 */
export function gitEnvironment(environment: Environment): NodeJS.ProcessEnv {
  const kept = Object.entries(environment).filter(([name]) => !/^GIT_(?!EXEC_PATH|SSL|TRACE|CONFIG)/.test(name));
  return { ...Object.fromEntries(kept), GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none', LC_ALL: 'C' };
}
