import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { cdc, copyOf, folder } from './run.ts';

const fixtures = fileURLToPath(new URL('../fixtures/answers/', import.meta.url));
const read = (...path: string[]) => readFileSync(join(...path), 'utf8');
const files = ['cdc.yaml', 'catalog.yaml', 'profile.yaml', 'portfolio.yaml'];
const contents = (dir: string) =>
  Object.fromEntries(files.filter((name) => existsSync(join(dir, name))).map((name) => [name, read(dir, name)]));

/** A copy of a fixture's organisation, and the name of the file with answers beside it. */
function given(name: string) {
  const dir = join(folder(), 'organisation');
  cpSync(join(fixtures, name), dir, { recursive: true });
  const answers = readdirSync(dir).find((file) => file.startsWith('answers.')) ?? '';
  return { dir, answers, expected: { ...contents(dir), ...contents(join(dir, 'expected')) } };
}

const cases: [string, number][] = [
  ['refusals', 1],
  ['form.ja', 1],
  ['not-editable', 1],
  ['reply', 1],
  ['broken', 2],
  ['behind-hash', 1],
  ['letter', 1],
];

describe.each(cases)('the answers of %s', (name, status) => {
  it('are put where they belong, and what is refused is told with its place', () => {
    const { dir, answers, expected } = given(name);
    const run = cdc(['assess', '--answers', answers], { cwd: dir });
    expect(run).toEqual({ status, stdout: '', stderr: read(dir, 'expected/stderr.txt') });
    expect(contents(dir)).toEqual(expected);
  });

  it('change nothing the second time', () => {
    const { dir, answers, expected } = given(name);
    const first = cdc(['assess', '--answers', answers], { cwd: dir });
    const second = cdc(['assess', '--answers', answers], { cwd: dir });
    expect(second.status).toBe(status);
    expect(contents(dir)).toEqual(expected);
    // The same refusals, and no service that changed.
    const refusals = (text: string) => text.slice(text.indexOf(`${answers}:`), text.lastIndexOf('\n\n'));
    expect(refusals(second.stderr)).toEqual(refusals(first.stderr));
    expect(second.stderr.startsWith(`${answers}:`)).toBe(true);
  });

  it('are only shown in a dry run', () => {
    const { dir, answers } = given(name);
    const before = contents(dir);
    const dry = cdc(['assess', '--answers', answers, '--dry-run'], { cwd: dir });
    expect(contents(dir)).toEqual(before);
    const { status: wet, stderr } = cdc(['assess', '--answers', answers], { cwd: dir });
    const lines = (text: string) => text.split('\n').slice(0, -2);
    expect([dry.status, lines(dry.stderr)]).toEqual([wet, lines(stderr)]);
    expect(dry.stderr).toMatch(/would be applied|反映できます/);
  });
});

