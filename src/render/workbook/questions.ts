import { isUnconfirmed } from '../../analysis/open-questions.ts';
import { type AnswerColumn, answerColumn } from '../../answers/sheet/columns.ts';
import type { IsoDate } from '../../model/files.ts';
import type { Organisation } from '../../model/organisation.ts';
import { type Row, rubricsOf } from '../../model/row.ts';
import { descriptionOf } from '../../reference/descriptions.ts';
import { type RubricId, scores } from '../../reference/index.ts';
import { rubrics } from '../../reference/rubrics.ts';
import { aboveIn, hiddenSheet, markOf, notAsked, shownColumn } from '../../source/spreadsheet/hidden.ts';
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
import type { Asked } from '../form/keys.ts';
import { heightsOf } from '../media/xlsx/heights.ts';
import type { Speaking } from '../speaking.ts';
import { serviceName, shortRow, titleOf } from '../words.ts';
import { answerText, type Making } from './columns.ts';
import { definitionsSheet } from './definitions.ts';
import { type List, listsOf } from './lists.ts';
import { looks, open } from './looks.ts';
import { columnsOf, isAsked, isOnlyScore, isOpen, type QuestionColumn } from './question-columns.ts';

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
          above: aboveIn([sheet]),
        },
        cells: marksOf(sheet, asked, columns, making),
      }),
    ],
    font,
    day: today,
  };
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
    columns.includes('assessed-on') ? [{ value: forSheet(questions.review), look: looks.hint }] : [],
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
    heights: new Map([[1, 24], ...heightsOf(rows.slice(headingRow - 1), widths, language, headingRow)]),
    headingRow,
    fixedColumns: 2,
    filter: `A${headingRow}:${columnLetters(known + columns.length)}${last}`,
    choices: choicesFor(asked, columns, making, messages),
    isLandscape: true,
  };
}

function widthOf(column: QuestionColumn): number {
  if (column === 'rationale' || column === 'portfolio-rationale' || column === 'portfolio-note') return 30;
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
function recordOf(asked: Asked, column: QuestionColumn, making: Making): string | number | undefined {
  const { row, phases } = asked;
  if (phases.length === 0 && column !== 'level' && column !== 'assignment') return undefined;
  if (column === 'assessed-on') return undefined;
  if (column.startsWith('as-is') && isUnconfirmed(row)) return undefined;
  if (column === 'rationale') {
    const { catalog, portfolio } = row;
    const isExcluded = portfolio['as-is'] === 'excluded' && catalog.level !== 'unnecessary';
    const isOfScore = isOnlyScore(asked) || (isExcluded && phases.includes('portfolio'));
    const said = isOfScore ? portfolio.rationale : catalog.rationale;
    return said === undefined ? undefined : forSheet(said);
  }
  const answer = answerColumn(column);
  return answer && answerText(row, answer, making);
}

function marksOf(
  { rows }: WrittenSheet,
  asked: readonly Asked[],
  columns: readonly QuestionColumn[],
  making: Making,
): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const texts = (row: number) => (rows[row] ?? []).slice(0, known).map(({ value }) => String(value ?? ''));
  const [, ...shown] = texts(headingRow - 1);
  return new Map(
    asked.map((one, index) => [
      one.row.id,
      new Map<string, string>([
        ...shown.map((heading, at) => [shownColumn(heading), markOf(texts(headingRow + index)[at + 1] ?? '')] as const),
        ...columns.flatMap((column) => {
          const text = recordOf(one, column, making);
          const mark = markOf(String(text ?? ''));
          const key: string = column === 'rationale' && isOnlyScore(one) ? 'portfolio-rationale' : column;
          if (!isAsked(one, column)) return [[key, notAsked(mark)] as const];
          return text === undefined || text === '' ? [] : [[key, mark] as const];
        }),
      ]),
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
