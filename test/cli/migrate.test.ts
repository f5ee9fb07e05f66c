import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { encoded } from '../answers/japanese.ts';
import { cdc, folder } from './run.ts';

/** Table 7 of the textbook, typed from it: each role of version 2.1, and the services that it became. */
const table7 = readFileSync(new URL('../fixtures/migrate/roles-v2.1.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line, index) => {
    const [id = '', name = '', services = ''] = line.split('\t');
    return { id, name, services: services.split(','), asIs: (index % 4) + 1, toBe: (index % 4) + 2 };
  });

/** The services that have no role (textbook table 7: a dash). */
const added = ['A-8', 'A-13', 'D-5', 'E-8', 'E-9', 'F-1', 'G-1', 'G-6', 'G-7', 'I-6', 'I-7'];

/** What a check sheet looks like: a title, headings in two rows, a line for each function. */
const sheet: readonly (readonly (string | number)[])[] = [
  ['セキュリティ対応組織 成熟度セルフチェックシート'],
  [],
  ['番号', '役割', '現状（As-Is）', '', 'あるべき姿（To-Be）', '', '担当', '備考'],
  ['', '', 'インソース', 'アウトソース', 'インソース', 'アウトソース', '', ''],
  ['A.', 'セキュリティ対応組織運営'],
  ...table7.map(({ id, name, asIs, toBe }) => [id, name, asIs, '', toBe, '', 'CSIRT', '']),
];

const csv = sheet.map((row) => row.join(',')).join('\r\n');

