import { spelled } from '../reference/spelling.ts';
import type { Problem } from './answer.ts';

/** The key that a form asks for once, above all services. */
export const keyOfAll = 'assessor';

/** Who gives the scores of a whole form: said in an option, at the top of the form, or in both alike. */
export class AssessorOfAll {
  /** Whether all that was said of it could be taken. */
  isClear = true;
  #name: string | undefined;
  readonly #isOption: boolean;

  /** @param option who was named before the form was read */
  constructor(option: string | undefined) {
    this.#name = option;
    this.#isOption = option !== undefined;
  }

  /** Undefined where nobody is named. */
  get name(): string | undefined {
    return this.#name;
  }

  /** Takes a name, or says what is wrong with it: there can be but one, whatever its widths and blanks. */
  take(name: string): readonly Problem[] {
    const before = this.#name;
    if (before !== undefined && spelled(before) !== spelled(name)) {
      return [
        { code: 'answers/assessors', args: { one: before, other: name.trim(), isOption: this.#isOption }, path: [] },
      ];
    }
    this.#name ??= name.trim();
    return [];
  }
}