describe('answers that come by mail', () => {
  const form =
    '```yaml\nB-1:\n  level: basic # basic, standard, advanced, optional or unnecessary\n  to-be: 9\n```\n\n```yaml\nB-2:\n  assignment: insource\n```\n';
  const quoted = (text: string) => text.replaceAll(/^(?=.)/gm, '> ');

  it.each<[string, string | Buffer, string]>([
    ['as they were sent', form, '4:10'],
    ['with other line ends', form.replaceAll('\n', '\r\n'), '4:10'],
    ['with a byte order mark', `\uFEFF${form}`, '4:10'],
    ['in a quotation', quoted(form), '4:12'],
    ['in a quotation below a reply', `Done.\n\n${quoted(form)}`, '6:12'],
    ['in a quotation with other line ends', quoted(form).replaceAll('\n', '\r\n'), '4:12'],
    ['with non-breaking spaces', form.replaceAll(' ', '\u00A0'), '4:10'],
    ['with spaces at the ends', form.replaceAll('\n', '  \n'), '4:10'],
    ['with full-width colons', form.replaceAll(':', '：'), '4:10'],
  ])('are understood %s', (_, input, place) => {
    const dir = given('reply').dir;
    const { status, stderr } = cdc(['assess', '--answers', '-'], { cwd: dir, input });
    expect(stderr).toContain(`<stdin>:${place} error schema/enum`);
    expect(stderr).toContain('2 answers applied to 2 services, 1 refused.');
    expect(status).toBe(1);
    expect(parse(read(dir, 'catalog.yaml')).services).toEqual({ 'B-1': { level: 'basic' } });
    expect(parse(read(dir, 'profile.yaml')).services).toEqual({ 'B-2': { assignment: 'insource' } });
  });

  it.each([
    ['level: Basic', 'catalog', { level: 'basic' }],
    ['level: "ベーシック"', 'catalog', { level: 'basic' }],
    ['assignment: 併用', 'profile', { assignment: 'combination' }],
    ['Team: ＳＯＣ', 'profile', { team: 'soc' }],
    ['provider: "MSSP"', 'profile', { provider: 'mssp' }],
    ['ａｓ－ｉｓ: ３', 'portfolio', { 'as-is': 3, 'assessed-on': '2026-11-23' }],
    ['due: ２０２７－０３－３１', 'portfolio', { due: '2027-03-31' }],
    // What may be any text is kept as it is written.
    ['owner: ＳＯＣ', 'portfolio', { owner: 'ＳＯＣ' }],
    ['note: Insource', 'portfolio', { note: 'Insource' }],
    [
      'planned: { assignment: Insource, team: Soc, by: }',
      'profile',
      { planned: { assignment: 'insource', team: 'soc' } },
    ],
  ])('are taken by what they mean: %s', (line, file, entry) => {
    const dir = given('reply').dir;
    const { status } = cdc(['assess', '--answers', '-'], { cwd: dir, input: `B-1:\n  ${line}\n` });
    expect(status).toBe(0);
    expect(parse(read(dir, `${file}.yaml`)).services['B-1']).toEqual(entry);
  });
});

