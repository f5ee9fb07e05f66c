import process from 'node:process';

/** Thrown where the user or the system ends what is being asked. */
export class Interrupted extends Error {
  override readonly name = 'ExitPromptError';
  /** What of the work is done and what is not, where there is work that can be half done. */
  readonly said: string | undefined;
  /** What ended it, if it was no key. */
  readonly signal: NodeJS.Signals | undefined;

  constructor(said?: string, signal?: NodeJS.Signals) {
    super();
    this.said = said;
    this.signal = signal;
  }
}

/** Whether an error says that the user wants to leave. */
export function isInterruption(error: unknown): boolean {
  return error instanceof Error && (error.name === 'ExitPromptError' || error.name === 'AbortPromptError');
}

/** Ends the process as a signal would have done at once: a loop of a shell goes on after any exit status. */
export function endBy(signal: NodeJS.Signals): void {
  // On Windows, where SIGHUP tells of a closed window, nobody can send it.
  process.kill(process.pid, process.platform === 'win32' ? 'SIGTERM' : signal);
}

const signals = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

/** Turns the signals that end a program into an `AbortSignal`, so that no work is cut and the terminal is left tidy. */
export class Stop {
  readonly #controller = new AbortController();
  #received: keyof typeof signals | undefined;
  readonly #stop = (signal: NodeJS.Signals) => {
    this.#received ??= signal as keyof typeof signals;
    this.#controller.abort();
  };

  /** From now on, until it is released. */
  hold(): void {
    for (const signal of Object.keys(signals)) process.on(signal, this.#stop);
  }

  release(): void {
    for (const signal of Object.keys(signals)) process.off(signal, this.#stop);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** What has come; undefined as long as nothing has. */
  get received(): NodeJS.Signals | undefined {
    return this.#received;
  }

  /** What a shell expects of a program that a signal has ended; Ctrl-C unless another one came. */
  get exit(): 129 | 130 | 143 {
    return (128 + signals[this.#received ?? 'SIGINT']) as 129 | 130 | 143;
  }
}
