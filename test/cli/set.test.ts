import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { cdc, copyOf } from './run.ts';

const read = (...path: string[]) => readFileSync(join(...path), 'utf8');
const files = ['catalog.yaml', 'profile.yaml', 'portfolio.yaml'];
const entryOf = (dir: string, file: string, id: string) => parse(read(dir, file)).services[id];

/** The ids of the services of which the output tells something. */
const named = (stderr: string) => [...stderr.matchAll(/^([A-Z]+-\d+) /gm)].map(([, id]) => id);

describe('the services that set takes', () => {
  const five = ['F-1', 'F-2', 'F-3', 'F-4', 'F-5'];
  it.each<[string[], string[]]>([
    [
      ['F-1', 'f2'],
      ['F-1', 'F-2'],
    ],
    [['F-1,F-3'], ['F-1', 'F-3']],
    [['F-1、F-3'], ['F-1', 'F-3']],
    [['Ｆー１'], ['F-1']],
    [['F-1..F-5'], five],
    [['F-1..5'], five],
    [['Ｆ－１．．Ｆ－５'], five],
    [['F-1〜F-5'], five],
    [['Ｆ－１～５'], five],
    [['F-1 .. F-5'], five],
    [['F-*'], five],
    [['Ｆ－＊'], five],
    [['f*'], five],
    [['--category', 'F'], five],
    [['--category', 'Ｆ'], five],
    [
      ['F-5', '--category', 'F'],
      ['F-5', 'F-1', 'F-2', 'F-3', 'F-4'],
    ],
    [['F-4..G-2'], ['F-4', 'F-5', 'G-1', 'G-2']],
    [['*-9'], ['A-9', 'E-9', 'G-9']],
  ])('%j', (args, ids) => {
    const dir = copyOf('textbook');
    const { status, stderr } = cdc(['set', ...args, '--decided-by', 'CISO', '--dry-run'], { cwd: dir });
    expect([status, named(stderr)]).toEqual([0, ids]);
  });

  it.each([
    ['Q-*', 'No service matches “Q-*”.'],
    ['F-5..F-1', 'No service matches “F-5..F-1”.'],
    ['F-1..F-9', 'Unknown service “F-9”.'],
    ['F-9', 'Unknown service “F-9”.'],
    // A letter is a category, not the services in whose texts it stands.
    ['B', 'Write ids (A-1), ranges (F-1..F-5), patterns ("F-*"), or --category F.'],
    ['B-5', 'In version 2.1, B-5 was Handling enquiries on analysis results; today that is B-4'],
  ])('are not those of %s, which is refused with a hint', (word, message) => {
    const dir = copyOf('textbook');
    const { status, stderr } = cdc(['set', 'A-1', word, '--level', 'basic'], { cwd: dir });
    expect([status, stderr.split('\n').length]).toEqual([2, 3]);
    expect(stderr).toContain(message);
  });
});

it('set tells what each key was and is, and in a dry run writes nothing', () => {
  const dir = copyOf('textbook');
  const before = files.map((file) => read(dir, file));
  const args = ['set', 'F-1..F-2', '--level', '推奨', '--review-by', '3月末', '--lang', 'en'];
  const dry = cdc([...args, '--dry-run'], { cwd: dir });
  expect(files.map((file) => read(dir, file))).toEqual(before);
  const wet = cdc(args, { cwd: dir });
  expect(entryOf(dir, 'catalog.yaml', 'F-2')).toEqual({ level: 'advanced', 'review-by': '2027-03-31' });
  const lines = (text: string) => text.split('\n').slice(0, -2);
  expect(lines(dry.stderr)).toEqual(lines(wet.stderr));
  expect(lines(wet.stderr).slice(0, 5)).toEqual([
    'F-1 Post mortem analysis',
    '  level: unnecessary → advanced',
    '  review-by: – → 2027-03-31',
    '  reason: other → – (no longer applies)',
    "  rationale: Not chosen in the textbook's example (t… → – (no longer applies)",
  ]);
  expect(dry.stderr).toMatch(/2 services would change\. Nothing was written\.\n$/);
  expect(wet.stderr).toMatch(/2 services changed\.\n$/);
  expect(cdc(args, { cwd: dir }).stderr).toMatch(/0 services changed, 2 unchanged\.\n$/);
});

it.each([
  '{ ref: report.pdf, until: 2027-03-31',
  '{foo}',
  'ref: report.pdf',
  '｛ref： report.pdf',
  '{ ref: a, sha256: 12ab }',
])('set takes no piece of evidence for a text that begins as a record does: %s', (piece) => {
  const dir = copyOf('harbor-logistics');
  const before = readFileSync(join(dir, 'portfolio.yaml'), 'utf8');
  const { status, stderr } = cdc(['set', 'B-1', '--evidence', piece], { cwd: dir });
  expect(status).toBe(2);
  expect(stderr.replaceAll(/\s+/g, ' ')).toMatch(/Known keys: ref, on, until|64 hexadecimal digits/);
  expect(readFileSync(join(dir, 'portfolio.yaml'), 'utf8')).toBe(before);
});

