import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cdc, copyOf, example } from './run.ts';

const harbor = example('harbor-logistics');

interface Json {
  readonly 'people-per-seat': { value: number; from: string; hours: object | null };
  readonly seats: number | null;
  readonly recorded: object | null;
  readonly reached: number | null;
  readonly levels: readonly { people: number; met: boolean | null; missing: object | null }[];
}

function json(...args: string[]): Json {
  const { status, stdout, stderr } = cdc(['staff', ...args, '--format', 'json']);
  expect([status, stderr]).toEqual([0, '']);
  return JSON.parse(stdout);
}

describe('cdc staff', () => {
  it('says which level is reached, and what the next one lacks', () => {
    const { stdout, status } = cdc(['staff', harbor]);
    expect(status).toBe(0);
    expect(stdout).toContain('Reached: Level 1 (working minimum).');
    expect(stdout).toContain('Level 2 (around the clock), 12 people: missing 3 people, 1 always-on seat.');
    expect(stdout).toContain('1 always-on seat (0 with enough people)');
    expect(stdout).toMatch(/^Research +not recorded +by second/m);
    expect(stdout).not.toContain('Level 3');
  });

  it('names the services of which nobody has said who does them', () => {
    // Of areas III and IV, that is F-2; G-13 lies in area II.
    expect(cdc(['staff', harbor]).stdout).toContain('Not asked who does it, so not counted as in house: F-2.');
    expect(cdc(['staff', harbor, '--lang', 'ja']).stdout).toContain(
      '割り当て未定のため、自組織が担うものに数えていないもの: F-2',
    );
    expect(json(harbor)).toMatchObject({ 'not-asked': ['F-2'] });
    expect(cdc(['staff', example('textbook')]).stdout).not.toContain('Not asked');
  });

  it('does not take seats without a number of people for none', () => {
    const dir = copyOf('harbor-logistics');
    const file = join(dir, 'cdc.yaml');
    const text = readFileSync(file, 'utf8');
    const without = text.replace('first-response: 3', 'first-response: { always-on: 1 }');
    writeFileSync(file, without);
    const { status, stdout, stderr } = cdc(['staff', dir]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('The key “people” is missing.');
    const line = without.split('\n').findIndex((words) => words.includes('{ always-on: 1 }')) + 1;
    expect(stderr).toContain(`cdc.yaml:${line}:`);
  });

  it('compares with the level that is asked for', () => {
    const { stdout } = cdc(['staff', harbor, '--level', '3', '--lang', 'ja']);
    expect(stdout).toContain('Level 3（複数の大組織）、計26名。不足: 17名、常時3席');
    // Nothing of it is missing where it is reached, and below.
    expect(cdc(['staff', harbor, '--level', '1']).stdout).not.toContain('missing');
    expect(cdc(['staff', harbor, '--level', '0']).stdout).toContain('Level 0 (trial), 4 people: met.');
  });

  it('says that nothing is recorded, which is no level, and shows the model', () => {
    const { stdout } = cdc(['staff', example('textbook')]);
    expect(stdout).toContain('No head counts are recorded, so no level can be stated.');
    expect(stdout).toMatch(/^Total +4 +7 +12 +26/m);
    expect(stdout).not.toContain('Reached');
    const { recorded, reached, levels } = json(example('textbook'));
    expect([recorded, reached]).toEqual([null, null]);
    expect(levels.map(({ met, missing }) => [met, missing])).toEqual(Array(4).fill([null, null]));
  });

  it('lists the services and every level with --full, and who placed them', () => {
    const { stdout } = cdc(['staff', harbor, '--full'], { env: { COLUMNS: '140' } });
    expect(stdout).toMatch(/^Total +4 +7 +12 +26/m);
    expect(stdout).toMatch(/First response +B-1 .*IV\* +Combination/);
    expect(cdc(['staff', harbor, '--format', 'markdown']).stdout).toContain('## What each level means');
    expect(stdout).toMatch(/^Second response +Private SOC +2 \(0 of 1 seat\)$/m);
    expect(stdout).toMatch(/^Forensics +CSIRT +0$/m);
    for (const level of ['Level 0 (trial)', 'Level 3 (several large organisations)']) expect(stdout).toContain(level);
  });

  it.each(['15%', '15％', '15 %', '15'])('takes a turnover of %s', (typed) => {
    expect(json(harbor, '--turnover', typed)['people-per-seat'].hours).toMatchObject({ turnover: 15 });
  });

  it('says where people per seat change nothing, since no seat of the level is always on', () => {
    const at = (level: string, ...args: string[]) => cdc(['staff', harbor, '--level', level, ...args]).stdout;
    const days = ['--leave', '20', '--training', '5'];
    expect(at('0', ...days)).toMatch(/This changes nothing at Level 0: no seat is always on there\./);
    expect(at('2', ...days)).not.toContain('changes nothing');
    expect(at('0')).not.toContain('changes nothing');
  });

  it('says so where other seats change nothing', () => {
    // Sakura reaches no level, so that it is compared with level 0.
    const { stdout } = cdc(['staff', example('sakura-seiki'), '--seats', '2', '--lang', 'en']);
    expect(stdout).toMatch(/This changes nothing at Level 0: no seat is always on there\./);
    expect(cdc(['staff', harbor, '--seats', '2']).stdout).not.toContain('changes nothing');
  });

  it('takes other numbers of people per seat', () => {
    expect(json(harbor)['people-per-seat']).toEqual({ value: 6, from: 'textbook', hours: null });
    expect(json(harbor, '--people-per-seat', '5.5')['people-per-seat']).toMatchObject({ value: 5.5, from: 'option' });
    const derived = json(harbor, '--leave', '35', '--shift', '12')['people-per-seat'];
    expect(derived.from).toBe('hours');
    expect(derived.hours).toEqual({ hours: 40, leave: 35, training: 10, turnover: 20, shift: 12 });
    // 9100 / (40 × (52 − 9) × 0.9).
    expect(derived.value).toBeCloseTo(9100 / 1548, 9);
    expect(cdc(['staff', harbor, '--leave', '35']).stdout).toContain('40 hours a week (default), 35 days of leave,');
    const { seats, levels } = json(harbor, '--seats', '3', '--level', '3');
    expect([seats, ...levels.map(({ people }) => people)]).toEqual([3, 4, 7, 24, 32]);
  });

  it.each([
    [['--people-per-seat', '5', '--leave', '20'], '--people-per-seat cannot be used together with --leave.'],
    [['--seats', '2', '--level', '1'], '--seats needs --level 2 / 3.'],
    [['--seats', '0'], '--seats: “0” is not a number from 1 to 99.'],
    [['--seats', '1.5'], '--seats: “1.5” is not a whole number from 0 to 999999999.'],
    [['--leave', '366'], '--leave: “366” is not a number from 0 to 120.'],
    [['--hours', 'x'], '--hours: “x” is not a number from 1 to 84.'],
    [['--level', '4'], '--level'],
  ])('refuses %s', (args, message) => {
    const { status, stderr } = cdc(['staff', harbor, ...args]);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe('head counts that do not add up at a glance', () => {
  const staffed = (staff: string) => {
    const dir = copyOf('textbook');
    const file = join(dir, 'cdc.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/ {2}soc: .*/, `  soc: { name: SOC, staff: { ${staff} } }`));
    return dir;
  };
  const out = (dir: string, ...args: string[]) => cdc(['staff', dir, '--format', 'markdown', ...args]).stdout;
  const levelOne = 'second-response: 1, incident-response: 1, system-operation: 2, engineering: 1';

  it('has too few people who double, and not no one, where there is one of two', () => {
    const dir = staffed(`first-response: 2, ${levelOne}`);
    expect(out(dir)).toMatch(/^\| Research .* too few in second response/m);
    expect(out(dir, '--lang', 'ja')).toMatch(/^\| リサーチ・解析 .* 二次対応が不足/m);
    expect(out(staffed('first-response: 2'), '--level', '2')).toMatch(/^\| Research .* no one doubles/m);
  });

  it('says that a surplus fills nothing, only where there is one', () => {
    // 9 + 5 = 14 people, of 12; one in second response is missing.
    const dir = staffed(`first-response: { people: 9, always-on: 1 }, ${levelOne}`);
    expect(out(dir)).toMatch(
      /Level 2 .*, 12 people: missing 1 person\.\n\nSurplus people in one role do not count for another\./,
    );
    expect(out(dir, '--lang', 'ja')).toContain('ある役割の余りは、ほかの役割の不足に充てていません。');
    // 7 people, of 12; 5 are missing.
    expect(out(staffed(`first-response: 2, ${levelOne}`))).not.toContain('Surplus');
  });

  it.each([
    ['一次対応', 'first-response'],
    ['ｼｽﾃﾑ運用・管理', 'system-operation'],
    ['Incident response', 'incident-response'],
    ['Vulnerability management and assessment', 'vulnerability'],
  ])('knows a role by its name: %s', (key, role) => {
    const dir = staffed(`${key}: 2`);
    const said = (...args: string[]) => cdc(['staff', dir, ...args]).stderr.replaceAll(/\s+/g, '');
    expect(said()).toContain(`Unknown key “${key}”. Did you mean “${role}”?`.replaceAll(' ', ''));
    expect(said('--lang', 'ja')).toContain(`「${role}」のことですか？`);
  });

  it('takes numbers with what is counted, as they are printed, with --fix', () => {
    const dir = staffed('first-response: { people: ６名, always-on: 1席 }, engineering: 2人, research: 二名');
    const { stdout } = cdc(['check', '--fix', dir]);
    expect(readFileSync(join(dir, 'cdc.yaml'), 'utf8')).toContain(
      'first-response: { people: 6, always-on: 1 }, engineering: 2, research: 二名',
    );
    expect(stdout).toContain('Found “二名”; expected a whole number.');
  });
});

describe('the report', () => {
  const report = (...args: string[]) => cdc(['report', '--format', 'markdown', ...args]).stdout;

  it('has the staffing of an organisation with head counts', () => {
    const text = report(copyOf('harbor-logistics'));
    expect(text).toContain('## Staffing');
    expect(text).toContain('Reached: Level 1');
  });

  it('says that there are none without, and has no such section of a selection of services', () => {
    expect(report(copyOf('textbook'))).toMatch(
      /## Staffing\n\nNo head counts are recorded, so no level can be stated\./,
    );
    expect(report(copyOf('harbor-logistics'), '--team', 'soc')).not.toContain('## Staffing');
  });
});