describe('answers', () => {
  const apply = (dir: string, input: string, ...args: string[]) =>
    cdc(['assess', '--answers', '-', '--lang', 'en', ...args], { cwd: dir, input });

  it('that are left empty are none, whatever else is wrong with them', () => {
    const dir = copyOf('textbook');
    const before = contents(dir);
    const input = 'B-1:\nB-99: { level: , as-is: { insource: , outsource: } }\nA-1: { levle: ~ }\n';
    expect(apply(dir, input)).toEqual({ status: 0, stdout: '', stderr: 'No answers applied.\n' });
    expect(contents(dir)).toEqual(before);
  });

  it.each(['.nan', '1e400', '0x10', '6.50'])('of a number that is not allowed are said back as %s', (number) => {
    const dir = given('reply').dir;
    const { status, stderr } = apply(dir, `services:\n  B-1: { to-be: ${number} }\n`);
    expect([status, stderr]).toEqual([1, expect.stringContaining(`Found ${number}; expected one of`)]);
  });

  it('of one service may stand in several places, unless they contradict each other', () => {
    const dir = given('reply').dir;
    const fence = (text: string) => `\`\`\`yaml\nB-1: { ${text} }\n\`\`\`\n`;
    const input = fence('level: basic') + fence('level: basic, to-be: 3') + fence('level: standard');
    const { status, stderr } = apply(dir, input);
    expect(status).toBe(1);
    expect(stderr).toContain('<stdin>:8:8 error yaml/duplicate-key');
    expect(stderr).toContain('2 answers applied to 1 service, 1 refused.');
    expect(parse(read(dir, 'catalog.yaml')).services['B-1']).toEqual({ level: 'basic' });
  });

  it('take what they make meaningless with them, as cdc set does', () => {
    const dir = given('refusals').dir;
    expect(apply(dir, 'B-1: { assignment: insource, as-is: 3 }').status).toBe(0);
    expect(parse(read(dir, 'profile.yaml')).services['B-1']).toEqual({ assignment: 'insource', team: 'soc' });
    expect(parse(read(dir, 'portfolio.yaml')).services['B-1']).toEqual({
      'as-is': 3,
      'to-be': 4,
      'assessed-on': '2026-11-23',
    });
  });

  it('give no score whose date is not taken: it would be one of today', () => {
    const dir = copyOf('textbook');
    const before = read(dir, 'portfolio.yaml');
    for (const date of ['46000', '2062-11-20', 'next week']) {
      const { status, stderr } = apply(dir, `B-1: { as-is: 3, to-be: 5, assessed-on: "${date}" }\n`);
      expect(status, date).toBe(1);
      expect(stderr.replaceAll(/\s+/g, ' ')).toContain(
        'was not taken without its date, because it would count as given today',
      );
      const { 'B-1': entry, ...others } = parse(read(dir, 'portfolio.yaml')).services;
      const { 'B-1': was, ...rest } = parse(before).services;
      expect(others).toEqual(rest);
      expect(entry).toEqual({ ...was, 'to-be': 5 });
    }
  });

  it('give a rationale to what it explains', () => {
    const dir = given('reply').dir;
    const input =
      'B-1: { level: unnecessary, reason: other, rationale: one }\n' +
      'B-2: { level: basic, as-is: excluded, rationale: two }\n' +
      'B-3: { level: basic, rationale: three }\n';
    expect(apply(dir, input).status).toBe(0);
    const rationales = (file: string) =>
      Object.entries(parse(read(dir, `${file}.yaml`)).services as Record<string, { rationale?: string }>)
        .filter(([, entry]) => entry.rationale !== undefined)
        .map(([id, { rationale }]) => [id, rationale]);
    expect(rationales('catalog')).toEqual([
      ['B-1', 'one'],
      ['B-3', 'three'],
    ]);
    expect(rationales('portfolio')).toEqual([['B-2', 'two']]);
    expect(cdc(['set', 'B-4', '--as-is', 'excluded', '--rationale', 'four'], { cwd: dir }).status).toBe(0);
    expect(rationales('portfolio')).toContainEqual(['B-4', 'four']);
    // Beside a score alone, it is that of the score, and leaves that of the level.
    const scored = 'B-3: { assignment: insource, as-is: 2, rationale: five }\n';
    expect(cdc(['assess', '--answers', '-'], { cwd: dir, input: scored }).status).toBe(0);
    expect(rationales('catalog')).toContainEqual(['B-3', 'three']);
    expect(rationales('portfolio')).toContainEqual(['B-3', 'five']);
    expect(cdc(['set', 'B-3', '--rationale', 'six'], { cwd: dir }).status).toBe(0);
    expect(rationales('catalog')).toContainEqual(['B-3', 'six']);
  });

  it('may be of services of the organisation’s own', () => {
    const dir = given('refusals').dir;
    expect(apply(dir, 'X-1: { level: optional }')).toMatchObject({
      status: 0,
      stderr: 'X-1 OT monitoring\n  level: – → optional\n1 answer applied to 1 service.\n',
    });
  });

  it('are refused in small numbers and counted in large ones', () => {
    const input = Array.from({ length: 300 }, (_, index) => `Q-${index + 1}: { level: basic }\n`).join('');
    const { status, stderr } = apply(given('reply').dir, input);
    expect(status).toBe(1);
    expect(stderr.match(/^<stdin>:/gm)).toHaveLength(100);
    expect(stderr).toContain('… and 200 more.\nNo answers applied, 300 refused.\n');
  });

  it.each([
    ['a list', '- B-1\n', '1:1 error answers/none', 2],
    ['a table', 'id,level,note\nB-1,basic,\n', '1:1 error answers/table', 2],
    ['broken YAML', 'B-1: { level: basic\n', 'error yaml/indent', 2],
    ['a bomb', `a: &a [1]\n${'b: [*a, *a]\n'.repeat(3)}`, '1:1 error answers/none', 2],
    ['too much', `B-1: { note: ${'x'.repeat(600 * 1024)} }`, '<stdin> error file/too-large', 2],
  ])('cannot be %s', (_, input, said, status) => {
    const run = apply(given('reply').dir, input);
    expect(run.stderr).toContain(said);
    expect(run.status).toBe(status);
  });

  it('cannot be read from where nothing can', () => {
    const dir = given('reply').dir;
    const from = (file: string) => cdc(['assess', '--answers', file], { cwd: dir });
    expect(from('no.yaml')).toMatchObject({ status: 2, stderr: 'error: There is no file no.yaml.\n' });
    expect(from('expected')).toMatchObject({ status: 2, stderr: 'error: expected is a folder, not a file.\n' });
    writeFileSync(join(dir, 'latin1.yaml'), Buffer.from('B-1: { note: caf\xE9 }\n', 'latin1'));
    const { status, stderr } = from('latin1.yaml');
    expect([status, stderr.split('\n')[0]]).toEqual([2, 'latin1.yaml error answers/encoding']);
  });

  it('are refused with characters that nobody sees, by whichever way they come', () => {
    const dir = given('reply').dir;
    const before = contents(dir);
    for (const bad of ['"\\e[31m"', 'a\u0007', 'a\u202Eb', 'a\u009B']) {
      const { status, stderr } = apply(dir, `B-1:\n  note: ${bad}\n`);
      expect([status, stderr.split('\n')[0]]).toEqual([1, '<stdin>:2:9 error answers/control']);
    }
    const set = cdc(['set', 'B-1', '--note', 'a\u001B[31m', '--lang', 'en'], { cwd: dir });
    expect(set).toMatchObject({ status: 2, stderr: expect.stringContaining('an invisible character (U+001B)') });
    expect(contents(dir)).toEqual(before);
  });

  it('show nothing of themselves that steers a terminal', () => {
    const bad = '"\\e[31m\\u202E"';
    const input = `B-1: { level: ${bad}, team: ${bad}, ${bad}: 1, note: "\u001B]0;x\u0007" }\n${bad}: { level: basic }\n`;
    const { stderr } = apply(given('reply').dir, input);
    expect(stderr).toContain('refused');
    expect(stderr).not.toMatch(/(?!\n)[\p{Cc}\u202E]/u);
  });
});

