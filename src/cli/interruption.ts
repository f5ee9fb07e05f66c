import process from 'node:process';

/** Ctrl-C outside a question: inquirer sees it only while it asks. */
class Interrupted extends Error {
  override readonly name = 'ExitPromptError';
}

/** Whether an error says that the user wants to leave. */
export function isInterruption(error: unknown): boolean {
  return error instanceof Error && (error.name === 'ExitPromptError' || error.name === 'AbortPromptError');
}

/**
 * Holds Ctrl-C back between questions until `check` is called, so that no work is cut in the middle. A question that is
 * about to be asked then, and does not hear the key itself yet, ends by the signal.
 */
export class Stop {
  readonly #controller = new AbortController();
  readonly #remember = () => this.#controller.abort();

  /** From now on, until it is released. */
  hold(): void {
    process.on('SIGINT', this.#remember);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** @throws an interruption, if Ctrl-C was pressed */
  check(): void {
    if (this.signal.aborted) throw new Interrupted();
  }

  release(): void {
    process.off('SIGINT', this.#remember);
  }
}