it('set understands full-width braces of evidence', () => {
  const dir = copyOf('harbor-logistics');
  cdc(['set', 'B-1', '--evidence', '｛ref：report.pdf，until：2027-03-31｝'], { cwd: dir });
  expect(entryOf(dir, 'portfolio.yaml', 'B-1').evidence).toEqual([{ ref: 'report.pdf', until: '2027-03-31' }]);
});

it('set takes evidence piece by piece, and takes it all out', () => {
  const dir = copyOf('textbook');
  const evidence = () => entryOf(dir, 'portfolio.yaml', 'B-1').evidence;
  cdc(['set', 'B-1', '--evidence', 'https://wiki.example/b1', '--evidence', '手順書; 第2版'], { cwd: dir });
  expect(evidence()).toEqual(['https://wiki.example/b1', '手順書; 第2版']);
  cdc(['set', 'B-1', '--evidence', ''], { cwd: dir });
  expect(evidence()).toBeUndefined();
});

describe('a planned change', () => {
  it.each<[string, object]>([
    ['outsource', { assignment: 'outsource' }],
    [
      '併用、team=SOC、provider=contractor、by=令和9年3月31日',
      { assignment: 'combination', team: 'soc', provider: 'contractor', by: '2027-03-31' },
    ],
    ['assignment＝アウトソース, by＝3月末', { assignment: 'outsource', by: '2027-03-31' }],
    ['by=2027-10-01', { by: '2027-10-01' }],
  ])('of %j is set in one line', (text, planned) => {
    const dir = copyOf('textbook');
    expect(cdc(['set', 'B-1', '--planned', text], { cwd: dir })).toMatchObject({ status: 0 });
    expect(entryOf(dir, 'profile.yaml', 'B-1').planned).toEqual(planned);
    cdc(['set', 'B-1', '--planned', ''], { cwd: dir });
    expect(entryOf(dir, 'profile.yaml', 'B-1').planned).toBeUndefined();
  });

  it.each([
    ['insource, insource', '--planned: cannot read “insource, insource”.'],
    [
      'team=soc, team=csirt',
      'cannot read “team=soc, team=csirt”.\n  Write the assignment, team, provider and by, each at most once',
    ],
    ['outsource, by=31/4/2027', '“31/4/2027” is not a valid date.'],
    ['outsource, bye=3月末', 'Unknown key “bye”.'],
    ['outsource, team=soc', 'will have no team'],
  ])('of %j is refused', (text, message) => {
    const dir = copyOf('textbook');
    const { status, stderr } = cdc(['set', 'B-1', '--planned', text], { cwd: dir });
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});

it('set tells which services are saved where a file fails in the middle, and leaves none half', () => {
  const dir = copyOf('textbook');
  // Nobody can lock the profile; the first service needs only the catalog.
  writeFileSync(join(dir, '.profile.yaml.lock'), '');
  const { status, stderr } = cdc(['set', 'A-1', 'B-1', 'B-2', '--decided-by', 'CISO', '--team', 'csirt'], { cwd: dir });
  expect(status).toBe(2);
  expect(stderr).toContain('Saved: A-1. Not saved: B-1, B-2.\nerror: ');
  expect(entryOf(dir, 'catalog.yaml', 'A-1')).toMatchObject({ 'decided-by': 'CISO' });
  expect(entryOf(dir, 'catalog.yaml', 'B-1')).not.toHaveProperty('decided-by');
});

it.each([
  ['年度末', 'en', 'say in which month the fiscal year starts, in cdc.yaml: policy: { fiscal-year-start: 4 }'],
  ['end of fiscal year', 'ja', '年度の始まる月をcdc.yamlに書いてください: policy: { fiscal-year-start: 4 }'],
  ['年度', 'ja', '実在する日付をYYYY-MM-DDの形式で書いてください'],
])('says what makes a day of the end of a fiscal year: %s', (day, language, hint) => {
  const dir = copyOf('textbook');
  const args = ['set', 'A-1', '--review-by', day, '--lang', language];
  const { status, stderr } = cdc(args, { cwd: dir });
  expect([status, stderr]).toEqual([2, expect.stringContaining(hint)]);
  writeFileSync(
    join(dir, 'cdc.yaml'),
    `${readFileSync(join(dir, 'cdc.yaml'), 'utf8')}policy: { fiscal-year-start: 4 }\n`,
  );
  if (day !== '年度') expect(cdc(args, { cwd: dir }).status).toBe(0);
});
