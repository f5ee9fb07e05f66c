/** What a workbook says of itself, in a sheet that is not shown: so that a later import can tell a change from an old value. */
import { createHash } from 'node:crypto';
import type { ReadSheet, Spreadsheet, WrittenSheet } from './workbook.ts';

/** The name of the sheet. */
export const hiddenName = 'cdc';

/** The version of what is written into it. */
const version = 1;

/** Facts by their names, and for each service the fingerprints of what its cells held, by column. */
export interface Hidden {
  readonly facts: Readonly<Record<string, string>>;
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/**
 * The sheet for some others: it also holds a fingerprint of all of them, by which `isUntouched` knows them again.
 *
 * @param cells by service and column
 */
export function hiddenSheet(sheets: readonly WrittenSheet[], { facts, cells }: Hidden): WrittenSheet {
  const columns = [...new Set([...cells.values()].flatMap((row) => [...row.keys()]))];
  const line = (...texts: readonly string[]) => texts.map((value) => ({ value }));
  return {
    name: hiddenName,
    isHidden: true,
    widths: [],
    rows: [
      line('cdc', String(version)),
      line('content', fingerprintOf(sheets.map(writtenTexts))),
      ...sheets.map((sheet) => line(ofSheet(sheet.name), fingerprintOf([writtenTexts(sheet)]))),
      ...Object.entries(facts).map(([name, value]) => line(name, value)),
      ...(columns.length === 0 ? [] : [line('', ...columns)]),
      ...[...cells].map(([id, row]) => line(id, ...columns.map((column) => row.get(column) ?? ''))),
    ],
  };
}

/** What a workbook says of itself; undefined where it was not written by this tool. */
export function hiddenIn({ sheets }: Spreadsheet): Hidden | undefined {
  const rows = sheets.find(({ name, isHidden }) => isHidden && name === hiddenName)?.rows ?? [];
  const texts = rows.map((row) => row.map(({ text }) => text));
  if (texts[0]?.[0] !== 'cdc') return undefined;
  const heading = texts.findIndex(([first, second]) => first === '' && second !== undefined && second !== '');
  const facts = texts.slice(0, heading === -1 ? undefined : heading).map(([name = '', value = '']) => [name, value]);
  const columns = heading === -1 ? [] : (texts[heading]?.slice(1) ?? []);
  const cells = heading === -1 ? [] : texts.slice(heading + 1);
  return {
    facts: Object.fromEntries(facts),
    cells: new Map(
      cells.map(([id = '', ...row]) => [
        id,
        new Map(columns.flatMap((column, index) => (row[index] ? [[column, row[index]]] : []))),
      ]),
    ),
  };
}

/** Whether a later version of this tool wrote it, which may mean something else by it. */
export function isOfLater({ facts }: Hidden): boolean {
  return Number(facts['cdc']) > version;
}

/** The sheets of a workbook of this tool in which something is otherwise than it was written. */
export function changedSheets(spreadsheet: Spreadsheet): readonly string[] {
  const facts = hiddenIn(spreadsheet)?.facts ?? {};
  return spreadsheet.sheets
    .filter((sheet) => {
      const content = facts[ofSheet(sheet.name)];
      return content !== undefined && content !== fingerprintOf([readTexts(sheet)]);
    })
    .map(({ name }) => name);
}

function ofSheet(name: string): string {
  return `sheet ${name}`;
}

/** Whether a workbook of this tool is as it was written: then nobody has filled in anything. */
export function isUntouched(spreadsheet: Spreadsheet): boolean {
  const content = hiddenIn(spreadsheet)?.facts['content'];
  const shown = spreadsheet.sheets.filter(({ isHidden }) => !isHidden);
  const hasNotes = shown.some(({ rows }) => rows.some((row) => row.some(({ note }) => note !== undefined)));
  return content !== undefined && !hasNotes && content === fingerprintOf(shown.map(readTexts));
}

/** Where the marks of a column stand that is only there to be read: by its heading, as nothing else tells which one it is. */
export function shownColumn(heading: string): string {
  return `shown ${heading}`;
}

/** The marks of all that stands above the headings of some sheets: what is none of it, somebody has written there. */
export function aboveIn(sheets: readonly WrittenSheet[]): string {
  const above = sheets.flatMap(({ rows, headingRow = 1 }) => rows.slice(0, headingRow - 1).flat());
  const texts = above.map(({ value }) => String(value ?? '')).filter((text) => text !== '');
  return [...new Set(texts.map(markOf))].join(' ');
}

/** The mark of a cell of a form that asks nothing and only shows something. */
export function notAsked(mark: string): string {
  return `-${mark}`;
}

/**
 * A short mark of what a cell holds, the same for what reads the same: line breaks and blanks at the ends do not count, nor
 * digits of a number after the fifteenth, which spreadsheets do not keep.
 */
export function markOf(text: string): string {
  return createHash('sha256').update(kept(text).trim()).digest('hex').slice(0, 12);
}

function kept(text: string): string {
  const isNumber = String(Number(text)) === text;
  return isNumber ? String(Number(Number(text).toPrecision(15))) : text.replaceAll(/\r\n?/g, '\n');
}

function writtenTexts({ name, rows, isHidden }: WrittenSheet): readonly string[][] {
  return isHidden ? [] : [[name], ...rows.map((row) => row.map(({ value }) => kept(String(value ?? ''))))];
}

function readTexts({ name, rows }: ReadSheet): readonly string[][] {
  return [[name], ...rows.map((row) => row.map(({ text, mergedFrom }) => (mergedFrom ? '' : kept(text))))];
}

/** Empty cells at the ends of rows and sheets do not count: programs keep them or not. */
function fingerprintOf(sheets: readonly (readonly string[][])[]): string {
  const filled = sheets
    .filter((rows) => rows.length > 0)
    .map((rows) =>
      withoutEnd(
        rows.map((row) => withoutEnd(row, (text) => text === '')),
        (row) => row.length === 0,
      ),
    );
  return markOf(JSON.stringify(filled));
}

function withoutEnd<T>(items: readonly T[], isEmpty: (item: T) => boolean): readonly T[] {
  return items.slice(0, items.findLastIndex((item) => !isEmpty(item)) + 1);
}
