import type { Cell, Records } from '../data/records.ts';
import { csvLines, forJsonLine } from '../escape.ts';

/**
 * As CSV (RFC 4180), with a line of headings; what there is not is an empty cell.
 *
 * @param heading what stands above a column; its name if absent
 */
export function csv({ columns, rows, headedAs = {} }: Records, heading?: (column: string) => string): string {
  return csvLines([columns.map((column) => (heading ? heading(headedAs[column] ?? column) : column)), ...rows]);
}

/** As one JSON object a line; what there is not is null. */
export function ndjson({ columns, rows }: Records): string {
  return rows
    .map((row) => {
      // Made at once: lists of pairs take as long as all else that a row needs.
      const line: Record<string, Cell | null> = {};
      for (const [index, column] of columns.entries()) line[column] = row[index] ?? null;
      return forJsonLine(line);
    })
    .join('');
}
