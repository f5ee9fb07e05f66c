import { describe, expect, it } from 'vitest';
import { type AnswerCell, cellsOf } from '../../../src/answers/sheet/cells.ts';
import { answerColumn } from '../../../src/answers/sheet/columns.ts';
import { Headings } from '../../../src/answers/sheet/headings.ts';
import { judgeCells } from '../../../src/answers/sheet/judge-sheet.ts';
import { ServiceFinder } from '../../../src/answers/sheet/service-of.ts';
import { tablesOf } from '../../../src/answers/sheet/table.ts';
import { saysNothing } from '../../../src/answers/sheet/written.ts';
import { loadWords } from '../../../src/messages/index.ts';
import { joinOrganisation } from '../../../src/model/organisation.ts';
import { languages } from '../../../src/reference/index.ts';
import { forSheet } from '../../../src/render/escape.ts';
import { readSpreadsheet } from '../../../src/source/spreadsheet/read.ts';
import { addressOf, type Place } from '../../../src/source/spreadsheet/workbook.ts';
import { crossedOut, figure8, manager, roles, scoresUnderOneWord, shiftJis, tabs, years } from './people.ts';

const headings = new Headings(await Promise.all(languages.map((language) => loadWords(language, 'columns'))));
const spoken = { en: await loadWords('en', 'words'), ja: await loadWords('ja', 'words') };
/** Nothing is answered yet, so that no cell can say what the files say. */
const organisation = joinOrganisation({
  cdc: {
    version: 1,
    teams: { csirt: { name: 'CSIRT' }, soc: { name: { en: 'Private SOC', ja: 'SOC' } } },
    providers: { 'z-mssp': { name: 'Z-MSSP' } },
  },
});

/** What becomes of each cell in which something is written. */
async function accountOf(bytes: Uint8Array) {
  const spreadsheet = await readSpreadsheet(bytes, 'table');
  const { cells, unread } = cellsOf(spreadsheet, new ServiceFinder(organisation), headings);
  const given = { organisation, today: '2026-11-20', hidden: undefined, spoken, clear: false, printed: forSheet };
  const { answers, refusals } = judgeCells(cells, given);
  const account = new Map<string, string>();
  const put = (sheet: string, place: Place, as: string) => account.set(`${sheet}!${addressOf(place)}`, as);
  /** Of two cells that say the same of one answer, one is taken. */
  const isTaken = ({ row, meaning, text }: AnswerCell) => {
    const said = answers.find((one) => one.row.id === row.id);
    const column = answerColumn(meaning) ?? { file: 'catalog' as const, key: 'rationale' };
    const alike = cells.filter((one) => one.row.id === row.id && one.meaning === meaning && one.text === text);
    const isThere = alike.some(({ place }) =>
      said?.places.some((one) => one.sheet === place.sheet && addressOf(one) === addressOf(place)),
    );
    return (
      isThere && [column.file, 'portfolio' as const].some((file) => said?.answer[file]?.[column.key] !== undefined)
    );
  };
  for (const cell of cells)
    put(cell.place.sheet, cell.place, saysNothing(cell) ? 'says nothing' : isTaken(cell) ? 'taken' : 'lost');
  for (const { place, problem } of refusals) {
    put(place.sheet, place, 'refused');
    if (problem.why === 'twice') put(problem.other.sheet, problem.other, 'refused');
  }
  for (const place of unread.outside) put(place.sheet, place, 'outside');
  const lost: string[] = [];
  for (const { name, rows, isHidden } of spreadsheet.sheets) {
    const tables = tablesOf({ name, rows, isHidden }, headings);
    const isSheet = unread.sheets.some((one) => one.name === name);
    for (const [at, line] of rows.entries())
      for (const [index, { text, mergedFrom }] of line.entries()) {
        const place = { row: at + 1, column: index + 1 };
        if (text.trim() === '' || mergedFrom || isSheet) continue;
        const table = tables.find(({ headRow, lastRow }) => headRow <= place.row && place.row <= lastRow);
        const meaning = table?.columns.find(({ column }) => column === place.column)?.meaning;
        const isNamed =
          (table && place.row < table.firstRow) ||
          meaning === 'id' ||
          meaning === 'service' ||
          unread.rows.some((one) => one.place.sheet === name && one.place.row === place.row) ||
          unread.columns.some((one) => one.place.sheet === name && one.place.column === place.column);
        const as = account.get(`${name}!${addressOf(place)}`) ?? (isNamed ? 'named' : 'lost');
        if (as === 'lost') lost.push(`${name}!${addressOf(place)}`);
      }
  }
  return { lost, unread, answers, refusals };
}

