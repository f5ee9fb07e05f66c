import { isUnconfirmed, openQuestions } from '../../analysis/open-questions.ts';
import { type AnswerColumn, type AnswerColumnId, answerColumn } from '../../answers/sheet/columns.ts';
import type { IsoDate } from '../../model/files.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { Row } from '../../model/row.ts';
import { descriptionOf } from '../../reference/descriptions.ts';
import { type Language, type RubricId, scores } from '../../reference/index.ts';
import { rubrics } from '../../reference/rubrics.ts';
import { hiddenSheet, markOf, notAsked } from '../../source/spreadsheet/hidden.ts';
import {
  type Choices,
  columnLetters,
  type Look,
  type WrittenCell,
  type WrittenSheet,
  type WrittenWorkbook,
} from '../../source/spreadsheet/workbook.ts';
import { headingIn } from '../data/heading.ts';
import { forSheet } from '../escape.ts';
import { type Asked, type FormKey, formKeys, keysFor } from '../form/keys.ts';
import { rubricsOf } from '../form/scales.ts';
import { heightOf } from '../media/xlsx/heights.ts';
import type { Speaking } from '../speaking.ts';
import { serviceName, shortRow, titleOf } from '../words.ts';
import { answerText, type Making } from './columns.ts';
import { definitionsSheet } from './definitions.ts';
import { type List, listsOf } from './lists.ts';
import { looks, open } from './looks.ts';

export type QuestionsSpeech = Speaking<'workbook' | 'columns' | 'form' | 'words'>;
type Speech = QuestionsSpeech;

export interface QuestionsResult {
  readonly asked: readonly Asked[];
  readonly organisation: Organisation;
  readonly today: IsoDate;
  readonly version: string;
  /** Who gives the scores, where that is known. */
  readonly assessor: string | undefined;
  readonly font: string;
}

/** What a column of the questions holds: an answer, or the rationale of whichever decision needs one. */
type QuestionColumn = AnswerColumnId | 'rationale';

/** What stands above the questions: title, hint, who gives the scores. */
const headingRow = 5;

/** The first columns say which service it is, what it is, and what is known of it. */
const known = 4;

/** What is asked of each service, as a workbook that somebody fills in: `cdc assess --answers` reads what comes back. */
export function questionsWorkbook(result: QuestionsResult, speaking: Speech): WrittenWorkbook {
  const { asked, organisation, today, version, font } = result;
  const { messages, language } = speaking;
  const making: Making = { organisation, speaking, lists: scaled(result, speaking) };
  const columns = columnsOf(asked);
  const sheet = questionsSheet(result, columns, making, speaking);
  const definitions = definitionsSheet(
    { organisation: { ...organisation, rows: asked.map(({ row }) => row) } },
    { columns: columns.filter((column) => column !== 'rationale') },
    speaking,
  );
  const title = titleOf(messages.form.title, organisation, language);
  return {
    title: forSheet(title),
    sheets: [
      sheet,
      definitions,
      making.lists.sheet,
      hiddenSheet([sheet, definitions], {
        facts: {
          kind: 'questions',
          tool: version,
          framework: organisation.framework.id,
          language,
          day: today,
          organisation: forSheet(organisation.name?.[language] ?? ''),
          sheets: sheet.name,
          results: definitions.name,
        },
        cells: marksOf(asked, columns, making),
      }),
    ],
    font,
    day: today,
  };
}

/** The columns that any of the services needs, in the order of a form; halves of a score where there are any. */
function columnsOf(asked: readonly Asked[]): readonly QuestionColumn[] {
  const wanted = new Set(asked.flatMap(keysFor));
  return formKeys
    .filter((key) => wanted.has(key))
    .flatMap((key): readonly QuestionColumn[] => {
      if (key === 'rationale') return [key];
      if (key === 'note') return ['portfolio-note'];
      if (key !== 'as-is') return [key];
      const whole = asked.some(({ row }) => !isSplit(row));
      return [...(whole ? (['as-is'] as const) : []), ...(asked.some(({ row }) => isSplit(row)) ? halves : [])];
    });
}

