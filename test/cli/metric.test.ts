import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cdc, copyOf, example } from './run.ts';

// The day of the runs.
const today = cdc(['metric', 'add', 'alerts', '1', '--dry-run', '--lang', 'en'], {
  cwd: example('textbook'),
}).stderr.match(/\d{4}-\d\d-\d\d/)?.[0];

const head = '# yaml-language-server: $schema=.cdc/schemas/metrics.schema.json\nversion: 1\n';

/** Records values in a folder whose `metrics.yaml` holds this text, or nothing, and reads it again. */
function recorded(text: string | undefined, ...calls: readonly (readonly string[])[]): string {
  const dir = copyOf('textbook');
  const path = join(dir, 'metrics.yaml');
  if (text !== undefined) writeFileSync(path, text);
  for (const args of calls) {
    const { status, stderr } = cdc(['metric', 'add', ...args, '--lang', 'en'], { cwd: dir });
    expect([status, stderr]).toEqual([0, expect.any(String)]);
  }
  return readFileSync(path, 'utf8');
}

describe('cdc metric add', () => {
  it('begins the file, with a line for each value, in the order of their days', () => {
    expect(
      recorded(
        undefined,
        ['advisories', '12', '--on', '2026-10-31', '--source', 'Ticket system'],
        ['advisories', '9', '--on', '2026-09-30'],
        ['advisories', '10', '--on', '2026-11-01', '--note', 'One urgent'],
        ['patched', '94.5%', '--on', '2026-10-31'],
      ),
    ).toBe(
      `${head}metrics:\n  advisories: # Vulnerability advisories sent\n    values:\n      "2026-09-30": 9\n      "2026-10-31": { value: 12, source: Ticket system }\n      "2026-11-01": { value: 10, note: One urgent }\n  patched: # Systems with current patches\n    values:\n      "2026-10-31": 94.5\n`,
    );
  });

  it.each([
    [
      'a value between others, with comments and Windows line ends',
      '\uFEFFversion: 1\r\nmetrics: # ours\r\n  alerts:\r\n    target:  3\r\n    values:\r\n      2026-09-30: 2   # why\r\n      2026-11-01: 4\r\n# end\r\n',
      '\uFEFFversion: 1\r\nmetrics: # ours\r\n  alerts:\r\n    target:  3\r\n    values:\r\n      2026-09-30: 2   # why\r\n      "2026-10-31": 7\r\n      2026-11-01: 4\r\n# end\r\n',
    ],
    [
      'the first value of a defined metric',
      'version: 1\nmetrics:\n  alerts:\n    target: 3 # a month\n',
      'version: 1\nmetrics:\n  alerts:\n    target: 3 # a month\n    values:\n      "2026-10-31": 7\n',
    ],
    [
      'the first value where values are announced',
      'version: 1\nmetrics:\n  alerts:\n    values: # soon\n  patched: {}\n',
      'version: 1\nmetrics:\n  alerts:\n    values: # soon\n      "2026-10-31": 7\n  patched: {}\n',
    ],
    [
      'a metric with Windows line ends',
      'version: 1\r\nmetrics:\r\n  patched: { target: 90 }\r\n',
      'version: 1\r\nmetrics:\r\n  patched: { target: 90 }\r\n  alerts: # Alerts sent\r\n    values:\r\n      "2026-10-31": 7\r\n',
    ],
    [
      'a value in a metric on one line',
      'version: 1\nmetrics:\n  alerts: { target: 3, values: { 2026-09-30: 2 } } # x\n',
      'version: 1\nmetrics:\n  alerts: { target: 3, values: { 2026-09-30: 2, "2026-10-31": 7 } } # x\n',
    ],
    [
      'another value of the same day',
      'version: 1\nmetrics:\n  alerts:\n    values:\n      2026-10-31: { value: 3, source: Mail } # x\n',
      'version: 1\nmetrics:\n  alerts:\n    values:\n      2026-10-31: 7 # x\n',
    ],
    [
      'a file without metrics',
      'version: 1\nmetrics: {}\n',
      'version: 1\nmetrics:\n  alerts: # Alerts sent\n    values:\n      "2026-10-31": 7\n',
    ],
  ])('leaves every other byte as it was: %s', (_, before, after) => {
    expect(recorded(before, ['alerts', '7', '--on', '2026-10-31'])).toBe(after);
  });

  it.each([
    [['alerts', '７'], '7'],
    [['Alerts sent', '1,200'], '1200'],
    [['注意喚起', '7件', '--lang', 'ja'], '7'],
    [['advisories', '7件', '--lang', 'en'], '7'],
    [['advisories', '7 Advisories', '--lang', 'ja'], '7'],
    [['advisories', '７　ａｄｖｉｓｏｒｉｅｓ', '--lang', 'ja'], '7'],
    [['ALERTS', '+3.50'], '3.5'],
    [['脆弱性情報の注意喚起（件）', '3'], '3'],
    [['Vulnerability advisories sent', '3'], '3'],
    [['systems with current patches (%)', '94.5％'], '94.5'],
    [['patched', '100'], '100'],
    [['patched', '0'], '0'],
    [['own', '-3.50'], '-3.5'],
    [['own', '120'], '120'],
  ])('reads %j', (args, value) => {
    const dir = copyOf('textbook');
    writeFileSync(
      join(dir, 'metrics.yaml'),
      'version: 1\nmetrics:\n  own: { name: Change, unit: "%", activity: alerts, better: higher }\n',
    );
    expect(
      cdc(['metric', 'add', ...args.slice(0, 1), ...args.slice(2), '--', ...args.slice(1, 2)], { cwd: dir }).status,
    ).toBe(0);
    expect(readFileSync(join(dir, 'metrics.yaml'), 'utf8')).toContain(`"${today}": ${value}`);
  });

  it.each([
    [['alrets', '3'], 'Unknown metric “alrets”. Did you mean “alerts”?'],
    [['Alerts snt', '3'], 'Did you mean “alerts”?'],
    [['mail', '3'], 'The metric “mail” is in metrics.yaml, but it is not defined.'],
    [['constructor', '3'], 'Unknown metric “constructor”.'],
    [['alerts', 'many'], '“many” is not a number.'],
    [['alerts', '−3'], 'alerts Alerts sent cannot be negative: -3'],
    [['patched', '−1'], 'cannot be negative: -1'],
    [['patched', '100.1'], 'patched Systems with current patches is a percentage, so it cannot be above 100: 100.1'],
    [['patched', '0,95'], 'For decimals, write a point: 0.95'],
    [['patched', '0,950'], 'For decimals, write a point: 0.950'],
    [['alerts', '1e9'], '“1e9” is not a number.'],
    [['alerts', '3', '--on', 'soon'], '--on: cannot read “soon” as a date.'],
    [['alerts', '3', '--on', '10/31'], '--on: cannot read “10/31” as a date. Write it like 2027-03-31'],
    [['alerts', '3', '--on', '20261031'], '--on: cannot read “20261031” as a date.'],
    [['alerts', '3', '--on', '2026-05'], '--on: cannot read “2026-05” as a date.'],
    [['alerts', '3', '--on', '昨日'], '--on: cannot read “昨日” as a date.'],
    [['alerts', '3', '--on', '2026-02-30'], '--on: “2026-02-30” is not a valid date.'],
    [['alerts', '3', '--on', '31/4/2026'], '--on: “31/4/2026” is not a valid date.'],
    [['alerts', '3', '--on', '11月30日'], 'this year’s 2026-11-30 is in the future (today is 2026-11-23)'],
    [['alerts', '3', '--on', '30 November'], 'Write the date with its year, e.g. 2025-11-30.'],
    [['alerts', '3', '--on', '2999-01-01'], '--on: 2999-01-01 is in the future'],
    [['alerts', '3', '--source', ' '], 'Nothing was changed.'],
    [['alerts'], 'The argument <value> is missing.'],
    [[], 'The argument <metric> is missing.'],
  ])('refuses %j, and writes nothing', (args, message) => {
    const dir = copyOf('textbook');
    const path = join(dir, 'metrics.yaml');
    const text = 'version: 1\nmetrics:\n  mail: {}\n';
    writeFileSync(path, text);
    const { status, stderr } = cdc(['metric', 'add', ...args, '--lang', 'en'], { cwd: dir });
    expect([status, readFileSync(path, 'utf8')]).toEqual([2, text]);
    expect(stderr).toContain(message);
  });

  it.each([
    ['0.95', '0.95 is taken as 0.95%, not 95%.'],
    ['1', '1 is taken as 1%, not 100%.'],
    ['0.95%', undefined],
    ['1.5', undefined],
    ['0', undefined],
  ])('asks no question of a percentage of %s, but says how it takes it', (value, note) => {
    const { status, stderr } = cdc(['metric', 'add', 'patched', value, '--lang', 'en'], { cwd: copyOf('textbook') });
    expect(status).toBe(0);
    if (note === undefined) expect(stderr).not.toContain('taken as');
    else expect(stderr).toContain(note);
  });

  it('tells what was and is, and in a dry run writes nothing', () => {
    const dir = copyOf('harbor-logistics');
    const path = join(dir, 'metrics.yaml');
    const before = readFileSync(path, 'utf8');
    const args = ['metric', 'add', 'patched', '92', '--on', '2026-10-31', '--source', 'Recount', '--lang', 'en'];
    const dry = cdc([...args, '--dry-run'], { cwd: dir });
    expect([dry.status, readFileSync(path, 'utf8')]).toEqual([0, before]);
    expect(dry.stderr).toBe(
      'patched Systems with current patches, 2026-10-31\n  value: 90 → 92\n  source: Patch report of IT operations → Recount\n  note: Handheld scanners counted for the first… → – (no longer applies)\nNothing was written.\n',
    );
    expect(cdc(args, { cwd: dir }).status).toBe(0);
    expect(readFileSync(path, 'utf8')).toBe(
      before.replace(/2026-10-31: \{ value: 90.*\}/, '2026-10-31: { value: 92, source: Recount }'),
    );
    expect(cdc(args, { cwd: dir }).stderr).toBe('patched Systems with current patches, 2026-10-31: no change\n');
  });

  it.each<[string[], string, string]>([
    [[], '{ value: 9, source: Mail, note: One less } # x', 'no change'],
    [['--source', 'Phone'], '{ value: 9, source: Phone, note: One less } # x', 'source: Mail → Phone'],
    [['--note', ''], '{ value: 9, source: Mail } # x', 'note: One less → –\n'],
    [['--source', '', '--note', ''], '9 # x', 'source: Mail → –\n'],
  ])('keeps what is said of a value that is recorded again, but for %j', (options, after, said) => {
    const dir = copyOf('textbook');
    const path = join(dir, 'metrics.yaml');
    const text = (value: string) => `version: 1\nmetrics:\n  alerts:\n    values:\n      2026-10-31: ${value}\n`;
    writeFileSync(path, text('{ value: 9, source: Mail, note: One less } # x'));
    const args = ['metric', 'add', 'alerts', '9', '--on', '2026-10-31', ...options, '--lang', 'en'];
    const { status, stderr } = cdc(args, { cwd: dir });
    expect([status, readFileSync(path, 'utf8')]).toEqual([0, text(after)]);
    expect(stderr).toContain(said);
  });

  it.each([
    [['-o', 'alerts.json'], '--output needs cdc metric list.'],
    [['--format', 'json'], '--format needs cdc metric list.'],
    [['--headings', 'words'], '--headings needs cdc metric list.'],
    [['--full'], '--full needs cdc metric list.'],
  ])('refuses %j, which is of lists, and writes nothing', (options, message) => {
    const dir = copyOf('textbook');
    const { status, stderr } = cdc(['metric', 'add', 'alerts', '3', ...options, '--lang', 'en'], { cwd: dir });
    expect([status, existsSync(join(dir, 'metrics.yaml'))]).toEqual([2, false]);
    expect(stderr).toContain(message);
  });

  it('writes the schema of a new file where the others have theirs', () => {
    const dir = copyOf('harbor-logistics');
    const schema = join(dir, '.cdc', 'schemas', 'metrics.schema.json');
    for (const path of [schema, join(dir, 'metrics.yaml')]) rmSync(path);
    cdc(['metric', 'add', 'alerts', '3', '--dry-run'], { cwd: dir });
    expect([schema, join(dir, 'metrics.yaml')].map((path) => existsSync(path))).toEqual([false, false]);
    expect(cdc(['metric', 'add', 'alerts', '3'], { cwd: dir }).status).toBe(0);
    expect(existsSync(schema)).toBe(true);
  });

  it('begins none beside a misnamed one, and leaves a later version alone', () => {
    const dir = copyOf('textbook');
    writeFileSync(join(dir, 'metrics.yml'), 'version: 1\n');
    expect(cdc(['metric', 'add', 'alerts', '3'], { cwd: dir }).status).toBe(2);
    expect(existsSync(join(dir, 'metrics.yaml'))).toBe(false);
    rmSync(join(dir, 'metrics.yml'));
    writeFileSync(join(dir, 'metrics.yaml'), 'version: 2\n');
    expect(cdc(['metric', 'add', 'alerts', '3'], { cwd: dir }).status).toBe(2);
    expect(readFileSync(join(dir, 'metrics.yaml'), 'utf8')).toBe('version: 2\n');
  });
});

