import process from 'node:process';

/** Ctrl-C outside a question: inquirer sees it only while it asks. */
class Interrupted extends Error {
  override readonly name = 'ExitPromptError';
}

/** Whether an error says that the user wants to leave. */
export function isInterruption(error: unknown): boolean {
  return error instanceof Error && error.name === 'ExitPromptError';
}

/** Holds Ctrl-C back between questions until `check` is called, so that no work is cut in the middle. */
export class Stop {
  #wanted = false;
  readonly #remember = () => {
    this.#wanted = true;
  };

  constructor() {
    process.on('SIGINT', this.#remember);
  }

  /** @throws an interruption, if Ctrl-C was pressed */
  check(): void {
    if (this.#wanted) throw new Interrupted();
  }

  release(): void {
    process.off('SIGINT', this.#remember);
  }
}
