import type { Organisation } from '../../model/organisation.ts';
import type { Cell, Records } from '../data/records.ts';
import { csvLines, forJsonLine } from '../escape.ts';

/** How records are said to people: what stands above a column, and what in it. */
export interface Wording {
  readonly heading: (column: string) => string;
  readonly cell: (column: string, cell: Cell, organisation: Organisation | undefined) => Cell;
}

/**
 * As CSV (RFC 4180), with a line of headings; what there is not is an empty cell.
 *
 * @param wording for people; without it names and values are those of the files
 */
export function csv(records: Records, wording?: Wording): string {
  const { columns, headedAs = {} } = records;
  const headings = wording ? columns.map((column) => wording.heading(headedAs[column] ?? column)) : columns;
  return csvLines([headings]) + csvRows(records, wording);
}

/** The same without its headings. */
export function csvRows({ columns, rows, heldAs, organisation }: Records, wording?: Wording): string {
  if (!wording) return csvLines(rows);
  return csvLines(
    rows.map((row, index) =>
      row.map((cell, at) => {
        const column = columns[at] ?? '';
        return wording.cell(heldAs?.[index]?.[column] ?? column, cell, organisation);
      }),
    ),
  );
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
