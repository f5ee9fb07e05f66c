/** The columns of the sheets of services: which there are, what stands in them, and how wide they are. */
import { cellText } from '../../answers/sheet/cell-text.ts';
import {
  type AnswerColumn,
  type AnswerColumnId,
  answerColumn,
  answerColumns,
  columnsOf,
} from '../../answers/sheet/columns.ts';
import type { ServiceFileKind } from '../../model/files.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { Row } from '../../model/row.ts';
import type { Look, WrittenCell } from '../../source/spreadsheet/workbook.ts';
import { headingIn } from '../data/heading.ts';
import { forSheet } from '../escape.ts';
import { displayWidth } from '../width.ts';
import { areasText, serviceName } from '../words.ts';
import type { Lists } from './lists.ts';
import { looks } from './looks.ts';
import type { SheetSpeech } from './result.ts';

/** A column of a sheet of services. */
export interface SheetColumn {
  readonly id: string;
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  /** What is filled in here; undefined for what is there to be read. */
  readonly answer?: AnswerColumn | undefined;
  readonly cell: (row: Row) => WrittenCell;
}

export interface Making {
  readonly organisation: Organisation;
  readonly lists: Lists;
  readonly speaking: SheetSpeech;
}

/** Those of figure 8 of X.1060, which show who does what and how well. */
const figure8 = [
  'level',
  'assignment',
  'team',
  'provider',
  'as-is',
  'to-be',
] as const satisfies readonly AnswerColumnId[];

/** Both halves of a score stand in one cell here, `2/4`. */
const apart: readonly string[] = ['as-is-insource', 'as-is-outsource'] satisfies AnswerColumnId[];

/** How many columns of the matrix go on paper: which service, and figure 8. */
export const printedOfMatrix = 3 + figure8.length;

/** The service matrix: figure 8, then all other answers. */
export function matrixColumns(making: Making): readonly SheetColumn[] {
  const first = figure8.flatMap((id) => answerColumn(id) ?? []);
  const rest = answerColumns.filter((column) => !first.includes(column) && !apart.includes(column.id));
  // Long texts stay on one line, so that rows stay low; the sheets of the phases show them whole.
  const lowered = rest.map((column) => answerColumnOf(column, making, { ...looks.input, wrap: false }));
  return [...serviceColumns(making), ...first.map((column) => answerColumnOf(column, making)), ...lowered];
}

/** What is needed of the phases before, to be read, and what a phase fills in. */
export function phaseColumns(file: ServiceFileKind, making: Making): readonly SheetColumn[] {
  const read = { catalog: [], profile: ['level'], portfolio: ['level', 'assignment'] } as const satisfies Readonly<
    Record<ServiceFileKind, readonly AnswerColumnId[]>
  >;
  const before = read[file].flatMap((id) => answerColumn(id) ?? []);
  return [
    ...serviceColumns(making),
    ...(file === 'catalog' ? [areasColumn(making)] : []),
    ...before.map((column) => ({ ...answerColumnOf(column, making, looks.read), answer: undefined })),
    ...columnsOf(file).map((column) => answerColumnOf(column, making)),
  ];
}

/** The text of an answer as its cell holds it; undefined where nothing is said. */
export function answerText(
  row: Row,
  column: AnswerColumn,
  { organisation, speaking }: Making,
): string | number | undefined {
  const text = cellText(row, column, organisation, speaking.language, speaking.messages);
  return typeof text === 'string' ? forSheet(text) : text;
}

function serviceColumns(making: Making): readonly SheetColumn[] {
  const { organisation, speaking } = making;
  const longestId = Math.max(0, ...organisation.rows.map(({ id }) => displayWidth(id)));
  return [
    readColumn('id', Math.min(longestId, 20), (row) => row.id, making),
    readColumn('category', 4, ({ category }) => category, making),
    readColumn('service', 34, (row) => serviceName(row, speaking.messages, speaking.language), making),
  ];
}

function areasColumn(making: Making): SheetColumn {
  return readColumn('areas', 6, (row) => areasText(row, making.speaking.messages), making);
}

function readColumn(id: string, content: number, text: (row: Row) => string, { speaking }: Making): SheetColumn {
  const heading = headingIn(speaking.messages.columns, id);
  return {
    id,
    heading,
    width: widthOf(heading, content),
    cell: (row) => ({ value: forSheet(text(row)), look: looks.read }),
  };
}

function answerColumnOf(column: AnswerColumn, making: Making, look: Look = looks.input): SheetColumn {
  const heading = headingIn(making.speaking.messages.columns, column.id);
  const shown = { ...look, ...lookOf(column) };
  return {
    id: column.id,
    heading,
    width: widthOf(heading, contentWidth(column, making)),
    answer: column,
    cell: (row) => ({
      value: answerText(row, column, making),
      ...(column.kind === 'day' && { isDay: true }),
      // What is typed there as `2/4` would become a day.
      look: column.id === 'as-is' ? { ...shown, format: '@' } : shown,
    }),
  };
}

/** What is typed stays what it is: a day a day, and a text that looks like a number, a day or a formula a text. */
function lookOf({ kind }: AnswerColumn): Look {
  if (kind === 'day') return { format: 'yyyy-mm-dd', align: 'left' };
  if (kind === 'score') return { align: 'center' };
  return kind === 'choice' ? {} : { format: '@' };
}

/** People and names are short, and what is said in sentences is wrapped. */
const widthsOfTexts: Partial<Record<string, number>> = { 'decided-by': 16, assessor: 16, owner: 16, action: 36 };

function contentWidth(column: AnswerColumn, { lists }: Making): number {
  if (column.kind === 'day') return 10;
  if (column.kind === 'score') return 6;
  if (column.kind === 'text' || column.kind === 'list') return widthsOfTexts[column.id] ?? 36;
  const choices = lists.of(column)?.choices.map((choice) => displayWidth(String(choice))) ?? [16];
  return Math.min(24, Math.max(...choices));
}

/** Room for the content, and for the heading in two lines beside the sign of the filter; Japanese breaks anywhere. */
function widthOf(heading: string, content: number): number {
  const unbroken = heading.match(/[\w’.-]+/g)?.map(displayWidth) ?? [];
  const whole = displayWidth(heading);
  return Math.max(content, ...unbroken, Math.min(whole, 12), Math.ceil(whole / 2)) + 3;
}
