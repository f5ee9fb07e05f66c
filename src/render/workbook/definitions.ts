/** What the words in the choices mean, how to write what is filled in, and what each service does. */
import { type AnswerColumnId, answerColumn, type CellKind } from '../../answers/sheet/columns.ts';
import { descriptionOf } from '../../reference/descriptions.ts';
import {
  areas,
  assignmentById,
  assignments,
  cycles,
  levels,
  patterns,
  reasons,
  scores,
} from '../../reference/index.ts';
import { measures, rubrics } from '../../reference/rubrics.ts';
import type { WrittenCell, WrittenSheet } from '../../source/spreadsheet/workbook.ts';
import { headingIn } from '../data/heading.ts';
import { forSheet } from '../escape.ts';
import { heightsOf } from '../media/xlsx/heights.ts';
import { looks, shadeLook } from './looks.ts';
import type { SheetSpeech, WorkbookResult } from './result.ts';

/** What the sheets hold that it explains. */
export interface Explained {
  /** In which order they stand. */
  readonly columns: readonly AnswerColumnId[];
  /** The sheet in which the halves of a score have columns of their own, where not every sheet of answers has them. */
  readonly halvesIn?: string;
}

interface Part {
  readonly heading: string;
  readonly note?: string;
  readonly rows: readonly (readonly [WrittenCell, string])[];
}

/** It explains nothing of which there is no column. */
export function definitionsSheet(
  result: Pick<WorkbookResult, 'organisation'>,
  explained: Explained,
  speaking: SheetSpeech,
): WrittenSheet {
  const { sheets, titles } = speaking.messages.workbook;
  const widths = [34, 100];
  const rows = [
    [{ value: forSheet(titles.definitions), look: looks.title }],
    ...partsOf(result, explained, speaking).flatMap(linesOf),
  ];
  return {
    name: sheets.definitions,
    widths,
    heights: new Map([[1, 24], ...heightsOf(rows, widths, speaking.language, 1)]),
    rows,
  };
}

function partsOf(
  { organisation }: Pick<WorkbookResult, 'organisation'>,
  explained: Explained,
  speaking: SheetSpeech,
): readonly Part[] {
  const { messages, language } = speaking;
  const { workbook, words } = messages;
  const has = (...ids: readonly AnswerColumnId[]) => ids.some((id) => explained.columns.includes(id));
  const rules = rulesFor(explained, speaking);
  const only = (holds: boolean, part: Part) => (holds ? [part] : []);
  const { definitions } = workbook;
  const { framework, rows } = organisation;
  return [
    ...only(rules.length > 0, { heading: definitions.filling, rows: rules }),
    {
      heading: definitions.levels,
      rows: levels.map(({ name, priorityWord, meaning }) => [
        term(words.levelName(name[language], priorityWord[language])),
        meaning[language],
      ]),
    },
    ...only(has('reason'), {
      heading: definitions.reasons,
      rows: reasons.map(({ name, meaning }) => [term(name[language]), meaning[language]]),
    }),
    {
      heading: definitions.assignments,
      rows: assignments.map(({ name, meaning }) => [term(name[language]), meaning[language]]),
    },
    ...(['insource', 'outsource'] as const).flatMap((rubric) =>
      only(has(...scoreColumns), {
        heading: definitions.scale(assignmentById(rubric).name[language]),
        note: measures[rubric][language],
        rows: [
          ...scores.toReversed().map((score) => [scoreCell(score), rubrics[rubric][score][language]] as const),
          [term(words.excluded), rubrics[rubric].excluded[language]],
        ],
      }),
    ),
    ...only(has('area'), {
      heading: definitions.areas,
      rows: areas.map(({ name, who }) => [term(name[language]), who[language]]),
    }),
    // Patterns say who has which area.
    ...only(has('area'), {
      heading: definitions.patterns,
      rows: patterns.map(({ number, name, meaning }) => [term(`${number}. ${name[language]}`), meaning[language]]),
    }),
    ...only(has('portfolio-cycle'), {
      heading: definitions.cycles,
      rows: cycles.map(({ name, meaning }) => [term(name[language]), meaning[language]]),
    }),
    {
      heading: definitions.categories,
      rows: framework.categories.map(({ id, name, purpose }) => [term(`${id}. ${name[language]}`), purpose[language]]),
    },
    {
      heading: definitions.services,
      rows: rows.map((row) => [term(words.serviceOf(row)), descriptionOf(row, framework)[language]]),
    },
  ];
}

const scoreColumns = ['as-is', 'as-is-insource', 'as-is-outsource', 'to-be'] as const;

/** How to fill in the columns that there are, each rule under their headings. */
function rulesFor({ columns, halvesIn }: Explained, { messages }: SheetSpeech): Part['rows'] {
  const { rules } = messages.workbook.definitions;
  const kindIs = (kind: CellKind) => columns.filter((id) => answerColumn(id)?.kind === kind);
  const of = (...ids: readonly AnswerColumnId[]) => columns.filter((id) => ids.includes(id));
  // What nobody can make a combination of has one score.
  const mayBeSplit = columns.includes('assignment');
  const all: (readonly [readonly AnswerColumnId[], string])[] = [
    [kindIs('day'), rules.days],
    [mayBeSplit ? of('as-is') : [], rules.halves],
    [of('as-is-insource', 'as-is-outsource'), halvesIn === undefined ? rules.half : rules.halvesIn(halvesIn)],
    [kindIs('list'), rules.evidence],
    [kindIs('party'), rules.parties],
    [of('reason'), rules.reason],
    [of('assessed-on'), rules.assessedOn],
    [columns.filter((id) => answerColumn(id)?.key === 'planned'), rules.planned],
    [of('action', 'owner', 'due'), rules.improvement],
  ];
  return all.flatMap(([ids, rule]) =>
    ids.length === 0
      ? []
      : [[term(messages.words.list(ids.map((id) => headingIn(messages.columns, id)))), rule] as const],
  );
}

function linesOf({ heading, note, rows }: Part): WrittenCell[][] {
  return [
    [],
    [{ value: forSheet(heading), look: looks.section }],
    ...(note === undefined ? [] : [[{ value: forSheet(note), look: looks.hint }]]),
    ...rows.map(([cell, meaning]) => [cell, { value: forSheet(meaning), look: looks.input }]),
  ];
}

function term(text: string): WrittenCell {
  return { value: forSheet(text), look: { ...looks.read, bold: true } };
}

function scoreCell(score: (typeof scores)[number]): WrittenCell {
  return { value: score, look: { ...looks.read, ...shadeLook(`score-${score}`), align: 'center', bold: true } };
}
