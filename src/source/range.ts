import type { Range } from '../model/diagnostic.ts';

/** Offsets to lines and columns, 1-based; a byte order mark takes no column. */
export function rangeOf(text: string, start: number, end: number): Range {
  const bom = text.startsWith('\uFEFF') ? 1 : 0;
  const position = (offset: number) => {
    const before = text.slice(0, offset);
    const lineStart = before.lastIndexOf('\n') + 1;
    const line = before.split('\n').length;
    return { line, column: Math.max(before.length - lineStart + 1 - (line === 1 ? bom : 0), 1) };
  };
  return { start: position(start), end: position(Math.max(end, start)) };
}
