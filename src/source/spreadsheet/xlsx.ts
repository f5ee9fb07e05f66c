/** The only file that knows the library for workbooks. */
import {
  type CellStyle,
  type ConditionalRule,
  type Cell as LibraryCell,
  type Sheet as LibrarySheet,
  type WriteSheet as LibraryWriteSheet,
  type MergeRange,
  readXlsx,
  writeXlsx,
} from 'hucre/xlsx';
import { archiveOf, partsOf } from './archive.ts';
import { type Looks, looksOf, see } from './looks.ts';
import { SpreadsheetRefused } from './refused.ts';
import {
  addressOf,
  columnLetters,
  type Highlight,
  type Look,
  placeOf,
  type ReadCell,
  type ReadSheet,
  type Spreadsheet,
  type WrittenCell,
  type WrittenSheet,
  type WrittenWorkbook,
} from './workbook.ts';

/** Days that spreadsheets can count; others stay texts. */
const [firstDay, lastDay] = ['1900-03-01', '9999-12-31'];

/** A workbook as the bytes of an `.xlsx` file, always the same for the same workbook. */
export async function workbookBytes({ title, sheets, font, day }: WrittenWorkbook): Promise<Uint8Array> {
  const made = new Date(`${day}T00:00:00Z`);
  return writeXlsx({
    sheets: sheets.map((sheet) => sheetOf(sheet, { name: font, size: 10 })),
    namedRanges: sheets.flatMap(namesOf),
    defaultFont: { name: font, size: 10 },
    properties: { title: escaped(title), creator: 'cdc', created: made, modified: made },
  });
}

/**
 * What is filtered, printed, and repeated on each page, by the names that spreadsheets keep for it. The library would write
 * the latter two without the quotes that the name of a sheet may need; LibreOffice has no filter without its name.
 */
function namesOf({
  name,
  filter,
  headingRow,
  fixedColumns,
  printed,
  pagesWide,
}: WrittenSheet): { name: string; range: string; scope: string }[] {
  const within = (range: string) => `${quotedName(name)}!${range}`;
  const repeated = [
    ...(pagesWide !== undefined && fixedColumns !== undefined ? [`$A:$${columnLetters(fixedColumns)}`] : []),
    ...(headingRow === undefined ? [] : [`$${headingRow}:$${headingRow}`]),
  ];
  const ranges: [string, string | undefined][] = [
    ['_xlnm._FilterDatabase', filter && within(absolute(filter))],
    ['_xlnm.Print_Area', printed && within(absolute(printed))],
    ['_xlnm.Print_Titles', repeated.map(within).join(',') || undefined],
  ];
  return ranges.flatMap(([of, range]) => (range === undefined ? [] : [{ name: of, range, scope: name }]));
}

type Font = Readonly<Pick<NonNullable<CellStyle['font']>, 'name' | 'size'>>;

/** A sheet's name as references to it write it. */
export function quotedName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

function sheetOf(sheet: WrittenSheet, font: Font): LibraryWriteSheet {
  const { name, rows, widths, heights = [], headingRow, fixedColumns, filter } = sheet;
  const { merges = [], choices = [], highlights = [] } = sheet;
  const cells = new Map<string, Partial<LibraryCell>>();
  for (const [row, line] of rows.entries())
    for (const [column, cell] of line.entries()) cells.set(`${row},${column}`, libraryCell(cell, font));
  return {
    name,
    rows: rows.map((line) => line.map(() => null)),
    cells,
    columns: widths.map((width) => ({ width })),
    rowDefs: new Map([...heights].map(([row, height]) => [row - 1, { height }])),
    merges: merges.map(rangeOf),
    dataValidations: choices.map(({ range, from, mayBeOther, title, message }) => ({
      type: 'list',
      range,
      formula1: from,
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: mayBeOther ? 'information' : 'stop',
      ...(title !== undefined && { errorTitle: escaped(title) }),
      ...(message !== undefined && { errorMessage: escaped(message) }),
    })),
    conditionalRules: highlights.map(ruleOf),
    ...(filter !== undefined && { autoFilter: { range: filter } }),
    ...(headingRow !== undefined && { freezePane: { rows: headingRow, columns: fixedColumns ?? 0 } }),
    pageSetup: {
      paperSize: 'a4',
      orientation: sheet.isLandscape ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: sheet.pagesWide ?? 1,
      fitToHeight: 0,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&L&A&R&P / &N' },
    view: { showGridLines: false, ...(sheet.tab !== undefined && { tabColor: { rgb: sheet.tab } }) },
    ...(sheet.isHidden && { veryHidden: true }),
  };
}

function libraryCell({ value, isDay, look = {}, link }: WrittenCell, font: Font): Partial<LibraryCell> {
  const day = isDay && typeof value === 'string' && value >= firstDay && value <= lastDay;
  return {
    value: day ? new Date(`${value}T00:00:00Z`) : typeof value === 'string' ? escaped(value) : (value ?? null),
    style: styleOf(day ? { format: 'yyyy-mm-dd', ...look } : look, font),
    ...(link !== undefined && {
      hyperlink: link.startsWith('#') ? { target: '', location: link.slice(1) } : { target: link },
    }),
  };
}

/** A cell that looks otherwise takes nothing over from the workbook: its font is named with it. */
function styleOf(
  { bold, italic, size, colour, fill, wrap, align, vertical, border, format, indent }: Look,
  font: Font,
): CellStyle {
  const side = border === undefined ? undefined : ({ style: 'thin', color: { rgb: border } } as const);
  return {
    font: {
      ...font,
      ...(bold && { bold }),
      ...(italic && { italic }),
      ...(size !== undefined && { size }),
      ...(colour !== undefined && { color: { rgb: colour } }),
    },
    ...(fill !== undefined && { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill } } as const }),
    alignment: {
      vertical: vertical ?? 'top',
      ...(wrap && { wrapText: true }),
      ...(align && { horizontal: align }),
      ...(indent !== undefined && { indent }),
    },
    ...(side && { border: { top: side, right: side, bottom: side, left: side } }),
    ...(format !== undefined && { numFmt: format }),
  };
}

