import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/render/width.ts';
import { cdc, copyOf, example, folder } from './run.ts';

const fixture = example('../test/fixtures/evaluation/edge');

const edit = (path: string, from: string | RegExp, to: string) =>
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));

describe('gap', () => {
  it.each(['harbor-logistics', 'sakura-seiki', 'textbook'])('fits one screen in both languages (%s)', (name) => {
    for (const lang of ['en', 'ja']) {
      const { stdout, status } = cdc(['gap', example(name), '--lang', lang]);
      expect(status).toBe(0);
      const lines = stdout.trimEnd().split('\n');
      for (const line of lines) expect(displayWidth(line), line).toBeLessThanOrEqual(80);
      // The last line of a terminal is the prompt's.
      expect(lines.length).toBeLessThanOrEqual(23);
    }
  });

  it('says first what there is, what is missing, and what to improve', () => {
    const lines = cdc(['gap', fixture]).stdout.split('\n');
    expect(lines.slice(0, 6)).toEqual([
      'Gap analysis · Edge cases',
      'Catalog: 18 of 65 in scope, 43 undecided, 4 unnecessary, 2 to review, 2 surplus',
      'Profile: 6 insourced, 4 combined, 3 outsourced; 2 unassigned, 2 not asked',
      'Scores 1–5: 3/3/4/3/2; 1 unscored, 2 excluded, 2 without target',
      'As-is 2.9, to-be 3.8; 2 not done, 3 depend on one person, 4 without oversight',
      // (3 + 1 + 2) ÷ 3 and (3 + 5 + 4 + 3) ÷ 4.
      '4 combined: in-house part 2.0, provider’s part 3.8',
    ]);
    const at = lines.indexOf('Top 4 of 11 improvements · roadmap: cdc plan · all lists: cdc gap --full');
    expect(lines.slice(at + 1, at + 5).map((line) => line.split(' ')[0])).toEqual(['E-1', 'B-3', 'A-4', 'E-3']);
    expect(lines[at + 1]).toMatch(/^E-1 {2}Network information collection +Basic +unassigned$/);
    expect(lines[at + 2]).toMatch(/ 1\/5 → 5/);
    expect(lines).toHaveLength(at + 6);
  });

  it('does not let what is not covered look fine', () => {
    const dir = folder();
    writeFileSync(join(dir, 'cdc.yaml'), 'version: 1\n');
    expect(cdc(['gap', dir]).stdout).toMatch(
      /^.*\nCatalog: 0 of 64 in scope, 64 undecided, 0 unnecessary\n[\s\S]*cdc assess\n$/,
    );
    writeFileSync(join(dir, 'portfolio.yaml'), 'version: 1\nservices:\n  A-1: { as-is: 4, to-be: 4 }\n');
    const { stdout } = cdc(['gap', dir]);
    expect(stdout).toContain('Not covered: Operation, Response\n');
    expect(stdout).toMatch(/\nB Real-time analysis .* none in scope\n/);
    expect(stdout).toContain('No improvements known yet. Continue with: cdc assess');
  });

  it('has the lists where they are asked for, and in documents', () => {
    const parts = (args: string[]) =>
      [...cdc(['gap', fixture, ...args]).stdout.matchAll(/^(?:## )?(Catalog|Profile|Portfolio): .* (?:do|done|it)$/gm)]
        .length;
    expect(parts([])).toBe(0);
    expect(parts(['--full'])).toBe(3);
    expect(parts(['--format', 'markdown'])).toBe(3);
    expect(parts(['--format', 'markdown', '--short'])).toBe(0);
    expect(parts(['--phase', 'profile'])).toBe(1);
    // What to improve is a list of the roadmap; a page stands by itself.
    expect(cdc(['gap', fixture, '--full']).stdout).not.toContain('Short cycle: ');
    expect(cdc(['gap', fixture, '--full']).stdout).toContain('Roadmap: cdc plan');
    expect(cdc(['gap', fixture, '--format', 'markdown']).stdout).toContain('Short cycle: ');
    expect(cdc(['gap', fixture, '--short', '--full']).status).toBe(2);
  });

  it('takes one phase, or all the other way round', () => {
    const heads = (args: string[]) =>
      [...cdc(['gap', fixture, ...args]).stdout.matchAll(/^(Catalog|Profile|Portfolio):/gm)].map(([, name]) => name);
    expect(heads(['--full'])).toEqual(['Catalog', 'Profile', 'Portfolio']);
    expect(heads(['--full', '--reverse'])).toEqual(['Portfolio', 'Profile', 'Catalog']);
    expect(heads(['--reverse'])).toEqual(['Portfolio', 'Profile', 'Catalog']);
    expect(cdc(['gap', fixture, '--reverse', '--short']).stderr).toContain(
      '--short cannot be used together with --reverse.',
    );
    expect(heads(['--phase', 'profile'])).toEqual(['Profile']);
    const { stdout } = cdc(['gap', fixture, '--format', 'json', '--phase', 'catalog']);
    expect(JSON.parse(stdout)).toMatchObject({ catalog: expect.anything(), profile: null, portfolio: null });
  });

  it('gives figures in full precision as JSON', () => {
    const { portfolio, profile } = JSON.parse(cdc(['gap', example('textbook'), '--format', 'json']).stdout);
    expect(portfolio.total).toMatchObject({ 'as-is': 3.125, 'to-be': 135 / 32, gap: 35 / 32 });
    expect(portfolio.categories[2]).toMatchObject({ category: 'C', 'as-is': null, standing: null });
    expect(profile.pattern).toMatchObject({ nearest: 'minimum-outsource', declared: null });
    expect(profile.loads[0]).toMatchObject({ kind: 'team', id: 'csirt', services: 15, share: 15 / 32 });
  });

  it('gives one line a service as CSV', () => {
    const lines = cdc(['gap', fixture, '--format', 'csv']).stdout.split('\r\n');
    expect(lines).toHaveLength(1 + 65 + 1);
    const of = (id: string) => lines.find((line) => line.startsWith(`${id},`));
    expect(of('A-2')).toBe(
      'A-2,A,Risk assessment,false,in-scope,standard,combination,t1,p,,2,4,4,5,1,2026-11-01,3,3,9,short,depends-on-person,,,,,II,,,,,,,,,,,,,,,,',
    );
    expect(of('E-1')).toBe(
      'E-1,E,Network information collection,false,in-scope,basic,unassigned,,,,,,1,,,,0,4,0,long,unassigned off-pattern without-target,,,,,I,,,,,,,,,,,,,,,,',
    );
    expect(of('C-1')).toBe(
      'C-1,C,Forensic analysis,false,in-scope,advanced,outsource,,p,excluded,,,,,,2026-11-01,,,,,,,,,,III,,,,,,r,,,,,,,,,,',
    );
  });

  it('makes tables as Markdown, in both languages', () => {
    const en = cdc(['gap', fixture, '--format', 'markdown']).stdout;
    expect(en).toMatch(/^# Gap analysis · Edge cases\n/);
    expect(en).toContain('| A-2 | Risk assessment | ████████░░ | 4 | 5 | +1 |');
    expect(en).toContain('| Hybrid | 4 of 14 | nearest · declared |');
    const ja = cdc(['gap', fixture, '--format', 'markdown', '--lang', 'ja']).stdout;
    expect(ja.match(/^#+ /gm)).toEqual(en.match(/^#+ /gm));
  });
});

describe('the textbook’s own example', () => {
  const languages = ['en', 'ja'] as const;

  it('outsources nothing that only the organisation itself can do', () => {
    const { status, stderr } = cdc(['gap', example('textbook'), '--fail-on', 'area-one-outsourced>0']);
    expect([status, stderr]).toEqual([0, '']);
  });

  it.each(languages)('says wherever it is named how many of its rows are not the textbook’s (%s)', (lang) => {
    const files = ['catalog', 'profile', 'portfolio'].map((kind) =>
      readFileSync(join(example('textbook'), `${kind}.yaml`), 'utf8'),
    );
    for (const text of files) expect(text.match(/\(elided in the textbook: plausible value\)/g)).toHaveLength(26);
    const said = lang === 'ja' ? /32行中26行/ : /26 of 32 rows/;
    for (const command of ['gap', 'plan', 'matrix', 'services'])
      expect(cdc([command, '-C', example('textbook'), '--lang', lang]).stdout.split('\n')[0], command).toMatch(said);
  });

  it('has the figures of its six rows told beside those of all 32', () => {
    const portfolio = readFileSync(join(example('textbook'), 'portfolio.yaml'), 'utf8');
    const rows = [...portfolio.matchAll(/^ {2}[A-I]-\d+: \{ as-is: (\d), to-be: (\d) \} (?!.*elided)/gm)];
    expect(rows).toHaveLength(6);
    const mean = (column: number) => (rows.reduce((sum, row) => sum + Number(row[column]), 0) / rows.length).toFixed(1);
    expect([mean(1), mean(2)]).toEqual(['3.3', '4.8']);
    const told = ['README.md', 'README.ja.md', '../../docs/guide.md', '../../docs/guide.ja.md', 'portfolio.yaml'];
    for (const name of told)
      expect(readFileSync(join(example('textbook'), name), 'utf8'), name).toMatch(
        /3\.3\D{1,30}(?:\(?20 \/ 6\D{1,30})?4\.8/,
      );
  });
});

describe('gap --fail-on', () => {
  const run = (conditions: string) => {
    const { status, stderr } = cdc(['gap', fixture, '--fail-on', conditions, '--phase', 'catalog']);
    return [status, stderr];
  };

  it.each([
    ['unassigned>0', 'Condition met: unassigned>0 (it is 2)\n'],
    ['unasked>0', 'Condition met: unasked>0 (it is 2)\n'],
    ['unassigned>2,unasked>2', ''],
    ['mean<2.8', ''],
    ['mean<=3, gap >= 2', 'Condition met: gap >= 2 (it is 2)\n'],
    ['half-below-target=1', 'Condition met: half-below-target=1 (it is 1)\n'],
    ['mean-gap>0.89', 'Condition met: mean-gap>0.89 (it is 0.923)\n'],
    ['ｍｅａｎ＜4', 'Condition met: mean<4 (it is 2.867)\n'],
  ])('%s', (conditions, expected) => {
    const [status, stderr] = run(conditions);
    expect(stderr).toContain(expected);
    expect(status).toBe(stderr === '' ? 0 : 1);
    if (expected === '') expect(stderr).toBe('');
  });

  it('names what it knows where a name is wrong', () => {
    const [status, stderr] = run('unasigned>0');
    expect(status).toBe(2);
    expect(stderr).toMatch(/“unasigned” is not one of: in-scope, undecided,.*\. Did you mean “unassigned”\?/);
  });

  it.each(['', 'mean', 'mean>', 'mean<3,', '>3', 'mean<three', 'mean==3', 'mean<3 unscored>0', 'constructor>0'])(
    'refuses “%s”',
    (conditions) => expect(run(conditions)[0]).toBe(2),
  );

  it('does not call a mean of nothing too low, and says so', () => {
    const dir = folder();
    writeFileSync(join(dir, 'cdc.yaml'), 'version: 1\n');
    const { status, stderr } = cdc(['gap', dir, '--fail-on', 'mean<3']);
    expect([status, stderr]).toEqual([
      1,
      'Condition cannot be tested, so it counts as met: mean<3 (there is no value yet)\n',
    ]);
  });
});

describe('gap --baseline', () => {
  it('has both parts of the combinations, and one list of what has changed, be it one screen or all lists', () => {
    const dir = folder();
    const files = (level: string, asIs: string) => ({
      'catalog.yaml': `  A-1: { level: ${level} }\n  A-2: { level: basic }\n`,
      'profile.yaml':
        '  A-1: { assignment: combination, team: a, provider: b }\n  A-2: { assignment: insource, team: a }\n',
      'portfolio.yaml': `  A-1: { as-is: ${asIs}, to-be: 5 }\n  A-2: { as-is: 3, to-be: 3 }\n`,
    });
    const states = {
      was: files('basic', '{ insource: 2, outsource: 4 }'),
      now: files('standard', '{ insource: 2, outsource: 5 }'),
    };
    for (const [name, texts] of Object.entries(states)) {
      mkdirSync(join(dir, name));
      for (const [file, text] of Object.entries(texts))
        writeFileSync(join(dir, name, file), `version: 1\nservices:\n${text}`);
    }
    for (const extent of [[], ['--full'], ['--format', 'markdown']]) {
      const { stdout } = cdc(['gap', 'now', '--baseline', 'was', ...extent], { cwd: dir });
      expect(stdout.match(/Changed since was/g)).toHaveLength(1);
      // The lower part makes the score: all means stay, and only the line of both parts shows what has become better.
      expect(stdout).toMatch(/1 combined: in-house part 2\.0, provider’s part 4\.0 → 5\.0/);
      const from = stdout.indexOf('Changed since was');
      const [lowered, improved] = ['lowered', 'improved'].map((kind) => stdout.indexOf(kind, from));
      expect(from < Number(lowered) && Number(lowered) < Number(improved)).toBe(true);
    }
    const { stdout } = cdc(['gap', 'now', '--baseline', 'was', '--phase', 'catalog'], { cwd: dir });
    expect(stdout).toContain('lowered');
    expect(stdout).not.toMatch(/improved|provider’s part/);
  });

  it('compares scores: figures, improved and worsened services, like for like', () => {
    const dir = folder();
    const state = (name: string, scores: string) => {
      mkdirSync(join(dir, name));
      writeFileSync(join(dir, name, 'portfolio.yaml'), `version: 1\nservices:\n${scores}`);
    };
    // A-1 from 2 to 4, A-2 from 3 to 2; A-3 at 1 is excluded, A-4 at 5 is new. Means: 2 then 11/3.
    state('then', '  A-1: { as-is: 2 }\n  A-2: { as-is: 3 }\n  A-3: { as-is: 1 }\n');
    state('now', '  A-1: { as-is: 4 }\n  A-2: { as-is: 2 }\n  A-3: { as-is: excluded }\n  A-4: { as-is: 5 }\n');
    const { baseline } = JSON.parse(cdc(['gap', 'now', '--baseline', 'then', '--format', 'json'], { cwd: dir }).stdout);
    expect(baseline.improved).toMatchObject([{ id: 'A-1', before: { score: 2 }, after: { score: 4 } }]);
    expect(baseline.worsened).toMatchObject([{ id: 'A-2', before: { score: 3 }, after: { score: 2 } }]);
    expect(baseline['like-for-like']).toEqual({
      services: 2,
      're-sourced': 0,
      before: 2.5,
      after: 3,
      change: 0.5,
      entered: 1,
      left: 1,
    });
    const figure = (wanted: string) => baseline.figures.find(({ name }: { name: string }) => name === wanted);
    expect(figure('mean')).toEqual({ name: 'mean', before: 2, after: 11 / 3, change: 11 / 3 - 2 });
    expect(figure('excluded')).toEqual({ name: 'excluded', before: 0, after: 1, change: 1 });
    const shown = cdc(['gap', 'now', '--baseline', 'then'], { cwd: dir }).stdout;
    expect(shown).toMatch(/\nmean +2\.0 +3\.7 +\+1\.7\n/);
    expect(shown).toMatch(/\nAll +2 +2\.5 → 3\.0 +\+0\.5 +1 +1 +0\n/);
    expect(shown).toMatch(/\nimproved +A-1 +Risk management +2 +4\n/);
    expect(shown).toMatch(/\nworsened +A-2 +Risk assessment +3 +2\n/);
  });

  it('compares with another folder', () => {
    const dir = copyOf('textbook');
    edit(join(dir, 'catalog.yaml'), 'A-2: { level: basic }', 'A-2: { level: standard }');
    edit(
      join(dir, 'profile.yaml'),
      'A-8: { assignment: insource, team: it }',
      'A-8: { assignment: insource, team: soc }',
    );
    const { stdout } = cdc(['gap', dir, '--baseline', example('textbook'), '--format', 'json']);
    const { baseline } = JSON.parse(stdout);
    expect(baseline.lowered).toEqual([
      {
        id: 'A-2',
        category: 'A',
        name: { en: 'Risk assessment', ja: 'リスクアセスメント' },
        custom: false,
        before: {
          scope: 'in-scope',
          catalog: expect.objectContaining({ level: 'basic' }),
          profile: { assignment: 'insource', team: 'csirt', provider: null, planned: null, note: null },
        },
        after: {
          scope: 'in-scope',
          catalog: expect.objectContaining({ level: 'standard' }),
          profile: { assignment: 'insource', team: 'csirt', provider: null, planned: null, note: null },
        },
      },
    ]);
    expect(baseline['re-sourced'].map(({ id }: { id: string }) => id)).toEqual(['A-8']);
    expect([baseline.added, baseline.dropped, baseline.raised]).toEqual([[], [], []]);
    const shown = cdc(['gap', dir, '--baseline', example('textbook')]).stdout;
    expect(shown).toMatch(/lowered +A-2 +Risk assessment +Basic +Standard/);
    expect(shown).toMatch(/re-sourced +A-8/);
  });

  it('compares with a git revision, whose files need not be on disk', () => {
    const dir = copyOf('textbook');
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], { cwd: dir });
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'before');
    git('tag', 'v1');
    edit(join(dir, 'catalog.yaml'), /A-1: \{ level: basic \}/, 'A-1: { level: unnecessary, reason: budget }');
    const { stdout } = cdc(['gap', '--baseline', 'v1', '--format', 'json'], { cwd: dir });
    expect(JSON.parse(stdout).baseline.dropped.map(({ id }: { id: string }) => id)).toEqual(['A-1']);
    const unknown = cdc(['gap', '--baseline', 'v2'], { cwd: dir });
    expect([unknown.status, unknown.stdout]).toEqual([2, '']);
    expect(unknown.stderr).toContain('v2 is not a git revision, a date or a folder.');
  });

  it('says when there was no organisation, or an unusable one', () => {
    const dir = copyOf('textbook');
    expect(cdc(['gap', dir, '--baseline', 'HEAD']).stderr).toContain('is not in a git repository');
    const broken = copyOf('textbook');
    edit(join(broken, 'catalog.yaml'), 'level: basic', 'level: basik');
    const { status, stderr } = cdc(['gap', dir, '--baseline', broken]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/catalog\.yaml:6:17 error schema\/enum[\s\S]*cannot be used: 1 problem\./);
  });
});
