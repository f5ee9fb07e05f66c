import type { Splice } from '../splice.ts';
import { applied } from './mistake.ts';

/** A text in which something was corrected, and where its places are in the text as it stands. */
export class EditedText {
  readonly text: string;
  readonly #before: EditedText | undefined;
  readonly #edits: readonly Splice[];

  constructor(text: string, before?: EditedText, edits: readonly Splice[] = []) {
    this.text = text;
    this.#before = before;
    this.#edits = edits.toSorted((a, b) => a.start - b.start);
  }

  with(edits: readonly Splice[]): EditedText {
    return new EditedText(applied(this.text, edits), this, edits);
  }

  /** The offset in the text as it stands. */
  back(offset: number): number {
    if (!this.#before) return offset;
    let shift = 0;
    for (const { start, end, text } of this.#edits) {
      if (offset < start + shift) break;
      const isInside = offset <= start + shift + text.length;
      if (isInside)
        return this.#before.back(offset === start + shift && start < end ? start : Math.min(end, offset - shift));
      shift += text.length - (end - start);
    }
    return this.#before.back(offset - shift);
  }

  backSpan([start, end]: readonly [number, number]): readonly [number, number] {
    return [this.back(start), this.back(end)];
  }
}
