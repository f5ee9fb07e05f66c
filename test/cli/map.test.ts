import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cdc, example } from './run.ts';

const textbook = example('textbook');
const folder = mkdtempSync(join(tmpdir(), 'cdc-map-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A mapping in a file of its own. */
function fileOf(text: string, name = 'own.tsv'): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

const head = 'service\ttarget\trelation\trole\trationale\n';
const map = (...args: string[]) => cdc(['map', ...args, '-C', textbook]);

describe('cdc map', () => {
  it('says first what no service reaches, and whose judgement all of it is', () => {
    const { stdout, status } = map('csf');
    const text = stdout.replaceAll(/\s+/g, ' ');
    expect(status).toBe(0);
    const first = text.indexOf('No service reaches 22 of 106 targets.');
    expect(first).toBeGreaterThan(text.indexOf('this tool’s own judgement'));
    expect(first).toBeLessThan(text.indexOf('GV GOVERN'));
    expect(text).toContain('Identity Management, Authentication, and Access Control (all 6)');
  });

  it.each(['csf', 'first', 'meti'])('fits a screen, and has no percentage, for %s', (framework) => {
    for (const lang of ['en', 'ja']) {
      const { stdout } = map(framework, '--lang', lang);
      expect(stdout.trimEnd().split('\n').length, lang).toBeLessThanOrEqual(30);
      expect(stdout).not.toMatch(/[%％]/);
    }
    for (const format of ['json', 'csv', 'markdown', 'html'])
      expect(map(framework, '--format', format).stdout.replaceAll(/<style>.*?<\/style>/gs, '')).not.toMatch(/\d\s*%/);
  });

  it('knows frameworks by what people call them, and says what was probably meant', () => {
    for (const word of ['NIST-CSF-2.0', 'ＣＳＦ', 'nist']) expect(map(word).stdout).toContain('NIST CSF 2.0');
    expect(map('サイバーセキュリティ経営ガイドライン').stdout).toContain('METI');
    const { stderr, status } = map('csff');
    expect(status).toBe(2);
    expect(stderr).toContain('Did you mean “csf”?');
    expect(map('csf', '--target', 'GV.SX').stderr).toMatch(/Did you mean “GV\.S?.{2}”|Its parts/);
  });

  it('says how many targets it leaves out', () => {
    const narrow = JSON.parse(map('csf', '--target', 'GV.SC', '--format', 'json').stdout).mappings[0];
    expect([narrow.shown, narrow['left-out'], narrow.standings.unreached]).toEqual([10, 96, 5]);
    expect(map('csf', '--target', 'GV.SC').stdout).toContain('96 of 106 targets');
    const { stdout } = map('csf', '--gaps');
    expect(stdout).toMatch(/Left out, since not asked for: \d+ of 106 targets/);
    // All of what is left is done by someone, at 3 or more: this one is, at 4.
    expect(stdout).not.toContain('ID.AM-03');
  });

  it('says of a service what it reaches, which others do, and why it reaches nothing', () => {
    const { stdout } = map('first', '--service', 'd1');
    expect(stdout).toMatch(/6\.1\.1 .*equal +integral/);
    expect(map('first', '--service', 'A-13').stdout).toContain('A-13 reaches nothing of it: certification');
    expect(map('--service', 'D-1').stdout.match(/^D-1 /gm)).toHaveLength(3);
  });

  it('says that none of the rows of a service is about what else was asked for, and what was left out', () => {
    const { stdout } = map('csf', '--service', 'I-4', '--target', 'GV.SC-01');
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('Left out, since not asked for: 106 of 106 targets.');
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('Of the 2 rows of I-4 in the mapping, none is about');
    expect(stdout).not.toContain('says nothing of I-4');
  });

  it.each([
    ['csf', '--service', 'A-1', '--service', 'A-2'],
    ['csf', '--target', 'GV', '--target', 'ID'],
  ])('takes one of each: %j', (...args) => {
    const { stderr, status } = map(...args);
    expect([status, stderr]).toEqual([2, expect.stringContaining(`${args[1]} can be given only once.`)]);
  });

  it('names all services of a target that is asked for, and those that help', () => {
    const { stdout } = map('csf', '--target', 'GV.SC');
    expect(stdout).toContain('Supporting: F-2, I-4');
    for (const target of ['DE', 'ID', 'RS']) expect(map('csf', '--target', target).stdout).not.toMatch(/ \+\d/);
  });

  it('says undecided where nobody has decided against a target, and not asked where nobody was asked', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cdc-map-open-'));
    writeFileSync(join(folder, 'cdc.yaml'), 'version: 1\n');
    writeFileSync(join(folder, 'catalog.yaml'), 'version: 1\nservices:\n  F-2: { level: basic }\n');
    const rows = 'F-2\tID.RA-02\tintersects\tintegral\nA-1\tID.RA-03\tintersects\tintegral\n';
    const file = fileOf(`service\ttarget\trelation\trole\n${rows}`, 'open.tsv');
    const { stdout } = cdc(['map', 'csf', '--mapping', file, '--full', '-C', folder]);
    rmSync(folder, { recursive: true });
    expect(stdout).toMatch(/ID\.RA-02 .* not asked/);
    expect(stdout).toMatch(/ID\.RA-03 .* undecided/);
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
      'Of 1 target not chosen, 1 has a service that is still undecided.',
    );
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
      'Of 1 target that no one works on, 1 has a service that is not asked yet',
    );
  });

  it('needs a framework for what is said of one', () => {
    for (const args of [['--gaps'], ['--target', 'GV'], ['--mapping', 'x.tsv'], ['--format', 'oscal']])
      expect(map(...args).stderr).toContain('needs a framework');
  });
});

