import { type Severity, severities } from '../../model/files.ts';

/** Keeps of very many items the most severe, and of these the first; gives them in the order in which they came. */
export class MostSevere<T> {
  readonly #most: number;
  readonly #kept = new Map<Severity, { readonly at: number; readonly item: T }[]>(severities.map((one) => [one, []]));
  #came = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** How many have come, and how many of them are not kept. */
  get came(): number {
    return this.#came;
  }

  get left(): number {
    return Math.max(this.#came - this.#most, 0);
  }

  add(severity: Severity, item: T): void {
    this.#kept.get(severity)?.push({ at: this.#came++, item });
    if (this.left > 0) [...this.#kept.values()].findLast((some) => some.length > 0)?.pop();
  }

  items(): T[] {
    return [...this.#kept.values()]
      .flat()
      .toSorted((a, b) => a.at - b.at)
      .map(({ item }) => item);
  }
}
