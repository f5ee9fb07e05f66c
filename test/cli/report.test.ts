import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cdcYaml, type Repository, repository } from './repository.ts';
import { cdc, cdcProcess, copyOf, folder } from './run.ts';

/** A-1 rose from 2 to 3; nothing that is found is an error. */
function organisation(): Repository {
  const repo = repository();
  repo.write('cdc.yaml', cdcYaml);
  repo.write('catalog.yaml', 'version: 1\nservices:\n  A-1: { level: basic }\n');
  repo.write('profile.yaml', 'version: 1\nservices:\n  A-1: { assignment: insource, team: csirt }\n');
  score(repo, 2);
  repo.commit('2026-05-01T12:00:00+00:00');
  repo.git('tag', '2026-H1');
  score(repo, 3);
  repo.commit('2026-11-01T12:00:00+00:00');
  return repo;
}

function score(repo: Repository, asIs: number): void {
  repo.write('portfolio.yaml', `version: 1\nassessed-on: 2026-11-01\nservices:\n  A-1: { as-is: ${asIs}, to-be: 5 }\n`);
}

const markdown = (cwd: string, ...args: string[]) => cdc(['report', '--format', 'markdown', ...args], { cwd });

describe('a report', () => {
  it('compares with the last tag, and names it', () => {
    const { stdout, status } = markdown(organisation().dir, '--board');
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /Since 2026-H1 \([0-9a-f]{7}, 2026-05-01\), the mean of the 1 service .* has risen \(\+1\.0\)\./,
    );
    expect(stdout).toMatch(/\*\*State\*\*: commit [0-9a-f]{7} \(2026-11-01\)$/m);
  });

  it('compares with the state that is named, be it a revision, a day or a folder', () => {
    const repo = organisation();
    score(repo, 4);
    for (const state of ['HEAD', '2026-11-02', '2026/11/2'])
      expect(markdown(repo.dir, '--board', '--previous', state).stdout, state).toContain('has risen (+1.0)');
    const other = copyOf('textbook');
    expect(markdown(repo.dir, '--board', '--previous', other).stdout).toContain('textbook');
    expect(markdown(repo.dir, '--board', '--previous', 'nowhere')).toMatchObject({ status: 2, stdout: '' });
  });

  it('says that there is nothing to compare with', () => {
    const { stdout } = markdown(copyOf('textbook'), '--board');
    expect(stdout).toContain('no earlier state given');
    expect(stdout).toContain('**State**: unknown: not in git');
  });

  it('is of the services that are chosen, says so, and then has no pattern', () => {
    const { stdout } = markdown(copyOf('harbor-logistics'), '--category', 'B');
    expect(stdout).toContain('Only category B: 5 services; 60 left out');
    expect(stdout).toContain('Patterns belong to the whole organisation');
    expect(stdout).not.toContain('### A-1');
  });

  it('says of areas and of peacetime that nothing is decided yet, as their commands do', () => {
    const cwd = folder();
    cdc(['init', '--yes'], { cwd });
    const { stdout } = markdown(cwd);
    expect(stdout).toContain('## Areas and patterns of organisation\n\nNo service is in scope yet.');
    expect(stdout).toContain('Undecided: 32 services of these activities.');
  });

  it('has what to do next, without commands, but not of some services', () => {
    const partOf = (text: string) => text.split('\n## ').find((part) => part.startsWith('Next steps\n'));
    const { dir } = organisation();
    const part = partOf(markdown(dir, '--lang', 'en').stdout);
    // 64 services; A-1 is decided, assigned and scored, and is below its target. 12 months after 2026-11-01 it becomes stale.
    expect(part).toContain('- **Build process**: catalog 1 of 64 · profile 1 of 1 · portfolio 1 of 1\n');
    expect(part).toContain(
      '| Open in the catalog: 63 services (63 in no file) |  |\n| Improve 1 service below target | A-1 |\n',
    );
    expect(part).toContain('| no team yet | 63 | 63 |\n');
    expect(part).not.toContain('cdc ');
    const some = markdown(dir, '--lang', 'en', '--category', 'A').stdout;
    expect([some.includes('## Roadmap\n'), partOf(some)]).toEqual([true, undefined]);
  });

  it('has the first page alone where that is asked for', () => {
    const dir = copyOf('harbor-logistics');
    expect(markdown(dir, '--board').stdout.match(/^## .*/gm)).toEqual(['## At a glance']);
    expect(markdown(dir).stdout.match(/^## .*/gm)?.length).toBeGreaterThan(7);
  });

  it('says in the language that is spoken what it is', () => {
    expect(markdown(copyOf('sakura-seiki'), '--board', '--lang', 'ja').stdout).toContain('## 概要');
  });
});

describe('what is not there', () => {
  it('is no history that a shallow clone leaves out: a word says so', () => {
    const repo = organisation();
    const clone = folder();
    repo.git('clone', '-q', '--depth', '1', `file://${repo.dir}`, clone);
    const { stdout, stderr } = markdown(clone);
    expect(stderr).toContain('shallow');
    expect(stdout).toContain('There is no history to show');
  });

  it('is no commit where git cannot be run: then it is not said either that there is none', () => {
    const { stdout, status } = cdcProcess(['report', '--board', '--format', 'markdown'], {
      cwd: organisation().dir,
      env: { PATH: folder() },
    });
    expect(status).toBe(0);
    expect(stdout).toContain('**State**: unknown: not in git, or git cannot be run');
  });
});

describe('a chart', () => {
  const chart = (...args: string[]) => cdc(['chart', ...args], { cwd: organisation().dir });

  it('shows the last tag where it shows an earlier state, or the state that is named', () => {
    expect(chart('radar').stdout).toContain('As-is in 2026-H1 (');
    expect(chart('gap', '--previous', 'HEAD').stdout).toContain('As-is in HEAD (');
  });

  it.each([
    [['load', '--previous', 'HEAD'], '--previous needs radar / gap.'],
    [['load', '--by', 'level'], '--by needs heatmap.'],
    [['rader'], 'Did you mean “radar”?'],
  ])('takes nothing that it would not use: %j', (args, said) => {
    const { status, stdout, stderr } = chart(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
  });

  it('is an error where there is nothing to draw', () => {
    const repo = repository();
    repo.write('cdc.yaml', 'version: 1\n');
    for (const name of ['radar', 'gap', 'load', 'areas', 'timeline', 'trend'])
      expect(cdc(['chart', name], { cwd: repo.dir }), name).toMatchObject({ status: 2, stdout: '' });
  });
});

describe('a final report', () => {
  const final = (cwd: string) => cdc(['report', '--final', '-o', 'out.html'], { cwd });

  it('is written where everything is committed and check finds no error, and is no draft', () => {
    const { dir } = organisation();
    const { status, stderr } = final(dir);
    expect(stderr).toMatch(/^Written to out\.html \(\d+ KB\)$/m);
    expect(status).toBe(0);
    expect(markdown(dir, '--final').stdout).toContain('**Status**: Final');
    expect(markdown(dir).stdout).toContain('**Status**: Draft');
  });

  it('is refused with changes that are not committed, and nothing is written', () => {
    const repo = organisation();
    score(repo, 4);
    const { status, stderr } = final(repo.dir);
    expect(status).toBe(1);
    expect(stderr).toContain('There are uncommitted changes: portfolio.yaml.');
    expect(existsSync(join(repo.dir, 'out.html'))).toBe(false);
  });

  it('is refused where check finds an error', () => {
    const repo = organisation();
    repo.write('profile.yaml', 'version: 1\nservices:\n  A-1: { assignment: unassigned }\n');
    repo.commit('2026-11-02T12:00:00+00:00');
    const { status, stderr } = final(repo.dir);
    expect(status).toBe(1);
    expect(stderr).toMatch(/cdc check finds \d+ errors?\./);
  });

  it('is refused where nobody can say which state it is of', () => {
    const dir = copyOf('textbook');
    expect(final(dir)).toMatchObject({ status: 1, stderr: expect.stringContaining('not in a git repository') });
    const repo = repository();
    repo.write('cdc.yaml', 'version: 1\n');
    expect(final(repo.dir)).toMatchObject({ status: 1, stderr: expect.stringContaining('Nothing has been committed') });
  });
});

describe('what makes no sense', () => {
  it.each([
    [['--draft', '--final'], '--draft cannot be used together with --final.'],
    [['--open'], '--open needs -o.'],
    [['--format', 'pdf'], '“pdf” is not one of: html, markdown.'],
  ])('is refused: %j', (args, said) => {
    const { status, stdout, stderr } = cdc(['report', ...args], { cwd: copyOf('textbook') });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
  });

  it('is an organisation’s own file as the place of a report', () => {
    const dir = copyOf('textbook');
    const before = readFileSync(join(dir, 'profile.yaml'), 'utf8');
    expect(cdc(['report', '-o', 'profile.yaml'], { cwd: dir }).status).toBe(2);
    expect(readFileSync(join(dir, 'profile.yaml'), 'utf8')).toBe(before);
  });
});

describe.skipIf(process.platform === 'win32')('a report that is to be opened', () => {
  const opener = process.platform === 'darwin' ? 'open' : 'xdg-open';
  const open = (dir: string, PATH: string) =>
    cdcProcess(['report', '--board', '-o', 'a report.html', '--open'], { cwd: dir, env: { PATH } });

  it('is given to the program of the system, and only after it is written', () => {
    const dir = copyOf('textbook');
    const tools = folder();
    const seen = join(tools, 'seen');
    writeFileSync(
      join(tools, opener),
      `#!/bin/sh\ntest -s "$1" && echo "$# $1" > '${seen}.new' && mv '${seen}.new' '${seen}'\n`,
      {
        mode: 0o755,
      },
    );
    expect(open(dir, `${tools}:${process.env['PATH']}`).status).toBe(0);
    // It is not waited for.
    for (let tries = 0; !existsSync(seen) && tries < 1000; tries += 1)
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    expect(readFileSync(seen, 'utf8')).toBe(`1 ${join(dir, 'a report.html')}\n`);
  });

  it('is written all the same where there is no such program, and a word says so', () => {
    const dir = copyOf('textbook');
    const none = join(folder(), 'none');
    mkdirSync(none);
    const { status, stderr } = open(dir, none);
    expect(status).toBe(0);
    expect(stderr).toContain(`${opener} cannot be run, so open a report.html yourself.`);
    expect(existsSync(join(dir, 'a report.html'))).toBe(true);
  });
});
