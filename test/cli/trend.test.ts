import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { git, type Repository, repository } from './repository.ts';
import { cdc, copyOf, folder } from './run.ts';

const isWindows = process.platform === 'win32';
const portfolio = (asIs: number | string) => `version: 1\nservices:\n  A-1: { as-is: ${asIs}, to-be: 5 }\n`;

/** A repository in which the score of A-1 was one after the other, committed at noon of these days. */
function scored(states: readonly (readonly [date: string, asIs: number | string])[], at = 'org'): Repository {
  const repo = repository();
  for (const [date, asIs] of states) {
    repo.write(join(at, 'portfolio.yaml'), portfolio(asIs));
    repo.commit(`${date}T12:00:00+00:00`);
  }
  return repo;
}

interface Result {
  readonly states: readonly {
    date: string;
    commit: string;
    label: string | null;
    figures: { 'as-is': number | null } | null;
    problem: { file: string; line: number; code: string } | null;
  }[];
}

function states(args: readonly string[], options: Parameters<typeof cdc>[1]): Result['states'] {
  const { status, stdout, stderr } = cdc(['trend', ...args, '--format', 'json'], options);
  expect([status, stderr]).toEqual([0, '']);
  return (JSON.parse(stdout) as Result).states;
}

/** As `date as-is`, with the label if there is one. */
function points(args: readonly string[], options: Parameters<typeof cdc>[1]): string[] {
  return states(args, options).map(({ date, label, figures }) =>
    [label, date, figures ? figures['as-is'] : 'none'].filter((part) => part !== null).join(' '),
  );
}

const year = [
  ['2024-11-20', 1],
  ['2025-01-31', 2],
  ['2025-02-01', 3],
  ['2025-02-28', 4],
  ['2025-04-01', 5],
] as const;

