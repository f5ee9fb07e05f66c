import { forJson } from '../escape.ts';

/** The items of a JSON array, written as they come. */
export class JsonItems {
  readonly #indent: string;
  #any = false;

  /** @param indent of the line on which the array begins */
  constructor(indent = '') {
    this.#indent = indent;
  }

  add(values: readonly unknown[]): string {
    return values
      .map((value) => {
        const item = forJson(value).trimEnd().replaceAll('\n', `\n${this.#indent}  `);
        const before = this.#any ? ',' : '[';
        this.#any = true;
        return `${before}\n${this.#indent}  ${item}`;
      })
      .join('');
  }

  end(): string {
    return this.#any ? `\n${this.#indent}]` : '[]';
  }
}
