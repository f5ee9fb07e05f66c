/** Which columns of a table are not read, and why. */
import type { ColumnMeaning } from './headings.ts';
import type { RowFinder } from './service-of.ts';
import type { SheetTable } from './table.ts';
import { isScoreWord } from './table-columns.ts';

/**
 * Why a column was not read: its heading is not known; it is that of services and names none; another one means the same, or
 * is taken for it; or it is a score beside answers, or says something else of services, such as their category.
 */
export type WhyUnread = 'unknown' | 'no-service' | 'twice' | 'instead' | 'derived' | 'no-answer';

/** Whether a text says of itself which service, or which row, is meant. */
export function tells(text: string, meaning: ColumnMeaning | undefined, finder: RowFinder): boolean {
  if (/^\d+\.?$/.test(text.normalize('NFKC'))) return true;
  const found = meaning === 'id' ? finder.find([text], []) : finder.find([], [text]);
  return 'row' in found || found.no === 'single-service' || found.no === 'several';
}

/** Why what a column holds is not read; undefined where it is, or tells the service. */
export function whyUnread(column: SheetTable['columns'][number] | undefined): WhyUnread | undefined {
  if (column?.twin !== undefined) return column.twin === 'equal' ? 'twice' : 'instead';
  if (column?.meaning === undefined) return 'unknown';
  if (column.meaning !== 'ignore') return undefined;
  if (column.by === 'letters' || column.by === 'told') return undefined;
  // Whoever filled in scores should know.
  return isScoreWord(column.heading) ? 'derived' : 'no-answer';
}

/**
 * Whether a table is a roadmap of this tool, by the heading that only that has: what stands there follows from the answers, such
 * as who is to improve a service of which no file names an owner.
 */
export function isRoadmap({ columns }: SheetTable): boolean {
  return columns.some(({ heading }) => headingsOfRoadmap.includes(heading.trim()));
}

/** Whether a table shows what follows from the answers: it is a roadmap, or has a bar for each gap, which no sheet has that asks. */
export function isFigures(table: SheetTable): boolean {
  const { sheet, columns, firstRow, lastRow } = table;
  const isUnnamed = (column: number) => !columns.some((one) => one.column === column);
  const hasBars = sheet.rows
    .slice(firstRow - 1, lastRow)
    .some((row) => row.some(({ text }, at) => isUnnamed(at + 1) && bar.test(text)));
  return isRoadmap(table) || hasBars;
}

/** A gap as tables draw it, two characters a score. */
const bar = /^[█░▒·]{10}$/;

/** As `messages` has them: a workbook whose hidden sheet is lost may be of either language. */
const headingsOfRoadmap: readonly string[] = ['Weight × below target by', '重み × 不足'];

/**
 * Whether tables are all of a report of this tool: beside such figures, an export has tables that ask for what no report shows.
 * The scores of a report are figures, such as the one score of a combination.
 */
export function isReportBook(tables: readonly SheetTable[]): boolean {
  const asks = ({ columns }: SheetTable) => columns.some(({ meaning = '' }) => onlyAsked.includes(meaning));
  return tables.some(isFigures) && !tables.some((table) => !isFigures(table) && asks(table));
}

/** Columns of each sheet of an export: of the catalog, the profile and the portfolio. */
const onlyAsked: readonly string[] = ['reason', 'planned-assignment', 'assessed-on'];

/** Whether a table is one that this tool has printed. */
export function isOwnTable({ columns }: SheetTable): boolean {
  return ['scope', '要否'].some((word) => columns.some(({ heading }) => heading.trim().toLowerCase() === word));
}