const halves = ['as-is-insource', 'as-is-outsource'] as const;

/** Whether a score has two parts, each by its own scale. */
function isSplit({ profile }: Row): boolean {
  return profile.assignment === 'combination';
}

/** Whether a cell is asked: grey ones say what is on record, or that nothing belongs there. */
function isAsked(asked: Asked, column: QuestionColumn): boolean {
  const keys = keysFor(asked);
  if (column === 'as-is') return keys.includes('as-is') && !isSplit(asked.row);
  if (column === 'as-is-insource' || column === 'as-is-outsource') return keys.includes('as-is') && isSplit(asked.row);
  return keys.includes(keyOf(column));
}

function keyOf(column: QuestionColumn): FormKey {
  return (column === 'portfolio-note' ? 'note' : column) as FormKey;
}

/** Whether it is still open, rather than on record. */
function isOpen({ row }: Asked, column: QuestionColumn): boolean {
  const questions: readonly string[] = openQuestions(row);
  return questions.includes(column);
}

function questionsSheet(
  { asked, organisation, assessor }: QuestionsResult,
  columns: readonly QuestionColumn[],
  making: Making,
  { messages, language }: Speech,
): WrittenSheet {
  const { workbook, form, columns: headings, words } = messages;
  const isReview = asked.some(({ phases }) => phases.length > 0);
  const { questions } = workbook;
  const heading = (column: QuestionColumn) =>
    column === 'rationale' ? questions.rationale : headingIn(headings, column);
  const last = headingRow + asked.length;
  const input = looks.input;
  const widths = [10, 26, 44, 26, ...columns.map((column) => widthOf(column))];
  const rows: WrittenCell[][] = [
    [
      {
        value: forSheet(titleOf(isReview ? form.reviewTitle : form.title, organisation, language)),
        look: looks.title,
      },
    ],
    [{ value: forSheet(questions.how('cdc assess --answers <file>')), look: looks.hint }],
    [
      { value: forSheet(headingIn(headings, 'assessor')), look: looks.inputHeading },
      { value: assessor === undefined ? undefined : forSheet(assessor), look: { ...input, format: '@' } },
      { value: forSheet(questions.assessor), look: looks.hint },
    ],
    [],
    [
      ...['id', 'service', 'description', 'known'].map((id) => ({
        value: forSheet(headingIn(headings, id)),
        look: looks.readHeading,
      })),
      ...columns.map((column) => ({ value: forSheet(heading(column)), look: looks.inputHeading })),
    ],
    ...asked.map((one): WrittenCell[] => [
      { value: one.row.id, look: looks.read },
      { value: forSheet(serviceName(one.row, messages, language)), look: looks.read },
      { value: forSheet(descriptionOf(one.row, organisation.framework)[language]), look: looks.read },
      {
        value: forSheet(one.row.listed ? shortRow(one.row, organisation, messages, language) : words.none),
        look: looks.read,
      },
      ...columns.map((column) => cellOf(one, column, making)),
    ]),
  ];
  return {
    name: isReview ? form.reviewTitle : form.title,
    rows,
    widths,
    heights: heightsOf(rows.slice(headingRow - 1), widths, language),
    headingRow,
    fixedColumns: 2,
    filter: `A${headingRow}:${columnLetters(known + columns.length)}${last}`,
    choices: choicesFor(asked, columns, making, messages),
    isLandscape: true,
  };
}

/** From the row of headings on, rows are as high as what stands in them. */
function heightsOf(rows: readonly (readonly WrittenCell[])[], widths: readonly number[], language: Language) {
  return new Map(
    rows.flatMap((cells, index) => {
      const height = heightOf(cells, widths, language);
      return height === undefined ? [] : [[headingRow + index, height] as const];
    }),
  );
}

function widthOf(column: QuestionColumn): number {
  if (column === 'rationale' || column === 'portfolio-note') return 30;
  if (column.startsWith('as-is') || column === 'to-be') return 20;
  return column === 'assessed-on' ? 12 : 15;
}

