import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../src/source/spreadsheet/xlsx.ts';
import { cdc, copyOf } from './run.ts';

const nothing = { status: 0, stdout: '', stderr: '' };

describe('the workbook of cdc export', () => {
  it.each(['textbook', 'harbor-logistics', 'sakura-seiki'])('comes back without a change (%s)', (name) => {
    const cwd = copyOf(name);
    for (const lang of ['en', 'ja']) {
      expect(cdc(['export', '--lang', lang, '-o', `${lang}.xlsx`], { cwd })).toEqual(nothing);
      const { status, stderr } = cdc(['import', `${lang}.xlsx`, '--dry-run', '--lang', 'en'], { cwd });
      expect([status, stderr]).toEqual([0, 'No changes.\n']);
    }
  });

  it('is what export writes where nothing else is asked for, by --format or by the name of the file', () => {
    const cwd = copyOf('textbook');
    const beginningOf = (file: string, ...args: readonly string[]) => {
      expect(cdc(['export', ...args, '-o', file], { cwd }).status).toBe(0);
      return readFileSync(join(cwd, file)).subarray(0, 2).toString('latin1');
    };
    expect(beginningOf('out')).toBe('PK');
    expect(beginningOf('out.csv', '--format', 'xlsx')).toBe('PK');
    expect(beginningOf('out.ndjson')).toBe('{"');
    expect(beginningOf('out.ics')).toBe('BE');
  });

  it('is written again over one that nobody has filled in, and over no other', () => {
    const cwd = copyOf('textbook');
    const file = join(cwd, 'book.xlsx');
    for (const _ of ['once', 'again']) expect(cdc(['export', '-o', 'book.xlsx'], { cwd })).toEqual(nothing);
    const parts = unzipSync(readFileSync(file));
    const texts = strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array());
    const filled = strToU8(texts.replace('>Insource<', '>Outsource<'));
    writeFileSync(file, zipSync({ ...parts, 'xl/sharedStrings.xml': filled }));
    const before = readFileSync(file);
    const { status, stderr } = cdc(['export', '-o', 'book.xlsx'], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain('book.xlsx');
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('has only the services that are asked for', async () => {
    const cwd = copyOf('harbor-logistics');
    expect(cdc(['export', '--category', 'H', '-o', 'h.xlsx'], { cwd })).toEqual(nothing);
    const { sheets } = await readWorkbook(readFileSync(join(cwd, 'h.xlsx')));
    expect(sheets[1]?.rows.slice(3).map(([id]) => id?.text)).toEqual(['H-1', 'H-2']);
  });

  it('has no history', () => {
    const { status, stderr } = cdc(['export', '--history', '-o', 'a.xlsx'], { cwd: copyOf('textbook') });
    expect(status).toBe(2);
    expect(stderr).toContain('--history');
  });
});