describe('the states of a trend', () => {
  it('are every commit that touched the files, earliest first', () => {
    const { dir, write, commit } = scored(year);
    write('org/README.md', 'nothing that counts');
    write('other/portfolio.yaml', portfolio(1));
    commit('2025-05-01T12:00:00+00:00');
    expect(points(['org'], { cwd: dir })).toEqual(year.map(([date, asIs]) => `${date} ${asIs}`));
    // What is not committed is no part of the history.
    write('org/portfolio.yaml', portfolio(1));
    expect(points([], { cwd: join(dir, 'org') })).toHaveLength(5);
  });

  it('are the last of each period, those since a day, or the last so many', () => {
    const { dir } = scored(year);
    const cwd = join(dir, 'org');
    expect(points(['--every', 'month'], { cwd })).toEqual([
      '2024-11 2024-11-20 1',
      '2025-01 2025-01-31 2',
      '2025-02 2025-02-28 4',
      '2025-04 2025-04-01 5',
    ]);
    expect(points(['--every', 'quarter', '--last', '2'], { cwd })).toEqual([
      '2025-Q1 2025-02-28 4',
      '2025-Q2 2025-04-01 5',
    ]);
    expect(points(['--every', 'year'], { cwd })).toEqual(['2024 2024-11-20 1', '2025 2025-04-01 5']);
    expect(points(['--since', '2025-02-01'], { cwd })).toEqual(['2025-02-01 3', '2025-02-28 4', '2025-04-01 5']);
    expect(points(['--last', '1'], { cwd })).toEqual(['2025-04-01 5']);
    expect(points(['--since', '2026-01-01'], { cwd })).toEqual([]);
    expect(cdc(['trend', '--last', '0'], { cwd }).stdout).toContain('No matching state in the history.');
  });

  it('are those of fiscal years where these begin in another month, and of some services where these are wanted', () => {
    const { dir, write, commit } = scored(year);
    write('org/cdc.yaml', 'version: 1\npolicy: { fiscal-year-start: 4 }\n');
    commit('2025-05-01T12:00:00+00:00');
    const cwd = join(dir, 'org');
    expect(points(['--every', 'quarter'], { cwd })).toEqual([
      'FY2024-Q3 2024-11-20 1',
      'FY2024-Q4 2025-02-28 4',
      'FY2025-Q1 2025-05-01 5',
    ]);
    expect(cdc(['trend', '--every', 'year', '--lang', 'ja'], { cwd }).stdout).toMatch(/^2025-02-28 +2024年度 /m);
    expect(cdc(['trend', '--category', 'B'], { cwd }).stdout).toMatch(
      /Only category B: 4 services; 60 left out[\s\S]*\nScored .* 0 +0 /,
    );
    expect(points(['--service', 'a1', '--last', '1'], { cwd })).toEqual(['2025-05-01 5']);
  });

  it('are the tags of the branch, in the order of their commits', () => {
    const { dir, git: run, write, commit } = scored(year);
    run('tag', 'z-first', 'HEAD~4');
    run('tag', '-a', 'second', '-m', 'annotated', 'HEAD~2');
    run('tag', '-a', 'again', '-m', 'a tag of a tag', 'second');
    run('tag', 'a-last');
    run('tag', 'a-tree', 'HEAD^{tree}');
    run('checkout', '-q', '-b', 'side');
    write('org/portfolio.yaml', portfolio(1));
    commit();
    run('tag', 'elsewhere');
    run('checkout', '-q', '--detach', 'main');
    expect(points(['--tags'], { cwd: join(dir, 'org') })).toEqual([
      'z-first 2024-11-20 1',
      'again 2025-02-01 3',
      'second 2025-02-01 3',
      'a-last 2025-04-01 5',
    ]);
  });

  it('have the day of their committers', () => {
    const { dir, write, commit } = scored([['2025-01-01', 1]]);
    write('org/portfolio.yaml', portfolio(2));
    commit('2025-02-01T05:00:00+09:00');
    write('org/portfolio.yaml', portfolio(3));
    commit('2025-01-31T20:30:00-08:00');
    expect(points(['org'], { cwd: dir })).toEqual(['2025-01-01 1', '2025-02-01 2', '2025-01-31 3']);
  });

  it('are what the branch was at: a merge is one state', () => {
    const { dir, write, commit, git: run } = scored([['2025-01-01', 1]]);
    run('checkout', '-q', '-b', 'side');
    for (const asIs of [2, 3]) {
      write('org/portfolio.yaml', portfolio(asIs));
      commit('2025-01-02T12:00:00+00:00');
    }
    run('checkout', '-q', 'main');
    write('org/cdc.yaml', 'version: 1\n');
    commit('2025-01-03T12:00:00+00:00');
    run('merge', '-q', '--no-ff', 'side', '-m', 'merged');
    expect(states(['org'], { cwd: dir }).map(({ figures }) => figures?.['as-is'])).toEqual([1, 1, 3]);
  });

  it('go on under earlier names of the folder, and over a time in which it was away', () => {
    const { dir, write, commit, git: run } = scored([['2025-01-01', 1]], 'old/組織');
    run('mv', 'old/組織', 'between');
    commit('2025-01-02T12:00:00+00:00');
    write('between/portfolio.yaml', portfolio(2));
    commit('2025-01-03T12:00:00+00:00');
    run('tag', 'tagged');
    run('mv', 'between', 'org');
    commit('2025-01-04T12:00:00+00:00');
    rmSync(join(dir, 'org'), { recursive: true });
    commit('2025-01-05T12:00:00+00:00');
    write('org/portfolio.yaml', portfolio(3));
    commit('2025-01-06T12:00:00+00:00');
    expect(points(['org'], { cwd: dir })).toEqual([
      '2025-01-01 1',
      '2025-01-02 1',
      '2025-01-03 2',
      '2025-01-04 2',
      '2025-01-06 3',
    ]);
    expect(points(['org', '--tags'], { cwd: dir })).toEqual(['tagged 2025-01-03 2']);
  });

  it.skipIf(isWindows)('may have files that are links', () => {
    const { dir, git: run } = scored([
      ['2025-01-01', 1],
      ['2025-01-02', 2],
    ]);
    mkdirSync(join(dir, 'linked'));
    run('update-index', '--add', '--cacheinfo', `120000,${linkTo(dir, '../org/portfolio.yaml')},linked/portfolio.yaml`);
    run('commit', '-qm', 'a link');
    run('reset', '-q', '--hard');
    expect(states(['linked'], { cwd: dir }).map(({ figures }) => figures?.['as-is'])).toEqual([2]);
  });
});

