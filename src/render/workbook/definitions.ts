/** What the words in the choices mean, how to write what is filled in, and what each service does. */
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
import { forSheet } from '../escape.ts';
import { looks, shadeLook } from './looks.ts';
import type { SheetSpeech, WorkbookResult } from './result.ts';

interface Part {
  readonly heading: string;
  readonly note?: string;
  readonly rows: readonly (readonly [WrittenCell, string])[];
}

export function definitionsSheet(result: Pick<WorkbookResult, 'organisation'>, speaking: SheetSpeech): WrittenSheet {
  const { sheets, titles } = speaking.messages.workbook;
  return {
    name: sheets.definitions,
    widths: [34, 100],
    heights: new Map([[1, 24]]),
    rows: [[{ value: forSheet(titles.definitions), look: looks.title }], ...partsOf(result, speaking).flatMap(linesOf)],
  };
}

function partsOf(
  { organisation }: Pick<WorkbookResult, 'organisation'>,
  { messages, language }: SheetSpeech,
): readonly Part[] {
  const { workbook, words } = messages;
  const { definitions } = workbook;
  const { framework, rows } = organisation;
  return [
    { heading: definitions.filling, rows: definitions.rules.map((rule) => [term(rule.of), rule.is]) },
    {
      heading: definitions.levels,
      rows: levels.map(({ name, priorityWord, meaning }) => [
        term(words.levelName(name[language], priorityWord[language])),
        meaning[language],
      ]),
    },
    {
      heading: definitions.reasons,
      rows: reasons.map(({ name, meaning }) => [term(name[language]), meaning[language]]),
    },
    {
      heading: definitions.assignments,
      rows: assignments.map(({ name, meaning }) => [term(name[language]), meaning[language]]),
    },
    ...(['insource', 'outsource'] as const).map(
      (rubric): Part => ({
        heading: definitions.scale(assignmentById(rubric).name[language]),
        note: measures[rubric][language],
        rows: [
          ...scores.toReversed().map((score) => [scoreCell(score), rubrics[rubric][score][language]] as const),
          [term(words.excluded), rubrics[rubric].excluded[language]],
        ],
      }),
    ),
    { heading: definitions.areas, rows: areas.map(({ name, who }) => [term(name[language]), who[language]]) },
    {
      heading: definitions.patterns,
      rows: patterns.map(({ number, name, meaning }) => [term(`${number}. ${name[language]}`), meaning[language]]),
    },
    {
      heading: definitions.cycles,
      rows: cycles.map(({ name, meaning }) => [term(name[language]), meaning[language]]),
    },
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
