import { setTimeout as pause } from 'node:timers/promises';
import { type IPty, spawn } from '@lydell/node-pty';
import headless from '@xterm/headless';
import { onTestFinished } from 'vitest';
import { bin, cdc as run } from '../cli/run.ts';

const keys = {
  enter: '\r',
  up: '\x1b[A',
  down: '\x1b[B',
  left: '\x1b[D',
  right: '\x1b[C',
  pagedown: '\x1b[6~',
  end: '\x1b[F',
  tab: '\t',
  escape: '\x1b',
  backspace: '\x7f',
  'ctrl-z': '\x1a',
  'ctrl-c': '\x03',
  'ctrl-d': '\x04',
  'ctrl-u': '\x15',
} as const;

export interface TerminalOptions {
  readonly cwd: string;
  readonly cols?: number;
  readonly rows?: number;
  /** The locale's language; English unless told. */
  readonly language?: 'en' | 'ja';
  /** Whether the shell is to be one that can put programs to the background, as an interactive one is. */
  readonly jobControl?: boolean;
  /** How long {@link Terminal.waitFor} waits, in milliseconds. */
  readonly patience?: number;
}

/** Nothing of the environment of the tests but where programs are found: no CI, no colour settings, no editor. */
export function environment(language: 'en' | 'ja' = 'en'): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    LANG: language === 'ja' ? 'ja_JP.UTF-8' : 'en_US.UTF-8',
    CDC_LANG: '',
    TERM: 'xterm-256color',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
  };
}

/** Runs `cdc` without a terminal. */
export function cdc(args: readonly string[], cwd: string, input = '') {
  // Of the day on which the programs in terminals run, too.
  return run(args, { cwd, env: { ...environment(), SOURCE_DATE_EPOCH: undefined }, input });
}

/** A program in a pseudo-terminal, and the screen that its user sees. */
export class Terminal {
  /** The exit status; 128 and the signal's number for a program that a signal ended. */
  readonly exit: Promise<number>;
  /** Whether the cursor can be seen now. */
  cursorVisible = true;
  /** All that the program has written, as it wrote it. */
  written = '';
  readonly pid: number;
  readonly #pty: IPty;
  readonly #emulator: InstanceType<typeof headless.Terminal>;
  readonly #patience: number;
  readonly #watchers = new Set<() => void>();
  #ended = false;
  /** Settled when all has been typed. */
  #typing: Promise<void> = Promise.resolve();

