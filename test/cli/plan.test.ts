import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/render/width.ts';
import { cdc, copyOf, example, folder } from './run.ts';

const fixture = example('../test/fixtures/evaluation/edge');

describe('plan', () => {
  it('puts what nobody has first, and says what to do next', () => {
    const { status, stdout } = cdc(['plan', fixture, '--full']);
    expect(status).toBe(0);
    expect(stdout).toContain('11 improvements, 22 score steps in total, weighted gap 65.');
    expect(stdout).toMatch(/The\sweights\sare\sthis\sproject’s\sown/);
    expect([...stdout.matchAll(/^([A-I]-\d+) /gm)].map(([, id]) => id).join(' ')).toBe(
      'E-1 B-3 A-4 E-3 A-2 A-1 B-1 D-2 E-2 A-3 G-2',
    );
    expect(stdout).toContain('43 undecided, 1 not asked, 1\nunscored, 1 without target. Continue with: cdc assess');
    expect(stdout).toMatch(/^E-3 .* unassigned → 3 +2 +long .*\n(?: .*\n)*? +First decide who does it\.$/m);
    expect(stdout).toMatch(
      /^B-3 .* 1\/5 → 5 +12 +short .*\n(?: .*\n)*? +To reach 2, in-house part: Put someone in charge and start doing it, /m,
    );
    expect(stdout).toMatch(
      /^A-1 .* 3 → 5 +8 +short +First team +2027-03-31\n(?: .*\n)*? +To reach 4: Document the procedure, and check that someone else can take\n +over with it\.\n +Action: Write it down$/m,
    );
    expect(stdout).toMatch(/^D-2 .*\n(?: .*\n)+? +Overdue: it was due by 2026-10-31\.$/m);
    expect(stdout).toMatch(/To reach 4, provider’s part: Have the provider\s+explain\s+what\s+is\s+still\s+unclear,/);
  });

  it.each(['en', 'ja'])('fits the terminal (%s)', (lang) => {
    const { stdout } = cdc([
      'plan',
      example('harbor-logistics'),
      '--lang',
      lang,
      '--assume',
      'A-8=4',
      '--by',
      'quarter',
    ]);
    for (const line of stdout.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(80);
  });

  describe.each(['en', 'ja'])('on a screen of 80×24 (%s)', (lang) => {
    const linesOf = (...args: string[]) =>
      cdc(['plan', ...args, '--lang', lang])
        .stdout.trimEnd()
        .split('\n');
    it.each([
      ['all', []],
      ['a team', ['--team', 'it-ops']],
      ['other scores', ['--assume', 'A-8=4,B-1=5,D-2=5']],
    ])('fits: %s', (_, args) => {
      const lines = linesOf(example('harbor-logistics'), ...args);
      // The prompt of a shell takes the rest.
      expect(lines.length).toBeLessThanOrEqual(22);
      for (const line of lines) expect(displayWidth(line), line).toBeLessThanOrEqual(80);
    });

    it('says how many there are besides, and how to see them and what to do', () => {
      const lines = linesOf(example('harbor-logistics'));
      const shown = lines.filter((line) => /^[A-IX]-\d+ /.test(line)).length;
      expect(shown).toBe(11);
      expect(lines.at(-1)).toBe(
        lang === 'en'
          ? 'Top 11 of 34. To see all, and what to do for each, add --full.'
          : '34件のうち上位11件です。--fullを付けると、全件と次に行うことを表示します。',
      );
      // All three of these have room; what to do is asked for there too.
      expect(linesOf(example('harbor-logistics'), '--category', 'B').at(-1)).toBe(
        lang === 'en' ? 'To see what to do for each, add --full.' : '--fullを付けると、次に行うことも表示します。',
      );
    });
  });

  it('spends a budget', () => {
    const { stdout } = cdc(['plan', fixture, '--budget', '7']);
    expect(stdout).toContain('Budget of 7 steps: 7 used, closing 17 of a weighted gap of 65.');
    expect(stdout).toMatch(/^E-3 .* unassigned → 2 of 3 /m);
    expect(stdout).toContain('Not in the budget: A-2, A-1, B-1, D-2, E-2, A-3, G-2');
    const { planned, groups, left } = JSON.parse(cdc(['plan', fixture, '--budget', '7', '--format', 'json']).stdout);
    expect(planned).toEqual({ steps: 7, weighted: 17 });
    expect(groups[0].items[3]).toMatchObject({
      id: 'E-3',
      score: 1,
      shortfall: 2,
      steps: 1,
      reaches: 2,
      'to-be': 3,
      next: [],
      unassigned: true,
    });
    expect(left.map(({ id }: { id: string }) => id)).toEqual(['A-2', 'A-1', 'B-1', 'D-2', 'E-2', 'A-3', 'G-2']);
  });

  it('groups', () => {
    const heads = (by: string) =>
      [...cdc(['plan', fixture, '--by', by]).stdout.matchAll(/^(.*) \(\d+\)$/gm)].map(([, name]) => name);
    expect(heads('cycle')).toEqual(['Short cycle', 'Long cycle']);
    expect(heads('quarter')).toEqual(['2026, quarter 4', '2027, quarter 1', 'No due date']);
    expect(heads('team')).toEqual(['First team', 'Second team', 'No team (outsourced or unassigned)']);
    expect(heads('category')).toHaveLength(5);
  });

  it('assumes scores, shows before and after, and writes nothing', () => {
    const dir = copyOf('textbook');
    const files = () =>
      ['catalog', 'profile', 'portfolio'].map((name) => readFileSync(join(dir, `${name}.yaml`), 'utf8'));
    const before = files();
    const { stdout } = cdc(['plan', dir, '--assume', 'a-1=5, D-1=3']);
    expect(stdout).toContain('Assumed (nothing was written): A-1 3 → 5, D-1 4 → 3');
    // A: 26/9 = 2.9 to 28/9 = 3.1, 12/9 to 10/9; D is no strength any more.
    expect(stdout).toMatch(/^A Strategic management of CDC +2\.9 → 3\.1 +\+1\.3 → \+1\.1 +weakness → –$/m);
    expect(stdout).toMatch(/^D Incident response +4\.0 → 3\.0 +\+1\.0 → \+2\.0 +strength → –$/m);
    expect(stdout).not.toMatch(/^B /m);
    expect(stdout).not.toMatch(/^A-1 /m);
    expect(files()).toEqual(before);
    const { 'what-if': whatIf } = JSON.parse(cdc(['plan', dir, '--assume', 'A-1=5', '--format', 'json']).stdout);
    expect([whatIf.before.total.mean, whatIf.after.total.mean]).toEqual([3.125, 102 / 32]);
  });

  it.each([
    ['A-99=3', /Unknown service “A-99”\./],
    ['A-1=6', /“A-1=6” should be a service and a score from 1 to 5\./],
    ['A-1', /“A-1” should be a service and a score/],
    ['A-1=3,', /“” should be a service and a score/],
    ['A-5=3', /A-5 is not in scope/],
    ['A-9=3', /A-9 is not in scope/],
  ])('refuses to assume %s', (assumption, message) => {
    const { status, stdout, stderr } = cdc(['plan', fixture, '--assume', assumption]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });

  it('refuses a budget that is no number', () => {
    expect(cdc(['plan', fixture, '--budget', '-1']).status).toBe(2);
    expect(cdc(['plan', fixture, '--budget', 'ten']).stderr).toContain('“ten” is not a whole number');
  });

  it('gives one line a service as CSV, with the group', () => {
    const lines = cdc(['plan', fixture, '--format', 'csv', '--by', 'quarter']).stdout.split('\r\n');
    expect(lines).toHaveLength(1 + 11 + 1);
    expect(lines[2]).toBe(
      '2027-Q1,A-1,A,Risk management,false,in-scope,basic,insource,t1,,3,,,3,5,2,2026-11-01,2,4,8,2,5,short,false,false,t1,2027-03-31,Write it down,"To reach 4: Document the procedure, and check that someone else can take over with it.",,,,,I,,,,,,,,,,,,,',
    );
  });

  it('makes a table as Markdown', () => {
    const { stdout } = cdc(['plan', fixture, '--format', 'markdown', '--by', 'cycle']);
    expect(stdout).toMatch(/^# Roadmap · Edge cases\n/);
    expect(stdout).toContain('## Short cycle (5)\n\n| ID |');
    expect(stdout).toContain(
      '| A-1 | Risk management | 3 → 5 | 4 × 2 = 8 | short | First team | 2027-03-31 | To reach 4: Document the',
    );
  });

  it('takes some services or the first so many, and says how many it leaves out', () => {
    const soc = cdc(['plan', example('harbor-logistics'), '--team', 'Private SOC']).stdout;
    expect(soc).toContain('Only team Private SOC: 3 services; 62 left out');
    expect(soc.match(/^[A-Z]-\d+ /gm)).toEqual(['B-1 ', 'B-3 ']);
    const { groups, more, selection, open } = JSON.parse(
      cdc(['plan', fixture, '--top', '2', '--owner', 'T1', '--format', 'json']).stdout,
    );
    expect(groups[0].items.map(({ id }: { id: string }) => id)).toEqual(['A-1', 'D-2']);
    expect([more, open.steps]).toEqual([0, 4]);
    expect(selection).toMatchObject({ owner: 't1', shown: 2, 'left-out': 63 });
    expect(cdc(['plan', fixture, '--top', '2']).stdout).toContain('9 more not shown');
    expect(cdc(['plan', fixture, '--owner', 't9']).stderr).toContain('No service has the owner “t9”.');
  });

  it('groups by the quarters of fiscal years, and says so', () => {
    const dir = folder();
    cpSync(fixture, dir, { recursive: true });
    writeFileSync(join(dir, 'cdc.yaml'), 'version: 1\npolicy: { fiscal-year-start: 4 }\n');
    const en = cdc(['plan', dir, '--by', 'quarter']).stdout;
    // Due on 2026-10-31, 2027-01-01 and 2027-03-31.
    expect(en.match(/^FY.*$/gm)).toEqual(['FY2026 Q3 (1)', 'FY2026 Q4 (2)']);
    expect(en).toContain('Fiscal years start in April');
    expect(cdc(['plan', dir, '--by', 'quarter', '--lang', 'ja']).stdout).toMatch(/^2026年度第4四半期: 2件$/m);
  });

  it('is content with an organisation that has reached its targets', () => {
    expect(cdc(['plan', folder()]).status).toBe(2);
    const dir = copyOf('textbook');
    const assume = [...readFileSync(join(dir, 'portfolio.yaml'), 'utf8').matchAll(/^ {2}(\S+):.*to-be: (\d)/gm)];
    const all = assume.map(([, id, toBe]) => `${id}=${toBe}`).join(',');
    expect(cdc(['plan', dir, '--assume', all]).stdout).toContain('Nothing to improve: no service is below its target');
  });
});
