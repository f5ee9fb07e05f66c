import { readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { type InterviewSubject, Session } from '../../src/cli/interview/session.ts';
import { openOrganisation } from '../../src/cli/organisation/open.ts';
import type { CommandContext } from '../../src/cli/program/command.ts';
import type { Io } from '../../src/cli/terminal/io.ts';
import { loadMessages } from '../../src/messages/index.ts';
import { cdcYaml, found, profile, type Repository, repository } from './repository.ts';
import { cdc } from './run.ts';

const without = 'profile/insource-without-team';
const portfolio = (asIs: number) => `version: 1\nservices:\n  A-1: { as-is: ${asIs}, to-be: 5 }\n`;

/** An organisation whose A-1 rose from 1 to 2 and 3, while its folder was renamed twice. */
function renamed(): Repository {
  const repo = repository();
  const state = (folder: string, score: number, teams: Parameters<typeof profile>[0]) => {
    repo.write(join(folder, 'cdc.yaml'), cdcYaml);
    repo.write(join(folder, 'catalog.yaml'), 'version: 1\nservices:\n  A-1: { level: basic }\n');
    repo.write(join(folder, 'profile.yaml'), profile(teams));
    repo.write(join(folder, 'portfolio.yaml'), portfolio(score));
    repo.commit(`2025-11-0${score}T12:00:00+00:00`);
  };
  state('one', 1, { 'A-1': undefined, 'A-2': 'csirt' });
  repo.git('tag', 'first');
  repo.git('mv', 'one', 'two');
  state('two', 2, { 'A-1': undefined, 'A-2': 'csirt' });
  repo.git('mv', 'two', 'three');
  state('three', 3, { 'A-1': undefined, 'A-2': undefined });
  return repo;
}

/** What each command sees of the past: for check, its new findings; for the others, scores of A-1. */
const commands = {
  check(state: string, cwd: string) {
    const { status, stdout, stderr } = cdc(['check', '--since', state, '--format', 'json'], { cwd });
    return stdout === '' ? { status, stderr } : found(stdout).filter((one) => one.includes(without));
  },
  diff(state: string, cwd: string) {
    const { status, stdout, stderr } = cdc(['diff', state, '--format', 'json'], { cwd });
    return stdout === '' ? { status, stderr } : JSON.parse(stdout).services[0]?.before.score;
  },
  gap(state: string, cwd: string) {
    const { status, stdout, stderr } = cdc(['gap', '--baseline', state, '--format', 'json'], { cwd });
    return stdout === '' ? { status, stderr } : JSON.parse(stdout);
  },
};

/** The sitting of `cdc assess`, and what its last commit says. */
async function assess(cwd: string): Promise<unknown> {
  const io = {
    cwd,
    env: { PATH: process.env['PATH'] },
    locale: () => 'en',
    today: '2025-11-30',
    now: () => new Date(),
  };
  const streams = { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() };
  const context: CommandContext<InterviewSubject> = {
    io: { ...io, ...streams } as Io,
    global: {},
    dir: undefined,
    language: 'en',
    subjects: ['interview', 'problems', 'words'],
    messages: await loadMessages('en'),
  };
  const session = await Session.begin(await openOrganisation(context), context);
  return session.committed?.rows.find(({ id }) => id === 'A-1')?.portfolio['as-is'];
}

describe('the past of a folder that was renamed', () => {
  it('is the same to every command, however the state is named', async () => {
    const { dir } = renamed();
    const cwd = join(dir, 'three');
    for (const [state, score] of [
      ['first', 1],
      ['2025/11/1', 1],
      ['HEAD~1', 2],
      ['2025-11-02', 2],
    ] as const) {
      expect(commands.check(state, cwd)).toEqual([`profile.yaml ${without} A-2`]);
      expect(commands.diff(state, cwd)).toBe(score);
      expect(commands.gap(state, cwd)).not.toHaveProperty('status');
    }
    expect(commands.gap('first', cwd)).not.toEqual(commands.gap('HEAD', cwd));
    expect(await assess(cwd)).toBe(3);
    const { stdout } = cdc(['trend', '--format', 'json'], { cwd });
    const dates = [...stdout.matchAll(/2025-11-0\d/g)].map(([date]) => date);
    expect(new Set(dates)).toEqual(new Set(['2025-11-01', '2025-11-02', '2025-11-03']));
  });

  it('is none to any of them while the renaming is not committed', async () => {
    const { dir } = renamed();
    renameSync(join(dir, 'three'), join(dir, 'four'));
    const cwd = join(dir, 'four');
    const nothing = { status: 2, stderr: expect.stringContaining('HEAD: the organisation’s files are missing there') };
    expect(commands.diff('HEAD', cwd)).toEqual(nothing);
    expect(commands.gap('HEAD', cwd)).toEqual(nothing);
    expect(await assess(cwd)).toBeUndefined();
    // A check has nothing to hold against it: all that is found is new.
    expect(commands.check('HEAD', cwd)).toEqual(['A-1', 'A-2'].map((id) => `profile.yaml ${without} ${id}`));
  });
});

describe('a past that cannot be seen', () => {
  const why = 'There is no such commit, branch or tag, or git cannot read it.';

  it.each(['main~9', 'nowhere'])('is told in the same words: %s', (state) => {
    const { dir } = renamed();
    const cwd = join(dir, 'three');
    const help = 'If this is a shallow clone, fetch more of the history first, e.g. git fetch --unshallow.';
    expect(commands.check(state, cwd)).toEqual({ status: 2, stderr: `error: --since ${state}: ${why}\n  ${help}\n` });
    for (const command of [commands.diff, commands.gap]) {
      expect(command(state, cwd)).toEqual({ status: 2, stderr: expect.stringContaining(help) });
    }
  });

  it('is told of a day before the first commit', () => {
    const { dir } = renamed();
    const cwd = join(dir, 'three');
    for (const command of Object.values(commands)) {
      expect(command('2020-01-01', cwd)).toEqual({
        status: 2,
        stderr: expect.stringContaining('2020-01-01: there is no commit on or before that date.'),
      });
    }
  });

  it.each([
    ['a file', 'first:one/profile.yaml'],
    ['a folder', 'first:one'],
    ['everything', 'first^{tree}'],
  ])('is not taken for one in which nothing was: the repository has lost %s', (_, name) => {
    const { dir, git: run } = renamed();
    const id = run('rev-parse', name).trim();
    rmSync(join(dir, '.git/objects', id.slice(0, 2), id.slice(2)));
    const cwd = join(dir, 'three');
    for (const command of Object.values(commands)) {
      expect(command('first', cwd)).toMatchObject({
        status: 2,
        stderr: expect.stringContaining('missing from this clone, or damaged'),
      });
    }
    expect(readdirSync(cwd)).toHaveLength(4);
  });
});
