import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsx, readXlsx, saveXlsx, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { figure8, manager } from '../answers/sheet/people.ts';
import { cdc, copyOf, folder } from './run.ts';

const read = (dir: string, file: string) => readFileSync(join(dir, file), 'utf8');
const entry = (dir: string, file: string, id: string) => parse(read(dir, file)).services[id];
const files = ['cdc.yaml', 'catalog.yaml', 'profile.yaml', 'portfolio.yaml'];
const contents = (dir: string) => files.map((file) => read(dir, file));

/** An example, and its workbook beside it. */
function exported(lang = 'en') {
  const dir = copyOf('harbor-logistics');
  expect(cdc(['export', '--lang', lang, '-o', 'book.xlsx'], { cwd: dir })).toEqual({
    status: 0,
    stdout: '',
    stderr: '',
  });
  return dir;
}

/** Writes into cells of a workbook, as whoever fills it in; `null` empties one. */
async function fill(path: string, values: Readonly<Record<string, string | number | null>>): Promise<void> {
  const book = await openXlsx(readFileSync(path));
  for (const [at, value] of Object.entries(values)) {
    const [, name, heading, id] = /^(.+)!(.+)@(.+)$/.exec(at) ?? [];
    const sheet = book.sheets.find((one) => one.name === name);
    const headings = sheet?.rows.findIndex((row) => row[0] === 'Id' || row[0] === 'サービスID') ?? -1;
    const column = sheet?.rows[headings]?.indexOf(heading ?? '') ?? -1;
    const row = sheet?.rows.findIndex((cells) => cells[0] === id) ?? -1;
    if (!sheet?.rows[row] || column < 0) throw new Error(`no cell ${at}`);
    sheet.rows[row][column] = value;
    sheet.cells?.delete(`${row},${column}`);
  }
  writeFileSync(path, await saveXlsx(book));
}