function ruleOf(highlight: Highlight, index: number): ConditionalRule {
  const { bold, colour, fill } = highlight.look;
  const style: CellStyle = {
    font: { ...(bold && { bold }), ...(colour !== undefined && { color: { rgb: colour } }) },
    ...(fill !== undefined && { fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: fill } } }),
  };
  const shared = { priority: index + 1, range: highlight.range, style } as const;
  if ('when' in highlight) return { ...shared, type: 'expression', formula: highlight.when };
  const { equals } = highlight;
  const formula = typeof equals === 'number' ? String(equals) : `"${equals.replaceAll('"', '""')}"`;
  return { ...shared, type: 'cellIs', operator: 'equal', formula };
}

/** What looks like the escape of a character is one to spreadsheets, and the library leaves it as it is. */
function escaped(text: string): string {
  return text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

/** `A1:B2` as `$A$1:$B$2` */
function absolute(range: string): string {
  return range.replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

function rangeOf(range: string): MergeRange {
  const [start, end = start] = range.split(':').map(placeOf);
  return {
    startRow: (start?.row ?? 1) - 1,
    startCol: (start?.column ?? 1) - 1,
    endRow: (end?.row ?? 1) - 1,
    endCol: (end?.column ?? 1) - 1,
  };
}

/**
 * Reads the cells of a workbook. Whatever else is in it stays unread: nothing is run, followed or fetched.
 *
 * @throws {SpreadsheetRefused}
 */
export async function readWorkbook(bytes: Uint8Array): Promise<Spreadsheet> {
  const parts = partsOf(bytes);
  try {
    const { sheets, dateSystem } = await readXlsx(archiveOf(parts));
    const looks = looksOf(parts);
    const read = sheets.map((sheet, index) => readSheet(sheet, looks[index]));
    return { kind: 'xlsx', sheets: read, ...(dateSystem === '1904' && { countsFrom1904: true }) };
  } catch (cause) {
    throw cause instanceof SpreadsheetRefused ? cause : new SpreadsheetRefused({ why: 'damaged' }, { cause });
  }
}

function readSheet(
  { name, rows, cells, merges = [], threadedComments = [], hidden, veryHidden }: LibrarySheet,
  looks: Looks | undefined,
): ReadSheet {
  const threads = new Map<string, string[]>();
  for (const { ref = '', text } of threadedComments) {
    const thread = threads.get(ref);
    if (thread) thread.push(text);
    else threads.set(ref, [text]);
  }
  const read = rows.map((line) => line.map((value) => (value === null ? nothing : readCell(value))));
  // What has more to it than a value: formulas, errors and notes, these also where there is no cell.
  for (const [key, cell] of cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    while (read.length <= row) read.push([]);
    const line = read[row] ?? [];
    while (line.length <= column) line.push(nothing);
    line[column] = readCell(cell.value, cell, threads.get(addressOf({ row: row + 1, column: column + 1 })));
  }
  if (looks) see(looks, read);
  spread(merges, read);
  return { name, isHidden: hidden === true || veryHidden === true, rows: read };
}

/** Most cells of a sheet hold nothing: they are all the same one. */
const nothing: ReadCell = { text: '' };

/** @param thread what several people said to each other about the cell; its note then is a hint of Excel */
function readCell(value: LibraryCell['value'], cell?: LibraryCell, thread?: readonly string[]): ReadCell {
  const isFormula = cell?.formula !== undefined || cell?.type === 'formula';
  const isError = cell?.type === 'error';
  const note = withBreaks(thread?.join('\n') ?? cell?.comment?.text ?? '');
  return {
    text: textOf(value),
    ...(isFormula && { isFormula }),
    ...(isError && { isError }),
    ...(note.trim() !== '' && { note }),
  };
}

/** No program of spreadsheets puts more into a cell. */
const mostLetters = 32_767;

function textOf(value: LibraryCell['value']): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') {
    if (value.length > mostLetters)
      throw new SpreadsheetRefused({ why: 'too-many', what: 'letters', most: mostLetters });
    return withBreaks(value);
  }
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return '';
    const [day = '', time = ''] = value.toISOString().split('T');
    const clock = time.slice(0, 8);
    // A time without a day is counted from the day before the first.
    if (day === '1899-12-31') return clock;
    return clock === '00:00:00' ? day : `${day} ${clock}`;
  }
  // As all spreadsheets show it.
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

function withBreaks(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n');
}

/**
 * What merged cells show, each of them shows: that it covers several rows means that it is said of all of them. No two may
 * overlap, so that together they cover no more than the sheet.
 */
function spread(merges: readonly MergeRange[], rows: ReadCell[][]): void {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const first = rows[startRow]?.[startCol];
    if (!first) continue;
    const { note: _, ...shown } = first;
    const cell = { ...shown, mergedFrom: { row: startRow + 1, column: startCol + 1 } };
    for (let row = startRow; row <= Math.min(endRow, rows.length - 1); row += 1) {
      const line = rows[row] ?? [];
      for (let column = startCol; column <= Math.min(endCol, width - 1); column += 1) {
        if (line[column]?.mergedFrom) throw new SpreadsheetRefused({ why: 'damaged' });
        if (row === startRow && column === startCol) continue;
        while (line.length < column) line.push(nothing);
        line[column] = cell;
      }
    }
  }
}
