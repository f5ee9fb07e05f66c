/** What the cells of some columns let choose from: lists in a sheet that is not shown, since a list in a cell holds 255 letters. */
import { choicesOf } from '../../answers/sheet/cell-text.ts';
import { type AnswerColumn, answerColumns } from '../../answers/sheet/columns.ts';
import type { Organisation } from '../../model/organisation.ts';
import { columnLetters, type WrittenSheet } from '../../source/spreadsheet/workbook.ts';
import { forSheet } from '../escape.ts';
import type { SheetSpeech } from './result.ts';

const sheetName = 'lists';

export interface Lists {
  readonly sheet: WrittenSheet;
  /** Where the list of a column stands, and its choices; undefined for a column that lets choose from nothing. */
  readonly of: (column: AnswerColumn) => List | undefined;
  /** A list beside those of the columns. */
  readonly named: (name: string) => List | undefined;
}

export interface List {
  readonly from: string;
  readonly choices: readonly (string | number)[];
}

/** @param more lists beside those of the columns, by their names */
export function listsOf(
  organisation: Organisation,
  { messages, language }: SheetSpeech,
  more: Readonly<Record<string, readonly string[]>> = {},
): Lists {
  const byContent = new Map<string, List>();
  const byName = new Map<string, List>();
  const wanted: (readonly [string, readonly (string | number)[] | undefined])[] = [
    ...answerColumns.map((column) => [column.id, choicesOf(column, organisation, language, messages)] as const),
    ...Object.entries(more),
  ];
  for (const [name, texts] of wanted) {
    const choices = texts?.map(printable);
    if (choices === undefined || choices.length === 0) continue;
    const content = JSON.stringify(choices);
    const letters = columnLetters(byContent.size + 1);
    const list = byContent.get(content) ?? {
      from: `${sheetName}!$${letters}$1:$${letters}$${choices.length}`,
      choices,
    };
    byContent.set(content, list);
    byName.set(name, list);
  }
  const lists = [...byContent.values()].map(({ choices }) => choices);
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return {
    sheet: {
      name: sheetName,
      isHidden: true,
      widths: [],
      rows: Array.from({ length: longest }, (_, row) => lists.map((choices) => ({ value: choices[row] }))),
    },
    of: ({ id }) => byName.get(id),
    named: (name) => byName.get(name),
  };
}

function printable(value: string | number): string | number {
  return typeof value === 'string' ? forSheet(value) : value;
}
