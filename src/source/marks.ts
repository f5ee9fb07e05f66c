import type { Range } from '../model/diagnostic.ts';
import type { Path } from '../model/location.ts';
import { rangeOf } from './range.ts';
import type { Mark, Marks } from './strict.ts';

/**
 * Where a path of the data stands in a text that the strict reader has read: what `locate` says of it, without the full
 * parser.
 *
 * @returns undefined where only that one knows
 */
export function placeIn(marks: Marks, text: string, path: Path, part: 'key' | 'value' = 'value'): Range | undefined {
  let mark: Mark | undefined;
  let missing = false;
  for (const step of path) {
    const next: Mark | undefined = (mark?.inside ?? marks).get(String(step));
    missing = next === undefined;
    if (missing) break;
    mark = next;
  }
  if (mark === undefined) {
    const [first] = marks.values();
    const start = first?.key?.[0];
    return start === undefined ? undefined : rangeOf(text, start, start + 1);
  }
  const span = (part === 'key' || missing ? mark.key : undefined) ?? mark.value;
  return span && rangeOf(text, span[0], span[1]);
}
