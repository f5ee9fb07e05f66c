import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import type { CommandContext } from '../program/command.ts';
import { type Io, type Output, write } from './io.ts';
import { isReadForCommands } from './log.ts';

/** What a shell has to understand. */
const special = /[\s|&;<>()$`\\"'*?[#~=%]/;

/** The pager that the user's environment names, as git looks for it; undefined where none is wanted. */
export function pagerOf(env: Io['env']): string | undefined {
  const pager = env['CDC_PAGER'] ?? env['PAGER'] ?? 'less';
  return pager.trim() === '' || pager.trim() === 'cat' ? undefined : pager;
}

/**
 * What people read on stdout. In a terminal, what does not fit the screen goes through their pager; all else, and what no
 * pager can be started for, is written as it comes.
 */
export class Paged {
  readonly #io: Io;
  /** Undefined where none is to be used. */
  #pager: string | undefined;
  /** What was said so far: until it is known whether it fits, and then until it is known that the pager runs. */
  #said = '';
  #running: ChildProcess | undefined;
  readonly #stay = () => {};

  /** @param isText whether people read it, and no program */
  constructor({ io, global }: CommandContext, isText: boolean) {
    this.#io = io;
    // Windows looks for programs in the working directory first, which may be somebody else's repository.
    const may = process.platform !== 'win32' && isText && io.stdout.isTTY === true && global.pager !== false;
    this.#pager = may && io.env['TERM'] !== 'dumb' && !isReadForCommands(io.env) ? pagerOf(io.env) : undefined;
  }

  /** Whether the pager has the screen. */
  get isOpen(): boolean {
    return this.#running !== undefined;
  }

  async write(text: string, stdout: Output = this.#io.stdout): Promise<void> {
    if (this.#pager === undefined) return write(stdout, text);
    this.#said += text;
    if (this.#running) return this.#pass(text);
    if (this.#said.split('\n').length <= (this.#io.stdout.rows ?? 24)) return;
    this.#running = await this.#start(this.#pager);
    if (this.#running) return this.#pass(this.#said);
    this.#pager = undefined;
    await write(stdout, this.#said);
  }

  /** Waits until the user has left the pager; what is left is written. */
  async end(): Promise<void> {
    if (this.#pager === undefined) return;
    const running = this.#running;
    if (!running) return write(this.#io.stdout, this.#said);
    const closed = running.exitCode === null && running.signalCode === null ? once(running, 'close') : undefined;
    running.stdin?.end();
    await closed;
    process.off('SIGINT', this.#stay);
    // A shell says so that there is no such program.
    if (running.exitCode === 127 || running.exitCode === 126) await write(this.#io.stdout, this.#said);
  }

  /** Where nothing more comes: the user may read what there is. */
  leave(): void {
    this.#running?.stdin?.end();
  }

  /** Starts it; undefined where that cannot be done. */
  async #start(pager: string): Promise<ChildProcess | undefined> {
    const { env } = this.#io;
    const child = spawn(pager, {
      shell: special.test(pager),
      stdio: ['pipe', 'inherit', 'inherit'],
      env: { ...env, LESS: env['LESS'] ?? 'FRX', LV: env['LV'] ?? '-c' },
    });
    // Whoever leaves it early wants no more.
    child.stdin?.on('error', this.#stay);
    try {
      await once(child, 'spawn');
    } catch {
      return undefined;
    }
    // Ctrl-C is for the pager, which has the terminal.
    process.on('SIGINT', this.#stay);
    return child;
  }

  async #pass(text: string): Promise<void> {
    const input = this.#running?.stdin;
    if (!input?.writable) return;
    await new Promise<void>((resolve) => input.write(text, () => resolve()));
  }
}
