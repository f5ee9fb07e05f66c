import { forTerminalLine, type Raw } from '../escape.ts';
import { cut, displayWidth, wrap } from '../width.ts';

/** For Latin and Japanese, whatever system it is looked at with. */
export const fontFamily =
  "system-ui, 'Noto Sans', 'Hiragino Sans', 'Noto Sans JP', 'Noto Sans CJK JP', 'Yu Gothic UI', sans-serif";

/** A cell of a terminal is about this much of a line's height: half of a Japanese character, and more than most Latin ones. */
const cell = 0.56;

/** How wide a text is about, in pixels. */
export function widthOf(text: Raw, size: number): number {
  return displayWidth(safe(text)) * size * cell;
}

/** What can be written on one line: what is unprintable is spelled out. */
export function safe(text: Raw): string {
  return forTerminalLine(text);
}

/**
 * A text in lines that fit a width, as few as it takes.
 *
 * @param most lines; what is left of a longer text is an ellipsis
 */
export function linesIn(text: Raw, width: number, size: number, most: number): string[] {
  const columns = Math.max(4, Math.floor(width / (size * cell)));
  const lines = wrap(safe(text), columns).split('\n');
  if (lines.length <= most) return lines;
  // One column more than there is: whatever stands there, the last line ends with an ellipsis.
  const last = lines
    .slice(most - 1)
    .join(' ')
    .padEnd(columns + 1);
  return [...lines.slice(0, most - 1), cut(last, columns)];
}
