import { EventEmitter } from 'node:events';
import process from 'node:process';
import type { Io } from './io.ts';
import { isControl, KeyParser, type Token } from './key-parser.ts';
import { Lull } from './lull.ts';

/** How long Esc may be the beginning of something, and something else stay unfinished. */
const escapeTime = 100;
const sequenceTime = 1000;
const mostBetweenBytes = 50;

/** Why what came at once is not taken. */
export type Refusal = 'together' | 'controls';

const isSpecial = (key: string) => key.startsWith('\x1b');

/**
 * The keyboard of a terminal, as the input of prompts: what the terminal sends that is no key does not get through, and
 * what no person types key by key is no answer.
 *
 * Keys that come at once, as from a paste, are text where `takesText` says so: line breaks and tabs in it are blanks.
 * Elsewhere they are refused, as is a paste with control characters everywhere. Ctrl-C always gets through. Ctrl-Z stops all that the shell has started with the program.
 *
 * Events: those of an input of `readline`, `refused` with the {@link Refusal}, `suspend` before the shell takes the terminal, and `resume`.
 */
export class KeyInput extends EventEmitter {
  readonly isTTY = true;
  /** Whether what comes at once is taken, as a text. */
  takesText = false;
  readonly #stdin: Io['stdin'];
  readonly #parser = new KeyParser();
  /** Keys that have come together so far. */
  #gathered: string[] = [];
  #pasting = false;
  readonly #lull = new Lull(() => this.#flush());
  #waiting: NodeJS.Timeout | undefined;
  /** When the sequence began that is not finished yet, and which one it is. */
  #begunAt = 0;
  #begun = 0;

  constructor(stdin: Io['stdin']) {
    super();
    this.#stdin = stdin;
    stdin.on('data', (chunk: Buffer | string) => this.#read(Buffer.from(chunk)));
    for (const event of ['end', 'close', 'error'] as const) {
      stdin.on(event, (...args: unknown[]) => {
        if (event !== 'error' || this.listenerCount('error') > 0) this.emit(event, ...args);
      });
    }
  }

  pause(): this {
    this.#stdin.pause();
    return this;
  }

  resume(): this {
    this.#stdin.resume();
    return this;
  }

  setRawMode(isRaw: boolean): this {
    (this.#stdin as Partial<NodeJS.ReadStream>).setRawMode?.(isRaw);
    return this;
  }

  #read(chunk: Uint8Array): void {
    this.#take(this.#parser.read(chunk));
    this.#wait();
  }

  #take(tokens: readonly Token[]): void {
    for (const token of tokens) {
      if ('paste' in token) {
        if (this.#pasting === (token.paste === 'start')) continue;
        this.#flush();
        this.#pasting = !this.#pasting;
      } else if (token.key === '\x03') {
        this.#gathered = [];
        this.#pasting = false;
        this.press(token.key);
      } else this.#gathered.push(token.key);
    }
    if (tokens.length === 0 || this.#gathered.length === 0 || this.#pasting) return;
    // Where the first of them would answer, all of them are waited for; else a key that is held down is seen at once.
    const isAnswer = !this.takesText && this.#gathered.some((key) => !isSpecial(key));
    if (isAnswer || !this.#lull.isAwaited) this.#lull.await();
  }

  /** Waits for the rest of what has begun, but not for ever. */
  #wait(): void {
    clearTimeout(this.#waiting);
    const { open, begun } = this.#parser;
    if (begun !== this.#begun) this.#begunAt = Date.now();
    this.#begun = begun;
    if (!open && !this.#pasting) return;
    const rest = Math.max(mostBetweenBytes, this.#begunAt + sequenceTime - Date.now());
    const time = open === 'escape' ? escapeTime : open ? rest : sequenceTime;
    this.#waiting = setTimeout(() => {
      this.#take(open ? this.#parser.giveUp() : [{ paste: 'end' }]);
      this.#wait();
    }, time);
  }

  #flush(): void {
    this.#lull.cancel();
    const keys = withoutLineFeeds(this.#gathered);
    this.#gathered = [];
    const isPaste = this.#pasting || (keys.length > 1 && !keys.every(isSpecial));
    if (!isPaste) for (const key of keys) this.press(key);
    else if (!this.takesText) {
      if (keys.length > 0) this.#refuse('together');
    } else if (this.#pasting && keys.some((key) => isControl(key) && !isBlank(key))) this.#refuse('controls');
    else for (const key of keys) this.press(isBlank(key) ? ' ' : key);
  }

  #refuse(why: Refusal): void {
    this.emit('refused', why);
  }

  /** Hands a key on, as if it had been pressed alone. */
  press(key: string): void {
    if (key === '\x1a' && process.platform !== 'win32') this.#suspend();
    // Node would wait whether more comes.
    else if (key === '\x1b')
      this.emit('keypress', undefined, { sequence: key, name: 'escape', ctrl: false, meta: false, shift: false });
    // A key that chooses is the same in full width, where an input method is on.
    else this.emit('data', Buffer.from(this.takesText ? key : key.normalize('NFKC')));
  }

  /** Stops the whole process group, as the terminal itself does: a shell waits for all it has started (npx, make). */
  #suspend(): void {
    this.emit('suspend');
    this.setRawMode(false);
    let isStopped = true;
    const goOn = () => {
      if (!isStopped) return;
      isStopped = false;
      process.off('SIGCONT', goOn);
      this.setRawMode(true);
      this.emit('resume');
    };
    process.on('SIGCONT', goOn);
    process.kill(0, 'SIGTSTP');
    // The system stops no group that no shell could wake again.
    setTimeout(goOn, escapeTime);
  }
}

/** Whether it is a blank in a text of one line. */
function isBlank(key: string): boolean {
  return /^[\r\n\t]$/.test(key);
}

/** Some terminals send both for Enter. */
function withoutLineFeeds(keys: readonly string[]): string[] {
  return keys.filter((key, index) => !(key === '\n' && keys[index - 1] === '\r'));
}
