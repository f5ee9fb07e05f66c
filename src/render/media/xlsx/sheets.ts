import { addressOf, type WrittenCell, type WrittenSheet } from '../../../source/spreadsheet/workbook.ts';
import type { Document } from '../../document.ts';
import type { Speaking } from '../../speaking.ts';
import { heightOf, lineHeightOf } from './heights.ts';
import { across, type Line, linesOf } from './lines.ts';
import { looks, tones } from './looks.ts';
import { type Page, pagesOf, tablesIn } from './pages.ts';
import { sheetName } from './sheet-name.ts';
import { widthsFor } from './widths.ts';

/** A sheet that is wider is printed across the paper. */
const portraitWidth = 115;

/**
 * A document as sheets of a workbook: each section with a table is one, under its heading; what stands beside them is the
 * first, under the title of the document.
 *
 * @param taken names of sheets that there are in the workbook, to which those of these are added
 */
export function sheetsOf(
  document: Document,
  speaking: Speaking<'columns'>,
  taken: Set<string> = new Set(),
): WrittenSheet[] {
  return pagesOf(document).map((page) => sheetOf(page, sheetName(page.heading, speaking.language, taken), speaking));
}

function sheetOf(page: Page, name: string, speaking: Speaking<'columns'>): WrittenSheet {
  const { language } = speaking;
  const lines = linesOfPage(page, speaking);
  const widths = widthsFor(lines);
  const total = sum(widths);
  const rows: WrittenCell[][] = [];
  const heights = new Map<number, number>();
  const merges: string[] = [];
  for (const [at, line] of lines.entries()) {
    const cells = cellsOf(line);
    const row = at + 1;
    // The last one may reach over the columns behind it.
    const reaches = line.kind === 'across' || line.kind === 'fact';
    const rooms = cells.map((_, column) =>
      reaches && column === cells.length - 1 ? sum(widths.slice(column)) : (widths[column] ?? 0),
    );
    const height = heightOf(cells, rooms, language);
    const needed = height ?? lineHeightOf(cells, language);
    if (needed !== undefined) heights.set(row, needed);
    if (height !== undefined && reaches && cells.length < widths.length)
      merges.push(`${addressOf({ row, column: cells.length })}:${addressOf({ row, column: widths.length })}`);
    // A line that is not merged shows over empty cells as it is.
    rows.push(height === undefined ? cells : cells.map(wrapped));
  }
  return { name, rows, widths, heights, merges, isLandscape: total > portraitWidth, ...onlyTableIn(page, lines) };
}

function cellsOf(line: Line): WrittenCell[] {
  switch (line.kind) {
    case 'blank':
      return [];
    case 'across':
      return [line.cell];
    case 'fact':
      return [line.label, line.cell];
    default:
      return [...line.cells];
  }
}

function wrapped(cell: WrittenCell): WrittenCell {
  return cell.value === undefined ? cell : { ...cell, look: { wrap: true, ...cell.look } };
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}

/** What a page begins with, then its blocks. */
function linesOfPage({ heading, within, lead, blocks }: Page, speaking: Speaking<'columns'>): Line[] {
  const head = [
    ...(within.length === 0 ? [] : [across(within.join(' › '), tones.faint)]),
    ...(heading === '' ? [] : [across(heading, looks.title)]),
    ...lead.map((line) => across(line)),
  ];
  const body = linesOf(blocks, { speaking, indent: 0, alone: tablesIn(blocks).length === 1 });
  return [...head, ...(head.length > 0 && body.length > 0 ? [{ kind: 'blank' } as const] : []), ...body];
}

/** So many rows may stay in sight above those that are scrolled. */
const mostFrozen = 12;

/** The only table of a sheet can be filtered, unless headings stand between its rows, and its headings stay in sight. */
function onlyTableIn({ blocks }: Page, lines: readonly Line[]): Pick<WrittenSheet, 'headingRow' | 'filter'> {
  const [table, ...others] = tablesIn(blocks);
  const row = lines.findIndex(({ kind }) => kind === 'headings') + 1;
  const headings = lines[row - 1];
  if (!table || others.length > 0 || headings?.kind !== 'headings') return {};
  const isDivided = table.grouping === undefined && table.groups.some(({ heading }) => heading !== undefined);
  const last = lines.findLastIndex(({ kind }) => kind === 'cells') + 1;
  const end = addressOf({ row: last, column: headings.cells.length });
  return {
    ...(row <= mostFrozen && { headingRow: row }),
    ...(!isDivided && { filter: `${addressOf({ row, column: 1 })}:${end}` }),
  };
}