describe('options that make no sense together', () => {
  it.each([
    [['--output', 'x'], '--output needs --export-questions.'],
    [['--dry-run'], '--dry-run needs --answers.'],
    [['--export-questions', '--dry-run'], '--dry-run needs --answers.'],
    [['--answers', '-', '--export-questions'], '--answers cannot be used together with --export-questions.'],
    [['--answers', '-', '--category', 'B'], '--answers cannot be used together with --category.'],
    [['--answers', '-', '--commit'], '--answers cannot be used together with --commit.'],
    [['--export-questions', '--plain'], '--export-questions cannot be used together with --plain.'],
    [['--answers', '-', '--stale'], '--answers cannot be used together with --stale.'],
    [['--answers', '-', '--team', 'soc'], '--answers cannot be used together with --team.'],
  ])('are refused: %j', (args, message) => {
    const { status, stdout, stderr } = cdc(['assess', ...args], { cwd: given('reply').dir });
    expect([status, stdout, stderr]).toEqual([2, '', `error: ${message}\n`]);
  });
});

it('the assessor of a session is written with each score that is given in it, and with nothing else', () => {
  const dir = copyOf('textbook');
  const input = [
    'A-1: { as-is: 4 }',
    'B-1: { assessed-on: 2026-11-20 }',
    'B-2: { as-is: 3, assessor: Sato }',
    'D-1: { action: write it down }',
  ].join('\n');
  const run = cdc(['assess', '--answers', '-', '--assessor', '鈴木'], { cwd: dir, input });
  expect(run.status).toBe(0);
  const { services } = parse(read(dir, 'portfolio.yaml'));
  const assessors = ['A-1', 'B-1', 'B-2', 'D-1'].map((id) => services[id].assessor);
  expect(assessors).toEqual(['鈴木', '鈴木', 'Sato', undefined]);
  const blank = cdc(['assess', '--answers', '-', '--assessor', ' '], { cwd: dir, input });
  expect(blank).toMatchObject({ status: 2, stderr: expect.stringContaining('--assessor: ') });
});

