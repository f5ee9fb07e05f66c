import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { type Hidden, hiddenIn, hiddenSheet, isUntouched, markOf } from '../../../src/source/spreadsheet/hidden.ts';
import { readSpreadsheet } from '../../../src/source/spreadsheet/read.ts';
import type { ReadCell, Spreadsheet, WrittenSheet } from '../../../src/source/spreadsheet/workbook.ts';
import { workbookBytes } from '../../../src/source/spreadsheet/xlsx.ts';

const hasOffice = spawnSync('soffice', ['--version']).status === 0;

const written: WrittenSheet = {
  name: 'サービス',
  widths: [10, 30],
  headingRow: 1,
  filter: 'A1:G2',
  rows: [
    ['ID', 'A-1', '名前', '', 'x_x0041_', '👩‍💻 が\n二行', ''].map((value) => ({ value })),
    [
      ...[{ value: 3 }, { value: 2.5500000000000003 }, { value: 1e21 }, { value: 0.1 + 0.2 }],
      ...[{ value: '2026-11-20', isDay: true }, { value: '=1+1' }, {}, {}],
    ],
    [{ value: 'merged' }, {}, { value: "'a" }, { value: '007' }, { value: ' blanks  inside ' }],
    [],
    [{}],
  ],
  merges: ['A3:B3'],
};
const hidden: Hidden = {
  facts: { organisation: 'Acme', day: '2026-11-20' },
  cells: new Map([['A-1', new Map([['as-is', markOf('3')]])]]),
};

const bytes = await workbookBytes({
  title: 'Acme',
  font: 'Yu Gothic',
  day: '2026-01-01',
  sheets: [written, hiddenSheet([written], hidden)],
});
const read = await readSpreadsheet(bytes, 'answers.xlsx');

/** The same with another cell, in the first row that is shown. */
function withCell(cell: ReadCell): Spreadsheet {
  const [shown, ...others] = read.sheets;
  const rows = [[cell, ...(shown?.rows[0]?.slice(1) ?? [])], ...(shown?.rows.slice(1) ?? [])];
  return { ...read, sheets: [{ name: '', isHidden: false, ...shown, rows }, ...others] };
}

describe('what a workbook says of itself', () => {
  it('is read as it was written', () => {
    const { facts, cells } = hiddenIn(read) ?? {};
    expect(facts).toMatchObject({ cdc: '1', ...hidden.facts });
    expect(cells).toEqual(hidden.cells);
    expect(hiddenIn({ kind: 'csv', sheets: [] })).toBeUndefined();
  });

  it('tells whether somebody has filled in anything', () => {
    expect(isUntouched(read)).toBe(true);
    expect(isUntouched(withCell({ text: 'ID' }))).toBe(true);
    expect(isUntouched(withCell({ text: 'id' }))).toBe(false);
    expect(isUntouched(withCell({ text: 'ID', note: 'who?' }))).toBe(false);
    const added = { name: 'Notes', isHidden: false, rows: [[{ text: 'x' }]] };
    expect(isUntouched({ ...read, sheets: [...read.sheets, added] })).toBe(false);
    expect(isUntouched({ ...read, sheets: read.sheets.filter(({ isHidden }) => !isHidden) })).toBe(false);
  });

  it('marks what reads the same alike', () => {
    expect(markOf(' a\r\nb ')).toBe(markOf('a\nb'));
    expect(markOf('2.5500000000000003')).toBe(markOf('2.55'));
    expect(markOf('2.55')).not.toBe(markOf('2.56'));
    expect(markOf('007')).not.toBe(markOf('7'));
  });
});

describe.skipIf(!hasOffice)(
  hasOffice
    ? 'a workbook saved by LibreOffice'
    : 'NOT TESTED, for LibreOffice is not installed: a workbook saved by it',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'cdc-office-'));
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    const savedByOffice = async (before: Uint8Array): Promise<Spreadsheet> => {
      writeFileSync(join(folder, 'answers.xlsx'), before);
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
      const into = join(folder, 'saved');
      execFileSync(
        'soffice',
        [profile, '--headless', '--convert-to', 'xlsx', '--outdir', into, join(folder, 'answers.xlsx')],
        {
          stdio: 'ignore',
          timeout: 90_000,
        },
      );
      return readSpreadsheet(readFileSync(join(into, 'answers.xlsx')), 'answers.xlsx');
    };

    it('is untouched, and still says what it said', async () => {
      const saved = await savedByOffice(bytes);
      expect(hiddenIn(saved)?.cells).toEqual(hidden.cells);
      const texts = saved.sheets[0]?.rows.map((row) => row.map(({ text }) => text));
      expect(texts?.[0]).toMatchObject(['ID', 'A-1', '名前', '', 'x_x0041_', '👩‍💻 が\n二行']);
      expect(texts?.[1]).toMatchObject(['3', '2.55', '1e+21', '0.3', '2026-11-20', '=1+1']);
      expect(texts?.[2]?.slice(0, 5)).toEqual(['merged', 'merged', "'a", '007', ' blanks  inside ']);
      expect(isUntouched(saved)).toBe(true);
    });
  },
);
