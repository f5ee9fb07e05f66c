import { gapPhases } from '../../analysis/gap/analyse.ts';
import { answerColumn, answerColumns } from '../../answers/sheet/columns.ts';
import type { Language } from '../../reference/index.ts';
import { aboveIn, hiddenSheet, markOf, shownColumn } from '../../source/spreadsheet/hidden.ts';
import type { WrittenSheet, WrittenWorkbook } from '../../source/spreadsheet/workbook.ts';
import { describeGap } from '../describe/gap/index.ts';
import { describePlan } from '../describe/plan.ts';
import { forSheet } from '../escape.ts';
import { fonts } from '../media/xlsx/index.ts';
import { sheetsOf } from '../media/xlsx/sheets.ts';
import { titleOf } from '../words.ts';
import { answerText, type Making, matrixColumns, phaseColumns, printedOfMatrix } from './columns.ts';
import { coverSheet } from './cover.ts';
import { definitionsSheet } from './definitions.ts';
import { listsOf } from './lists.ts';
import type { WorkbookResult, WorkbookSpeech } from './result.ts';
import { type ServicesSheet, servicesSheet } from './services-sheet.ts';

/**
 * An organisation as a workbook that people fill in and send back: `cdc import` reads it. What its cells held is written
 * down in a sheet that is not shown, so that an import takes for an answer only what somebody has changed.
 */
export function workbookOf(result: WorkbookResult, speaking: WorkbookSpeech): WrittenWorkbook {
  const { organisation, today } = result;
  const { messages, language } = speaking;
  const making: Making = { organisation, speaking, lists: listsOf(organisation, speaking) };
  const services = answerSheets(making);
  const answers = services.map((sheet) => servicesSheet(sheet, organisation.rows, making));
  const results = resultSheets(result, speaking);
  const columns = answerColumns.map(({ id }) => id);
  const definitions = definitionsSheet(result, { columns, halvesIn: messages.workbook.sheets.portfolio }, speaking);
  const listed = [...answers, ...results, definitions];
  const sheets = [coverSheet(result, contentsOf(listed, speaking), speaking), ...listed];
  return {
    title: forSheet(titleOf(messages.workbook.title, organisation, language)),
    sheets: [
      ...sheets,
      making.lists.sheet,
      hiddenSheet(sheets, { facts: factsOf(result, sheets, answers, language), cells: marksOf(services, making) }),
    ],
    font: fonts[language],
    day: today,
  };
}

/** The evaluation and the roadmap, as `cdc gap` and `cdc plan` show them. */
function resultSheets(
  { organisation, analysis, plan, selected }: WorkbookResult,
  speaking: WorkbookSpeech,
): WrittenSheet[] {
  const { sheets } = speaking.messages.workbook;
  const taken = new Set(Object.values(sheets).map((name) => name.toLowerCase()));
  const gap = describeGap({ analysis, organisation, selected, extent: 'screen', phases: gapPhases }, speaking);
  const [figures] = sheetsOf(gap, speaking, taken);
  const [roadmap, ...others] = sheetsOf(describePlan({ plan, organisation, selected }, speaking), speaking, taken);
  return [
    // What comes after the figures is the top of the roadmap.
    ...(figures ? [{ ...figures, name: sheets.gap }] : []),
    ...(roadmap ? [{ ...roadmap, name: sheets.plan }, ...others] : []),
  ];
}

/** What each sheet is for, by its name. */
function contentsOf(listed: readonly WrittenSheet[], { messages: { workbook } }: WorkbookSpeech) {
  const kinds = Object.keys(workbook.contents) as (keyof typeof workbook.contents)[];
  return kinds
    .filter((kind) => listed.some(({ name }) => name === workbook.sheets[kind]))
    .map((kind) => ({ name: workbook.sheets[kind], contents: workbook.contents[kind] }));
}

/** The sheets in which something is filled in. */
function answerSheets(making: Making): ServicesSheet[] {
  const { sheets, titles, hints } = making.speaking.messages.workbook;
  const sheet = (id: 'matrix' | 'catalog' | 'profile' | 'portfolio') => ({
    name: sheets[id],
    title: titles[id],
    hint: hints[id],
  });
  return [
    { ...sheet('matrix'), columns: matrixColumns(making), printed: printedOfMatrix },
    { ...sheet('catalog'), columns: phaseColumns('catalog', making) },
    { ...sheet('profile'), columns: phaseColumns('profile', making) },
    { ...sheet('portfolio'), columns: phaseColumns('portfolio', making), pagesWide: 2 },
  ];
}

/** What an import has to know: `sheets` are those whose cells are answers, `results` the others, a line each. */
function factsOf(
  { organisation, today, version }: WorkbookResult,
  shown: readonly WrittenSheet[],
  answers: readonly WrittenSheet[],
  language: Language,
): Readonly<Record<string, string>> {
  return {
    kind: 'export',
    tool: version,
    framework: organisation.framework.id,
    language,
    day: today,
    organisation: forSheet(organisation.name?.[language] ?? ''),
    sheets: namesOf(answers),
    above: aboveIn(answers),
    results: namesOf(shown.filter((sheet) => !answers.includes(sheet))),
  };
}

function namesOf(sheets: readonly WrittenSheet[]): string {
  return sheets.map(({ name }) => name).join('\n');
}

/** What each cell holds, by service and column, be it an answer or there to be read; what is empty has no mark. */
function marksOf(sheets: readonly ServicesSheet[], making: Making): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const shown = new Map(
    sheets
      .flatMap(({ columns }) => columns)
      .filter(({ id }) => id !== 'id' && answerColumn(id) === undefined)
      .map((column) => [shownColumn(column.heading), column]),
  );
  return new Map(
    making.organisation.rows.map((row) => {
      const texts = [
        ...answerColumns.map((column) => [column.id, answerText(row, column, making)] as const),
        ...[...shown].map(([name, { cell }]) => [name, cell(row).value] as const),
      ];
      const marks = texts.flatMap(([name, text]) =>
        `${text ?? ''}` === '' ? [] : [[name, markOf(`${text}`)] as const],
      );
      return [row.id, new Map<string, string>(marks)];
    }),
  );
}
