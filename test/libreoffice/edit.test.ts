import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readSpreadsheet } from '../../src/source/spreadsheet/read.ts';
import { addressOf } from '../../src/source/spreadsheet/workbook.ts';
import { cdc, copyOf, folder } from '../cli/run.ts';

const python = '/usr/bin/python3';
const hasOffice =
  spawnSync('soffice', ['--version']).status === 0 && spawnSync(python, ['-c', 'import uno']).status === 0;
if (!hasOffice) console.warn('NOT TESTED without LibreOffice and python3-uno: that what it saves can be imported.');

/** Changes cells of a workbook in LibreOffice, which then saves all of it in its own way. */
function edited(from: string, changes: readonly string[]): string {
  const target = join(folder(), 'edited.xlsx');
  const script = fileURLToPath(new URL('edit.py', import.meta.url));
  const { status, stderr } = spawnSync(python, [script, join(folder(), 'profile'), from, target, ...changes], {
    encoding: 'utf8',
    timeout: 300_000,
  });
  expect([status, stderr]).toEqual([0, '']);
  return target;
}

/** Where an answer stands. */
async function place(path: string, sheet: string, heading: string, id: string): Promise<string> {
  const { sheets } = await readSpreadsheet(readFileSync(path), path);
  const rows = sheets.find(({ name }) => name === sheet)?.rows ?? [];
  const top = rows.findIndex((row) => row.some(({ text }) => text === heading));
  const column = rows[top]?.findIndex(({ text }) => text === heading) ?? -1;
  const row = rows.findIndex(([first]) => first?.text === id);
  expect([top, column, row].every((at) => at >= 0)).toBe(true);
  return addressOf({ row: row + 1, column: column + 1 });
}

describe.skipIf(!hasOffice)('a workbook that LibreOffice has saved', () => {
  it.each([
    ['en', 'Portfolio', 'To-be', 'Due'],
    ['ja', 'ポートフォリオ', 'あるべき姿', '期限'],
  ])('brings back exactly the two cells that somebody has changed there: %s', async (lang, sheet, toBe, due) => {
    const dir = copyOf(lang === 'ja' ? 'sakura-seiki' : 'harbor-logistics');
    const book = join(dir, 'book.xlsx');
    cdc(['export', '--lang', lang, '-o', book], { cwd: dir });
    const changes = [
      `${sheet}=${await place(book, sheet, toBe, 'A-1')}=2`,
      `${sheet}=${await place(book, sheet, due, 'A-1')}=2027-09-30`,
    ];
    const same = cdc(['import', edited(book, []), '--yes', '--lang', 'en'], { cwd: dir });
    expect(same).toEqual({ status: 0, stdout: '', stderr: 'No changes.\n' });
    const { status, stderr } = cdc(['import', edited(book, changes), '--yes', '--lang', 'en'], { cwd: dir });
    expect([status, stderr]).toEqual([0, expect.stringMatching(/^2 answers of 1 service would change\./)]);
    const { services } = parse(readFileSync(join(dir, 'portfolio.yaml'), 'utf8'));
    expect(services['A-1']).toMatchObject({ 'to-be': 2, due: '2027-09-30' });
  });
});
