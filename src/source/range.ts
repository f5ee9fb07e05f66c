import type { Range } from '../model/diagnostic.ts';

/** Offsets to lines and columns, 1-based; a byte order mark takes no column. */
export function rangeOf(text: string, start: number, end: number): Range {
  const starts = lineStarts(text);
  const bom = text.startsWith('\uFEFF') ? 1 : 0;
  const position = (offset: number) => {
    const line = lineAt(starts, offset);
    const column = offset - (starts[line - 1] ?? 0) + 1 - (line === 1 ? bom : 0);
    return { line, column: Math.max(column, 1) };
  };
  const inside = (offset: number) => Math.min(offset, text.length);
  return { start: position(inside(start)), end: position(inside(Math.max(end, start))) };
}

/** The offset of a place, as `rangeOf` gives it. */
export function offsetOf(text: string, { line, column }: Range['start']): number {
  const bom = line === 1 && text.startsWith('\uFEFF') ? 1 : 0;
  return (lineStarts(text)[line - 1] ?? text.length) + column - 1 + bom;
}

/** Some lines of a text, counted from 1, without their ends and a byte order mark. */
export function linesFrom(text: string, first: number, last: number): string[] {
  const starts = lineStarts(text);
  const count = text === '' ? 0 : starts.length;
  return Array.from({ length: Math.max(Math.min(last, count) - first + 1, 0) }, (_, at) => {
    const line = text.slice(starts[first - 1 + at], starts[first + at]).replace(/\r?\n$/, '');
    return first + at === 1 ? line.replace('\uFEFF', '') : line;
  });
}

/** The lines of the text that was asked for last: a hostile file can have very many places to tell of. */
let last: { readonly text: string; readonly starts: readonly number[] } = { text: '', starts: [0] };

function lineStarts(text: string): readonly number[] {
  if (last.text !== text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    last = { text, starts };
  }
  return last.starts;
}

/** The number of the last line that starts at or before an offset. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}
