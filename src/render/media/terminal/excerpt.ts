import type { Excerpt } from '../../document.ts';
import { forTerminalLine } from '../../escape.ts';
import { displayWidth } from '../../width.ts';
import type { Screen } from './screen.ts';

/** The line before, the line itself with a caret under what is meant, and the line after. */
export function drawExcerpt({ range: { start, end }, first, lines }: Excerpt, { palette, width }: Screen): string {
  const digits = String(start.line + 1).length;
  const room = width - digits - 4;
  return [start.line - 1, start.line, start.line + 1]
    .flatMap((number) => {
      const line = lines[number - first];
      if (line === undefined || (number !== start.line && line.trim() === '')) return [];
      const margin = palette.faint(`${String(number).padStart(digits)} │ `);
      if (number !== start.line) return [margin + palette.faint(clip(line, 0, room).shown)];
      const stop = end.line === start.line ? end.column : line.length + 1;
      const { shown, before } = clip(line, start.column - 1, room);
      const meant = line.slice(start.column - 1, Math.max(stop - 1, start.column));
      // There is no room for more, however long it is.
      const marked = displayWidth(shownText(meant.slice(0, 2 * room)));
      const carets = '^'.repeat(Math.max(1, Math.min(marked, room - before)));
      return [
        margin + shown,
        `${palette.faint(`${' '.repeat(digits)} │ `)}${' '.repeat(before)}${palette.bad(carets)}`,
      ];
    })
    .join('\n');
}

/** As much of a line as there is room for, around an offset; `before` is how many columns come before the offset. */
function clip(line: string, offset: number, room: number): { shown: string; before: number } {
  // What is far from the offset is not shown anyway, and a line may be very long.
  const near = room * 2;
  const head = [...line.slice(Math.max(0, offset - near), offset)].map(shownText);
  const tail = [...line.slice(offset, offset + near)].map(shownText);
  const cutHead = offset > near;
  const whole = displayWidth(head.join('') + tail.join(''));
  if (!cutHead && offset + near >= line.length && whole <= room) {
    return { shown: head.join('') + tail.join(''), before: displayWidth(head.join('')) };
  }
  const kept: string[] = [];
  let before = 0;
  for (const character of head.toReversed()) {
    const width = displayWidth(character);
    if (before + width > Math.floor(room / 2) - 1) break;
    kept.unshift(character);
    before += width;
  }
  const mark = kept.length < head.length || cutHead ? '…' : '';
  let shown = mark + kept.join('');
  let used = displayWidth(mark) + before;
  for (const [index, character] of tail.entries()) {
    const width = displayWidth(character);
    const last = index === tail.length - 1 && offset + near >= line.length;
    if (used + width > (last ? room : room - 1)) return { shown: `${shown}…`, before: displayWidth(mark) + before };
    shown += character;
    used += width;
  }
  return { shown, before: displayWidth(mark) + before };
}

/** Tabs are shown as two spaces, so that the caret stands where it should. */
function shownText(text: string): string {
  return forTerminalLine(text.replaceAll('\t', '  '));
}
