import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsx, readXlsx, saveXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { columnNumber } from '../../src/source/spreadsheet/workbook.ts';
import { cdc, copyOf } from './run.ts';

type Values = Readonly<Record<string, string | number | null>>;

/** What somebody types into cells of a sheet, by their addresses. */
async function type(path: string, values: Values, at: string | number = 0): Promise<void> {
  const book = await openXlsx(readFileSync(path));
  const sheet = book.sheets.find(({ name }, index) => name === at || index === at);
  for (const [address, value] of Object.entries(values)) {
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    const column = columnNumber(letters);
    if (!sheet || column === undefined) throw new Error(`no cell ${address}`);
    while (sheet.rows.length < Number(row)) sheet.rows.push([]);
    const cells = sheet.rows[Number(row) - 1];
    if (cells) cells[column - 1] = value;
    sheet.cells?.delete(`${Number(row) - 1},${column - 1}`);
  }
  writeFileSync(path, await saveXlsx(book));
}

/** Harbor Logistics, and a sheet of the questions that some options select. */
function asked(options: readonly string[], change: (dir: string) => void = () => {}) {
  const dir = copyOf('harbor-logistics');
  change(dir);
  const { status, stderr } = cdc(['assess', '--export-questions', ...options, '-o', 'q.xlsx'], { cwd: dir });
  expect([status, stderr]).toEqual([0, '']);
  const file = join(dir, 'q.xlsx');
  const entry = (name: string, id: string) => parse(readFileSync(join(dir, name), 'utf8')).services[id];
  return {
    dir,
    file,
    entry,
    answer: (...more: string[]) => cdc(['assess', '--answers', 'q.xlsx', ...more], { cwd: dir }),
  };
}

/** An answer to a file of YAML is one line there. */
function replace(dir: string, name: string, before: string, after: string): void {
  const text = readFileSync(join(dir, name), 'utf8');
  expect(text).toContain(before);
  writeFileSync(join(dir, name), text.replace(before, after));
}

// Of A-10 in its sheet: E as-is, F to-be, G rationale, H note. Of A-3, which is under review: G is the date, H the rationale, I the note.
const open = ['--service', 'A-10', '--open'];
const review = ['--phase', 'portfolio', '--service', 'A-3'];