describe('cdc import', () => {
  it.each(['en', 'ja'])('of an export that nobody has changed changes nothing: %s', (lang) => {
    const dir = exported(lang);
    const { status, stdout, stderr } = cdc(['import', 'book.xlsx', '--yes'], { cwd: dir });
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: 'No changes.\n' });
  });

  it.each(['46000', '2062-11-20', 'next week'])('takes no score whose date is not taken: %s', (date) => {
    const dir = copyOf('harbor-logistics');
    const before = contents(dir);
    writeFileSync(join(dir, 'table.csv'), `Id,As-is,Assessed on\nC-1,2,${date}\n`);
    const { status, stderr } = cdc(['import', 'table.csv', '--yes'], { cwd: dir });
    expect(status).toBe(1);
    expect(stderr).toContain('table.csv!C2: ');
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain(
      'table.csv!B2: The score of C-1 Forensic analysis was not taken without its date, because it would count as given today.',
    );
    expect(contents(dir)).toEqual(before);
  });

  it.each([
    ['en', 'harbor-logistics'],
    ['ja', 'harbor-logistics'],
    ['en', 'sakura-seiki'],
    ['ja', 'sakura-seiki'],
    ['ja', 'textbook'],
  ])('of CSV in words that nobody has changed changes nothing: %s %s', (lang, name) => {
    const dir = copyOf(name);
    cdc(['export', '--lang', lang, '--headings', 'words', '-o', 'book.csv'], { cwd: dir });
    expect(read(dir, 'book.csv')).not.toMatch(/\b(?:in-scope|basic|insource|unassigned)\b/);
    const { status, stdout, stderr } = cdc(['import', 'book.csv', '--yes', '--lang', 'en'], { cwd: dir });
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: 'No changes.\n' });
  });

  it('shows the difference of the matrix, and writes it where somebody wants it so', async () => {
    const dir = exported();
    await fill(join(dir, 'book.xlsx'), { 'Portfolio!To-be@A-1': 4, 'Profile!Team@A-2': 'CSIRT' });
    const before = contents(dir);
    const dry = cdc(['import', 'book.xlsx', '--dry-run'], { cwd: dir });
    expect(dry.status).toBe(0);
    expect(dry.stdout.split('\n').map((line) => line.replaceAll(/\s+/g, ' ').trim())).toEqual([
      'ID Service Level Assigned to As-is To-be Other answers',
      'A-1 Risk management 5 → 4',
      'A-2 Risk assessment Insource (Risk and',
      'compliance) → Insource',
      '(CSIRT)',
      '',
    ]);
    expect(dry.stderr).toBe('2 answers of 2 services would change.\n');
    expect(contents(dir)).toEqual(before);
    // Nobody can be asked here.
    const refused = cdc(['import', 'book.xlsx'], { cwd: dir });
    expect([refused.status, refused.stdout]).toEqual([2, dry.stdout]);
    expect(refused.stderr).toMatch(/Nothing was written[\s\S]*--yes/);
    expect(contents(dir)).toEqual(before);
    const wet = cdc(['import', 'book.xlsx', '--yes'], { cwd: dir });
    expect([wet.status, wet.stdout]).toEqual([0, dry.stdout]);
    expect(wet.stderr).toMatch(/2 answers of 2 services changed\.\nCheck the result/);
    expect(entry(dir, 'portfolio.yaml', 'A-1')['to-be']).toBe(4);
    expect(entry(dir, 'profile.yaml', 'A-2').team).toBe('csirt');
    // All else is as it was, letter by letter.
    const changed = contents(dir).map((text, index) =>
      text.split('\n').filter((line) => !before[index]?.includes(line)),
    );
    expect(changed.map((lines) => lines.length)).toEqual([0, 0, 1, 1]);
    expect(cdc(['import', 'book.xlsx', '--yes'], { cwd: dir }).stderr).toBe('No changes.\n');
  });

  it('leaves what was changed on both sides, and shows both', async () => {
    const dir = exported();
    await fill(join(dir, 'book.xlsx'), { 'Portfolio!To-be@A-1': 4, 'Portfolio!As-is@A-2': 4 });
    cdc(['set', 'A-1', '--to-be', '3'], { cwd: dir });
    // Somebody else has come to the same score.
    cdc(['set', 'A-2', '--as-is', '4'], { cwd: dir });
    const before = contents(dir);
    const { status, stdout, stderr } = cdc(['import', 'book.xlsx', '--yes'], { cwd: dir });
    expect(status).toBe(1);
    expect(stdout).toMatch(/1 conflict/);
    expect(stdout).toMatch(/A-1 +To-be +Portfolio!\w+ +4 +3/);
    expect(stderr).toBe('No changes, 1 conflict.\n');
    expect(contents(dir)).toEqual(before);
  });

  it('takes an empty cell for no answer, unless it is to remove one', async () => {
    const dir = exported();
    await fill(join(dir, 'book.xlsx'), { 'Portfolio!Action@A-1': null, 'Matrix!Action@A-1': null });
    const before = contents(dir);
    const kept = cdc(['import', 'book.xlsx', '--yes'], { cwd: dir });
    expect([kept.status, kept.stdout]).toEqual([0, '']);
    expect(kept.stderr).toMatch(/2 cells say nothing where the files have a value/);
    expect(contents(dir)).toEqual(before);
    const cleared = cdc(['import', 'book.xlsx', '--yes', '--clear'], { cwd: dir });
    expect(cleared.status).toBe(0);
    expect(entry(dir, 'portfolio.yaml', 'A-1')).not.toHaveProperty('action');
    expect(entry(dir, 'portfolio.yaml', 'A-1')).toHaveProperty('owner');
  });

  it('takes neither of two cells that contradict each other', async () => {
    const dir = exported();
    await fill(join(dir, 'book.xlsx'), { 'Portfolio!To-be@A-1': 4, 'Matrix!To-be@A-1': 3 });
    const before = contents(dir);
    const { status, stderr } = cdc(['import', 'book.xlsx', '--yes'], { cwd: dir });
    expect(status).toBe(1);
    expect(stderr).toMatch(/Matrix!\w+: Another cell gives this answer a different value: Portfolio!\w+/);
    expect(contents(dir)).toEqual(before);
  });

  it('reads what people build, with its problems by sheet and address, and adds teams where it is told to', async () => {
    const dir = folder();
    cdc(['init', '--yes', '--name', 'Acme'], { cwd: dir });
    writeFileSync(join(dir, 'review.xlsx'), await manager());
    const before = contents(dir);
    const dry = cdc(['import', 'review.xlsx', '--dry-run'], { cwd: dir });
    expect(dry.status).toBe(1);
    // The same team is missing in two cells.
    const places = [
      'Detect!C5, Detect!C8',
      'Detect!F6',
      'Detect!E7',
      'Detect!E8',
      'Detect!A9',
      'Respond!A3',
      'Detect!I4',
    ];
    for (const place of places) {
      expect(dry.stderr).toContain(`${place}: `);
    }
    expect(dry.stderr).toMatch(/Sheet “Remarks” was not read/);
    expect(contents(dir)).toEqual(before);
    const { status, stderr } = cdc(['import', 'review.xlsx', '--yes', '--declare', '--assessor', 'Suzuki'], {
      cwd: dir,
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(/Added to cdc\.yaml: team private-soc \(Private SOC\)/);
    expect(parse(read(dir, 'cdc.yaml')).teams).toEqual({
      'private-soc': { name: 'Private SOC' },
      csirt: { name: 'CSIRT' },
    });
    expect(entry(dir, 'portfolio.yaml', 'B-1')).toEqual({
      'as-is': 3,
      'to-be': 5,
      due: '2027-03-31',
      note: '24/7 from April',
      'assessed-on': '2026-11-23',
      assessor: 'Suzuki',
    });
    expect(entry(dir, 'profile.yaml', 'B-2')).toEqual({ team: 'private-soc' });
    const again = cdc(['import', 'review.xlsx', '--yes'], { cwd: dir });
    expect(again.stdout).toBe('');
  });

  it('says which command takes a check sheet of version 2.1, by names and ids that are others today', () => {
    const dir = folder();
    writeFileSync(join(dir, 'cdc.yaml'), 'version: 1\n');
    const imported = (rows: string, ...options: string[]) => {
      writeFileSync(join(dir, 'roles.csv'), `ID,役割,現状\n${rows}\n`);
      const { stderr } = cdc(['import', 'roles.csv', '--dry-run', ...options], { cwd: dir });
      return stderr.replaceAll(/\s+/g, ' ');
    };
    // D-8 had the name that D-7 has today; E-1 has id and name of version 2.1 still.
    const rows = 'A-2,トリアージ基準管理,3\nD-8,インシデント対応報告,3\nE-1,ネットワーク情報収集,3';
    expect(imported(rows)).toContain('2 rows with names or ids of version 2.1, e.g. “トリアージ基準管理”.');
    expect(imported(rows)).toContain('use cdc migrate');
    expect(imported('B-5,,3', '--lang', 'ja')).toContain('第2.1版の名称またはIDの行が1行あります（例: 「B-5」）。');
    expect(imported('E-1,ネットワーク情報収集,3\nA-9,トリアージ基準管理,3\nX-1,,3')).not.toContain('migrate');
  });

  it('says in Japanese what it says in English', async () => {
    const dir = folder();
    cdc(['init', '--yes', '--name', 'アクメ', '--lang', 'ja'], { cwd: dir });
    writeFileSync(join(dir, '図8.xlsx'), await figure8());
    const { status, stdout, stderr } = cdc(['import', '図8.xlsx', '--lang', 'ja', '--declare', '--yes'], { cwd: dir });
    // The row of sums names no service: that is said, and keeps nothing else from being taken.
    expect(status).toBe(0);
    expect(stderr).toContain('ポートフォリオ!A10: サービスが書かれていないため、この行は読み取っていません。');
    expect(stdout).toContain('未決定 →');
    expect(entry(dir, 'portfolio.yaml', 'B-1')['as-is']).toEqual({ insource: 2, outsource: 4 });
  });

  it('takes columns as a file tells, and only the sheet that is named', async () => {
    const dir = folder();
    cdc(['init', '--yes', '--name', 'Acme'], { cwd: dir });
    writeFileSync(join(dir, 'odd.csv'), 'x,What,"How, today",Goal\nA-1,a,3,5\nA-2,b,2,4\n');
    writeFileSync(join(dir, 'columns.yaml'), 'columns:\n  x: id\n  "How, today": as-is\n  d: to-be\n  What: ignore\n');
    const none = cdc(['import', 'odd.csv', '--yes'], { cwd: dir });
    expect([none.status, none.stderr]).toEqual([2, expect.stringMatching(/no table of services/)]);
    const { status, stderr } = cdc(['import', 'odd.csv', '--columns', 'columns.yaml', '--yes'], { cwd: dir });
    expect([status, stderr]).toEqual([0, expect.stringMatching(/6 answers of 2 services changed/)]);
    expect(entry(dir, 'portfolio.yaml', 'A-2')).toMatchObject({ 'as-is': 2, 'to-be': 4 });
    writeFileSync(join(dir, 'columns.yaml'), 'columns: { x: nonsense }\n');
    expect(cdc(['import', 'odd.csv', '--columns', 'columns.yaml'], { cwd: dir }).stderr).toMatch(
      /“nonsense”, which is unknown/,
    );
    expect(cdc(['import', 'odd.csv', '--sheet', '2025'], { cwd: dir }).stderr).toMatch(
      /no sheet “2025”[\s\S]*Sheets: odd\.csv/,
    );
  });

  it('takes letters for columns, not for rows of headings, and what is said for what is meant', () => {
    const dir = folder();
    cdc(['init', '--yes', '--name', 'Acme'], { cwd: dir });
    const imported = (table: string, columns: string) => {
      writeFileSync(join(dir, 'odd.csv'), table);
      writeFileSync(join(dir, 'columns.yaml'), columns);
      const { status, stderr } = cdc(['import', 'odd.csv', '--columns', 'columns.yaml', '--dry-run'], { cwd: dir });
      return [status, stderr.replaceAll(/\s+/g, ' ').trim()];
    };
    // Two answers of each service, and the day of its score.
    expect(imported('ID,Target,Grade\nA-1,5,3\nA-2,4,2\n', 'columns: { C: as-is }\n')).toEqual([
      0,
      '6 answers of 2 services would change.',
    ]);
    expect(imported('A-1,5,3\nA-2,4,2\n', 'columns: { A: id, B: to-be, C: as-is }\n')).toEqual([
      0,
      '6 answers of 2 services would change.',
    ]);
    expect(imported('What,Goal,Now\nA-1,5,3\n', 'columns: { A: id, B: to-be, C: as-is }\n')).toEqual([
      0,
      '3 answers of 1 service would change.',
    ]);
    const [status, stderr] = imported('ID,Target,Target\nA-1,5,4\n', 'columns: { C: to-be }\n');
    expect([status, stderr]).toEqual([
      0,
      expect.stringMatching(/^odd\.csv!B1: column “Target” was not read .*: another column was taken .*1 answer of 1/),
    ]);
    expect(imported('ID,Target,Target\nA-1,5,4\n', 'columns: { X: to-be }\n')).toEqual([
      1,
      expect.stringMatching(/^odd\.csv!B1, odd\.csv!C1: column “Target” .*another column means the same/),
    ]);
  });

  it.each([
    ['sheet: 2026\ncolumns: { x: id }\n', 'There is no sheet “2026”.'],
    ['header: "9"\ncolumns: { x: id }\n', 'In odd.csv, row 9 is not the row of headings of a table of services.'],
    ['header: first\ncolumns: { x: id }\n', 'In columns.yaml, header is “first”, which is not the number of a row.'],
    ['heder: 1\ncolumns: { x: id }\n', 'In columns.yaml, “heder” is unknown.'],
    ['columns: { x: id\n', 'columns.yaml:2:1: Wrong indentation, or an unclosed bracket.'],
    ['columns: { x: id, x: level }\n', 'columns.yaml:1:19: Duplicate key “x”; the first is on line 1.'],
    ['columns: [x]\n', 'columns.yaml does not say what columns hold.'],
  ])('says what is wrong with a file of columns: %s', (columns, message) => {
    const dir = folder();
    cdc(['init', '--yes', '--name', 'Acme'], { cwd: dir });
    writeFileSync(join(dir, 'odd.csv'), 'x,As-is\nA-1,3\n');
    writeFileSync(join(dir, 'columns.yaml'), columns);
    const { status, stderr } = cdc(['import', 'odd.csv', '--columns', 'columns.yaml', '--yes'], { cwd: dir });
    expect([status, stderr.split('\n')[0]]).toEqual([2, `error: ${message}`]);
  });

  it('names every refused cell where all is to be shown', () => {
    const dir = copyOf('harbor-logistics');
    const ids = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].flatMap((letter) => [1, 2, 3, 4].map((at) => `${letter}-${at}`));
    writeFileSync(join(dir, 'odd.csv'), `ID,As-is,To-be\n${ids.map((id) => `${id},○,×\n`).join('')}`);
    const refused = (...args: string[]) => {
      const { stderr } = cdc(['import', 'odd.csv', '--dry-run', ...args], { cwd: dir });
      // What is said of several cells alike is said once.
      expect(stderr.match(/Found “.”/g)).toEqual(['Found “○”', 'Found “×”']);
      return new Set(stderr.match(/odd\.csv!\w+/g)).size;
    };
    // 28 services, two cells each.
    expect([refused(), refused('--full')]).toEqual([50, 56]);
  });

  it.each(['en', 'ja'])('of what gap and plan print changes nothing: %s', (lang) => {
    const dir = copyOf('harbor-logistics');
    for (const command of ['gap', 'plan', 'services', 'matrix'])
      for (const headings of ['keys', 'words']) {
        const { stdout } = cdc([command, '--format', 'csv', '--headings', headings, '--lang', lang], { cwd: dir });
        writeFileSync(join(dir, 'printed.csv'), stdout);
        expect(cdc(['import', 'printed.csv', '--yes', '--lang', 'en'], { cwd: dir })).toEqual({
          ...{ status: 0, stdout: '', stderr: 'No changes.\n' },
        });
      }
  });

  it('adds no team that only a refused cell names, and says where a company belongs', () => {
    const dir = copyOf('harbor-logistics');
    const before = read(dir, 'cdc.yaml');
    writeFileSync(join(dir, 'odd.csv'), 'Id,Assignment,Team\nB-1,outsource,Acme MSSP\n');
    const { status, stderr } = cdc(['import', 'odd.csv', '--declare', '--yes'], { cwd: dir });
    expect(status).toBe(1);
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain(
      'If “Acme MSSP” is a provider, put it under the heading “Provider”.',
    );
    expect(read(dir, 'cdc.yaml')).toBe(before);
  });

  it('reads a column that is named by its letter, whatever stands above it, and names letters and sheets that it does not read', async () => {
    const dir = folder();
    cdc(['init', '--yes', '--name', 'Acme'], { cwd: dir });
    writeFileSync(join(dir, 'bare.csv'), 'ID,As-is,,x\nA-1,3,4,\nA-2,2,3,foo,bar\n');
    writeFileSync(join(dir, 'columns.yaml'), 'columns: { C: to-be, E: note, F: owner }\n');
    const { stderr } = cdc(['import', 'bare.csv', '--yes', '--columns', 'columns.yaml', '--lang', 'en'], { cwd: dir });
    expect(entry(dir, 'portfolio.yaml', 'A-1')).toMatchObject({ 'as-is': 3, 'to-be': 4 });
    expect(entry(dir, 'portfolio.yaml', 'A-2')).toMatchObject({ 'as-is': 2, 'to-be': 3, note: 'bar' });
    expect(stderr).toContain('columns.yaml names columns that no table has: “F”');
    expect(stderr).not.toContain('has no heading');
    const book = exported();
    const one = cdc(['import', 'book.xlsx', '--sheet', 'Portfolio', '--lang', 'en'], { cwd: book });
    expect(one.stderr).toContain('Sheet “Catalog” was not read: another one was asked for.');
    expect(one.stderr).not.toContain('no table of services');
  });

  it('suggests for the number of a day the day that its spreadsheet shows, be its days counted from 1900 or from 1904', async () => {
    const dir = folder();
    cdc(['init', '--yes', '--name', 'Acme'], { cwd: dir });
    // 2027-04-23 is 46,500 days after 1899-12-30, and 45,038 days after 1904-01-01.
    for (const [dateSystem, number] of [
      ['1900', 46_500],
      ['1904', 45_038],
    ] as const) {
      const rows = [
        ['ID', 'Due'],
        ['A-1', number],
      ];
      writeFileSync(join(dir, 'days.xlsx'), await writeXlsx({ sheets: [{ name: 'Days', rows }], dateSystem }));
      const { stderr } = cdc(['import', 'days.xlsx', '--dry-run', '--lang', 'en'], { cwd: dir });
      expect(stderr).toContain('It may be 2027-04-23.');
    }
  });

  it('declares no team whose name is that of several who are known: they have columns of their own', () => {
    const dir = copyOf('harbor-logistics');
    writeFileSync(
      join(dir, 'several.csv'),
      'ID,Assignment,Team\nA-4,Combination,Private SOC / Northwatch MSSP\nA-5,Insource,"SOC、CSIRT"\nA-6,Insource,Ops / Dev\n',
    );
    const { status, stderr } = cdc(['import', 'several.csv', '--declare', '--dry-run', '--lang', 'en'], { cwd: dir });
    expect(status).toBe(1);
    const said = stderr.replaceAll(/\s+/g, ' ');
    expect(said).toMatch(
      /several\.csv!C2: Team “Private SOC \/ Northwatch MSSP” is not in cdc\.yaml.*The cell names several\./,
    );
    expect(said).toMatch(/several\.csv!C3: Team “SOC、CSIRT” is not in cdc\.yaml/);
    // Of these, nobody knows either: they may be one team.
    expect(said.match(/To be added to cdc\.yaml: \S+ \S+ \([^)]*\)/g)).toEqual([
      'To be added to cdc.yaml: team ops-dev (Ops / Dev)',
    ]);
  });

  it('declares with new teams those that the files name already, where cdc.yaml has had none', () => {
    const dir = folder();
    cdc(['init', '--yes', '--name', 'Acme'], { cwd: dir });
    cdc(['set', 'A-1', '--team', 'csirt'], { cwd: dir });
    expect(entry(dir, 'profile.yaml', 'A-1')).toEqual({ team: 'csirt' });
    writeFileSync(join(dir, 'teams.csv'), 'ID,Team\nA-1,CSIRT\nA-2,Private SOC\n');
    const { status, stderr } = cdc(['import', 'teams.csv', '--declare', '--yes'], { cwd: dir });
    expect([status, stderr]).toEqual([0, expect.stringMatching(/1 answer of 1 service changed\./)]);
    expect(parse(read(dir, 'cdc.yaml')).teams).toEqual({
      'private-soc': { name: 'Private SOC' },
      csirt: { name: 'CSIRT' },
    });
    expect(cdc(['import', 'teams.csv', '--declare', '--yes'], { cwd: dir }).stderr).toBe('No changes.\n');
  });

  it('says once what goes with the former answers of several services, and of which scores the words are not read', () => {
    const dir = copyOf('harbor-logistics');
    writeFileSync(join(dir, 'new.csv'), 'ID,As-is\nA-1,4 (we think)\nD-1,3\nI-7,4 (we think)\n');
    const { status, stderr } = cdc(['import', 'new.csv', '--dry-run'], { cwd: dir });
    expect([status, stderr]).toEqual([
      0,
      [
        'new.csv!B2, new.csv!B4: Of “4 (we think)”, only the score 4 was read.',
        'Also removes what belonged to former answers:',
        '  A-1 Risk management: Assessor (was Head of risk)',
        '  D-1 Incident report acceptance: Assessor (was CSIRT lead)',
        '  I-7 Executive security reporting: Assessor (was CISO)',
        '9 answers of 3 services would change.',
        '',
      ].join('\n'),
    ]);
  });

  it.each(['en', 'ja'])(
    'takes no figures of a roadmap for answers where the hidden sheet is lost: %s',
    async (lang) => {
      const dir = exported(lang);
      const book = await openXlsx(readFileSync(join(dir, 'book.xlsx')));
      const sheets = book.sheets.filter(({ name }) => name !== 'cdc');
      book.sheets = sheets;
      writeFileSync(join(dir, 'book.xlsx'), await saveXlsx(book));
      const { status, stdout, stderr } = cdc(['import', 'book.xlsx', '--yes', '--lang', 'en'], { cwd: dir });
      // Harbor's roadmap names an owner of services of which the files name none.
      expect([status, stdout, stderr.trimEnd().split('\n').at(-1)]).toEqual([0, '', 'No changes.']);
      expect(stderr).toMatch(/^The workbook was exported by cdc, but/);
      expect(stderr).toMatch(/Sheet “(?:Roadmap|ロードマップ)” was not read: it is a result of cdc/);
      book.sheets = sheets.filter(({ name }) => name === 'Roadmap' || name === 'ロードマップ');
      writeFileSync(join(dir, 'book.xlsx'), await saveXlsx(book));
      const alone = cdc(['import', 'book.xlsx', '--yes', '--lang', 'en'], { cwd: dir });
      expect([alone.status, alone.stderr]).toEqual([2, expect.stringMatching(/^error: book\.xlsx is a report of cdc/)]);
    },
  );

  it.each(['en', 'ja'])(
    'knows a gap analysis that has lost its hidden sheet by its bars, be it without a roadmap or one sheet of it: %s',
    async (lang) => {
      const dir = copyOf('harbor-logistics');
      cdc(['gap', '--format', 'xlsx', '-o', 'gap.xlsx', '--lang', lang], { cwd: dir });
      const book = await openXlsx(readFileSync(join(dir, 'gap.xlsx')));
      const [byService] = book.sheets.filter(({ name }) => /^By service|^サービス別/.test(name));
      book.sheets = book.sheets.filter(({ name }) => name !== 'cdc' && !/cycle$|サイクル$/.test(name));
      writeFileSync(join(dir, 'gap.xlsx'), await saveXlsx(book));
      for (const options of [[], ['--sheet', byService?.name ?? '']])
        expect(cdc(['import', 'gap.xlsx', '--yes', '--lang', 'en', ...options], { cwd: dir })).toMatchObject({
          ...{
            status: 2,
            stdout: '',
            stderr: expect.stringMatching(/^error: gap\.xlsx is a report of cdc: its figures/),
          },
        });
    },
  );

  it('takes sums and means for no services: they are named once, and are nothing to correct', () => {
    const dir = copyOf('harbor-logistics');
    const rows = ['A-4,Policy management,4', ',Subtotal,4', 'D-5,Incident recovery,3', ',Subtotal,3', 'Total:,,7'];
    writeFileSync(join(dir, 'sums.csv'), `ID,Service,As-is\n${rows.join('\n')}\n`);
    expect(cdc(['import', 'sums.csv', '--yes'], { cwd: dir })).toMatchObject({
      status: 0,
      stderr: [
        'sums.csv!B3, sums.csv!B5, sums.csv!A6: The row names no service, so it was not',
        'read.',
        '4 answers of 2 services would change.',
        '4 answers of 2 services changed.',
        'Check the result with cdc check, and commit it.',
        '',
      ].join('\n'),
    });
  });

  it('refuses reports, old formats and whatever is no table, with what to do', async () => {
    const dir = exported();
    cdc(['gap', '-o', 'gap.xlsx', '--format', 'xlsx'], { cwd: dir });
    writeFileSync(join(dir, 'old.xls'), Buffer.from('d0cf11e0a1b11ae1', 'hex'));
    writeFileSync(join(dir, 'damaged.xlsx'), readFileSync(join(dir, 'book.xlsx')).subarray(0, 2000));
    writeFileSync(join(dir, 'empty.csv'), '');
    const told = (file: string) => {
      const { status, stdout, stderr } = cdc(['import', file, '--yes'], { cwd: dir });
      expect([status, stdout]).toEqual([2, '']);
      return stderr;
    };
    expect(told('gap.xlsx')).toMatch(/is a report of cdc/);
    expect(told('old.xls')).toMatch(/password.*\.xls/);
    expect(told('damaged.xlsx')).toMatch(/damaged/);
    expect(told('empty.csv')).toMatch(/empty/);
    expect(told('missing.xlsx')).toMatch(/There is no file missing\.xlsx\./);
    expect(told('cdc.yaml')).toMatch(/no table of services/);
  });
});

