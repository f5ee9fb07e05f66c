import { describe, expect, it } from 'vitest';
import { cellsOf } from '../../../src/answers/sheet/cells.ts';
import { Headings } from '../../../src/answers/sheet/headings.ts';
import { judgeCells } from '../../../src/answers/sheet/judge-sheet.ts';
import { ServiceFinder } from '../../../src/answers/sheet/service-of.ts';
import { loadWords } from '../../../src/messages/index.ts';
import { joinOrganisation } from '../../../src/model/organisation.ts';
import { languages } from '../../../src/reference/index.ts';
import { forSheet } from '../../../src/render/escape.ts';
import { readSpreadsheet } from '../../../src/source/spreadsheet/read.ts';
import { addressOf } from '../../../src/source/spreadsheet/workbook.ts';
import { figure8, manager, roles, shiftJis, shiftJisText, tabs } from './people.ts';

const headings = new Headings(await Promise.all(languages.map((language) => loadWords(language, 'columns'))));
const spoken = { en: await loadWords('en', 'words'), ja: await loadWords('ja', 'words') };
const organisation = joinOrganisation({
  cdc: {
    version: 1,
    teams: { csirt: { name: 'CSIRT' }, soc: { name: { en: 'Private SOC', ja: 'SOC' } } },
    providers: { 'z-mssp': { name: 'Z-MSSP' } },
    policy: { 'fiscal-year-start': 4 },
  },
});

/** What is taken of a spreadsheet, by service and file, and what is not, by its place. */
async function taken(bytes: Uint8Array) {
  const {
    cells,
    unread,
    roles: ofRoles,
  } = cellsOf(await readSpreadsheet(bytes, 'table'), new ServiceFinder(organisation), headings);
  const given = { organisation, today: '2026-11-20', hidden: undefined, spoken, clear: false, printed: forSheet };
  const { answers, refusals, conflicts } = judgeCells(cells, given);
  expect(conflicts).toEqual([]);
  return {
    answers: Object.fromEntries(
      answers.map(({ row, answer }) => [row.id, Object.assign({}, ...Object.values(answer))]),
    ),
    refused: refusals.map(({ place, problem }) => [
      `${place.sheet}!${addressOf(place)}`,
      problem.why === 'value' ? problem.problem.code : problem.why,
    ]),
    unread,
    ofRoles,
  };
}

