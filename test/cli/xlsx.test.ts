import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isUntouched } from '../../src/source/spreadsheet/hidden.ts';
import { readSpreadsheet } from '../../src/source/spreadsheet/read.ts';
import { bin, cdc, copyOf, example } from './run.ts';

const read = (...path: string[]) => readSpreadsheet(readFileSync(join(...path)), 'x');

async function texts(path: string): Promise<string[]> {
  return (await read(path)).sheets.flatMap(({ rows }) => rows.flatMap((row) => row.map(({ text }) => text)));
}

describe('--format xlsx', () => {
  it.each([
    [['matrix']],
    [['gap', '--short']],
    [['plan', '--by', 'team']],
    [['services', 'log']],
    [['explain', 'B-1']],
    [['diff', example('textbook')]],
    [['chart', 'radar']],
  ])('writes a workbook: cdc %j', async (args) => {
    const dir = copyOf('harbor-logistics');
    const { status, stdout, stderr } = cdc([...args, '--format', 'xlsx', '-o', 'out.xlsx'], { cwd: dir });
    expect([status, stdout, stderr]).toEqual([0, '', '']);
    const workbook = await read(dir, 'out.xlsx');
    expect(isUntouched(workbook)).toBe(true);
    expect(workbook.sheets.length).toBeGreaterThan(1);
  });

  it('has the service matrix of the textbook, a row each (figure 8)', async () => {
    const dir = copyOf('textbook');
    cdc(['matrix', '--lang', 'ja', '-o', 'm.xlsx'], { cwd: dir });
    const [sheet] = (await read(dir, 'm.xlsx')).sheets;
    expect(sheet?.name).toBe('サービスマトリクス');
    const rows = sheet?.rows.map((row) => row.map(({ text }) => text)) ?? [];
    const heading = rows.findIndex(([, id]) => id === 'ID');
    expect(rows).toHaveLength(heading + 1 + 64);
    expect(rows.find(([, id]) => id === 'A-5')?.at(-2)).toBe('2');
  });

  it('goes to a pipe as it is', async () => {
    const { stdout, status } = spawnSync(process.execPath, [bin, 'matrix', example('textbook'), '--format', 'xlsx'], {
      env: { PATH: process.env['PATH'], SOURCE_DATE_EPOCH: '1795392000' },
    });
    expect(status).toBe(0);
    expect(isUntouched(await readSpreadsheet(stdout, 'x'))).toBe(true);
  });

  it('has no headings to choose', () => {
    const { status, stderr } = cdc(['matrix', example('textbook'), '--format', 'xlsx', '--headings', 'words']);
    expect([status, stderr]).toEqual([2, 'error: --headings needs --format csv.\n']);
  });
});

describe('the ending of a file', () => {
  const starts: readonly [string, RegExp][] = [
    ['m.xlsx', /^PK/],
    ['m.XLSX', /^PK/],
    ['m.csv', /^\uFEFFid,/],
    ['m.md', /^# Service matrix/],
    ['m.html', /^<article>/],
    ['m.json', /^\{/],
    ['m.ndjson', /^\{"/],
    ['m.txt', /^Service matrix/],
    ['md', /^Service matrix/],
  ];

  it.each(starts)('chooses the format where none is asked for: %s', (name, start) => {
    const dir = copyOf('textbook');
    expect(cdc(['matrix', '-o', name], { cwd: dir })).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(dir, name), 'utf8')).toMatch(start);
  });

  it.each([
    [['export'], 'h.pdf'],
    [['export'], 'h.md'],
    [['export'], 'h.ods'],
    [['gap'], 'gap.PDF'],
    [['gap'], 'gap.svg'],
    [['matrix'], 'm.yaml'],
    [['report'], 'r.pdf'],
    [['report'], 'r.csv'],
    [['chart', 'radar'], 'c.png'],
    [['check'], 'c.xlsx'],
    [['assess', '--export-questions'], 'q.csv'],
    [['assess', '--export-questions'], 'q.html'],
  ])('is refused where it names a kind of file that the command does not write: %j -o %s', (args, name) => {
    const dir = copyOf('harbor-logistics');
    const { status, stdout, stderr } = cdc([...args, '-o', name], { cwd: dir });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(
      new RegExp(`^error: ${name}: this command writes no .\\w+ file. Nothing was written.\n[\\s\\S]*\\.\\w+`),
    );
    expect(existsSync(join(dir, name))).toBe(false);
  });

  it.each([
    [['gap'], 'gap.txt'],
    [['gap'], 'gap.out'],
    [['gap'], 'v1.2'],
    [['gap', '--format', 'table'], 'gap.pdf'],
    [['check'], 'check.log'],
    [['assess', '--export-questions'], 'q.txt'],
  ])('says nothing otherwise: %j -o %s', (args, name) => {
    const dir = copyOf('harbor-logistics');
    expect(cdc([...args, '-o', name], { cwd: dir }).status).toBeLessThan(2);
    expect(readFileSync(join(dir, name), 'utf8')).toMatch(/^[\w# ]+/);
  });

  it('chooses the format of check too', () => {
    const dir = copyOf('harbor-logistics');
    for (const [name, start] of [
      ['c.json', /^\{/],
      ['c.sarif', /^\{/],
      ['c.xml', /^<\?xml/],
      ['c.md', /\n\| Severity \|/],
    ] as const) {
      cdc(['check', '-o', name], { cwd: dir });
      expect(readFileSync(join(dir, name), 'utf8'), name).toMatch(start);
    }
  });

  it('chooses nothing against what is asked for', () => {
    const dir = copyOf('textbook');
    cdc(['matrix', '-o', 'm.md', '--format', 'table'], { cwd: dir });
    expect(readFileSync(join(dir, 'm.md'), 'utf8')).toMatch(/^Service matrix/);
    cdc(['report', '-o', 'r.md'], { cwd: dir });
    expect(readFileSync(join(dir, 'r.md'), 'utf8')).toMatch(/^# /);
    cdc(['chart', 'radar', '-o', 'c.svg'], { cwd: dir });
    expect(readFileSync(join(dir, 'c.svg'), 'utf8')).toMatch(/^<svg/);
  });

  it('chooses it also for what depends on it', async () => {
    const dir = copyOf('textbook');
    cdc(['gap', '-o', 'g.xlsx'], { cwd: dir });
    // In documents, all is there; a screen has no lists.
    expect((await texts(join(dir, 'g.xlsx'))).filter((text) => text === 'By service, largest gap first')).toHaveLength(
      1,
    );
    expect(cdc(['matrix', '-o', 'm.csv', '--headings', 'words'], { cwd: dir }).status).toBe(0);
  });
});
