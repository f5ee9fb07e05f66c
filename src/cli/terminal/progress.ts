import type { Io } from './io.ts';

/** Shorter work needs no word. */
const silentFor = 500;
const every = 100;

/** A line on stderr, where it is a terminal, that says how far long work has come. It goes when the work is done. */
export class Progress {
  readonly #io: Io;
  readonly #say: (done: number) => string;
  #done = 0;
  #next: number;
  #shown = false;

  /** @param say how far it has come, in words */
  constructor(io: Io, say: (done: number) => string) {
    this.#io = io;
    this.#say = say;
    this.#next = io.stderr.isTTY ? Date.now() + silentFor : Number.POSITIVE_INFINITY;
  }

  step(): void {
    this.#done++;
    const now = Date.now();
    if (now < this.#next) return;
    this.#next = now + every;
    this.#shown = true;
    this.#io.stderr.write(`\r\u001B[K${this.#say(this.#done)}`);
  }

  /** Takes the line away, before something else is written to the terminal. */
  clear(): void {
    if (this.#shown) this.#io.stderr.write('\r\u001B[K');
    this.#shown = false;
  }
}