describe('cdc map --mapping', () => {
  it('takes back what cdc map prints, with headings of either kind', () => {
    for (const args of [[], ['--headings', 'words'], ['--headings', 'words', '--lang', 'ja']]) {
      const file = fileOf(map('csf', '--format', 'csv', ...args).stdout, 'own.csv');
      const own = JSON.parse(map('csf', '--mapping', file, '--format', 'json').stdout).mappings[0];
      const ours = JSON.parse(map('csf', '--format', 'json').stdout).mappings[0];
      expect(own.file).toBe(file);
      expect(own.standings).toEqual(ours.standings);
      const pairs = ({ targets }: typeof own) =>
        targets.map(({ id, integral, supporting }: Record<string, { service: string; relation: string }[]>) => [
          id,
          integral?.map(({ service, relation }) => [service, relation]),
          supporting?.map(({ service, relation }) => [service, relation]),
        ]);
      expect(pairs(own)).toEqual(pairs(ours));
    }
  });

  it('says whose mapping it is, and what it says nothing of', () => {
    const file = fileOf(`# a note\n${head}A-3\tGV.PO\tsuperset of\tintegral\tall of it\nA-4\t-\t\t\tnot here\n`);
    const { stdout, stderr } = map('csf', '--mapping', file, '--full');
    const text = stdout.replaceAll(/\s+/g, ' ');
    expect(stderr).toBe('');
    expect(text).toContain('own.tsv.');
    expect(text).not.toContain('own judgement');
    expect(text).toContain('62 services');
    expect(text).toContain('Reach nothing of this framework: A-4');
    expect(text).toContain('No service reaches 104 of 106 targets.');
  });

  it('refuses a file with anything wrong in it: where, what was found, what is possible', () => {
    const file = fileOf(
      `${head}A-1\tGV.RM-99\tequal\tintegral\nQ-9\tGV\tlike\t\nA-2\tGV\tequal\tintegral\nA2\tgv\tequal\tintegral\nA-2\t\t\t\nA-4\tGV\tequal\tintegral\twhy\tand more\n`,
    );
    const { stdout, stderr, status } = map('csf', '--mapping', file);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.replaceAll(`${folder}/`, '').trim().split('\n')).toEqual([
      'own.tsv:2 (target) “GV.RM-99” is not in NIST CSF 2.0. Did you mean “GV.RM-01”?',
      'own.tsv:3 (service) “Q-9” is not the id of a service here. Write e.g. A-1.',
      'own.tsv:3 (relation) Found “like”; possible: equal, subset, superset, intersects',
      'own.tsv:3 (role) The cell is empty; possible: integral, supporting',
      'own.tsv:5 (target) A-2 and GV are in line 4 already. Keep one of them.',
      'own.tsv:6 A-2 reaches nothing here, but something in line 4. Keep one of them.',
      'own.tsv:7 “and more” stands in a column without a heading. Give the column one, or put quotes around a text that holds the separator.',
      '',
      'error: own.tsv: 7 problems, so the mapping was not used.',
    ]);
  });

  it('refuses what has no such headings or no rows, workbooks, and files that are not there', () => {
    expect(map('csf', '--mapping', fileOf('service\ttarget\nA-1\tGV\n')).stderr).toContain('missing: relation, role');
    expect(map('csf', '--mapping', fileOf(head)).stderr).toContain('no row with a service and a target');
    const workbook = join(folder, 'x.xlsx');
    map('meti', '-o', workbook);
    expect(map('meti', '--mapping', workbook).stderr).toContain('is a workbook');
    expect(map('csf', '--mapping', join(folder, 'gone.tsv')).status).toBe(2);
  });

  it('says what of a file it does not use', () => {
    const file = fileOf(
      'service\ttarget\trelation\trole\tframework\tremarks\tTarget\nA-1\tGV\tequal\tintegral\tcsf\tx\tGV.RM\nA-1\t5\tequal\tintegral\tfirst\tx\n\tGV\t\t\t\t\n',
    );
    const { stderr } = map('csf', '--mapping', file);
    expect(stderr.replaceAll(`${folder}/`, '').trim().split('\n')).toEqual([
      'own.tsv: 1 row of other frameworks left out.',
      'own.tsv: 1 row without a service left out.',
      'own.tsv: columns not used: “remarks”, “Target”',
    ]);
  });
});