function organisation(more: Readonly<Record<string, string>> = {}): string {
  const cwd = folder();
  const files = {
    'cdc.yaml':
      'version: 1\norganization: { name: Acme, language: en }\nteams: { csirt: { name: CSIRT } }\nproviders: { z-mssp: { name: Z-MSSP } }\n',
    ...more,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
  return cwd;
}

const services = (cwd: string, file: string) => parse(readFileSync(join(cwd, file), 'utf8')).services;

const sources: Readonly<Record<string, () => Promise<string | Uint8Array>>> = {
  'sheet.xlsx': () =>
    writeXlsx({
      sheets: [
        {
          name: 'チェックシート',
          rows: sheet.map((row) => row.map((cell) => (cell === '' ? null : cell))),
          merges: [
            { startRow: 2, startCol: 2, endRow: 2, endCol: 3 },
            { startRow: 2, startCol: 4, endRow: 2, endCol: 5 },
          ],
        },
      ],
    }),
  'sheet.csv': async () => csv,
  'shift-jis.csv': async () => encoded(csv, 'shift_jis') ?? '',
  'roles.yaml': async () =>
    stringify({
      roles: Object.fromEntries(
        table7.map(({ id, asIs, toBe }) => [
          id,
          { 'as-is': asIs, 'to-be': toBe, assignment: 'insource', team: 'CSIRT' },
        ]),
      ),
    }),
  'names.yml': async () =>
    stringify({
      役割: Object.fromEntries(
        table7.map(({ name, asIs, toBe }) => [name, { 現状: asIs, 目標: toBe, 割り当て: 'インソース', 担当: 'CSIRT' }]),
      ),
    }),
};

describe('all 54 roles', () => {
  it.each(Object.keys(sources))('land exactly where table 7 says: %s', async (name) => {
    const cwd = organisation();
    writeFileSync(join(cwd, name), (await sources[name]?.()) ?? '');
    const run = cdc(['migrate', name, '--assessed-on', '2026-03-31', '--write'], { cwd });
    expect(run.status, run.stderr).toBe(0);
    expect(run.stdout).toContain('54 of 54 read: 54 scored, 0 excluded, 0 without a score');
    expect(run.stdout).toContain('53 of 64 with answers: 42 from one role, 5 merged, 6 copied; 11 new');
    expect(run.stdout).toContain('services with a score: 0 before, 53 now');
    const portfolio = services(cwd, 'portfolio.yaml');
    const ids = new Set(table7.flatMap((role) => role.services));
    expect(Object.keys(portfolio).toSorted()).toEqual([...ids].toSorted());
    for (const id of added) expect(portfolio).not.toHaveProperty(id);
    for (const id of ids) {
      const roles = table7.filter((role) => role.services.includes(id));
      const entry = portfolio[id];
      expect(entry, id).toMatchObject({
        'as-is': Math.min(...roles.map(({ asIs }) => asIs)),
        'to-be': Math.max(...roles.map(({ toBe }) => toBe)),
        'assessed-on': '2026-03-31',
      });
      // All scores of the roles stand in the note, and copies are to be confirmed.
      for (const { id: role, asIs, toBe } of roles.length > 1 ? roles : [])
        expect(entry.note, id).toMatch(new RegExp(`${role} [^;]*${asIs} → ${toBe}`));
      expect(entry.unconfirmed !== undefined, id).toBe(roles.some((role) => role.services.length > 1));
      expect(services(cwd, 'profile.yaml')[id]).toEqual({ assignment: 'insource', team: 'csirt' });
    }
    // What was copied, and nothing else, has a score to be asked; and a second run changes nothing.
    const findings = JSON.parse(cdc(['check', '--format', 'json'], { cwd }).stdout);
    const unconfirmed = JSON.stringify(findings).match(/"portfolio\/unconfirmed"/g) ?? [];
    expect(unconfirmed.length).toBeGreaterThanOrEqual(6);
    const again = cdc(['migrate', name, '--assessed-on', '2026-03-31', '--write'], { cwd });
    // The sheets have a title and the name of a category.
    const titles = /ya?ml$/.test(name) ? '' : '3 cells outside of the table, not read: ';
    expect(again.stderr).toMatch(new RegExp(`^${titles}[^:]*Nothing to write\\.\n$`));
  });
});

/** A table with these rows below its headings. */
const table = (...rows: readonly string[]) => `番号,役割,インソース,アウトソース,目標\n${rows.join('\n')}\n`;

function migrated(content: string, options: readonly string[] = [], more: Readonly<Record<string, string>> = {}) {
  const cwd = organisation(more);
  writeFileSync(join(cwd, 'roles.csv'), content);
  return { cwd, ...cdc(['migrate', 'roles.csv', ...options], { cwd }) };
}

describe('cdc migrate', () => {
  it('only shows what it would write, unless that is asked for', () => {
    const { cwd, status, stdout, stderr } = migrated(table('A-2,トリアージ基準管理,3,,4'));
    expect(status).toBe(0);
    expect(stdout).toContain('1 of 54 read: 1 scored');
    expect(stdout).toMatch(/53 not in the file: A-1, A-3, A-4, A-5, A-6, B-1, … --full/);
    expect(stdout).toMatch(
      /New since version 2\.1, and open \(11\): A-8, A-13, D-5, E-8, E-9, F-1, G-1, G-6,\s+G-7, I-6, I-7/,
    );
    expect(stderr.replaceAll(/\s+/g, ' ')).toBe(
      '1 score without a date of assessment: not dated today. To date them, use --assessed-on. ' +
        'Nothing was written. To write it, add --write. ',
    );
    expect(() => readFileSync(join(cwd, 'portfolio.yaml'))).toThrow('ENOENT');
  });

  it('keeps both halves of a score as a combination, and what is excluded in one column out of it', () => {
    const { cwd } = migrated(table('A-2,,2,4,5', 'A-3,,対象外,4,5', 'A-4,,対象外,対象外,', 'A-5,,3,-,4'), [
      '--write',
      '--assessed-on',
      '2026-03-31',
    ]);
    const portfolio = services(cwd, 'portfolio.yaml');
    const profile = services(cwd, 'profile.yaml');
    expect(portfolio['A-9']).toEqual({
      'as-is': { insource: 2, outsource: 4 },
      'to-be': 5,
      'assessed-on': '2026-03-31',
    });
    expect(portfolio['A-10']).toMatchObject({ 'as-is': 4 });
    expect(portfolio['A-11']).toEqual({ 'as-is': 'excluded', 'assessed-on': '2026-03-31' });
    expect(portfolio['A-12']).toMatchObject({ 'as-is': 3, 'to-be': 4 });
    expect(profile).toEqual({
      'A-9': { assignment: 'combination' },
      'A-10': { assignment: 'outsource' },
      'A-12': { assignment: 'insource' },
    });
  });

  it.each([
    ['the halves alone', 'インソース', 'アウトソース'],
    ['what they are of', '実行レベル（インソース）', '実行レベル（アウトソース）'],
    ['in English', 'In-house level', 'Outsource level'],
  ])('reads scores below the half that they are of, %s', (_, own, other) => {
    const rows = ['A,A-2. トリアージ基準管理,2,4,,', 'A,A-3. アクション方針管理,,,3,5', 'A,A-4. 品質管理,1,3,4,4'];
    const { cwd, stderr } = migrated([`機能,役割,${own},,${other},`, ',,現状,目標,現状,目標', ...rows].join('\n'), [
      '--write',
      '--assessed-on',
      '2026-03-31',
    ]);
    expect(stderr).not.toContain('another column');
    const on = { 'assessed-on': '2026-03-31' };
    expect(services(cwd, 'portfolio.yaml')).toEqual({
      'A-9': { 'as-is': 2, 'to-be': 4, ...on },
      'A-10': { 'as-is': 3, 'to-be': 5, ...on },
      // The higher target of the halves is the one of the service.
      'A-11': expect.objectContaining({ 'as-is': { insource: 1, outsource: 4 }, 'to-be': 4, ...on }),
    });
    expect(services(cwd, 'profile.yaml')).toEqual({
      'A-9': { assignment: 'insource' },
      'A-10': { assignment: 'outsource' },
      'A-11': { assignment: 'combination' },
    });
  });

  it.each(['インソース・アウトソースの別', 'インソース担当', '担当（アウトソース）'])(
    'takes no half from a heading beside the scores that only speaks of it: %s',
    (beside) => {
      const sheet = [`役割,${beside},,`, ',,現状,目標', 'A-2. トリアージ基準管理,,2,4'].join('\n');
      const { cwd } = migrated(sheet, ['--write', '--assessed-on', '2026-03-31']);
      expect(services(cwd, 'portfolio.yaml')['A-9']).toMatchObject({ 'as-is': 2, 'to-be': 4 });
      expect(() => readFileSync(join(cwd, 'profile.yaml'))).toThrow('ENOENT');
    },
  );

  it('goes by the column where the assignment is another one, and has that confirmed', () => {
    const { cwd } = migrated('番号,割り当て,インソース,アウトソース\nA-2,インソース（CSIRT）,,4\n', [
      ...['--write', '--skip-refused', '--assessed-on', '2026-03-31'],
    ]);
    expect(services(cwd, 'profile.yaml')['A-9']).toMatchObject({ assignment: 'outsource' });
    expect(services(cwd, 'portfolio.yaml')['A-9'].unconfirmed).toContain('contradicts the column');
  });

  it('says of every row and cell that it does not take where it is, and why', () => {
    const { status, stderr } = migrated(
      table(
        'A-2,トリアージ基準管理,6,,×',
        'A-9,トリアージ基準管理,3,,',
        'A-1,リスクマネジメント,3,,',
        'A-3,品質管理,3,,',
        'E-8,ポリシー遵守,3,,',
        '合計,,9,,',
        'B-1,,"=1+1",,',
      ),
    );
    expect(status).toBe(1);
    const lines = stderr.replaceAll(/\s+/g, ' ');
    expect(lines).toContain('roles.csv!C2: Found “6”; possible: 1, 2, 3, 4, 5');
    expect(lines).toContain('roles.csv!E2: Found “×”');
    expect(lines).toContain('roles.csv!A3: The id is A-9, but the name is that of role A-2');
    expect(lines).toContain('roles.csv!A4: A-1 has the name of a service of today (A-1 リスクマネジメント)');
    expect(lines).toContain('roles.csv!A5: The id is A-3, but the name is that of role A-4');
    expect(lines).toContain('roles.csv!A6: “E-8” is no role of version 2.1');
    expect(lines).toContain('roles.csv!A7: The row names no role, so it was not read.');
    expect(lines).toContain('roles.csv!C8: Found “=1+1”');
  });

  it('says how it read ids without names, which are those of other services today', () => {
    expect(migrated(table('A-2,,3,,4')).stderr).toMatch(
      /^The rows have ids but no names, so the ids were read as those of version 2\.1/m,
    );
    expect(migrated(table('A-2,,3,,4', 'A-3,アクション方針管理,3,,4')).stderr).not.toContain('ids only');
    const cwd = organisation();
    writeFileSync(join(cwd, 'roles.yaml'), 'roles: { A-2: 3 }\n');
    expect(cdc(['migrate', 'roles.yaml'], { cwd }).stderr).not.toContain('ids only');
  });

  it.each(['役割番号', '役割No.', 'Role ID', 'Role No'])('knows the column of ids below %s', (heading) => {
    const cwd = organisation();
    writeFileSync(
      join(cwd, 'sheet.csv'),
      `チェックシート\n${heading},役割,現状,あるべき姿\nA-2,トリアージ基準管理,3,4\n`,
    );
    const { status, stdout, stderr } = cdc(['migrate', 'sheet.csv', '--assessed-on', '2026-03-31', '--write'], { cwd });
    expect(stderr).not.toContain('is not known');
    expect(status, stderr).toBe(0);
    expect(stdout).toContain('1 of 54 read');
    // The title stands right above the headings.
    expect(stderr).toContain('1 cell outside of the table, not read: sheet.csv!A1');
    expect(services(cwd, 'portfolio.yaml')['A-9']).toMatchObject({ 'as-is': 3, 'to-be': 4 });
  });

  it('needs no correction of sums and means, which check sheets have below their roles', () => {
    const { stderr, status } = migrated(table('A-2,,3,,4', '合計,,3,,4', ',平均,3.0,,4.0'), ['--write']);
    expect(status).toBe(0);
    expect(stderr).toContain('roles.csv!A3: The row names no role, so it was not read.');
    expect(stderr).toContain('roles.csv!B4: The row names no role, so it was not read.');
    expect(stderr).toContain('answers of 1 service written.');
  });

  it('says where in YAML it is that it cannot take', () => {
    const cwd = organisation();
    writeFileSync(
      join(cwd, 'roles.yaml'),
      'assessed-on: 2026-03-31\nextra: 1\nroles:\n  A-2: { as-is: 7, speed: 3 }\n  A-9: 3\n  A-3: { as-is: 2/4, to-be: { insource: 3, outsource: 5 } }\n  D-8: 2\n',
    );
    const { status, stdout, stderr } = cdc(['migrate', 'roles.yaml', '--format', 'json'], { cwd });
    expect(status).toBe(1);
    expect(stderr).toContain('roles.yaml:2:1: “extra” is no key of an answer');
    expect(stderr).toContain('roles.yaml:4:20: “speed” is no key of an answer');
    expect(stderr).toContain('roles.yaml:4:17: Found “7”');
    expect(stderr).toContain('roles.yaml:5:3: “A-9” is no role of version 2.1');
    const report = JSON.parse(stdout);
    const schema = JSON.parse(
      readFileSync(new URL('../../schemas/migrate-report.schema.json', import.meta.url), 'utf8'),
    );
    const validate = new Ajv({ allErrors: true, formats: { date: true } }).compile(schema);
    validate(report);
    expect(validate.errors).toBeNull();
    const { services: decisions } = report;
    const of = (id: string) => decisions.find((one: { id: string }) => one.id === id);
    expect(of('A-10')).toMatchObject({
      ...{ kind: 'single', roles: ['A-3'], outcome: 'taken', assignment: 'combination' },
      ...{ 'as-is': { insource: 2, outsource: 4 }, 'to-be': 5 },
    });
    expect(of('D-7')).toMatchObject({ roles: ['D-8'], 'as-is': 2 });
    expect(of('A-8')).toMatchObject({ kind: 'new', outcome: 'new' });
    expect(of('A-9')).toMatchObject({ outcome: 'nothing' });
  });

  it('writes nothing of a sheet of which a cell is refused, unless that is asked for', () => {
    const wrong = table('A-2,,3,,4', 'A-3,,6,,');
    const { cwd, ...refused } = migrated(wrong, ['--write', '--declare', '--assessed-on', '2026-03-31']);
    expect(refused.status).toBe(1);
    expect(refused.stdout).toContain('0 before, 1 after writing');
    expect(refused.stderr.replaceAll(/\s+/g, ' ')).toContain(
      'Nothing was written: 1 row or cell was refused. Correct the sheet and run the command again.',
    );
    expect(() => readFileSync(join(cwd, 'portfolio.yaml'))).toThrow('ENOENT');
    expect(() => readFileSync(join(cwd, 'profile.yaml'))).toThrow('ENOENT');
    // A row of which nobody knows the role may be a part of what is merged: it counts as well.
    const stranger = migrated(table('A-2,,3,,4', 'Z-1,,3,,'), ['--write']);
    expect(stranger.status).toBe(1);
    expect(() => readFileSync(join(stranger.cwd, 'portfolio.yaml'))).toThrow('ENOENT');
    const rest = cdc(['migrate', 'roles.csv', '--write', '--skip-refused', '--assessed-on', '2026-03-31'], { cwd });
    expect(rest.status).toBe(1);
    expect(rest.stderr).toContain('Written without 1 refused row or cell.');
    expect(services(cwd, 'portfolio.yaml')).toEqual({ 'A-9': { 'as-is': 3, 'to-be': 4, 'assessed-on': '2026-03-31' } });
  });

  it('says how teams become known in its own words', () => {
    const { status, stderr } = migrated('番号,インソース,担当\nA-2,3,Night watch\n');
    expect(status).toBe(1);
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain('To add new teams and providers to cdc.yaml, use --declare.');
  });

  describe('with --declare', () => {
    const declared = (content: string, ...options: readonly string[]) =>
      migrated(content, ['--declare', '--write', '--skip-refused', ...options]);

    it('declares no team that a refused cell names, and says where a company belongs', () => {
      const content = 'Role id,As-is,Assignment,Team\nA-3,3,outsource,Acme MSSP\n';
      const { cwd, status, stderr } = declared(content);
      expect(status).toBe(1);
      const said = stderr.replaceAll(/\s+/g, ' ');
      expect(said).toContain('A-3 Action policy management has no team.');
      expect(said).toContain('If “Acme MSSP” is a provider, put it under the heading “Provider”.');
      expect(said).not.toMatch(/cdc\.yaml: team/);
      expect(Object.keys(parse(readFileSync(join(cwd, 'cdc.yaml'), 'utf8')).teams)).toEqual(['csirt']);
      expect(services(cwd, 'profile.yaml')['A-10']).toEqual({ assignment: 'outsource' });
      const japanese = declared(content, '--lang', 'ja').stderr.replaceAll(/\s+/g, '');
      expect(japanese).toContain('「AcmeMSSP」が委託先であれば、見出し「委託先」の下に書いてください。');
    });

    it('declares whom an answer uses that is written', () => {
      const content =
        'Role id,As-is,Assignment,Team,Provider\nA-3,3,outsource,,Acme MSSP\nA-2,2,insource,Night watch,Harbor\n';
      const { cwd, stderr } = declared(content);
      expect(stderr.replaceAll(/\s+/g, ' ')).toContain('If “Harbor” is a team, put it under the heading “Team”.');
      const { teams, providers } = parse(readFileSync(join(cwd, 'cdc.yaml'), 'utf8'));
      expect(Object.keys(teams)).toEqual(['csirt', 'night-watch']);
      expect(Object.keys(providers)).toEqual(['z-mssp', 'acme-mssp']);
      expect(services(cwd, 'profile.yaml')).toEqual({
        'A-9': { assignment: 'insource', team: 'night-watch' },
        'A-10': { assignment: 'outsource', provider: 'acme-mssp' },
      });
    });

    it('declares none where the organisation keeps its own', () => {
      const own = { 'profile.yaml': 'version: 1\nservices:\n  A-10: { assignment: insource, team: csirt }\n' };
      const { cwd, stdout } = migrated(
        'Role id,As-is,Assignment,Team\nA-3,3,insource,Night watch\n',
        ['--declare', '--write'],
        own,
      );
      expect(stdout).toMatch(/A-10 +profile\.team +csirt +night-watch/);
      expect(readFileSync(join(cwd, 'cdc.yaml'), 'utf8')).not.toContain('night-watch');
    });
  });

  it('has headings and values in words in its CSV, where that is asked for', () => {
    const { stdout } = migrated(table('A-2,,3,,4'), ['--format', 'csv', '--headings', 'words']);
    const [head = ''] = stdout.split('\r\n');
    expect(head).toMatch(/,Kind,Roles of version 2\.1,Outcome,.*,Answered differently,Note on the score,Changes,Kept/);
    expect(stdout).toContain('one role,A-2,taken over,');
    expect(stdout).toContain('"Assignment\nAs-is\nTo-be"');
  });

  it('dates scores that were written without a date, and confirms none by that', () => {
    const { cwd, stderr } = migrated(table('A-1,全体方針管理,3,,4', 'A-2,,2,,5'), ['--write']);
    // Six copies of.
    expect(stderr).toContain('7 scores without a date of assessment');
    const again = cdc(['migrate', 'roles.csv', '--write'], { cwd });
    expect(again.stderr).toContain('7 scores without a date of assessment');
    expect(cdc(['set', 'A-3', '--assessed-on', '2026-11-20'], { cwd }).status).toBe(0);
    const dated = cdc(['migrate', 'roles.csv', '--write', '--assessed-on', '2025-03-31'], { cwd });
    expect(dated.stderr).toBe('6 answers of 6 services written.\n');
    const portfolio = services(cwd, 'portfolio.yaml');
    expect(portfolio['A-9']).toEqual({ 'as-is': 2, 'to-be': 5, 'assessed-on': '2025-03-31' });
    expect(portfolio['A-1']).toEqual({
      ...{ 'as-is': 3, 'to-be': 4, 'assessed-on': '2025-03-31' },
      unconfirmed: 'copied from A-1 of version 2.1, which became several services',
    });
    expect(portfolio['A-3']).toEqual({ 'as-is': 3, 'to-be': 4, 'assessed-on': '2026-11-20' });
  });

  it('never replaces an answer of the organisation, unless that is asked for', () => {
    const own = {
      'profile.yaml': 'version: 1\nservices:\n  A-9: { assignment: outsource, provider: z-mssp }\n',
      'portfolio.yaml': 'version: 1\nservices:\n  A-10: { as-is: 4, assessed-on: 2026-05-01 }\n',
    };
    const content = table('A-2,,3,,5', 'A-3,,2,,5');
    const options = ['--assessed-on', '2026-03-31', '--write'];
    const kept = migrated(content, options, own);
    expect(kept.status).toBe(1);
    expect(kept.stdout).toMatch(/A-9 +profile\.assignment +outsource +insource/);
    expect(kept.stdout).toMatch(/A-10 +portfolio\.as-is +4 +2/);
    expect(services(kept.cwd, 'portfolio.yaml')).toEqual({
      'A-9': { 'to-be': 5 },
      'A-10': { 'as-is': 4, 'to-be': 5, 'assessed-on': '2026-05-01' },
    });
    const replaced = migrated(content, [...options, '--overwrite'], own);
    expect(replaced.status).toBe(0);
    expect(services(replaced.cwd, 'portfolio.yaml')).toEqual({
      'A-9': { 'as-is': 3, 'to-be': 5, 'assessed-on': '2026-03-31' },
      'A-10': { 'as-is': 2, 'to-be': 5, 'assessed-on': '2026-03-31' },
    });
    expect(services(replaced.cwd, 'profile.yaml')['A-9']).toEqual({ assignment: 'insource' });
  });

  it('takes no answer away for what is excluded or assigned in version 2.1, and gives what is excluded no target', () => {
    const portfolio = [
      '  A-9: { to-be: 4 }',
      '  A-10: { as-is: excluded, rationale: not ours, assessed-on: 2026-05-01 }',
      '  A-11: { as-is: { insource: 2, outsource: 4 }, assessed-on: 2026-05-01 }',
    ];
    const own = { 'portfolio.yaml': `version: 1\nservices:\n${portfolio.join('\n')}\n` };
    const content = table('A-2,,対象外,,', 'A-3,,3,,5', 'A-4,,,3,');
    const { cwd, stdout, status } = migrated(content, ['--assessed-on', '2026-03-31', '--write'], own);
    expect(status).toBe(1);
    expect(readFileSync(join(cwd, 'portfolio.yaml'), 'utf8')).toBe(own['portfolio.yaml']);
    expect(services(cwd, 'profile.yaml')).toEqual({ 'A-10': { assignment: 'insource' } });
    for (const one of [
      'A-9 +portfolio.as-is +none +excluded',
      'A-10 +portfolio.to-be +none +5',
      'A-11 +profile.assignment',
    ])
      expect(stdout).toMatch(new RegExp(one));
  });

  it('shows together only copies that are alike afterwards, and says that they are what was here', () => {
    const own = {
      'portfolio.yaml':
        'version: 1\nservices:\n  A-1: { as-is: 3, to-be: 4 }\n  A-2: { as-is: 3, to-be: 4 }\n  A-3: { as-is: 4, to-be: 4 }\n',
    };
    const { stdout } = migrated(table('A-1,,対象外,,'), ['--assessed-on', '2026-03-31'], own);
    expect(stdout).toMatch(/^ +A-1, A-2 +copied +A-1 excluded +3 → 4 · kept$/m);
    expect(stdout).toMatch(/^A-3 +Policy planning +copied +A-1 excluded +4 → 4 · kept$/m);
    expect(stdout).toMatch(/^ +A-4, A-5, A-6 +copied +A-1 excluded +excluded → –$/m);
  });

  describe('with --overwrite', () => {
    const own = {
      'portfolio.yaml':
        'version: 1\nservices:\n  A-10: { as-is: 5, to-be: 5, assessed-on: 2026-05-01, assessor: Kim, note: ours }\n',
    };
    const content = '番号,役割,インソース,目標,備考\nA-3,,4,5,theirs\n';

    it('shows every value that it replaces or removes, before and after it is written', () => {
      const shown = migrated(content, ['--overwrite'], own);
      expect(readFileSync(join(shown.cwd, 'portfolio.yaml'), 'utf8')).toBe(own['portfolio.yaml']);
      expect(shown.stdout).toContain('4 values of the organisation to be replaced');
      expect(shown.stdout).toContain('1 date of assessment to be removed');
      const written = migrated(content, ['--overwrite', '--write'], own);
      expect(written.stdout).toContain('4 values of the organisation replaced');
      expect(written.stdout).toContain('1 date of assessment removed');
      expect(services(written.cwd, 'portfolio.yaml')).toEqual({ 'A-10': { 'as-is': 4, 'to-be': 5, note: 'theirs' } });
      for (const { stdout } of [shown, written]) {
        expect(stdout).toMatch(/A-10 +portfolio\.as-is +5 +4/);
        expect(stdout).toMatch(/A-10 +portfolio\.note +ours +theirs/);
        expect(stdout).toMatch(/A-10 +portfolio\.assessed-on +2026-05-01 +removed/);
        expect(stdout).toMatch(/A-10 +portfolio\.assessor +Kim +removed/);
        expect(stdout).not.toMatch(/portfolio\.to-be +5/);
      }
    });

    it('keeps a score that is the same, where the assignment is another one', () => {
      const here = {
        'profile.yaml': 'version: 1\nservices:\n  A-9: { assignment: outsource, provider: z-mssp }\n',
        'portfolio.yaml':
          'version: 1\nservices:\n  A-9: { as-is: 3, to-be: 4, assessed-on: 2026-05-01, assessor: Kim }\n',
      };
      const options = ['--overwrite', '--write', '--assessed-on', '2026-03-31'];
      const { cwd } = migrated(table('A-2,トリアージ基準管理,3,,4'), options, here);
      expect(services(cwd, 'profile.yaml')).toEqual({ 'A-9': { assignment: 'insource' } });
      expect(services(cwd, 'portfolio.yaml')).toEqual({
        'A-9': { 'as-is': 3, 'to-be': 4, 'assessed-on': '2026-03-31' },
      });
      expect(cdc(['migrate', 'roles.csv', ...options], { cwd }).stderr).toBe('Nothing to write.\n');
    });

    it('replaces the date where another one is known', () => {
      const { stdout } = migrated(content, ['--overwrite', '--assessed-on', '2025-03-31'], own);
      expect(stdout).toMatch(/A-10 +portfolio\.assessed-on +2026-05-01 +2025-03-31/);
      expect(stdout).not.toContain('date of assessment');
    });

    it('says so in Markdown, JSON, CSV and Japanese', () => {
      const options = (format: string) => ['--overwrite', '--format', format];
      const markdown = migrated(content, options('markdown'), own).stdout;
      expect(markdown).toMatch(/\| portfolio\.as-is +\| 5 +\| 4 +\|/);
      const json = JSON.parse(migrated(content, options('json'), own).stdout);
      const a10 = json.services.find(({ id }: { id: string }) => id === 'A-10');
      expect(a10.kept).toEqual([]);
      expect(a10.replaced).toHaveLength(4);
      expect(a10.replaced).toEqual(
        expect.arrayContaining([
          { file: 'portfolio', key: 'as-is', here: 5, there: 4 },
          { file: 'portfolio', key: 'note', here: 'ours', there: 'theirs' },
          { file: 'portfolio', key: 'assessed-on', here: '2026-05-01', there: null },
          { file: 'portfolio', key: 'assessor', here: 'Kim', there: null },
        ]),
      );
      const [head = ''] = migrated(content, options('csv'), own).stdout.split('\r\n');
      expect(head).toMatch(/,kept,replaced$/);
      const japanese = migrated(content, ['--overwrite', '--lang', 'ja'], own).stdout;
      expect(japanese).toContain('置き換える値: 4件');
      expect(japanese).toContain('削除');
    });

    it('shows nothing of the kind where nothing gives way', () => {
      expect(migrated(content, ['--overwrite']).stdout).not.toContain('replaced');
    });
  });

  it('does not date scores by a day that holds for others', () => {
    const own = { 'portfolio.yaml': 'version: 1\nassessed-on: 2026-11-01\nservices: {}\n' };
    const refused = migrated(table('A-2,,3,,5'), ['--write'], own);
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain('would count as given on 2026-11-01');
    expect(readFileSync(join(refused.cwd, 'portfolio.yaml'), 'utf8')).toBe(own['portfolio.yaml']);
    const undated = migrated(table('A-2,,3,,5'), ['--write']);
    expect(services(undated.cwd, 'portfolio.yaml')['A-9']).toEqual({ 'as-is': 3, 'to-be': 5 });
  });

  it('refuses what is no answer about roles', () => {
    const cwd = organisation();
    writeFileSync(join(cwd, 'no.yaml'), 'services: { A-1: { level: basic } }\n');
    writeFileSync(join(cwd, 'broken.yaml'), 'roles: { A-1: [ }\n');
    writeFileSync(join(cwd, 'day.yaml'), 'assessed-on: 2030-01-01\nroles: { A-2: 3 }\n');
    mkdirSync(join(cwd, 'folder.csv'));
    writeFileSync(join(cwd, 'bare.csv'), 'A-2,3\n');
    expect(cdc(['export', '-o', 'ours.xlsx'], { cwd }).status).toBe(0);
    for (const [file, why] of [
      ['no.yaml', 'no roles were found'],
      ['broken.yaml', 'broken.yaml:1:'],
      ['day.yaml', 'not a date on which an assessment can have taken place'],
      ['ours.xlsx', 'is a workbook of cdc'],
      ['none.csv', 'There is no file none.csv.'],
      ['none.yaml', 'There is no file none.yaml.'],
      ['folder.csv', 'folder.csv is a folder, not a file.'],
      ['bare.csv', 'one for the role (Role id or Role)'],
    ] as const) {
      const { status, stderr } = cdc(['migrate', file], { cwd });
      expect([file, status, stderr]).toEqual([file, 2, expect.stringContaining(why)]);
    }
  });

  it('is confirmed by a score, by a date, and by a form that comes back', () => {
    const { cwd } = migrated(table('A-1,全体方針管理,3,,4'), ['--write', '--assessed-on', '2026-03-31']);
    expect(cdc(['set', 'A-1', '--as-is', '3'], { cwd }).status).toBe(0);
    expect(cdc(['set', 'A-2', '--assessed-on', '2026-11-20'], { cwd }).status).toBe(0);
    const form = cdc(['assess', '--export-questions', '--service', 'A-3', '--open'], { cwd }).stdout;
    expect(form).toMatch(/^ {2}as-is: #/m);
    writeFileSync(join(cwd, 'form.md'), form.replace(/^ {2}as-is: .*$/m, '  as-is: 3'));
    expect(cdc(['assess', '--answers', 'form.md'], { cwd }).status).toBe(0);
    const portfolio = services(cwd, 'portfolio.yaml');
    expect(Object.keys(portfolio).filter((id) => portfolio[id].unconfirmed)).toEqual(['A-4', 'A-5', 'A-6']);
    expect(portfolio['A-3']).toEqual({ 'as-is': 3, 'to-be': 4, 'assessed-on': '2026-11-23' });
    // A form with all answers asks the score anew: sent back as it is, it confirms nothing.
    const all = cdc(['assess', '--export-questions', '--service', 'A-4'], { cwd }).stdout;
    expect(all).toMatch(/^ {2}as-is: #/m);
    writeFileSync(join(cwd, 'all.md'), all);
    cdc(['assess', '--answers', 'all.md'], { cwd });
    expect(services(cwd, 'portfolio.yaml')['A-4'].unconfirmed).toBeDefined();
  });

  it('speaks Japanese, and writes what the organisation reads', () => {
    const cwd = organisation({ 'cdc.yaml': 'version: 1\norganization: { name: サンプル, language: ja }\n' });
    writeFileSync(join(cwd, 'roles.csv'), table('D-4,リモート対処,3,,4', 'D-5,オンサイト対処,2,,4', 'A-1,,3,,4'));
    const { stdout } = cdc(['migrate', 'roles.csv', '--write', '--assessed-on', '2026-03-31'], { cwd });
    expect(stdout).toContain('54件中3件を読み取り（評価済み3、評価対象外0、スコアなし0）');
    const portfolio = services(cwd, 'portfolio.yaml');
    expect(portfolio['D-4']).toEqual({
      ...{ 'as-is': 2, 'to-be': 4, 'assessed-on': '2026-03-31' },
      note: '第2.1版: D-4 リモート対処 3 → 4、D-5 オンサイト対処 2 → 4',
    });
    expect(portfolio['A-6'].unconfirmed).toBe('第2.1版のA-1から複写（複数のサービスになった役割）');
  });
});