  constructor(file: string, args: readonly string[], options: TerminalOptions) {
    const { cwd, cols = 80, rows = 24, language, patience = 60_000 } = options;
    this.#patience = patience;
    this.#emulator = new headless.Terminal({ cols, rows, scrollback: 10_000, allowProposedApi: true });
    this.#watchCursor();
    this.#pty = spawn(file, [...args], { name: 'xterm-256color', cols, rows, cwd, env: environment(language) });
    this.pid = this.#pty.pid;
    this.#pty.onData((data) => {
      this.written += data;
      this.#emulator.write(data, () => this.#look());
    });
    onTestFinished(() => {
      if (!this.#ended) this.#pty.kill('SIGKILL');
    });
    this.exit = new Promise((resolve) => {
      this.#pty.onExit(({ exitCode, signal }) => {
        // What was written last is on the screen before the exit is told.
        this.#emulator.write('', () => {
          this.#ended = true;
          this.#look();
          resolve(signal ? 128 + signal : exitCode);
        });
      });
    });
  }

  /** Runs `cdc` in a terminal. */
  static cdc(args: readonly string[], options: TerminalOptions): Terminal {
    return new Terminal(process.execPath, [bin, ...args], options);
  }

  /** Runs `cdc` in a line of shell, as its `"$@"`. */
  static shell(line: string, args: readonly string[], options: TerminalOptions): Terminal {
    const shell = options.jobControl ? ['/bin/bash', '-mc'] : ['/bin/sh', '-c'];
    const [file = '', ...flags] = shell;
    return new Terminal(file, [...flags, line, 'sh', process.execPath, bin, ...args], options);
  }

  /** Waits until a text is on the screen. */
  async waitFor(wanted: string | RegExp): Promise<void> {
    const holds = (text: string) => (typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text));
    await this.until(() => holds(this.screen().join('\n')), `${wanted}`);
  }

  /** Waits until something holds of what is shown. */
  async until(holds: () => boolean, what: string): Promise<void> {
    if (holds()) return;
    await new Promise<void>((resolve, reject) => {
      const failed = (why: string) => new Error(`${what}: not seen ${why}; the screen is\n${this.screen().join('\n')}`);
      const settle = (error?: Error) => {
        clearTimeout(timer);
        this.#watchers.delete(look);
        if (error) reject(error);
        else resolve();
      };
      const look = () => {
        if (holds()) settle();
        else if (this.#ended) settle(failed('before the program ended'));
      };
      const timer = setTimeout(() => settle(failed(`in ${this.#patience} ms`)), this.#patience);
      this.#watchers.add(look);
      look();
    });
  }

  /** Types as a person does, key by key: what comes at once is no answer. */
  type(text: string): void {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is how keys begin that are more than a letter
    for (const [key] of text.matchAll(/\x1b(?:\[[\d;]*[A-Za-z~]|[a-z])?|./gsu)) {
      this.#typing = this.#typing.then(() => this.#key(key));
    }
  }

  press(key: keyof typeof keys): void {
    this.type(keys[key]);
  }

  /** Sends bytes at once, as a paste or the terminal itself does. */
  send(bytes: string | Uint8Array): void {
    this.#pty.write(bytes as string);
  }

  /** Waits until all has been typed, and the program has nothing more to show of it. */
  async settled(): Promise<void> {
    await this.#typing;
    for (let shown = -1; shown !== this.written.length; ) {
      shown = this.written.length;
      await pause(1200);
    }
  }

  /**
   * Until the program has shown that it took the key, or would have, and shows nothing more: what it was still drawing of the
   * key before is no answer to this one, and of two keys that come together none is taken.
   */
  async #key(key: string): Promise<void> {
    if (this.#ended) return;
    const before = this.written.length;
    this.#pty.write(key);
    for (let waited = 0; this.written.length === before && waited < 10 && !this.#ended; waited += 1) await pause(30);
    for (let shown = -1; shown !== this.written.length && !this.#ended; ) {
      shown = this.written.length;
      await pause(30);
    }
  }

  /** The lines on the screen, without blanks at their ends. */
  screen(): string[] {
    const { viewportY } = this.#emulator.buffer.active;
    return this.history().slice(viewportY, viewportY + this.#emulator.rows);
  }

  /** The lines on the screen and those that went out of it at its top. */
  history(): string[] {
    const { active } = this.#emulator.buffer;
    return Array.from({ length: active.length }, (_, y) => active.getLine(y)?.translateToString(true).trimEnd() ?? '');
  }

  /** Lines that were too long, and that the terminal itself had to break anywhere. */
  overflows(): string[] {
    const { active } = this.#emulator.buffer;
    return this.history().filter((_, y) => active.getLine(y + 1)?.isWrapped);
  }

  /** The colours of the text that is to be seen in the history, as numbers of the palette (1 is red). */
  colours(): number[] {
    const { active } = this.#emulator.buffer;
    const used = new Set<number>();
    for (let y = 0; y < active.length; y += 1) {
      const line = active.getLine(y);
      for (let x = 0; x < this.#emulator.cols; x += 1) {
        const cell = line?.getCell(x);
        if (cell && !cell.isFgDefault()) used.add(cell.getFgColor());
      }
    }
    return [...used].sort();
  }

  resize(cols: number, rows: number): void {
    this.#emulator.resize(cols, rows);
    this.#pty.resize(cols, rows);
  }

  /** Sends a signal to the program that a shell has told the number of (`pid 123`). */
  signal(signal: 'SIGTERM' | 'SIGHUP' | 'SIGINT'): void {
    const [, pid] = /^pid (\d+)$/m.exec(this.written.replaceAll('\r', '')) ?? [];
    process.kill(Number(pid), signal);
  }

  kill(signal: 'SIGKILL' | 'SIGTERM' | 'SIGHUP'): void {
    this.#pty.kill(signal);
  }

  /** Whether the program has taken the whole screen, and not given it back yet. */
  get fullScreen(): boolean {
    return this.#emulator.buffer.active.type === 'alternate';
  }

  /** Closes the terminal itself, as a window is closed. */
  close(): void {
    (this.#pty as IPty & { destroy(): void }).destroy();
  }

  /** Waits for an open question, one that is not answered yet. */
  async question(text: string): Promise<void> {
    const asked = () => this.screen().some((line) => line.startsWith(`? ${text}`));
    await this.until(() => asked() && this.#isWhole(), `the question “${text}”`);
  }

  /** Whether a page of the interview is drawn to its end, where the keys are; elsewhere there is no telling. */
  #isWhole(): boolean {
    const last = this.screen().findLast((line) => line !== '');
    return !this.fullScreen || /(?:quit|back|take|終了|戻る|決定)$/u.test(last ?? '');
  }

  /** The choice that the cursor is on. */
  pointed(): string | undefined {
    return this.screen()
      .findLast((line) => line.startsWith('❯ '))
      ?.slice(2);
  }

  /** Waits for an open question with choices, and for all of it to be drawn. */
  async choicesOf(question: string): Promise<string[]> {
    await this.question(question);
    // The cursor is hidden at the end of the drawing, and shown again with the answer.
    await this.until(() => !this.cursorVisible, `the choices of “${question}”`);
    return this.choices();
  }

  /** The choices of the open question, as far as they are on the screen, in their order. */
  choices(): string[] {
    const lines = this.screen();
    const listed = lines.slice(lines.findLastIndex((line) => line.startsWith('? ')) + 1);
    const end = listed.indexOf('');
    return listed
      .slice(0, end === -1 ? undefined : end)
      .filter((line) => /^(?:❯| ) \S/u.test(line))
      .map((line) => line.slice(2));
  }

  /** Moves the cursor, key by key, onto the choice that begins like this. */
  async pointAt(choice: string): Promise<void> {
    for (let pointed = this.pointed(); !pointed?.startsWith(choice); pointed = this.pointed()) {
      const choices = this.choices();
      const wanted = choices.findIndex((name) => name.startsWith(choice));
      const before = pointed;
      this.press(wanted !== -1 && wanted < choices.indexOf(pointed ?? '') ? 'up' : 'down');
      // In the middle of a drawing there is no cursor at all.
      const moved = () => ![undefined, before].includes(this.pointed());
      await this.until(moved, `the cursor, on its way to “${choice}”`);
    }
  }

  /** Chooses an answer to a question. */
  async choose(question: string, choice: string): Promise<void> {
    await this.choicesOf(question);
    await this.pointAt(choice);
    await this.enter();
  }

  /** Answers whether something is to be done, by the key of the choice with these words. */
  async consent(question: string, key: string, words: string): Promise<void> {
    await this.choicesOf(question);
    this.type(key);
    await this.until(
      () => this.pointed()?.startsWith(`${key.normalize('NFKC')}  ${words}`) ?? false,
      `“${words}” chosen`,
    );
    await this.enter();
  }

  /** Types an answer to a question. */
  async fill(question: string, text: string): Promise<void> {
    await this.question(question);
    this.type(text);
    await this.until(() => this.screen().join('').includes(text), `“${text}” as it is typed`);
    await this.enter();
  }

  /** Presses Enter, and waits until the question shows its answer. */
  async enter(): Promise<void> {
    const answered = () => this.history().filter((line) => line.startsWith('✔ ')).length;
    const before = answered();
    this.press('enter');
    await this.until(() => answered() > before, 'the answer');
  }

  #look(): void {
    for (const watcher of [...this.#watchers]) watcher();
  }

  #watchCursor(): void {
    for (const [final, visible] of [
      ['h', true],
      ['l', false],
    ] as const) {
      this.#emulator.parser.registerCsiHandler({ prefix: '?', final }, (params) => {
        if (params.includes(25)) this.cursorVisible = visible;
        return false;
      });
    }
  }
}
