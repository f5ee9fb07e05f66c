import { mkdirSync, readdirSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { git, type Repository, repository } from './repository.ts';
import { cdc, copyOf, example, folder } from './run.ts';

const isWindows = process.platform === 'win32';
const portfolio = (asIs: number) => `version: 1\nservices:\n  A-1: { as-is: ${asIs}, to-be: 5 }\n`;
const catalog = 'version: 1\nservices:\n  A-1: { level: basic } # 経営\n';

/** A repository in which the score of A-1 was 1, 2, 3 …, a commit each, at noon of the first days of November 2025. */
function scored(last: number, at = 'org'): Repository {
  const repo = repository();
  repo.write(join(at, 'catalog.yaml'), catalog);
  for (let score = 1; score <= last; score++) {
    repo.write(join(at, 'portfolio.yaml'), portfolio(score));
    repo.commit(`2025-11-0${score}T12:00:00+00:00`);
  }
  return repo;
}

interface Found {
  readonly from: { name: string | null; commit: string | null; date: string | null };
  readonly to: { name: string | null };
  readonly services: readonly { id: string; kinds: string[]; before: { score: number }; after: { score: number } }[];
}

/** The scores of A-1 in both states, or why there are none. */
function diff(args: readonly string[], options: Parameters<typeof cdc>[1]) {
  const { status, stdout, stderr } = cdc(['diff', ...args, '--format', 'json'], options);
  if (status !== 0) return { status, stdout, stderr };
  const [row, ...more] = (JSON.parse(stdout) as Found).services.filter(({ kinds }) => kinds.length > 0);
  expect(more).toEqual([]);
  return row ? `${row.before.score} to ${row.after.score}` : 'no change';
}

describe('a state', () => {
  it('is HEAD and the work tree where none is named', () => {
    const { dir, write } = scored(2);
    expect(diff([], { cwd: join(dir, 'org') })).toBe('no change');
    write('org/portfolio.yaml', portfolio(5));
    expect(diff([], { cwd: join(dir, 'org') })).toBe('2 to 5');
    expect(diff(['-C', join(dir, 'org')], {})).toBe('2 to 5');
  });

  it('is a revision as git takes it', () => {
    const { dir, git: run } = scored(4);
    run('tag', 'v1', 'HEAD~3');
    run('tag', '-a', 'v2', '-m', 'annotated', 'HEAD~2');
    run('checkout', '-q', '--detach');
    const cwd = join(dir, 'org');
    expect(diff(['v1', 'v2'], { cwd })).toBe('1 to 2');
    expect(diff(['v2'], { cwd })).toBe('2 to 4');
    expect(diff(['HEAD', 'HEAD~3'], { cwd })).toBe('4 to 1');
    expect(diff([run('rev-parse', 'HEAD~1').trim(), 'main'], { cwd })).toBe('3 to 4');
  });

  it('is the last commit before the end of a day, in the time zone of its committer', () => {
    const { dir, write, commit, git: run } = scored(3);
    write('org/portfolio.yaml', portfolio(4));
    // In UTC, this is still the 4th.
    commit('2025-11-05T08:00:00+09:00');
    const cwd = join(dir, 'org');
    expect(diff(['--at', '2025-11-01'], { cwd })).toBe('1 to 4');
    expect(diff(['2025-11-02', '2025-11-04'], { cwd })).toBe('2 to 3');
    expect(diff(['2025-11-04', '2025-11-05'], { cwd })).toBe('3 to 4');
    expect(diff(['--at', '2030-01-01'], { cwd })).toBe('no change');
    expect(diff(['--at', '2025-10-31'], { cwd })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('2025-10-31: there is no commit on or before that date.'),
    });
    // A tag of that name goes before the day, unless a day is asked for.
    run('tag', '2025-11-01', 'HEAD~1');
    expect(diff(['2025-11-01'], { cwd })).toBe('3 to 4');
    expect(diff(['--at', '2025-11-01'], { cwd })).toBe('1 to 4');
  });

  it('is not what a merge brought in before it was merged', () => {
    const { dir, write, commit, git: run } = scored(1);
    run('checkout', '-q', '-b', 'side');
    write('org/portfolio.yaml', portfolio(5));
    commit('2025-11-02T12:00:00+00:00');
    run('checkout', '-q', 'main');
    write('other', '');
    commit('2025-11-03T12:00:00+00:00');
    run('merge', '-q', '--no-ff', 'side', '-m', 'merged');
    expect(diff(['2025-11-03'], { cwd: join(dir, 'org') })).toBe('1 to 5');
  });

  it('is a folder, be it in no repository', () => {
    const dir = folder();
    for (const [name, score] of Object.entries({ one: 1, other: 3 })) {
      mkdirSync(join(dir, name));
      writeFileSync(join(dir, name, 'portfolio.yaml'), portfolio(score));
    }
    expect(diff(['one', 'other'], { cwd: dir })).toBe('1 to 3');
    expect(diff([join(dir, 'other'), './one'], { cwd: dir })).toBe('3 to 1');
    expect(diff(['one'], { cwd: join(dir, 'other') })).toMatchObject({ status: 2 });
    expect(diff(['../one'], { cwd: join(dir, 'other') })).toBe('1 to 3');
    expect(diff(['one', 'other'], { cwd: dir, env: { PATH: folder() } })).toBe('1 to 3');
  });

  it('is a branch rather than a folder of the same name, which a dot or a slash makes a folder', () => {
    const { dir, write, git: run } = scored(3, '.');
    run('branch', 'old', 'HEAD~2');
    write('old/portfolio.yaml', portfolio(5));
    expect(diff(['old'], { cwd: dir })).toBe('1 to 3');
    expect(diff(['./old'], { cwd: dir })).toBe('5 to 3');
    run('branch', '-D', 'old');
    expect(diff(['old'], { cwd: dir })).toBe('5 to 3');
  });

  it('may lack files that came later', () => {
    const { dir, write } = scored(1);
    write('org/profile.yaml', 'version: 1\nservices:\n  A-1: { assignment: insource }\n');
    rmSync(join(dir, 'org/catalog.yaml'));
    const { stdout } = cdc(['diff', '--format', 'json', '-C', join(dir, 'org')]);
    expect(JSON.parse(stdout).services).toMatchObject([{ id: 'A-1', kinds: ['re-sourced', 're-levelled'] }]);
  });
});