describe('cdc assess --export-questions --format xlsx', () => {
  it('has a list for each open answer, in the words of its scale, and its answers are taken back', async () => {
    const dir = copyOf('harbor-logistics');
    cdc(['set', 'A-1', 'B-1', '--as-is', '', '--to-be', ''], { cwd: dir });
    const written = cdc(['assess', '--export-questions', '--service', 'A-1,B-1', '-o', 'q.xlsx'], { cwd: dir });
    expect(written).toEqual({ status: 0, stdout: '', stderr: '' });
    const [sheet] = (await readXlsx(readFileSync(join(dir, 'q.xlsx')))).sheets;
    expect(sheet?.dataValidations?.length).toBeGreaterThan(8);
    expect(cdc(['assess', '--answers', 'q.xlsx'], { cwd: dir })).toEqual({
      status: 0,
      stdout: '',
      stderr: 'No changes.\n',
    });
    const name = sheet?.name;
    await fill(join(dir, 'q.xlsx'), {
      [`${name}!As-is@A-1`]: '4 - Documented; someone else can take over from the person in charge.',
      [`${name}!To-be@A-1`]: 5,
      [`${name}!Note on the score@A-1`]: '=not a formula',
    });
    const book = await openXlsx(readFileSync(join(dir, 'q.xlsx')));
    const row = book.sheets[0]?.rows.findIndex((cells) => cells[0] === 'Assessor') ?? -1;
    if (book.sheets[0]?.rows[row]) book.sheets[0].rows[row][1] = 'S. Suzuki';
    writeFileSync(join(dir, 'q.xlsx'), await saveXlsx(book));
    const { status, stderr } = cdc(['assess', '--answers', 'q.xlsx'], { cwd: dir });
    expect([status, stderr]).toEqual([0, expect.stringMatching(/answers of 1 service changed\.\n/)]);
    expect(entry(dir, 'portfolio.yaml', 'A-1')).toMatchObject({
      'as-is': 4,
      'to-be': 5,
      note: '=not a formula',
      assessor: 'S. Suzuki',
      'assessed-on': '2026-11-23',
    });
    const other = cdc(['assess', '--answers', 'q.xlsx', '--assessor', 'Tanaka'], { cwd: dir });
    expect([other.status, other.stderr]).toEqual([2, expect.stringMatching(/S\. Suzuki/)]);
  });

  it('goes nowhere over answers that somebody has filled in', async () => {
    const dir = copyOf('harbor-logistics');
    const again = () => cdc(['assess', '--export-questions', '--service', 'A-1', '-o', 'q.xlsx'], { cwd: dir });
    expect([again().status, again().status]).toEqual([0, 0]);
    const [sheet] = (await readXlsx(readFileSync(join(dir, 'q.xlsx')))).sheets;
    await fill(join(dir, 'q.xlsx'), { [`${sheet?.name}!To-be@A-1`]: 3 });
    const filled = readFileSync(join(dir, 'q.xlsx'));
    expect(again().status).toBe(2);
    expect(readFileSync(join(dir, 'q.xlsx'))).toEqual(filled);
  });
});