describe('the assessor of a whole form', () => {
  const assessorsIn = (dir: string, ...ids: string[]) => {
    const { services } = parse(read(dir, 'portfolio.yaml'));
    return ids.map((id) => services[id].assessor);
  };
  const apply = (dir: string, input: string, ...options: string[]) =>
    cdc(['assess', '--answers', '-', ...options], { cwd: dir, input });
  const answers = 'A-1: { as-is: 4 }\nB-1: { as-is: 2, assessor: Sato }\nD-1: { action: write it down }\n';

  it.each([
    ['in a line above the services', '```yaml\nassessor：鈴木\n```\n\n', []],
    ['in an option, where the form leaves it open', '```yaml\nassessor:\n```\n\n', ['--assessor', '鈴木']],
    ['in both alike', 'assessor: 鈴木\n', ['--assessor', '鈴木']],
    ['in YAML', 'assessor: "鈴木"\n\n', []],
  ])('gives the scores of services that name nobody: %s', (_, head, options) => {
    const dir = copyOf('textbook');
    expect(apply(dir, `${head}${answers}`, ...options)).toMatchObject({ status: 0 });
    expect(assessorsIn(dir, 'A-1', 'B-1', 'D-1')).toEqual(['鈴木', 'Sato', undefined]);
  });

  it('leaves the name in an entry, be it the one on record', () => {
    const dir = copyOf('textbook');
    apply(dir, 'A-1: { as-is: 4, assessor: Sato }');
    expect(apply(dir, 'assessor: 鈴木\nA-1: { as-is: 2, assessor: Sato }')).toMatchObject({ status: 0 });
    expect(assessorsIn(dir, 'A-1')).toEqual(['Sato']);
  });

  it.each([
    ['and the option are two', 'assessor: Sato\n', ['--assessor', '鈴木'], ':1:11 error answers/assessors'],
    ['are two in the form', 'assessor: Sato\nassessor: 鈴木\n', [], ':2:11 error answers/assessors'],
    ['cannot be seen whole', 'assessor: "a\\u202Eb"\n', [], ':1:11 error answers/control'],
    ['is a list', '```json\n{ "assessor": ["a"], "A-1": { "as-is": 4 } }\n```\n', [], ':2:15 error schema/type'],
  ])('is not guessed where the name %s: no answer is taken', (_, head, options, place) => {
    const dir = copyOf('textbook');
    const before = contents(dir);
    const run = apply(dir, `${head}\n${answers}`, ...options);
    expect(run).toMatchObject({ status: 1, stderr: expect.stringContaining(`<stdin>${place}`) });
    expect(run.stderr).toContain('No answers applied');
    expect(contents(dir)).toEqual(before);
  });

  it('is written into a form that is exported for somebody, and is asked for where scores are', () => {
    const dir = copyOf('textbook');
    const form = (...args: string[]) => cdc(['assess', '--export-questions', ...args], { cwd: dir }).stdout;
    expect(form('--service', 'B-1', '--assessor', '鈴木')).toContain(
      '\n```yaml\nassessor: 鈴木 # who gives the scores in this form: a name\n```\n',
    );
    expect(form('--service', 'B-1')).toContain(
      '\n```yaml\nassessor: # who gives the scores in this form: a name\n```\n',
    );
    expect(form('--phase', 'catalog')).not.toContain('assessor');
  });
});