describe('a folder that was renamed', () => {
  it('is found under the names that it had', () => {
    const { dir, write, commit, git: run } = scored(1, 'old/組織');
    run('mv', 'old/組織', 'between');
    commit();
    write('between/portfolio.yaml', portfolio(2));
    commit();
    // Moved and changed at once, and together with another one.
    mkdirSync(join(dir, 'deep'));
    renameSync(join(dir, 'between'), join(dir, 'deep/"新しい" org'));
    write('deep/"新しい" org/portfolio.yaml', portfolio(3));
    write('deep/new/catalog.yaml', 'version: 1\n');
    commit();
    const cwd = join(dir, 'deep/"新しい" org');
    expect(diff(['HEAD~3'], { cwd })).toBe('1 to 3');
    expect(diff(['HEAD~1', 'HEAD'], { cwd })).toBe('2 to 3');
    run('mv', 'deep/"新しい" org', '組織');
    commit();
    expect(diff(['HEAD~4'], { cwd: join(dir, '組織') })).toBe('1 to 3');
  });

  it('is found where it came back to a name that it had before', () => {
    const { dir, write, commit, git: run } = scored(1);
    run('mv', 'org', 'other');
    commit();
    write('other/portfolio.yaml', portfolio(2));
    commit();
    run('mv', 'other', 'org');
    commit();
    const cwd = join(dir, 'org');
    expect(diff(['HEAD~1'], { cwd })).toBe('no change');
    expect(diff(['HEAD~3'], { cwd })).toBe('1 to 2');
  });

  it('is not taken for another one that was there before', () => {
    const { dir, write, commit } = scored(1, 'a');
    write('b/catalog.yaml', catalog);
    write('b/portfolio.yaml', portfolio(4));
    commit();
    expect(diff(['HEAD~1'], { cwd: join(dir, 'b') })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('HEAD~1: the organisation’s files are missing there'),
    });
    expect(diff(['HEAD~1:a'], { cwd: join(dir, 'b') })).toBe('1 to 4');
    expect(diff(['HEAD~1:a/', 'HEAD:b'], { cwd: join(dir, 'b') })).toBe('1 to 4');
    expect(diff(['HEAD~1:b'], { cwd: join(dir, 'b') })).toMatchObject({ status: 2 });
  });

  it('may be, or have been, the root of the repository', () => {
    const { dir, write, commit, git: run } = scored(1, '.');
    mkdirSync(join(dir, 'org'));
    run('mv', 'catalog.yaml', 'portfolio.yaml', 'org');
    commit();
    write('org/portfolio.yaml', portfolio(2));
    commit();
    expect(diff(['HEAD~2'], { cwd: join(dir, 'org') })).toBe('1 to 2');
    run('mv', 'org/catalog.yaml', 'org/portfolio.yaml', '.');
    commit();
    expect(diff(['HEAD~2'], { cwd: dir })).toBe('1 to 2');
    expect(diff(['HEAD~3:'], { cwd: dir })).toBe('1 to 2');
  });

  it('is not found while git does not know of the renaming, but where it is named', () => {
    const { dir } = scored(2, 'old');
    renameSync(join(dir, 'old'), join(dir, 'new'));
    const cwd = join(dir, 'new');
    expect(diff([], { cwd })).toMatchObject({ status: 2, stderr: expect.stringContaining('HEAD~9:folder') });
    expect(diff(['HEAD~1:old'], { cwd })).toBe('1 to 2');
  });
});

