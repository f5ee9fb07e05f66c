import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsx, saveXlsx } from 'hucre/xlsx';
import { expect, it } from 'vitest';
import { cdc, copyOf } from './run.ts';

/** Takes the sheet out of a workbook that says what it is, as a program does that copies only what it shows. */
async function loseHidden(path: string): Promise<void> {
  const book = await openXlsx(readFileSync(path));
  const at = book.sheets.findIndex(({ name }) => name === 'cdc');
  expect(at).toBeGreaterThan(0);
  book.sheets.splice(at, 1);
  writeFileSync(path, await saveXlsx(book));
}

it.each(['en', 'ja'])(
  'takes no figures of a gap analysis that has lost its hidden sheet for answers (%s)',
  async (language) => {
    const dir = copyOf('harbor-logistics');
    const before = readFileSync(join(dir, 'portfolio.yaml'), 'utf8');
    cdc(['gap', '--full', '--lang', language, '-o', 'gap.xlsx'], { cwd: dir });
    await loseHidden(join(dir, 'gap.xlsx'));
    const { status, stderr } = cdc(['import', 'gap.xlsx', '--yes', '--lang', 'en'], { cwd: dir });
    expect({ status, line: stderr.split('\n')[0] }).toEqual({
      status: 2,
      line: 'error: gap.xlsx is a report of cdc: its figures are no answers.',
    });
    expect(readFileSync(join(dir, 'portfolio.yaml'), 'utf8')).toBe(before);
  },
);

it.each(['en', 'ja'])('still reads an export that has lost it, without its results (%s)', async (language) => {
  const dir = copyOf('harbor-logistics');
  cdc(['export', '--lang', language, '-o', 'book.xlsx'], { cwd: dir });
  await loseHidden(join(dir, 'book.xlsx'));
  const { status, stderr } = cdc(['import', 'book.xlsx', '--yes', '--lang', 'en'], { cwd: dir });
  expect(stderr.replaceAll(/\s+/g, ' ')).toContain('what tells a change from an old value is missing in it');
  expect(stderr).toContain('No changes.');
  expect(status).toBe(0);
});