describe('cdc map --format oscal', () => {
  it('has each row once, with UUIDs that stay, and what is not mapped on either side', () => {
    const text = map('first', '--format', 'oscal').stdout;
    expect(map('first', '--format', 'oscal').stdout).toBe(text);
    const { 'mapping-collection': collection } = JSON.parse(text);
    expect(Object.keys(collection)).toEqual(['uuid', 'metadata', 'provenance', 'mappings']);
    const [mapping] = collection.mappings;
    expect(mapping['source-gap-summary']['unmapped-controls'][0]['with-ids']).toEqual([
      'A-11',
      'A-12',
      'A-13',
      'G-11',
      'G-12',
    ]);
    expect(mapping['target-gap-summary']['unmapped-controls'][0]['with-ids']).toEqual([
      '7.1.1',
      '7.1.3',
      '7.3.2',
      '7.3.3',
      '7.5.1',
      '7.5.3',
    ]);
    const equal = mapping.maps.filter((one: { relationship: string }) => one.relationship === 'equal-to');
    expect(equal).toEqual([
      {
        uuid: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
        relationship: 'equal-to',
        sources: [{ type: 'control', 'id-ref': 'D-1' }],
        targets: [{ type: 'control', 'id-ref': '6.1.1' }],
        props: [{ name: 'role', ns: 'urn:cdc:mapping', value: 'integral' }],
        remarks: 'receives reports',
      },
    ]);
    const uuids = text.match(/"uuid": "[^"]+"/g) ?? [];
    expect(new Set(uuids).size).toBe(uuids.length);
  });

  it('goes into a file, and with nothing that says something of an organisation', () => {
    const file = join(folder, 'csf.json');
    expect(map('csf', '--format', 'oscal', '-o', file).status).toBe(0);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toHaveProperty('mapping-collection');
    expect(map('csf', '--format', 'oscal', '--gaps').stderr).toContain('does not go with --gaps');
  });
});
