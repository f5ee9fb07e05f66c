import type { Row } from '../../model/row.ts';
import { type Choices, columnLetters, type WrittenCell, type WrittenSheet } from '../../source/spreadsheet/workbook.ts';
import { forSheet } from '../escape.ts';
import { heightsOf } from '../media/xlsx/heights.ts';
import type { Making, SheetColumn } from './columns.ts';
import { highlightsOf } from './highlights.ts';
import { looks } from './looks.ts';

/** A sheet with a row a service, in which answers are filled in. */
export interface ServicesSheet {
  readonly name: string;
  readonly title: string;
  /** What it is for, and what is done in it. */
  readonly hint: string;
  readonly columns: readonly SheetColumn[];
  /** How many of the columns go on paper; all if undefined. */
  readonly printed?: number;
  readonly pagesWide?: number;
}

/** Title, hint and headings stand above the services. */
const headingRow = 3;
/** They say which service it is. */
const fixedColumns = 3;
/** Rows below the last service in which lists are offered too, for what somebody adds. */
const more = 20;

export function servicesSheet(
  { name: sheetName, title, hint, columns, printed, pagesWide }: ServicesSheet,
  rows: readonly Row[],
  making: Making,
): WrittenSheet {
  const { organisation, speaking } = making;
  const lines = { first: headingRow + 1, last: headingRow + rows.length };
  const end = (column: number) => `${columnLetters(column)}${lines.last}`;
  const name = organisation.name?.[speaking.language] ?? '';
  const widths = columns.map(({ width }) => width);
  const headings = columns.map(
    ({ heading, answer }): WrittenCell => ({
      value: forSheet(heading),
      look: answer ? looks.inputHeading : looks.readHeading,
    }),
  );
  const cells = rows.map((row) => columns.map(({ cell }) => cell(row)));
  return {
    name: sheetName,
    rows: [
      // Beside the columns that stay in sight, which are too narrow for it and stand on every page.
      besideFixed({ value: forSheet(title), look: looks.title }, { value: forSheet(name), look: looks.owner }),
      besideFixed({}, { value: forSheet(hint), look: looks.hint }),
      headings,
      ...cells,
    ],
    widths,
    heights: new Map([[1, 24], ...heightsOf([headings, ...cells], widths, speaking.language, headingRow)]),
    headingRow,
    fixedColumns,
    filter: `A${headingRow}:${end(columns.length)}`,
    choices: choicesFor(columns, lines, making),
    highlights: highlightsOf(columns, lines, speaking),
    isLandscape: true,
    tab: looks.inputHeading.fill,
    ...(printed !== undefined && { printed: `A1:${end(printed)}` }),
    ...(pagesWide !== undefined && { pagesWide }),
  };
}

function besideFixed(first: WrittenCell, beside: WrittenCell): WrittenCell[] {
  return [first, ...Array.from({ length: fixedColumns - 1 }, () => ({})), beside];
}

function choicesFor(
  columns: readonly SheetColumn[],
  { first, last }: { readonly first: number; readonly last: number },
  { lists, speaking: { messages } }: Making,
): Choices[] {
  const { choices: words } = messages.workbook;
  return columns.flatMap(({ answer, heading }, index) => {
    const list = answer && lists.of(answer);
    if (!list) return [];
    const letters = columnLetters(index + 1);
    const message = answer.id === 'as-is' ? words.asIs : answer.kind === 'party' ? words.party : words.other;
    return {
      range: `${letters}${first}:${letters}${last + more}`,
      from: list.from,
      mayBeOther: answer.id === 'as-is' || answer.kind === 'party',
      // A title has room for 32 letters there.
      title: forSheet(heading.slice(0, 32)),
      message: forSheet(message),
    };
  });
}