/** The id of an object that is the target of a link. */
function linkTo(dir: string, target: string): string {
  writeFileSync(join(dir, 'target'), target);
  const id = git(dir, 'hash-object', '-w', 'target').trim();
  rmSync(join(dir, 'target'));
  return id;
}

describe('a state that does not parse', () => {
  it('is a gap in the line with a note, and not the end', () => {
    const { dir } = scored([
      ['2025-01-01', 1],
      ['2025-01-02', '[ }'],
      ['2025-01-03', 6],
      ['2025-01-04', 3],
    ]);
    const cwd = join(dir, 'org');
    const found = states([], { cwd });
    expect(found.map(({ figures }) => figures?.['as-is'])).toEqual([1, undefined, undefined, 3]);
    expect(found.map(({ problem }) => problem && [problem.file, problem.line, problem.code])).toEqual([
      null,
      ['portfolio.yaml', 3, expect.stringMatching(/^yaml\//)],
      ['portfolio.yaml', 3, 'schema/enum'],
      null,
    ]);
    const { stdout } = cdc(['trend'], { cwd });
    expect(stdout).toMatch(/^As-is \(with a to-be\) +▁··█ +1\.00 +3\.00 +1\.00 +3\.00$/m);
    expect(stdout).toMatch(/^2025-01-02 +[0-9a-f]{7} +(?:– *){7}$/m);
    expect(stdout).toContain('The files of 2 states could not be used:\n2025-01-02 ');
    expect(stdout).toMatch(/^2025-01-03 [0-9a-f]{7}: portfolio\.yaml:3: Found 6/m);
  });

  it('does not matter where it is the work tree', () => {
    const { dir, write } = scored(year);
    write('org/portfolio.yaml', portfolio('[ }'));
    expect(points(['org', '--last', '1'], { cwd: dir })).toEqual(['2025-04-01 5']);
  });
});

describe('the repository of a trend', () => {
  it('may be shallow, which is said', () => {
    const { dir } = scored(year);
    const clone = join(folder(), 'clone');
    git(dir, 'clone', '-q', '--depth=2', pathToFileURL(dir).href, clone);
    const { status, stdout, stderr } = cdc(['trend', 'org', '--format', 'csv'], { cwd: clone });
    expect([status, stdout.trim().split('\r\n').length]).toEqual([0, 3]);
    expect(stderr).toBe('This is a shallow clone, so the trend starts late.\n');
  });

  it('may be a submodule or a further work tree', () => {
    const { dir, git: run } = scored(year);
    const tree = join(folder(), 'tree');
    run('worktree', 'add', '-q', '--detach', tree, 'HEAD~1');
    expect(points(['org'], { cwd: tree })).toHaveLength(4);
    const outer = repository();
    outer.git('submodule', '--quiet', 'add', dir, 'inner');
    outer.commit();
    expect(points(['inner/org'], { cwd: outer.dir })).toHaveLength(5);
  });

  it('may name its objects by longer digests', () => {
    const dir = folder();
    git(dir, 'init', '-q', '-b', 'main', '--object-format=sha256');
    mkdirSync(join(dir, 'org'));
    for (const asIs of [1, 2]) {
      writeFileSync(join(dir, 'org/portfolio.yaml'), portfolio(asIs));
      git(dir, 'add', '-A');
      git(dir, 'commit', '-qm', 'a state');
    }
    expect(states(['org'], { cwd: dir }).map(({ figures }) => figures?.['as-is'])).toEqual([1, 2]);
  });

  it('may lack all history of the files', () => {
    const bare = copyOf('textbook');
    expect(cdc(['trend', bare]).stderr).toContain('The organisation is not in a git repository');
    const { dir, commit } = repository(bare);
    expect(cdc(['trend', dir])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('error: Nothing has been committed yet'),
    });
    git(dir, 'commit', '-q', '--allow-empty', '-m', 'nothing');
    expect(cdc(['trend', dir]).stderr).toContain('HEAD: the organisation’s files are missing there');
    commit();
    expect(points([dir], {})).toHaveLength(1);
    expect(cdc(['trend', dir, '--tags', '--every', 'month']).stderr).toContain('--tags cannot be used together');
    expect(cdc(['trend', dir, '--every', 'week']).stderr).toContain('is not one of: month, quarter, year');
  });

  it.skipIf(isWindows)('runs nothing that its own settings name', () => {
    const { dir, git: run, write, commit } = scored(year, 'old');
    run('mv', 'old', 'org');
    write('.gitattributes', '* diff=evil filter=evil merge=evil\n');
    commit();
    run('tag', 'v1');
    const ran = join(dir, 'ran');
    const evil = join(dir, 'evil.sh');
    writeFileSync(evil, `#!/bin/sh\necho "$0 $@" >> '${ran}'\n`, { mode: 0o755 });
    for (const key of [
      'core.fsmonitor',
      'core.pager',
      'pager.rev-list',
      'diff.evil.textconv',
      'diff.evil.command',
      'diff.external',
      'filter.evil.smudge',
      'filter.evil.clean',
      'filter.evil.process',
      'gpg.program',
    ]) {
      run('config', key, evil);
    }
    run('config', 'log.showSignature', 'true');
    for (const name of ['rev-parse', 'rev-list', 'cat-file', 'diff-tree', 'for-each-ref']) {
      run('config', `alias.${name}`, `!${evil}`);
    }
    expect(points(['org'], { cwd: dir })).toHaveLength(6);
    expect(points(['org', '--tags'], { cwd: dir })).toHaveLength(1);
    expect(cdc(['diff', 'HEAD~3', '2025-04-01', '-C', 'org'], { cwd: dir }).status).toBe(0);
    expect(existsSync(ran)).toBe(false);
  });
});

describe('what has become of the same services', () => {
  it('stands beside each state, and over all', () => {
    const repo = repository();
    const state = (day: string, scores: string) => {
      repo.write('org/portfolio.yaml', scores);
      repo.commit(`${day}T12:00:00+00:00`);
    };
    const file = (...asIs: string[]) =>
      `version: 1\nservices:\n${asIs.map((one, index) => `  A-${index + 1}: { as-is: ${one} }\n`).join('')}`;
    state('2025-01-01', file('1', '3'));
    state('2025-02-01', file('excluded', '3', '5'));
    state('2025-03-01', 'version: [\n');
    state('2025-04-01', file('2', '4', '5'));
    const { 'like-for-like': overall, states } = JSON.parse(
      cdc(['trend', 'org', '--format', 'json'], { cwd: repo.dir }).stdout,
    );
    const line = (services: number, before: number, after: number, entered: number, left: number) => ({
      services,
      're-sourced': 0,
      before,
      after,
      change: after - before,
      entered,
      left,
    });
    // The mean goes from 2 to 4 although nothing is better; then from 4 to 11/3 although one is.
    expect(states.map(({ 'like-for-like': one }: { 'like-for-like': unknown }) => one)).toEqual([
      null,
      line(1, 3, 3, 1, 1),
      null,
      line(2, 4, 4.5, 1, 0),
    ]);
    expect(overall).toEqual(line(2, 2, 3, 1, 0));
    const { stdout } = cdc(['trend', 'org'], { cwd: repo.dir });
    expect(stdout).toMatch(/\nOverall +2 +2\.00 → 3\.00 +\+1\.00 +1 +0 +0\n/);
  });
});

describe('the table of a trend', () => {
  it('has one mark for several states where there are too many', () => {
    const { dir } = scored(Array.from({ length: 70 }, (_, index) => ['2025-01-01', 1 + (index % 5)] as const));
    const { stdout } = cdc(['trend', 'org'], { cwd: dir });
    expect(stdout).toContain('70 states, from 2025-01-01 to 2025-01-01');
    expect(stdout).toContain('Each mark is the last of 3 states.');
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });
});
