import type { Words } from '../../messages/index.ts';
import { endBy, Interrupted, Stop } from '../terminal/interruption.ts';
import { betweenChanges } from './writer.ts';

interface Speaking {
  readonly messages: Words<'errors'>;
}

/**
 * Changes of many services, one after the other: what ends the program takes effect between two of them, and then it is said
 * how far it came, or that nothing was written.
 */
export class Stoppable {
  readonly #stop = new Stop();
  readonly #speaking: Speaking;
  #isRunning = false;
  #saved = 0;
  /** How many services there are, once that is known. */
  #all = 0;

  /** @param speaking whose language may change when the organisation is opened */
  constructor(speaking: Speaking) {
    this.#speaking = speaking;
  }

  /**
   * Does all of it, or a part that is to be stopped by itself.
   *
   * @throws {Interrupted} what `act` throws, too
   */
  async run<T>(act: () => Promise<T>): Promise<T> {
    if (this.#isRunning) return act();
    this.#isRunning = true;
    this.#stop.hold();
    const result = await act().finally(() => this.#stop.release());
    // What came when all was done ends the program all the same.
    if (this.#stop.received) endBy(this.#stop.received);
    return result;
  }

  /**
   * Lets a signal through, before a change or while nothing is written yet.
   *
   * @throws {Interrupted}
   */
  async next(): Promise<void> {
    await betweenChanges();
    if (!this.#stop.signal.aborted) return;
    const { errors } = this.#speaking.messages;
    throw new Interrupted(errors.savedSoFar(this.#saved, this.#all), this.#stop.received);
  }

  /**
   * Makes one change for each of some.
   *
   * @param change gives false where it could not be made
   * @throws {Interrupted} what `change` throws, too
   */
  async each<T>(items: readonly T[], change: (item: T, index: number) => unknown): Promise<void> {
    this.#all = items.length;
    for (const [index, item] of items.entries()) {
      // What goes before the first of them, such as new teams, belongs to it.
      if (index > 0) await this.next();
      if ((await change(item, index)) !== false) this.#saved += 1;
    }
  }
}