describe('spreadsheets as people build them', () => {
  it('the matrix of figure 8: two rows of headings, merged cells, names for ids, who does it in brackets', async () => {
    const { answers, refused, unread, ofRoles } = await taken(await figure8());
    expect(ofRoles).toEqual([]);
    expect(answers).toEqual({
      'A-1': {
        level: 'basic',
        assignment: 'insource',
        team: 'csirt',
        'as-is': 3,
        'to-be': 5,
        note: '手順書なし\n来期に作成',
      },
      'A-2': { level: 'standard', assignment: 'outsource', provider: 'z-mssp', 'as-is': 2, 'to-be': 4 },
      'A-3': { level: 'advanced', assignment: 'unassigned', 'to-be': 2 },
      'B-1': {
        level: 'basic',
        assignment: 'combination',
        team: 'soc',
        provider: 'z-mssp',
        'as-is': { insource: 2, outsource: 4 },
        'to-be': 5,
      },
      'B-3': { level: 'basic', assignment: 'insource', team: 'csirt', 'as-is': 'excluded' },
    });
    expect(refused).toEqual([]);
    // The row of sums is no service, and says so itself: it has a word where a name should be.
    expect(unread.sheets).toEqual([]);
  });

  it('the roles of version 2.1, whose ids are others today: by their names, where one became one', async () => {
    const { answers, refused, unread, ofRoles } = await taken(await roles());
    expect(answers).toEqual({
      'A-9': { 'as-is': 2, 'to-be': 4 },
      'A-7': { 'as-is': 3, 'to-be': 3 },
      'B-2': { 'as-is': 4, 'to-be': 5 },
      // Both roles want 5; their scores differ.
      'B-1': { 'to-be': 5 },
    });
    expect(refused).toEqual([['成熟度!C6', 'twice']]);
    expect(ofRoles).toHaveLength(6);
    expect(unread.rows.map(({ place, found }) => [place.row, found])).toEqual([
      [2, { no: 'single-service', role: '全体方針管理', services: ['A-1', 'A-2', 'A-3', 'A-4', 'A-5', 'A-6'] }],
    ]);
  });

  it('a workbook of several sheets: formulas, errors, notes and money are told, nothing is guessed', async () => {
    const { answers, refused, unread } = await taken(await manager());
    expect(answers).toEqual({
      'B-1': { team: 'soc', 'as-is': 3, 'to-be': 5, due: '2027-03-31', note: '24/7 from April' },
      'B-2': { team: 'soc', 'as-is': 3, due: '2027-03-31' },
      'B-3': { team: 'soc', 'to-be': 4, note: '=HYPERLINK("https://example.org")' },
      'B-4': { team: 'soc', 'to-be': 4 },
      'D-1': { team: 'csirt', 'as-is': 4, 'to-be': 5 },
    });
    expect(refused).toEqual([
      ['Detect!F6', 'schema/enum'],
      ['Detect!E7', 'formula'],
      ['Detect!E8', 'error'],
    ]);
    expect(unread.rows.map(({ place, found }) => [place.sheet, place.row, found])).toEqual([
      ['Detect', 9, { no: 'such-service', word: 'B9' }],
      ['Detect', 10, { no: 'service' }],
      ['Respond', 3, { no: 'one-service', id: 'D-2', name: 'C-2' }],
    ]);
    expect(unread.columns.map(({ heading, filled }) => [heading, filled])).toEqual([
      ['Cost', 2],
      ['', 1],
    ]);
    expect(unread.notes.map(({ text }) => text)).toEqual(['agreed with the CISO']);
    expect(unread.sheets).toEqual([
      { name: 'Remarks', why: 'no-table' },
      { name: 'Old', why: 'hidden' },
    ]);
  });

  it('a CSV file in Shift_JIS, and the same in UTF-8', async () => {
    for (const bytes of [shiftJis, Buffer.from(shiftJisText), Buffer.from(`\uFEFF${shiftJisText}`)]) {
      const { answers, refused } = await taken(bytes);
      expect(answers).toEqual({
        'A-1': { level: 'basic', team: 'csirt', 'as-is': 3, note: '手順書は"作成中"、\n来期に見直す①' },
        'A-2': { level: 'advanced', team: 'csirt', note: '髙橋さんに確認' },
        'A-3': { level: 'unnecessary', note: 'ﾘｽｸなし' },
      });
      expect(refused).toEqual([['table!D3', 'schema/enum']]);
    }
  });

  it('a table with tabs: full-width ids with names behind them, days and words as people write them', async () => {
    const { answers, refused } = await taken(Buffer.from(tabs));
    expect(answers).toEqual({
      'A-1': {
        assignment: 'insource',
        team: 'csirt',
        'as-is': 3,
        'to-be': 5,
        'assessed-on': '2026-11-18',
        action: '手順を"文書"にする',
        due: '2027-03-31',
      },
      'B-1': {
        assignment: 'combination',
        team: 'soc',
        provider: 'z-mssp',
        'to-be': 5,
        due: '2027-03-31',
      },
      'D-1': { assignment: 'outsource', provider: 'z-mssp', 'as-is': 5, 'to-be': 5, 'assessed-on': '2026-11-18' },
      'D-2': { assignment: 'insource', team: 'csirt', 'as-is': 4 },
    });
    expect(refused).toEqual([
      // Without a year, nobody knows which one is meant.
      ['table!G3', 'schema/date'],
      ['table!E3', 'answers/undated-score'],
      ['table!F5', 'schema/enum'],
      ['table!D5', 'answers/no-part'],
    ]);
  });
});
