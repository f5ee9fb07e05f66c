import type { Range } from '../model/diagnostic.ts';

type Position = Range['start'];

/** A stretch of a line that was written anew, and where it stands in the text as it came. */
export interface Piece {
  readonly text: string;
  /** Undefined for what was put in. */
  readonly range?: Range;
  /** Whether it is letter for letter what stands there. */
  readonly exact?: boolean;
}

/** A text put together from pieces, one line each, whose places are still those of the text that it was made from. */
export class Mended {
  readonly #lines: readonly (readonly Piece[])[];
  readonly text: string;

  constructor(lines: readonly (readonly Piece[])[]) {
    this.#lines = lines;
    this.text = lines.map((line) => line.map(({ text }) => text).join('')).join('\n');
  }

  /** Where a stretch of it stands in the text as it came. */
  placed({ start, end }: Range): Range {
    const from = this.#at(start, 0);
    // An end is behind its last letter.
    const to = start.line === end.line && start.column === end.column ? from : this.#at(end, 1);
    return { start: from, end: to };
  }

  #at({ line, column }: Position, behind: 0 | 1): Position {
    const pieces = this.#lines[line - 1] ?? [];
    let passed = 0;
    let last: Position = { line: 1, column: 1 };
    for (const { text, range, exact } of pieces) {
      const inside = column - 1 - passed;
      passed += text.length;
      if (!range) continue;
      last = range.end;
      if (inside - behind < 0) return range.start;
      if (inside - behind >= text.length) continue;
      if (exact) return { line: range.start.line, column: range.start.column + inside };
      return behind ? range.end : range.start;
    }
    return last;
  }
}