describe('the repository', () => {
  it('may be a further work tree or a submodule', () => {
    const { dir, git: run } = scored(2);
    const tree = join(folder(), 'tree');
    run('worktree', 'add', '-q', tree);
    expect(diff(['HEAD~1'], { cwd: join(tree, 'org') })).toBe('1 to 2');
    const outer = repository();
    outer.git('submodule', '--quiet', 'add', dir, 'inner');
    outer.commit();
    expect(diff(['HEAD~1'], { cwd: join(outer.dir, 'inner/org') })).toBe('1 to 2');
  });

  it('is not touched', () => {
    const { dir, write } = scored(2);
    write('org/portfolio.yaml', portfolio(4));
    const state = () =>
      readdirSync(dir, { recursive: true, encoding: 'utf8' })
        .toSorted()
        .map((path) => [path, statSync(join(dir, path)).mtimeMs]);
    const earlier = state();
    expect(diff(['2025-11-01'], { cwd: join(dir, 'org') })).toBe('1 to 4');
    expect(state()).toEqual(earlier);
  });

  it.skipIf(isWindows)('may have a folder to which only a link leads', () => {
    const { dir } = scored(2);
    const link = join(folder(), 'link');
    symlinkSync(join(dir, 'org'), link);
    expect(diff(['HEAD~1'], { cwd: link })).toBe('1 to 2');
  });
});

