import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import type { IsoDate } from '../model/files.ts';
import type { Content } from './content.ts';
import { maxFileBytes } from './decode.ts';

/** What git keeps under an id, which is a digest of it: the same id, the same content. */
export interface GitObject {
  readonly id: string;
  readonly type: string;
  readonly content: Content;
}

/** A folder may have more entries than a file has room for. */
const maxTreeBytes = 8 * 1024 * 1024;

/** Asks one long-lived `git cat-file --batch --follow-symlinks`. */
export class Objects {
  readonly #git: ChildProcessWithoutNullStreams;
  #received: Buffer = Buffer.alloc(0);
  #wake: () => void = () => {};
  #ended = false;
  /** Requests are answered in order; the next one need not wait for the answer to the one before. */
  #last: Promise<unknown> = Promise.resolve();
  readonly #brokenOff: () => Error;

  /** @param brokenOff what to throw when git ends before it has answered */
  constructor(git: ChildProcessWithoutNullStreams, brokenOff: () => Error) {
    this.#git = git;
    this.#brokenOff = brokenOff;
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

  /**
   * @param name of an object, as git takes it: `HEAD~2:org/profile.yaml`
   * @returns `missing` where git has none of that name; undefined where links in it lead to nothing or elsewhere
   */
  read(name: string): Promise<GitObject | 'missing' | undefined> {
    // A request is a line.
    if (name.includes('\n')) return Promise.resolve('missing');
    // Those of one turn are sent together.
    if (this.#git.stdin.writableCorked === 0) {
      this.#git.stdin.cork();
      queueMicrotask(() => this.#git.stdin.uncork());
    }
    this.#git.stdin.write(`${name}\n`);
    const answer = this.#last.then(() => this.#answer());
    this.#last = answer.catch(() => {});
    return answer;
  }

  /** Ends the process. */
  close(): void {
    this.#git.stdin.end();
  }

  async #answer(): Promise<GitObject | 'missing' | undefined> {
    const line = await this.#line();
    // Of a link that leads nowhere or out of the repository, git names the target on a line of its own.
    const [, length] = /^(?:symlink|dangling|loop|notdir) (\d+)$/.exec(line) ?? [];
    if (length !== undefined) return this.#skip(Number(length) + 1).then(() => undefined);
    const [, id = '', type = '', size] = /^(\S+) (\S+) (\d+)$/.exec(line) ?? [];
    if (size === undefined) return 'missing';
    return { id, type, content: await this.#content(Number(size), type === 'tree' ? maxTreeBytes : maxFileBytes) };
  }

  async #content(size: number, most: number): Promise<Content> {
    if (size > most) {
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
    return line;
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
    if (this.#ended) throw this.#brokenOff();
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
    });
  }
}

/** When a commit was made, and on which day that was where the committer was. */
export function committed({ content }: GitObject): { seconds: number; date: IsoDate } {
  const text = 'bytes' in content ? Buffer.from(content.bytes).toString('latin1') : '';
  const [, time, sign, hours, minutes] = /^committer .* (\d{1,11}) ([+-])(\d\d)(\d\d)$/m.exec(text) ?? [];
  const seconds = Number(time ?? 0);
  const offset = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === '-' ? -60 : 60);
  return { seconds, date: new Date((seconds + offset) * 1000).toISOString().slice(0, 10) };
}

/** Whether a commit bears a signature, of whichever kind; whose, and whether it is good, is for git to verify. */
export function isSigned({ content }: GitObject): boolean {
  const text = 'bytes' in content ? Buffer.from(content.bytes).toString('latin1') : '';
  const [head = ''] = text.split('\n\n', 1);
  return /^gpgsig(?:-sha256)? /m.test(head);
}
