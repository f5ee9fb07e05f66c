/** What the cells of some columns let choose from: lists in a sheet that is not shown, since a list in a cell holds 255 letters. */
import { choicesOf } from '../../answers/sheet/cell-text.ts';
import { type AnswerColumn, answerColumns } from '../../answers/sheet/columns.ts';
import type { Organisation } from '../../model/organisation.ts';
import { columnLetters, type WrittenSheet } from '../../source/spreadsheet/workbook.ts';
import { forSheet } from '../escape.ts';
import type { WorkbookSpeech } from './result.ts';

const sheetName = 'lists';

export interface Lists {
  readonly sheet: WrittenSheet;
  /** Where the list of a column stands, and its choices; undefined for a column that lets choose from nothing. */
  readonly of: (column: AnswerColumn) => List | undefined;
}

interface List {
  readonly from: string;
  readonly choices: readonly (string | number)[];
}

export function listsOf(organisation: Organisation, { messages, language }: WorkbookSpeech): Lists {
  const byContent = new Map<string, List>();
  const byColumn = new Map<string, List>();
  for (const column of answerColumns) {
    const choices = choicesOf(column, organisation, language, messages)?.map(printable);
    if (choices === undefined || choices.length === 0) continue;
    const content = JSON.stringify(choices);
    const letters = columnLetters(byContent.size + 1);
    const list = byContent.get(content) ?? {
      from: `${sheetName}!$${letters}$1:$${letters}$${choices.length}`,
      choices,
    };
    byContent.set(content, list);
    byColumn.set(column.id, list);
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
    of: ({ id }) => byColumn.get(id),
  };
}

function printable(value: string | number): string | number {
  return typeof value === 'string' ? forSheet(value) : value;
}
