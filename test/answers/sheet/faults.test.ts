import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { cellsOf } from '../../../src/answers/sheet/cells.ts';
import { Headings } from '../../../src/answers/sheet/headings.ts';
import { judgeCells } from '../../../src/answers/sheet/judge-sheet.ts';
import { scoreWithWords } from '../../../src/answers/sheet/scale-words.ts';
import { ServiceFinder } from '../../../src/answers/sheet/service-of.ts';
import { loadWords } from '../../../src/messages/index.ts';
import { joinOrganisation } from '../../../src/model/organisation.ts';
import { languages } from '../../../src/reference/index.ts';
import { forSheet } from '../../../src/render/escape.ts';
import { readSpreadsheet } from '../../../src/source/spreadsheet/read.ts';
import { addressOf } from '../../../src/source/spreadsheet/workbook.ts';

const headings = new Headings(await Promise.all(languages.map((language) => loadWords(language, 'columns'))));
const spoken = { en: await loadWords('en', 'words'), ja: await loadWords('ja', 'words') };
const organisation = joinOrganisation({
  cdc: { version: 1, teams: { csirt: { name: 'CSIRT' } } },
  profile: {
    version: 1,
    services: { 'A-1': { assignment: 'insource', team: 'csirt' }, 'I-1': { assignment: 'insource', team: 'it-opps' } },
  },
  portfolio: { version: 1, services: { 'A-1': { 'as-is': 3, 'to-be': 5 }, 'A-2': { 'as-is': 2, due: '2027-04-30' } } },
});

async function taken(bytes: Uint8Array | string) {
  const spreadsheet = await readSpreadsheet(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, 'table');
  const { cells, unread } = cellsOf(spreadsheet, new ServiceFinder(organisation), headings);
  const given = { organisation, today: '2026-11-20', hidden: undefined, spoken, clear: true, printed: forSheet };
  const { answers, refusals, emptied, unsaid } = judgeCells(cells, given);
  return {
    answers: Object.fromEntries(
      answers.map(({ row, answer }) => [row.id, Object.assign({}, ...Object.values(answer))]),
    ),
    refused: refusals.map(({ place, text, problem }) => [
      addressOf(place),
      text,
      problem.why === 'value' ? problem.problem.code : problem.why,
    ]),
    unread: unread.columns.map(({ place, why }) => [addressOf(place), why]),
    emptied: emptied.map(({ place }) => addressOf(place)),
    unsaid: unsaid.map(({ place }) => addressOf(place)),
  };
}