it.each([
  // 1,000 rows, and 20 more for the one service.
  ['a service', 'A-1,3\n', 1_020, 'rows-of-services'],
  ['what is no service', 'Z-9,3\n', 5_000, 'unread-rows'],
])('%s in more rows than anybody writes is refused', async (_, line, most, what) => {
  const read = async (rows: number) => {
    const spreadsheet = await readSpreadsheet(Buffer.from(`ID,As-is\n${line.repeat(rows)}`), 'table');
    return cellsOf(spreadsheet, new ServiceFinder(organisation), headings);
  };
  expect((await read(most)).tables).toBe(1);
  await expect(read(most + 1)).rejects.toMatchObject({ problem: { why: 'too-many', what, most } });
});

describe('every cell in which something is written is taken, refused, or named as not read', () => {
  it.each([
    ['the matrix of figure 8', figure8],
    ['roles of version 2.1', roles],
    ['the workbook of a manager', manager],
    ['Shift_JIS', () => shiftJis],
    ['tabs', () => Buffer.from(tabs)],
    ['scores under one word', scoresUnderOneWord],
    ['years', years],
    ['what is crossed out', crossedOut],
  ])('%s', async (_, bytes) => {
    expect((await accountOf(await bytes())).lost).toEqual([]);
  });
});

const answersOf = ({ answers }: Awaited<ReturnType<typeof accountOf>>) =>
  Object.fromEntries(answers.map(({ row, answer }) => [row.id, Object.assign({}, ...Object.values(answer))]));
const refusedOf = ({ refusals }: Awaited<ReturnType<typeof accountOf>>) =>
  refusals.map(({ place, problem }) => [addressOf(place), problem.why]);
const columnsOf = ({ unread }: Awaited<ReturnType<typeof accountOf>>) =>
  unread.columns.map(({ place, heading, filled, why }) => [addressOf(place), heading, filled, why]);

describe('two rows of headings', () => {
  it('scores under one word: what is now, and a target with its year; the one before and the difference are named', async () => {
    const account = await accountOf(await scoresUnderOneWord());
    expect(answersOf(account)).toEqual({
      'A-1': { team: 'csirt', 'as-is': 4, 'to-be': 5, note: '手順書を作成した' },
      'A-2': { 'as-is': 4, 'to-be': 4 },
    });
    expect(refusedOf(account)).toEqual([
      ['F11', 'value'],
      ['G11', 'value'],
    ]);
    expect(columnsOf(account)).toEqual([
      ['A8', 'カテゴリー', 2, 'no-answer'],
      ['E8', '前回', 4, 'unknown'],
      ['H8', '差', 2, 'no-answer'],
    ]);
    expect(account.unread.rows.map(({ place, found }) => [place.row, found.no])).toEqual([
      [13, 'such-service'],
      [14, 'service'],
    ]);
    expect(account.unread.outside.map(addressOf)).toEqual(['A1', 'A3', 'F3', 'G3', 'A5', 'A15']);
    expect(account.unread.sheets).toEqual([{ name: '凡例', why: 'no-table' }]);
  });

  it('the first row of answers is none of headings, even where it leaves columns empty', async () => {
    const account = await accountOf(Buffer.from('ID,現状,目標,現状,目標,備考\nA-2,2,4,,,x\nA-3,,,3,5,\n', 'utf8'));
    expect(answersOf(account)).toEqual({ 'A-2': { note: 'x' } });
    expect(columnsOf(account)).toEqual([
      ['B1', '現状', 1, 'twice'],
      ['C1', '目標', 1, 'twice'],
      ['D1', '現状', 1, 'twice'],
      ['E1', '目標', 1, 'twice'],
    ]);
  });

  it('of two years of one score nobody knows which is meant, of one there is no doubt', async () => {
    const account = await accountOf(await years());
    expect(answersOf(account)).toEqual({ 'A-1': { team: 'csirt', 'to-be': 5, note: 'ok' } });
    expect(columnsOf(account)).toEqual([
      ['D3', 'Current 2025', 1, 'twice'],
      ['E3', 'Current 2026', 1, 'twice'],
    ]);
  });
});

it('what is crossed out is no answer, and hidden cells are known to be hidden', async () => {
  const account = await accountOf(await crossedOut());
  expect(answersOf(account)).toEqual({
    'A-1': { 'to-be': 5 },
    'A-2': { 'as-is': 3, 'to-be': 4 },
    'A-4': { 'as-is': 2, 'to-be': 3 },
  });
  expect(refusedOf(account)).toEqual([
    ['C3', 'struck'],
    ['E3', 'value'],
  ]);
  expect(account.unread.rows).toEqual([
    { place: { sheet: 'Main', row: 5, column: 1 }, found: { no: 'struck-service', word: 'A-3' } },
  ]);
  expect(account.unread.notes.map(({ place }) => addressOf(place))).toEqual(['A1']);
  const { cells } = cellsOf(
    await readSpreadsheet(await crossedOut(), 'table'),
    new ServiceFinder(organisation),
    headings,
  );
  const hidden = cells.filter(({ isHidden }) => isHidden).map(({ place }) => addressOf(place));
  expect(hidden).toEqual(['E3', 'C4', 'D4']);
});
