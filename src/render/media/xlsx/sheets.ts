import type { WrittenCell, WrittenSheet } from '../../../source/spreadsheet/workbook.ts';
import { addressOf } from '../../../source/spreadsheet/workbook.ts';
import type { RenderContext } from '../../context.ts';
import type { Document } from '../../document.ts';
import { displayWidth, wrap } from '../../width.ts';
import { across, type Line, linesOf } from './lines.ts';
import { looks, tones } from './looks.ts';
import { type Page, pagesOf, tablesIn } from './pages.ts';
import { sheetName } from './sheet-name.ts';
import { widthsFor } from './widths.ts';

/** A sheet that is wider is printed across the paper. */
const portraitWidth = 100;

/** Points a line of text takes in the fonts of each language, at the size of a cell. */
const lineHeights = { en: 13.5, ja: 17 } as const;
const cellSize = 10;
const highestRow = 409;

/** Longer texts fill the highest row in any width. */
const longText = 10_000;

/**
 * A document as sheets of a workbook: each section with a table is one, under its heading; what stands beside them is the
 * first, under the title of the document.
 *
 * @param taken names of sheets that there are in the workbook, to which those of these are added
 */
export function sheetsOf(
  document: Document,
  { language }: Pick<RenderContext, 'language'>,
  taken: Set<string> = new Set(),
): WrittenSheet[] {
  return pagesOf(document).map((page) =>
    sheetOf(page, sheetName(page.heading, language, taken), lineHeights[language]),
  );
}

function sheetOf(page: Page, name: string, lineHeight: number): WrittenSheet {
  const lines = linesOfPage(page);
  const widths = widthsFor(lines);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const heights = new Map<number, number>();
  const merges: string[] = [];
  const rows = lines.map((line, at): WrittenCell[] => {
    if (line.kind === 'blank') return [];
    if ('cells' in line) return [...line.cells];
    const column = line.kind === 'fact' ? 2 : 1;
    const room = total - (column === 2 ? (widths[0] ?? 0) : 0);
    const size = line.cell.look?.size ?? cellSize;
    const needed = linesNeeded(String(line.cell.value ?? ''), (room * cellSize) / size);
    const before = line.kind === 'fact' ? [line.label] : [];
    if (needed === 1) return [...before, line.cell];
    const row = at + 1;
    heights.set(row, Math.min(highestRow, (needed * lineHeight * size) / cellSize + 2));
    if (widths.length > column)
      merges.push(`${addressOf({ row, column })}:${addressOf({ row, column: widths.length })}`);
    return [...before, { ...line.cell, look: { ...line.cell.look, wrap: true } }];
  });
  return { name, rows, widths, heights, merges, isLandscape: total > portraitWidth, ...onlyTableIn(page, lines) };
}

/** What a page begins with, then its blocks. */
function linesOfPage({ heading, within, lead, blocks }: Page): Line[] {
  const head = [
    ...(within.length === 0 ? [] : [across(within.join(' › '), tones.faint)]),
    ...(heading === '' ? [] : [across(heading, looks.title)]),
    ...lead.map((line) => across(line)),
  ];
  const body = linesOf(blocks, { indent: 0, alone: tablesIn(blocks).length === 1 });
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

function linesNeeded(text: string, width: number): number {
  if (text.length > longText) return highestRow;
  // Letters are not all as wide as they are taken to be.
  return displayWidth(text) <= width && !text.includes('\n')
    ? 1
    : wrap(text, Math.floor(width * 0.95)).split('\n').length;
}