describe('what cannot be compared', () => {
  const failed = (args: string[], cwd: string) => {
    const { status, stdout, stderr } = cdc(['diff', ...args], { cwd });
    expect([status, stdout]).toEqual([2, '']);
    return stderr;
  };

  it('is told with revision, file and line where a file does not parse', () => {
    const { dir, write, commit } = scored(1);
    write('org/portfolio.yaml', 'version: 1\nservices:\n  A-1: { as-is: [ }\n');
    commit();
    write('org/portfolio.yaml', portfolio(3));
    const stderr = failed([], join(dir, 'org'));
    expect(stderr).toMatch(/^HEAD:org\/portfolio\.yaml:3:\d+ error yaml\//);
    expect(stderr).toContain('error: The files of HEAD cannot be used: ');
    expect(diff(['HEAD~1'], { cwd: join(dir, 'org') })).toBe('1 to 3');
    const root = scored(1, '.');
    root.write('portfolio.yaml', 'version: 1\nservices:\n  A-1: { as-is: 6 }\n');
    root.commit();
    expect(failed(['HEAD', 'HEAD~1'], root.dir)).toMatch(/^HEAD:\.\/portfolio\.yaml:3:17 error schema\/enum/);
  });

  it('is told where there is no repository, no commit, no git, or no such revision', () => {
    const bare = copyOf('textbook');
    expect(failed([], bare)).toBe(
      'error: The organisation is not in a git repository, so it has no history.\n  To start a history, run these in its folder: git init, git add . and git commit\n',
    );
    const empty = repository(bare);
    expect(failed([], empty.dir)).toBe(
      'error: Nothing has been committed yet, so there is no history.\n  To start it, commit the files: git add . and git commit\n',
    );
    expect(failed(['--at', '2026-01-01'], empty.dir)).toContain('error: Nothing has been committed yet');
    empty.commit();
    expect(failed(['nope'], empty.dir)).toContain('nope is not a git revision, a date or a folder');
    expect(failed(['HEAD', 'nope'], empty.dir)).toContain('nope is not a git revision');
    expect(failed(['--at', '2026-02-30'], empty.dir)).toContain('“2026-02-30” is not a valid date');
    expect(failed(['HEAD', '--at', '2026-01-01'], empty.dir)).toContain('--at cannot be used together with HEAD.');
    expect(cdc(['diff', '-C', empty.dir], { env: { PATH: folder() } }).stderr).toContain(
      'cdc needs git to read the history',
    );
  });

  it('is told of what a shallow clone lacks', () => {
    const { dir } = scored(3);
    const clone = join(folder(), 'clone');
    git(dir, 'clone', '-q', '--depth=2', pathToFileURL(dir).href, clone);
    const cwd = join(clone, 'org');
    expect(diff(['HEAD~1'], { cwd })).toBe('2 to 3');
    expect(failed(['HEAD~2'], cwd)).toContain('git fetch --unshallow');
    expect(failed(['--at', '2025-11-01'], cwd)).toContain('git fetch --unshallow');
  });
});

describe('the result', () => {
  it('names both states, and lists what was carried over apart', () => {
    const { dir, write } = scored(2);
    write('org/portfolio.yaml', `${portfolio(3)}  A-2: { as-is: 2 }\n`);
    const { stdout } = cdc(['diff', 'HEAD~1', '-C', join(dir, 'org')]);
    expect(stdout).toMatch(/^Changes\nHEAD~1 \([0-9a-f]{7}, 2025-11-01\) → working tree\n/);
    expect(stdout).toContain('2 of 64 services changed: 1 improved, 1 newly in scope.');
    expect(stdout).toMatch(/\nImproved \(1\)\nA-1 {2}Risk management +1 → 3\n/);
    expect(stdout).not.toContain('carried over');
    const same = cdc(['diff', '.', '.'], { cwd: join(dir, 'org') }).stdout;
    expect(same).toContain('No changes');
    expect(same).toMatch(/2 scores carried over: [^:]*:\nA-1 A-2\n$/);
  });

  it('tells every other answer that has changed, by service and key, in every format', () => {
    const dir = folder();
    const state = (name: string, cdc: string, profile: string, portfolio: string) => {
      mkdirSync(join(dir, name));
      writeFileSync(join(dir, name, 'cdc.yaml'), `version: 1\n${cdc}`);
      writeFileSync(join(dir, name, 'profile.yaml'), `version: 1\nservices:\n  A-1: { ${profile} }\n`);
      writeFileSync(
        join(dir, name, 'portfolio.yaml'),
        `version: 1\nservices:\n  A-1: { as-is: 2, to-be: 4${portfolio} }\n`,
      );
    };
    state('one', 'teams: { a: { name: A } }\n', 'assignment: insource, team: a', '');
    const planned = 'assignment: insource, team: a, planned: { assignment: outsource, by: 2027-04-01 }';
    state('two', 'teams: { a: { name: AA } }\n', planned, ', owner: a, due: 2027-03-31, evidence: [wiki]');
    const run = (format: string) => cdc(['diff', 'one', 'two', '--format', format], { cwd: dir }).stdout;
    const keys = ['profile.planned', 'portfolio.owner', 'portfolio.due', 'portfolio.evidence'];
    for (const format of ['table', 'markdown', 'html', 'json']) {
      const text = run(format);
      for (const key of [...keys, 'cdc.teams.a.name']) expect(text, format).toContain(key);
      expect(text, format).not.toContain('No changes');
    }
    expect(run('table')).toContain('No scope, level, assignment or score has changed.');
    const { services, settings } = JSON.parse(run('json'));
    expect(settings).toEqual(['cdc.teams.a.name']);
    expect(services).toMatchObject([{ id: 'A-1', kinds: [], 'other-keys': keys, 'carried-over': true }]);
    expect(run('csv')).toContain(`A-1,A,Risk management,false,,${keys.join(' ')},true,`);
  });

  it.each(['table', 'markdown', 'csv', 'json', 'ndjson'])('goes to a file as %s', (format) => {
    const dir = folder();
    const args = ['diff', example('textbook'), example('harbor-logistics'), '--format', format];
    expect(cdc([...args, '-o', 'out'], { cwd: dir })).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(statSync(join(dir, 'out')).size).toBeGreaterThan(1000);
  });
});
