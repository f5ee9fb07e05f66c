import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsx, saveXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { cdc, copyOf, folder } from './run.ts';

const portfolio = (dir: string, id: string) => parse(readFileSync(join(dir, 'portfolio.yaml'), 'utf8')).services[id];

/** A workbook of an example in which the target of A-1, 5 in the files, is 4. */
async function filled(dir: string): Promise<Uint8Array> {
  cdc(['export', '--lang', 'en', '-o', 'book.xlsx'], { cwd: dir });
  const book = await openXlsx(readFileSync(join(dir, 'book.xlsx')));
  const sheet = book.sheets.find(({ name }) => name === 'Portfolio');
  const head = sheet?.rows.findIndex((row) => row[0] === 'Id') ?? -1;
  const row = sheet?.rows.findIndex((cells) => cells[0] === 'A-1') ?? -1;
  const column = sheet?.rows[head]?.indexOf('To-be') ?? -1;
  if (!sheet?.rows[row] || column < 0) throw new Error('no cell');
  sheet.rows[row][column] = 4;
  sheet.cells?.delete(`${row},${column}`);
  return saveXlsx(book);
}

describe('a workbook on standard input', () => {
  it.each([
    ['import', '-', '--yes'],
    ['assess', '--answers', '-'],
  ])('is read as one in a file is: %s', async (...args) => {
    const dir = copyOf('harbor-logistics');
    const input = await filled(dir);
    expect(portfolio(dir, 'A-1')['to-be']).toBe(5);
    const { status, stderr } = cdc(args, { cwd: dir, input });
    expect(stderr).toContain('1 answer of 1 service changed.');
    expect(status).toBe(0);
    expect(portfolio(dir, 'A-1')['to-be']).toBe(4);
  });

  it('is refused where a sheet could not be answered for, and called stdin', () => {
    const dir = copyOf('harbor-logistics');
    const old = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    for (const args of [
      ['import', '-'],
      ['assess', '--answers', '-'],
    ]) {
      const { status, stderr } = cdc(args, { cwd: dir, input: old });
      expect({ status, stderr: stderr.split('\n')[0] }).toEqual({
        status: 2,
        stderr: 'error: <stdin> has a password, or is in the format of before 2007 (.xls).',
      });
    }
    expect(cdc(['import', '-'], { cwd: dir, input: '' }).stderr).toContain('error: <stdin> is empty.');
  });
});

it('reads a table that comes in, and names its cells', () => {
  const dir = copyOf('harbor-logistics');
  const { status, stderr } = cdc(['import', '-', '--yes'], { cwd: dir, input: 'Id,To-be\nA-1,4\nA-2,9\n' });
  expect(status).toBe(1);
  expect(stderr).toContain('<stdin>!B3: Found “9”; possible: 1, 2, 3, 4, 5');
  expect(portfolio(dir, 'A-1')['to-be']).toBe(4);
});

it('asks nobody who cannot answer: what comes in is the table', () => {
  const dir = copyOf('harbor-logistics');
  const { status, stderr } = cdc(['import', '-'], { cwd: dir, input: 'Id,To-be\nA-1,4\n' });
  expect(status).toBe(2);
  expect(stderr).toContain('Nothing was written: without a terminal, import cannot ask.');
  expect(portfolio(dir, 'A-1')['to-be']).toBe(5);
});

it.each([
  ['a table', 'Role id,As-is\nB-2,4\n'],
  ['YAML', 'roles:\n  B-2: 4\n'],
])('takes roles of version 2.1 that come in as %s', (_, input) => {
  const dir = folder();
  mkdirSync(join(dir, 'org'));
  writeFileSync(join(dir, 'org/cdc.yaml'), 'version: 1\n');
  const { stdout } = cdc(['migrate', '-', '-C', 'org', '--lang', 'en'], { cwd: dir, input });
  expect(stdout).toContain('1 of 54 read: 1 scored');
});

it('says where YAML that comes in is wrong, and not that it is no table', () => {
  const dir = folder();
  writeFileSync(join(dir, 'cdc.yaml'), 'version: 1\n');
  const { status, stderr } = cdc(['migrate', '-', '--lang', 'en'], { cwd: dir, input: 'roles:\n  B-2: [4\n' });
  expect(status).toBe(2);
  expect(stderr).toMatch(/^error: <stdin>:\d+:\d+: /);
});