function cellOf(one: Asked, column: QuestionColumn, making: Making): WrittenCell {
  const value = recordOf(one, column, making);
  if (!isAsked(one, column)) return { value, look: looks.read };
  const look: Look = { ...looks.input, ...(isOpen(one, column) && open) };
  if (column === 'assessed-on') return { value, isDay: true, look: { ...look, format: 'yyyy-mm-dd', align: 'left' } };
  return { value, look: { ...look, ...(typeof value === 'number' ? { align: 'left' } : { format: '@' }) } };
}

/** What is on record; the day of a score, and a score that nobody has confirmed, are asked anew. */
function recordOf({ row, phases }: Asked, column: QuestionColumn, making: Making): string | number | undefined {
  if (phases.length === 0 && column !== 'level' && column !== 'assignment') return undefined;
  if (column === 'assessed-on') return undefined;
  if (column.startsWith('as-is') && isUnconfirmed(row)) return undefined;
  if (column === 'rationale') {
    const { catalog, portfolio } = row;
    const isExcluded = portfolio['as-is'] === 'excluded' && catalog.level !== 'unnecessary';
    const said = isExcluded && phases.includes('portfolio') ? portfolio.rationale : catalog.rationale;
    return said === undefined ? undefined : forSheet(said);
  }
  const answer = answerColumn(column);
  return answer && answerText(row, answer, making);
}

function marksOf(asked: readonly Asked[], columns: readonly QuestionColumn[], making: Making) {
  return new Map(
    asked.map((one) => [
      one.row.id,
      new Map(
        columns.flatMap((column) => {
          const text = recordOf(one, column, making);
          const mark = markOf(String(text ?? ''));
          if (!isAsked(one, column)) return [[column as string, notAsked(mark)] as const];
          return text === undefined || text === '' ? [] : [[column as string, mark] as const];
        }),
      ),
    ]),
  );
}

/** Lists of choices, with the words of the scale behind each score. */
function scaled({ organisation }: QuestionsResult, speaking: Speech) {
  const { words } = speaking.messages;
  const worded = (rubric: RubricId, isTarget: boolean) => [
    ...scores.toReversed().map((score) => `${score} - ${rubrics[rubric][score][speaking.language]}`),
    ...(isTarget ? [] : [words.excluded]),
  ];
  return listsOf(organisation, speaking, {
    'insource-score': worded('insource', false),
    'outsource-score': worded('outsource', false),
    'insource-target': worded('insource', true),
    'outsource-target': worded('outsource', true),
  });
}

/** Each asked cell with its list; those of scores say what each score means for who does the service. */
function choicesFor(
  asked: readonly Asked[],
  columns: readonly QuestionColumn[],
  { lists }: Making,
  { workbook, columns: headings }: Speech['messages'],
): Choices[] {
  return columns.flatMap((column, at) => {
    const letters = columnLetters(known + at + 1);
    return asked.flatMap((one, index): Choices[] => {
      const list = isAsked(one, column) ? listFor(one.row, column, lists) : undefined;
      if (!list) return [];
      const isOther = column === 'as-is' || answerColumn(column)?.kind === 'party';
      return [
        {
          range: `${letters}${headingRow + index + 1}`,
          from: list.from,
          mayBeOther: isOther || answerColumn(column)?.kind === 'score',
          title: forSheet(headingIn(headings, column).slice(0, 32)),
          message: forSheet(
            column === 'as-is' ? workbook.choices.asIs : isOther ? workbook.choices.party : workbook.choices.other,
          ),
        },
      ];
    });
  });
}

function listFor(row: Row, column: QuestionColumn, lists: Making['lists']): List | undefined {
  const answer: AnswerColumn | undefined = column === 'rationale' ? undefined : answerColumn(column);
  if (!answer) return undefined;
  if (answer.kind !== 'score') return lists.of(answer);
  if (column === 'as-is-insource') return lists.named('insource-target');
  if (column === 'as-is-outsource') return lists.named('outsource-target');
  const [rubric, another] = rubricsOf(row);
  // By which scale it is, only the assignment will tell; a target of two parts is one for both.
  if (rubric === undefined || another !== undefined) return lists.of(answer);
  return lists.named(`${rubric}-${column === 'to-be' ? 'target' : 'score'}`);
}
