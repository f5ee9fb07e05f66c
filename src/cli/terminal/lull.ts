/** Milliseconds in which nobody presses two keys. */
export const together = 20;

/** Tells when nothing more comes of what came at once. */
export class Lull {
  readonly #done: () => void;
  #timer: NodeJS.Timeout | undefined;
  #look: NodeJS.Immediate | undefined;

  constructor(done: () => void) {
    this.#done = done;
  }

  get isAwaited(): boolean {
    return this.#timer !== undefined;
  }

  /** From now on; whatever came before. */
  await(): void {
    this.cancel();
    this.#timer = setTimeout(() => {
      // A program that had no time itself first looks at what has come meanwhile.
      this.#look = setImmediate(() => {
        this.cancel();
        this.#done();
      });
    }, together);
  }

  cancel(): void {
    clearTimeout(this.#timer);
    clearImmediate(this.#look);
    this.#timer = undefined;
  }
}