describe('a sheet of questions that comes back', () => {
  it('is not taken as a whole where somebody has called a column something else', async () => {
    const { file, entry, answer } = asked(open);
    await type(file, { E5: 'How well?', E6: 2, F6: 4 });
    const { status, stderr } = answer();
    expect([status, stderr.replaceAll(/\s+/g, ' ')]).toEqual([
      1,
      expect.stringContaining('E5: column “How well?” was not read (1 cell filled in): its heading is not known.'),
    ]);
    expect(entry('portfolio.yaml', 'A-10')).toMatchObject({ 'to-be': 4 });
    expect(entry('portfolio.yaml', 'A-10')).not.toHaveProperty('as-is');
  });

  it('has the rationale of a score beside it, not that of the level', async () => {
    const { file, entry, answer } = asked(open, (dir) =>
      replace(dir, 'catalog.yaml', 'A-10: { level: standard }', 'A-10: { level: standard, rationale: "By contract" }'),
    );
    const [sheet] = (await readXlsx(readFileSync(file))).sheets;
    expect(sheet?.rows[4]?.slice(4)).toEqual(['As-is', 'To-be', 'Rationale of the score', 'Note on the score']);
    await type(file, { E6: 2, F6: 4, G6: 'Only one person knows how' });
    expect(answer().status).toBe(0);
    expect(entry('catalog.yaml', 'A-10').rationale).toBe('By contract');
    expect(entry('portfolio.yaml', 'A-10')).toMatchObject({
      'as-is': 2,
      'to-be': 4,
      rationale: 'Only one person knows how',
    });
  });

  it('tells in a sheet that asks for levels, too, which rationale is meant by what its row asks', async () => {
    // A-10 is asked for its score, I-6 for everything: E level, F reason, G assignment, H team, I provider, J as-is, K to-be, L rationale.
    const { file, entry, answer } = asked(['--service', 'A-10,I-6', '--open']);
    const [sheet] = (await readXlsx(readFileSync(file))).sheets;
    expect([sheet?.rows[4]?.[9], sheet?.rows[4]?.[11]]).toEqual(['As-is', 'Rationale']);
    expect([sheet?.rows[5]?.[0], sheet?.rows[6]?.[0]]).toEqual(['A-10', 'I-6']);
    await type(file, { J6: 2, L6: 'of the score', E7: 'Unnecessary', F7: 'No risk', L7: 'of the level' });
    expect(answer().status).toBe(0);
    expect(entry('portfolio.yaml', 'A-10').rationale).toBe('of the score');
    expect(entry('catalog.yaml', 'I-6').rationale).toBe('of the level');
  });

  it('names every text that is not read, wherever it stands', async () => {
    const { file, answer } = asked(open);
    await type(file, {
      ...{ E1: 'provisional', C3: 'Tanaka', D6: 'Standard · Insource (SOC)', E6: '3 (we think)', F6: '4 - Documented' },
      ...{ A7: 'E-9', E7: '3', B9: 'the rest next week' },
    });
    const { status, stderr } = answer('--dry-run');
    expect(status).toBe(1);
    expect(stderr.replaceAll(/\s+/g, ' ')).toBe(
      [
        'Open questions!E1: “provisional” is above the table, so it was not read.',
        'Open questions!C3: “Tanaka” is above the table, so it was not read.',
        'Open questions!D6: This cell is for reference only, so “Standard · Insource (SOC)” was not taken.',
        'Open questions!B9: “the rest next week” is no service of this organisation, so the row was not read. Ids and names: cdc services',
        'Open questions!E6: Of “3 (we think)”, only the score 3 was read.',
        '5 answers of 2 services would change, 1 row not read. ',
      ].join(' '),
    );
  });

  it('has no old value of a service that it does not ask about, and so does not change its answer', async () => {
    const { file, entry, answer } = asked(open);
    await type(file, { A7: 'B-2', E7: '3' });
    expect(entry('portfolio.yaml', 'B-2')['as-is']).toBe(5);
    expect(answer().stderr).toMatch(/^Open questions!E7: This cell asks nothing, so its content was not taken\./);
    expect(entry('portfolio.yaml', 'B-2')['as-is']).toBe(5);
  });

  it('takes the good half of a score, and says what is wrong with the other', async () => {
    const { file, entry, answer } = asked(['--service', 'B-1', '--open'], (dir) => {
      cdc(['set', 'B-1', '--as-is', ''], { cwd: dir });
    });
    // E and F are the halves, since nobody has the whole.
    await type(file, { E6: 2, F6: 6 });
    const { status, stderr } = answer();
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Open questions!F6: Found “6”; possible: 1, 2, 3, 4, 5\n/);
    expect(stderr).not.toContain('E6');
    expect(entry('portfolio.yaml', 'B-1')['as-is']).toEqual({ insource: 2 });
  });

  it('says that a score which is as before needs a date to be confirmed, and so does the sheet', async () => {
    const { file, entry, answer } = asked(review);
    const [sheet] = (await readXlsx(readFileSync(file))).sheets;
    expect(sheet?.rows[3]?.[0]).toMatch(/^To confirm a score that still holds, enter the date/);
    expect(sheet?.rows[4]?.slice(4, 7)).toEqual(['As-is', 'To-be', 'Assessed on']);
    await type(file, { E6: '4 - Documented; someone else can take over from the person in charge.' });
    expect(answer().stderr.replaceAll(/\s+/g, ' ')).toBe(
      '1 score is as before, so nothing changes: Questions!E6. To confirm a score, enter the date on which it was given in the same row. No changes. ',
    );
    await type(file, { G6: '2026-11-22' });
    expect(answer().status).toBe(0);
    expect(entry('portfolio.yaml', 'A-3')).toMatchObject({ 'as-is': 4, 'assessed-on': '2026-11-22' });
  });

  it('confirms a score that has a date of its own, unless it was assessed again since', async () => {
    const dated = (day: string) => (dir: string) =>
      replace(dir, 'portfolio.yaml', '  A-3: { ', `  A-3: { assessed-on: "${day}", `);
    const { dir, file, entry, answer } = asked(review, dated('2025-01-10'));
    await type(file, { G6: '2026-01-15' });
    const { status, stdout } = answer();
    expect([status, stdout]).toEqual([0, expect.not.stringContaining('Conflict')]);
    expect(entry('portfolio.yaml', 'A-3')['assessed-on']).toBe('2026-01-15');
    // After the sheet was written.
    replace(dir, 'portfolio.yaml', '"2026-01-15"', '"2999-01-10"');
    await type(file, { G6: '2026-01-16' });
    const again = answer();
    expect(again.stdout).toMatch(/A-3 .*2026-01-16 +2999-01-10/);
    expect(entry('portfolio.yaml', 'A-3')['assessed-on']).toBe('2999-01-10');
  });

  it('that nobody knows as a sheet of this tool any more says that it has not read the assessor', async () => {
    const { dir, file, answer } = asked(open);
    await type(file, { B3: 'Tanaka', E6: 2, F6: 4 });
    const book = await openXlsx(readFileSync(file));
    book.sheets = book.sheets.slice(0, 1);
    writeFileSync(file, await saveXlsx(book));
    const { status, stderr } = answer('--dry-run');
    expect([status, stderr]).toEqual([
      0,
      expect.stringMatching(/\nOpen questions!B3: “Tanaka” was not read as the assessor/),
    ]);
    expect(cdc(['import', 'q.xlsx', '--assessor', 'Tanaka', '--yes'], { cwd: dir }).status).toBe(0);
    expect(parse(readFileSync(join(dir, 'portfolio.yaml'), 'utf8')).services['A-10'].assessor).toBe('Tanaka');
  });

  it('recommends no option that the command does not have', async () => {
    const { file, answer } = asked(open);
    await type(file, { E5: 'Score now', E6: 2 });
    expect(answer('--dry-run').stderr.replaceAll(/\s+/g, ' ')).toContain('Name it with cdc import --columns.');
  });
});

describe('a workbook of another time', () => {
  async function withFact(name: string, value: string) {
    const dir = copyOf('harbor-logistics');
    cdc(['export', '-o', 'book.xlsx'], { cwd: dir });
    const [row] = (await readXlsx(readFileSync(join(dir, 'book.xlsx')))).sheets
      .flatMap((sheet) => (sheet.name === 'cdc' ? sheet.rows : []))
      .flatMap(([first], index) => (first === name ? [index + 1] : []));
    await type(join(dir, 'book.xlsx'), { [`B${row}`]: value }, 'cdc');
    return cdc(['import', 'book.xlsx', '--yes'], { cwd: dir });
  }

  it('of another edition says which one the organisation has, and what to do', async () => {
    expect(await withFact('framework', 'x1060-2026')).toEqual({
      status: 2,
      stdout: '',
      stderr: [
        'error: book.xlsx is from another edition of the framework (x1060-2026); this organisation uses x1060-2021.',
        '  Nothing was changed. The same id may mean another service, so export a new workbook and enter the answers there.',
        '',
      ].join('\n'),
    });
  });

  it('of a later version of the tool is not read as one of this version', async () => {
    const { status, stderr } = await withFact('cdc', '2');
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(/^error: book\.xlsx was written by a later version of cdc/),
    ]);
  });
});