describe('nothing is misread', () => {
  it.each([
    [
      'a year in brackets',
      'ID,現状（2025年度）,現状（2026年度）,目標\nA-1,1,5,4\n',
      { 'A-1': { 'to-be': 4 } },
      ['B1', 'C1'],
    ],
    ['what was before', 'ID,As-is (last year),To-be\nA-1,1,4\n', { 'A-1': { 'to-be': 4 } }, ['B1']],
    ['two columns that are called alike', 'ID,現状,現状,目標\nA-1,1,2,4\n', { 'A-1': { 'to-be': 4 } }, ['B1', 'C1']],
    ['a score beside the as-is', 'ID,現状,スコア\nA-1,4,5\n', { 'A-1': { 'as-is': 4 } }, ['C1']],
  ])('%s makes another column of it, which is told', async (_, text, answers, unread) => {
    const found = await taken(text);
    expect(found.answers).toEqual(answers);
    expect(found.unread.map(([at]) => at)).toEqual(unread);
  });

  it.each([
    ['one year', 'ID,現状（2026年度）,FY2027 target\nA-1,4,4\n', { 'A-1': { 'as-is': 4, 'to-be': 4 } }, []],
    ['a year beside none', 'ID,現状,現状（2025年度）\nA-1,4,1\n', { 'A-1': { 'as-is': 4 } }, [['C1', 'instead']]],
    ['Score, of how much', 'ID,Score (1-5),To-be\nA-1,4,4\n', { 'A-1': { 'as-is': 4, 'to-be': 4 } }, []],
    [
      'scores under what they are of',
      'ID,As-is,,To-be,\n,Score,Date,Score,Due\nA-1,4,2026-11-20,4,2027-03-31\n',
      { 'A-1': { 'as-is': 4, 'to-be': 4, due: '2027-03-31' } },
      [['C2', 'unknown']],
    ],
  ])('%s', async (_, text, answers, unread) => {
    const found = await taken(text);
    expect(found.answers).toEqual(answers);
    expect(found.unread).toEqual(unread);
  });

  it.each([
    ['現状（1〜5）', 'as-is', 4],
    ['As-is (1-5)', 'as-is', 4],
    ['あるべき姿(To-Be)', 'to-be', 4],
    ['現状\n(As-Is)', 'as-is', 4],
    ['あるべき姿(To-Be)\n（必須）', 'to-be', 4],
  ])('%s is a heading with a hint behind it', async (heading, key, score) => {
    expect((await taken(`ID,"${heading}"\nA-1,4\n`)).answers).toEqual({ 'A-1': { [key]: score } });
  });

  it('what is left out of the assessment has no target, whatever word says so', async () => {
    expect(await taken('ID,現状,目標\nA-5,対象外,対象外\nA-6,3,対象外\n')).toMatchObject({
      answers: { 'A-5': { 'as-is': 'excluded' }, 'A-6': { 'as-is': 3 } },
      refused: [['C3', '対象外', 'schema/enum']],
    });
  });

  it('the parts of a score have columns of their own', async () => {
    const { answers } = await taken('ID,割り当て,現状(自),現状（委託先）\nA-2,併用,2,4\n');
    expect(answers).toEqual({ 'A-2': { assignment: 'combination', 'as-is': { insource: 2, outsource: 4 } } });
  });

  it('a percentage is no score, be it 100 %', async () => {
    const percent = { style: { numFmt: '0%' } };
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'a',
          rows: [
            ['ID', 'As-is', 'To-be'],
            ['A-1', 1, 0.6],
          ],
          cells: new Map([
            ['1,1', { value: 1, ...percent }],
            ['1,2', { value: 0.6, style: { numFmt: '0.0%' } }],
          ]),
        },
      ],
    });
    expect(await taken(bytes)).toMatchObject({
      answers: {},
      refused: [
        ['B2', '100%', 'schema/enum'],
        ['C2', '60%', 'schema/enum'],
      ],
    });
  });

  it('two rows of a service contradict each other, even if one says what the files say', async () => {
    expect(await taken('ID,現状\nA-1,3\nA-1,4\n')).toMatchObject({ answers: {}, refused: [['B2', '3', 'twice']] });
    expect(await taken('ID,現状\nA-1,4\nA-1,４\n')).toMatchObject({ answers: { 'A-1': { 'as-is': 4 } }, refused: [] });
  });

  it('a second table on a sheet has its own columns', async () => {
    const { answers } = await taken('サービス,目標,現状\nリスクアセスメント,5,3\n\nサービス,現状,目標\n資産棚卸,3,5\n');
    expect(answers).toEqual({ 'A-2': { 'as-is': 3, 'to-be': 5 }, 'E-2': { 'as-is': 3, 'to-be': 5 } });
  });

  it('a table above one with more headings is read as well', async () => {
    const { answers } = await taken('ID,備考\nA-2,手順なし\n\nID,現状,目標,期限\nE-2,3,5,2027-03-31\n');
    expect(answers).toEqual({ 'A-2': { note: '手順なし' }, 'E-2': { 'as-is': 3, 'to-be': 5, due: '2027-03-31' } });
  });

  it('the first row of services is no second row of headings, whatever stands beside the table', async () => {
    const { answers, unread } = await taken('ID,推奨レベル,現状\nA-2,必須,,x\nA-3,標準,3,\n');
    expect(answers).toEqual({ 'A-2': { level: 'basic' }, 'A-3': { level: 'standard', 'as-is': 3 } });
    expect(unread).toEqual([['D1', 'unknown']]);
    // A word that is a heading elsewhere.
    expect((await taken('ID,推奨レベル,現状\nA-2,必須,,備考\nA-3,標準,3,\n')).answers).toEqual(answers);
  });

  it.each([
    ['A-2, A-3', '', true],
    ['A-2、A-3', '', true],
    ['A-2〜A-4', '', true],
    ['A-2~4', '', true],
    ['A-2 and A-3', '', true],
    ['Ａ－２／Ａ－３', '', true],
    ['A-2', 'A-3', true],
    ['', 'A-2・A-3', true],
    // What it was called, a running number, the same again, and what is no id of a service.
    ['A-2 (A-6)', '', false],
    ['A-2（旧A-6）', '', false],
    ['2', 'A-2', false],
    ['A-2', 'a2', false],
    ['A-2 Phase 2, Q-4', '', false],
    ['A-2 リスクアセスメント', '', false],
  ])('a row of several services is that of none: %s %s', async (id, other, isRefused) => {
    const bytes = Buffer.from(`ID,ID,現状\n"${id}","${other}",4\n`);
    const { unread, cells } = cellsOf(await readSpreadsheet(bytes, 'table'), new ServiceFinder(organisation), headings);
    expect(unread.rows.map(({ found }) => found.no)).toEqual(isRefused ? ['several'] : []);
    expect(cells.map(({ row }) => row.id)).toEqual(isRefused ? [] : ['A-2']);
  });

  it('the name of a category over all columns is no service', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'a',
          rows: [['ID', 'Service', 'As-is'], ['B. Real-time analysis'], ['B-2', null, 4]],
          merges: [{ startRow: 1, startCol: 0, endRow: 1, endCol: 2 }],
        },
      ],
    });
    const { unread } = cellsOf(await readSpreadsheet(bytes, 'table'), new ServiceFinder(organisation), headings);
    expect(unread.rows.map(({ place, found }) => [place.row, found])).toEqual([[2, { no: 'service' }]]);
  });

  it('a link behind a text that does not say where it leads is named', async () => {
    const to = { hyperlink: { target: 'https://example.org/a' } };
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'a',
          rows: [
            ['ID', 'Evidence'],
            ['A-2', 'Wiki'],
            ['A-3', 'https://example.org/a'],
          ],
          cells: new Map([
            ['1,1', { value: 'Wiki', ...to }],
            ['2,1', { value: 'https://example.org/a', ...to }],
          ]),
        },
      ],
    });
    const { unread } = cellsOf(await readSpreadsheet(bytes, 'table'), new ServiceFinder(organisation), headings);
    expect(unread.notes.map(({ place }) => addressOf(place))).toEqual(['B2']);
  });

  it('of two tables beside each other, no answer is taken for a service of the other one', async () => {
    const text = 'サービス,現状,,サービス,目標\nリスクアセスメント,3,,資産棚卸,5\n,,,パッチ管理,4\n';
    expect(await taken(text)).toMatchObject({ answers: { 'E-4': { 'to-be': 4 } } });
  });

  it('who has a service in the files is no stranger in a table that shows it, and is one elsewhere', async () => {
    expect(await taken('ID,Assigned to\nI-1,Insource (it-opps)\n')).toMatchObject({ answers: {}, refused: [] });
    expect(await taken('ID,割り当て\nI-1,インソース（it-opps）\nI-2,インソース（it-opps）\n')).toMatchObject({
      ...{ answers: {}, refused: [['B3', 'インソース（it-opps）', 'profile/unknown-team']] },
    });
  });

  it('a word for nothing is a note where notes are asked for, and is named where any other text, a day or a team is', async () => {
    const table =
      'ID,備考,改善策,責任者,期限,根拠,証跡,委託先,推奨レベル,目標\nA-4,TBD,未定,tbd,TBD,未決定,TBD,未定,未定,TBD\n';
    const found = await taken(table);
    expect(found.answers).toEqual({ 'A-4': { note: 'TBD' } });
    // Of a level and a target, it says what no value says.
    expect(found.unsaid).toEqual(['C2', 'D2', 'E2', 'F2', 'G2', 'H2']);
    expect(await taken('ID,備考,責任者,期限\nA-2,-,-,未定\n')).toMatchObject({
      ...{ answers: { 'A-2': { due: undefined } }, unsaid: [], emptied: ['D2'] },
    });
  });

  it('a formula without a result is no empty cell', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'a',
          rows: [
            ['ID', 'As-is'],
            ['A-1', null],
          ],
          cells: new Map([['1,1', { value: null, formula: '1+2' }]]),
        },
      ],
    });
    expect(await taken(bytes)).toMatchObject({ answers: {}, refused: [['B2', '', 'formula']], emptied: [] });
  });

  it('other words for what the files say change nothing', async () => {
    const text = 'ID,現状,目標,期限\nA-1,３点,レベル5,\nA-2,2 - ad hoc,,2027/4/30\n';
    expect(await taken(text)).toMatchObject({ answers: {}, refused: [] });
  });

  it('of the parts of a planned change, the good ones are taken', async () => {
    const text = 'ID,planned-assignment,planned-team,planned-by\nA-1,outsource,nobody,2027-10-01\n';
    expect(await taken(text)).toMatchObject({
      answers: { 'A-1': { planned: { assignment: 'outsource', by: '2027-10-01' } } },
      refused: [['C2', 'nobody', 'profile/unknown-team']],
    });
  });

  it.each([
    // Whole, or only their beginning; in the other language; a unit.
    ['insource', '2 - Not documented; only the person in charge can do it.', undefined],
    ['insource', '2 - Not documented', undefined],
    ['insource', '2：明文化しておらず、担当者しか実施できない。', undefined],
    ['insource', '２点', undefined],
    ['insource', 'Level 2', undefined],
    ['insource', '2', undefined],
    // Words of another score, of the other scale, and of nobody's scale.
    ['insource', '2 - Documented', 2],
    ['insource', '2 - Neither the service nor its results are understood.', 2],
    ['outsource', '2 - Neither the service nor its results are understood.', undefined],
    ['insource', '3 (we think)', 3],
    ['insource', '３（一部文書化）', 3],
    // No score, so nothing of it is read.
    ['insource', 'three', undefined],
  ] as const)('words behind a score are those of its scale, or told: %s %s', (scale, text, score) => {
    expect(scoreWithWords(text, [scale])).toBe(score);
  });

  it('a running number beside an id, or beside a name, is neither', async () => {
    expect((await taken('No.,ID,現状\n1,A-2,4\n')).answers).toEqual({ 'A-2': { 'as-is': 4 } });
    expect((await taken('No.,サービス,現状\n1,リスクアセスメント,4\n')).answers).toEqual({ 'A-2': { 'as-is': 4 } });
  });
});

it('a column of names in which nobody names a service is no column of services', async () => {
  const { unread, answers } = await taken(
    'ID,Name,Role,Service,As-is\nA-2,Bob,Analyst,Own words,4\nA-3,Eve,,Policy planning,4\n',
  );
  expect(answers).toEqual({ 'A-2': { 'as-is': 4 }, 'A-3': { 'as-is': 4 } });
  expect(unread).toEqual([
    ['B1', 'no-service'],
    ['C1', 'no-service'],
  ]);
});

it('a title right above the headings says nothing of them', async () => {
  const bytes = Buffer.from('■ 評価\nID,現状\nA-2,4\n■ 即時分析\nID,現状\nB-1,4\n');
  const { unread } = cellsOf(await readSpreadsheet(bytes, 'table'), new ServiceFinder(organisation), headings);
  expect(unread.outside.map(addressOf)).toEqual(['A1', 'A4']);
});
