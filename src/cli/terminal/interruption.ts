import process from 'node:process';

/** Thrown where the user or the system ends what is being asked. */
export class Interrupted extends Error {
  override readonly name = 'ExitPromptError';
  /** What of the work is done and what is not, where there is work that can be half done. */
  readonly said: string | undefined;
  readonly exit: 129 | 130 | 143;

  constructor(said?: string, exit: 129 | 130 | 143 = 130) {
    super();
    this.said = said;
    this.exit = exit;
  }
}

/** Whether an error says that the user wants to leave. */
export function isInterruption(error: unknown): boolean {
  return error instanceof Error && (error.name === 'ExitPromptError' || error.name === 'AbortPromptError');
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

  /** What a shell expects of a program that a signal has ended; Ctrl-C unless another one came. */
  get exit(): 129 | 130 | 143 {
    return (128 + signals[this.#received ?? 'SIGINT']) as 129 | 130 | 143;
  }
}