describe('cdc metric', () => {
  it('writes no zero below zero', () => {
    expect(recorded(`${head}metrics: {}\n`, ['advisories', '-0', '--on', '2026-10-31'])).toMatch(/: 0\n$/);
  });

  it('takes options of values only with add', () => {
    for (const args of [
      ['list', 'alerts', '3'],
      ['--on', '2026-10-31'],
      ['list', '--dry-run'],
    ]) {
      const { status, stderr } = cdc(['metric', ...args, '--lang', 'en'], { cwd: example('textbook') });
      expect(status, args.join(' ')).toBe(2);
      expect(stderr).toContain('needs cdc metric add');
    }
  });

  it('lists the values of one that is named in the place of what to do', () => {
    const list = (...args: string[]) => cdc(['metric', ...args, '--lang', 'en'], { cwd: example('harbor-logistics') });
    for (const word of ['patched', 'パッチが最新のシステム（%）']) expect(list(word)).toEqual(list('list', 'patched'));
    expect(list('patchd').stderr).toContain('Unknown metric “patchd”. Did you mean “patched”?');
    // Where an action may stand, it may be meant; where `list` is said, it is not.
    expect(list('ad').stderr).toContain('Unknown metric “ad”. Did you mean “add”?');
    expect(list('list', 'ad').stderr).not.toContain('Did you mean');
    expect(list('patched', '3').stderr).toContain('To record one: cdc metric add <id> <value>');
    expect(list('patched', '3').status).toBe(2);
  });

  it('has headings and values in words', () => {
    const args = ['metric', 'list', 'own-events', '--format', 'csv', '--headings', 'words', '--lang', 'ja'];
    const [heading, line] = cdc(args, { cwd: example('harbor-logistics') })
      .stdout.replace('\uFEFF', '')
      .split('\r\n');
    expect(heading).toBe(
      '指標,業務,名称,単位,望ましい方向,間隔,指標の目標,サービス,metrics.yamlに記録,日付,値,値の出典,値についての備考,数えない理由',
    );
    expect(line).toBe('own-events,事象分析,分析した自組織の検知とイベント,件,高いほどよい,月,,,いいえ,,,,,');
  });

  it('lists the values of one by its name in either language, also where it has none', () => {
    const list = (word: string) =>
      cdc(['metric', 'list', word, '--format', 'ndjson'], { cwd: example('harbor-logistics') });
    expect(list('パッチが最新のシステム').stdout.trim().split('\n')).toHaveLength(6);
    expect(JSON.parse(list('own-events').stdout)).toMatchObject({
      metric: 'own-events',
      'in-file': false,
      value: null,
    });
  });

  it('names the ids of all metrics that have the same name, and writes nothing', () => {
    const dir = copyOf('textbook');
    const path = join(dir, 'metrics.yaml');
    const one = (name: string) => `{ name: ${name}, activity: alerts, better: higher }`;
    const text = `${head}metrics:\n  s1: ${one('Same')}\n  s2: ${one('same')}\n  mine: ${one('Alerts sent')}\n`;
    writeFileSync(path, text);
    const said = (lang: string, ...args: string[]) => cdc(['metric', ...args, '--lang', lang], { cwd: dir });
    for (const args of [['Same'], ['list', 'SAME'], ['add', 'Same', '3']]) {
      const { status, stderr } = said('en', ...args);
      const [word] = args.filter((arg) => /same/i.test(arg));
      expect([status, stderr]).toEqual([
        2,
        `error: “${word}” is ambiguous: it is the name of 2 metrics, s1, s2.\n  Use the id.\n`,
      ]);
    }
    // One of the organisation's may have the name of a suggested one.
    expect(said('en', 'add', 'Alerts sent', '3').stderr).toContain('it is the name of 2 metrics, mine, alerts.');
    expect(said('ja', 'Same').stderr).toContain('「Same」という名前の指標は2件あります: s1、s2');
    expect(readFileSync(path, 'utf8')).toBe(text);
    expect(said('en', 's2', '--format', 'json').status).toBe(0);
  });

  it.each([
    ['2026/08/31', ' Did you mean “2026-08-31”?'],
    ['2026-8-31', ' Did you mean “2026-08-31”?'],
    ['２０２６年８月３１日', ' Did you mean “2026-08-31”?'],
    // In which order day and month stand, nobody knows.
    ['08/09/2026', ''],
    ['August', ''],
  ])('knows that a day was meant by the key %s', (key, near) => {
    const dir = copyOf('textbook');
    writeFileSync(join(dir, 'metrics.yaml'), `${head}metrics:\n  alerts:\n    values:\n      ${key}: 3\n`);
    const { status, stdout } = cdc(['check', dir, '--lang', 'en']);
    expect(status).toBe(1);
    expect(stdout).toContain(`  “${key}” is not a valid date.${near}\n`);
    expect(stdout).toContain('Write dates as YYYY-MM-DD, e.g. 2026-08-31.');
  });

  it('names values that cannot have been measured, and counts them nowhere', () => {
    const dir = copyOf('harbor-logistics');
    const values = 'values: { 2026-09-30: 91, 2026-10-31: 130, 2026-08-31: -3, 2999-01-31: 99 }';
    writeFileSync(join(dir, 'metrics.yaml'), `${head}metrics:\n  patched: { target: 95, ${values} }\n`);
    const run = (...args: string[]) => cdc([...args, '--lang', 'en'], { cwd: dir }).stdout.replaceAll(/\s+/g, ' ');
    const said =
      'Not counted: patched -3 on 2026-08-31 (negative), patched 130 on 2026-10-31 (above 100%), patched 99 on 2999-01-31 (in the future)';
    for (const args of [['metric'], ['metric', 'list', 'patched'], ['peacetime']]) expect(run(...args)).toContain(said);
    // Only the 91 counts: once below 95.
    expect(run('peacetime')).toMatch(/Systems with current patches \(%\) \S+ 91 ≥ 95 missed/);
    const [standing] = JSON.parse(run('metric', 'list', 'patched', '--format', 'json')).metrics;
    expect([standing.values.length, standing.latest.value, standing.reached]).toEqual([1, 91, false]);
    expect(standing['not-counted'].map(({ value, why }: Record<string, unknown>) => [value, why])).toEqual([
      [-3, 'negative'],
      [130, 'above-all'],
      [99, 'future'],
    ]);
    const lines = cdc(['metric', 'list', 'patched', '--format', 'ndjson'], { cwd: dir }).stdout.trim().split('\n');
    expect(lines.map((line) => JSON.parse(line)).map((one) => [one.value, one['in-file'], one['not-counted']])).toEqual(
      [
        [91, true, null],
        [-3, true, 'negative'],
        [130, true, 'above-all'],
        [99, true, 'future'],
      ],
    );
    expect(run('check', '--format', 'gcc').match(/cannot be (?:negative: -3|above 100: 130)/g)).toHaveLength(2);
  });
});

it('cdc diff says that metrics have changed', () => {
  const dir = copyOf('harbor-logistics');
  cdc(['metric', 'add', 'alerts', '3'], { cwd: dir });
  cdc(['metric', 'add', 'own-events', '3'], { cwd: dir });
  const { stdout } = cdc(['diff', example('harbor-logistics'), dir, '-C', dir, '--format', 'json'], { cwd: dir });
  expect(JSON.parse(stdout).settings).toEqual(['metrics.alerts.values', 'metrics.own-events']);
});
