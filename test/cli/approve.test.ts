import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { git, repository } from './repository.ts';
import { cdc, copyOf, folder } from './run.ts';

/** The day of the runs. */
const today = '2026-11-23';
const who = ['--by', 'Hanako Sato', '--role', 'CISO'];

/** An organisation that says little. */
function small(): string {
  const dir = folder();
  writeFileSync(join(dir, 'cdc.yaml'), 'version: 1\nrules: { catalog/undecided: off }\n');
  writeFileSync(
    join(dir, 'portfolio.yaml'),
    'version: 1\nservices:\n  A-1: { as-is: 3, to-be: 4, assessed-on: 2026-11-20 }\n  A-2: { as-is: 5, to-be: 5, assessed-on: 2026-11-20 }\n',
  );
  return dir;
}

const run = (dir: string, ...args: string[]) => cdc([...args, '--lang', 'en'], { cwd: dir });
const approve = (dir: string, ...args: string[]) => run(dir, 'approve', ...args);
const approvals = (dir: string) => readFileSync(join(dir, 'approvals.yaml'), 'utf8');
const states = (dir: string) =>
  (JSON.parse(approve(dir, '--format', 'json').stdout) as { phases: { phase: string; state: string }[] }).phases.map(
    ({ phase, state }) => `${phase} ${state}`,
  );

function change(dir: string, from: string, to: string): void {
  const path = join(dir, 'portfolio.yaml');
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

describe('cdc approve', () => {
  it('begins approvals.yaml with what was decided, by whom, and on what', () => {
    const dir = small();
    const { status, stdout, stderr } = approve(dir, 'portfolio', ...who, '--until', '2027-11-30', '--yes');
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(stderr).toBe(`Portfolio (portfolio.yaml)
  2 services, nothing open; 62 undecided, not part of it
  In this file: 2 errors, 0 warnings (cdc check)
  Before: not approved
To record: approved by Hanako Sato (CISO) on 2026-11-23, until 2027-11-30
Recorded in approvals.yaml: portfolio
Commit it together with the files that it is about.
`);
    expect(approvals(dir)).toMatch(
      /^# yaml-language-server: \$schema=\.cdc\/schemas\/approvals\.schema\.json\nversion: 1\napprovals:\n {2}- phase: portfolio\n {4}by: Hanako Sato\n {4}role: CISO\n {4}"on": "2026-11-23"\n {4}decision: approved\n {4}until: "2027-11-30"\n {4}digest: sha256:[0-9a-f]{64}\n {4}services: \{ A-1: "?[0-9a-f]{8}"?, A-2: "?[0-9a-f]{8}"? \}\n$/,
    );
    expect(states(dir)).toEqual(['catalog empty', 'profile empty', 'portfolio current']);
  });

  it('is outdated by one score and not by a comment', () => {
    const dir = small();
    approve(dir, 'portfolio', ...who, '--yes');
    change(dir, 'services:\n', '# a comment\nservices: # another\n\n');
    change(
      dir,
      '{ as-is: 3, to-be: 4, assessed-on: 2026-11-20 }',
      '\n    assessed-on: "2026-11-20"\n    to-be: 4\n    as-is: 3',
    );
    expect(states(dir)).toContain('portfolio current');
    expect(run(dir, 'check').stdout).not.toContain('approval/');
    change(dir, 'as-is: 3', 'as-is: 2');
    expect(states(dir)).toContain('portfolio outdated');
    expect(run(dir, 'check').stdout.replaceAll(/\s+/g, ' ')).toContain(
      `The portfolio has changed since Hanako Sato (CISO) approved it on ${today}: A-1.`,
    );
    expect(run(dir, 'next').stdout).toContain('cdc approve portfolio');
    expect(run(dir, 'explain', 'A-1').stdout).toMatch(
      /Portfolio: approved by Hanako Sato \(CISO\) on[\s\S]*changed since/,
    );
    expect(run(dir, 'explain', 'A-2').stdout).toMatch(
      /Portfolio: approved by Hanako Sato \(CISO\) on[\s\S]*unchanged since/,
    );
    approve(dir, 'portfolio', ...who, '--yes');
    expect(states(dir)).toContain('portfolio current');
  });

  it('adds behind what is there, and changes no byte of that', () => {
    const dir = small();
    approve(dir, 'portfolio', ...who, '--on', '2026-11-20', '--yes');
    appendFileSync(join(dir, 'approvals.yaml'), '# the end\n');
    const before = approvals(dir);
    approve(dir, 'portfolio', ...who, '--yes');
    const after = approvals(dir);
    expect(after.startsWith(before.replace('# the end\n', ''))).toBe(true);
    expect(after.endsWith('}\n# the end\n')).toBe(true);
    expect(after.match(/- phase/g)).toHaveLength(2);
  });

  it('records the same decision on the same answers once', () => {
    const dir = small();
    approve(dir, 'portfolio', ...who, '--yes');
    const before = approvals(dir);
    const { status, stderr } = approve(dir, 'portfolio', ...who, '--yes');
    expect([status, approvals(dir)]).toEqual([0, before]);
    expect(stderr).toContain('Portfolio: the same decision on the same answers is recorded already.');
  });

  it('takes phases as people call them, and all of them', () => {
    const dir = copyOf('textbook');
    expect(approve(dir, 'カタログ', 'Portfolio', ...who, '--yes').status).toBe(0);
    expect(states(dir)).toEqual(['catalog current', 'profile missing', 'portfolio current']);
    expect(
      approve(dir, 'all', ...who, '--on', today, '--decision', '却下', '--note', 'Too early', '--yes').status,
    ).toBe(0);
    expect(states(dir)).toEqual(['catalog rejected', 'profile rejected', 'portfolio rejected']);
  });

  it.each([
    ['承認', 'approved'],
    ['条件付き', 'approved with conditions'],
    ['with conditions', 'approved with conditions'],
    ['Rejected', 'rejected'],
    ['差し戻し', 'rejected'],
  ])('takes %s for a decision', (word, decision) => {
    const { stderr } = approve(small(), 'portfolio', ...who, '--decision', word, '--note', 'x', '--dry-run');
    expect(stderr).toContain(`To record: ${decision} by Hanako Sato (CISO)`);
  });

  it('writes nothing with --dry-run, and asks for nothing but what is typed', () => {
    const dir = small();
    const { status, stderr } = approve(dir, 'portfolio', ...who, '--dry-run');
    expect(status).toBe(0);
    expect(stderr).toContain('To record: approved by Hanako Sato (CISO)');
    expect(stderr).toContain('Nothing was recorded.');
    expect(existsSync(join(dir, 'approvals.yaml'))).toBe(false);
  });

  it('tells of an error in the file that cannot be extended, and leaves it as it is', () => {
    const dir = small();
    writeFileSync(join(dir, 'approvals.yaml'), 'version: 1\napprovals: [\n');
    expect(approve(dir, 'portfolio', ...who, '--yes').status).toBe(2);
    expect(approvals(dir)).toBe('version: 1\napprovals: [\n');
  });

  it.each([
    [['portfolio', ...who], 'An approval needs consent, and there is no terminal to ask on.'],
    [['portfolio', '--role', 'CISO', '--yes'], '--by is missing: an approval names a person and a role.'],
    [['portfolio', '--by', 'Sato', '--yes'], '--role is missing: an approval names a person and a role.'],
    [['portfolio', '--by', ' ', '--role', 'CISO', '--yes'], '--by must not be blank.'],
    [['portfolio', '--by', 'a\u202Eb', '--role', 'CISO', '--yes'], '--by contains an invisible character (U+202E).'],
    [['catalog', ...who, '--yes'], 'catalog.yaml says nothing yet, so there is nothing to approve.'],
    [['all', ...who, '--yes'], 'catalog.yaml says nothing yet, so there is nothing to approve.'],
    [['portfolios', ...who, '--yes'], 'Did you mean “portfolio”?'],
    [['portfolio', ...who, '--decision', 'conditional', '--yes'], '--decision conditional needs --note'],
    [['portfolio', ...who, '--decision', 'rejected', '--yes'], '--decision rejected needs --note'],
    [
      ['portfolio', ...who, '--decision', 'rejected', '--note', 'x', '--until', '2027-01-01', '--yes'],
      'A rejection does not expire: leave out --until.',
    ],
    [['portfolio', ...who, '--on', '2026-11-24', '--yes'], '--on: 2026-11-24 is in the future'],
    [['portfolio', ...who, '--until', '2026-11-22', '--yes'], '--until 2026-11-22 is before the date of the decision'],
    [
      ['portfolio', ...who, '--until', '2099-01-01', '--yes'],
      '--until: 2099-01-01 is more than 50 years in the future.',
    ],
    [['portfolio', '--by', 'Sato\nSuzuki', '--role', 'CISO', '--yes'], '--by contains an invisible character (U+000A)'],
    [['--by', 'Sato'], '--by needs a phase'],
    [['portfolio', ...who, '--yes', '--full'], '--full is for the list of approvals'],
    [['portfolio', ...who, '--yes', '--format', 'json'], '--format is for the list of approvals'],
  ])('refuses %j', (args, why) => {
    const dir = small();
    const { status, stdout, stderr } = approve(dir, ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain(why);
    expect(existsSync(join(dir, 'approvals.yaml'))).toBe(false);
  });

  it('refuses what would not count: a decision before the latest one', () => {
    const dir = small();
    approve(dir, 'portfolio', ...who, '--yes');
    const { status, stderr } = approve(dir, 'portfolio', ...who, '--on', '2026-11-20', '--yes');
    expect(status).toBe(2);
    expect(stderr).toContain('--on 2026-11-20 is before the latest decision on the Portfolio (2026-11-23)');
  });
});

/** The same in a repository, all committed. */
function committed() {
  const made = repository();
  const org = small();
  for (const name of ['cdc.yaml', 'portfolio.yaml']) made.write(name, readFileSync(join(org, name)));
  made.commit('2026-11-22T12:00:00+00:00');
  return made;
}

const recordedIn = (dir: string) =>
  (JSON.parse(approve(dir, '--format', 'json').stdout) as { recorded: object[] }).recorded;

describe('a decision that is no plain approval', () => {
  it('is shown with its reason or its conditions', () => {
    const dir = small();
    approve(dir, 'portfolio', ...who, '--decision', 'conditional', '--note', 'Only for a year', '--yes');
    expect(run(dir, 'explain', 'A-1').stdout.replaceAll(/\s+/g, ' ')).toContain('conditions: Only for a year');
    approve(dir, 'portfolio', ...who, '--decision', 'rejected', '--note', 'Too vague', '--yes');
    expect(run(dir, 'gap').stdout.replaceAll(/\s+/g, ' ')).toContain('reason: Too vague');
    expect(run(dir, 'check').stdout.replaceAll(/\s+/g, ' ')).toContain(
      'Hanako Sato (CISO) rejected the portfolio on 2026-11-23 (reason: Too vague).',
    );
    expect(run(dir, 'next').stdout).toContain('Resolve the rejection: portfolio');
  });

  it('is said to be dated in the future, and not counted among the earlier ones', () => {
    const dir = small();
    approve(dir, 'portfolio', ...who, '--yes');
    writeFileSync(join(dir, 'approvals.yaml'), approvals(dir).replace('2026-11-23', '2027-01-23'));
    const { stdout } = approve(dir);
    expect(stdout).toMatch(/Portfolio +future date +Hanako Sato +CISO +2027-01-23/);
    expect(stdout).toContain('Portfolio: dated in the future (2027-01-23), does not count yet');
    expect(stdout).not.toContain('earlier decision');
    expect(JSON.parse(approve(dir, '--format', 'json').stdout)).toMatchObject({
      phases: [{}, {}, { state: 'missing', latest: null, ahead: '2027-01-23' }],
    });
  });
});

describe('the commit of an approval', () => {
  it('is the first that has it; a signature is shown, and no program of anybody is run for it', () => {
    const { dir, write, commit } = repository();
    const org = small();
    for (const name of ['cdc.yaml', 'portfolio.yaml']) write(name, readFileSync(join(org, name)));
    expect(approve(dir, 'portfolio', ...who, '--yes').status).toBe(0);
    expect(approve(dir).stdout).toContain('in no commit yet');
    commit('2026-11-23T12:00:00+00:00');
    const first = git(dir, 'rev-parse', 'HEAD').trim();
    write('portfolio.yaml', `${readFileSync(join(dir, 'portfolio.yaml'), 'utf8')}# a comment\n`);
    commit('2026-11-24T12:00:00+00:00');
    // What a repository's settings name for verifying must not run.
    write('run.sh', '#!/bin/sh\ntouch ran\n');
    git(dir, 'config', 'gpg.program', join(dir, 'run.sh'));
    expect(approve(dir).stdout).toContain(`commit ${first.slice(0, 12)} of 2026-11-23 (not signed)`);
    const signed = git(dir, 'cat-file', 'commit', first).replace(
      '\n\n',
      '\ngpgsig -----BEGIN SSH SIGNATURE-----\n U1NIU0lH\n -----END SSH SIGNATURE-----\n\n',
    );
    writeFileSync(join(dir, 'signed'), signed);
    const id = git(dir, 'hash-object', '-t', 'commit', '-w', 'signed').trim();
    git(dir, 'update-ref', 'HEAD', id);
    expect(approve(dir).stdout).toMatch(
      new RegExp(
        `commit ${id.slice(0, 12)} of 2026-11-23\\s+signed \\(not verified here\\): git verify-commit ${id.slice(0, 12)}`,
      ),
    );
    expect(existsSync(join(dir, 'ran'))).toBe(false);
    const { recorded } = JSON.parse(approve(dir, '--format', 'json').stdout) as { recorded: object[] };
    expect(recorded).toEqual([{ phase: 'portfolio', commit: id, date: '2026-11-23', signed: true, 'not-known': null }]);
  });

  it('is the one that added it, not the merge that brought it here', () => {
    const { dir, git, commit } = committed();
    git('checkout', '-q', '-b', 'signing');
    approve(dir, 'portfolio', ...who, '--yes');
    commit('2026-11-23T12:00:00+00:00');
    const own = git('rev-parse', 'HEAD').trim();
    git('checkout', '-q', 'main');
    appendFileSync(join(dir, 'portfolio.yaml'), '# a comment\n');
    commit('2026-11-24T12:00:00+00:00');
    git('merge', '-q', '--no-ff', '-m', 'merged', 'signing');
    expect(recordedIn(dir)).toMatchObject([{ commit: own, date: '2026-11-23', 'not-known': null }]);
  });

  it('is where cdc approve says to look for what has changed, with ids that are not in the list', () => {
    const { dir, git, commit } = committed();
    approve(dir, 'portfolio', ...who, '--yes');
    commit('2026-11-23T12:00:00+00:00');
    appendFileSync(join(dir, 'portfolio.yaml'), '  X-2: { as-is: 2 }\n');
    const { stdout } = approve(dir);
    expect(stdout).toContain(`cdc diff ${git('rev-parse', 'HEAD').slice(0, 12)}`);
    expect(stdout).toContain('not in the service list: X-2');
  });

  it('is not the one that repairs a file which could not be read', () => {
    const { dir, git, commit } = committed();
    approve(dir, 'portfolio', ...who, '--yes');
    const text = approvals(dir);
    writeFileSync(join(dir, 'approvals.yaml'), `${text}}\n`);
    commit('2026-11-23T12:00:00+00:00');
    writeFileSync(join(dir, 'approvals.yaml'), text);
    commit('2026-11-24T12:00:00+00:00');
    const repair = git('rev-parse', 'HEAD').trim();
    expect(recordedIn(dir)).toEqual([
      { phase: 'portfolio', commit: null, date: null, signed: null, 'not-known': 'unreadable' },
    ]);
    expect(approve(dir).stdout.replaceAll(/\s+/g, ' ')).toContain(
      `not known: approvals.yaml could not be read before commit ${repair.slice(0, 12)} of 2026-11-24`,
    );
  });

  it('stays the same where the file was broken and repaired after it', () => {
    const { dir, git, commit } = committed();
    approve(dir, 'portfolio', ...who, '--yes');
    commit('2026-11-23T12:00:00+00:00');
    const own = git('rev-parse', 'HEAD').trim();
    const text = approvals(dir);
    for (const content of [`${text}}\n`, text]) {
      writeFileSync(join(dir, 'approvals.yaml'), content);
      commit('2026-11-24T12:00:00+00:00');
    }
    expect(recordedIn(dir)).toMatchObject([{ commit: own, 'not-known': null }]);
  });

  it('is not the one at which a shallow clone begins', () => {
    const { dir, commit } = committed();
    approve(dir, 'portfolio', ...who, '--yes');
    commit('2026-11-23T12:00:00+00:00');
    appendFileSync(join(dir, 'portfolio.yaml'), '# a comment\n');
    commit('2026-11-24T12:00:00+00:00');
    const clone = join(folder(), 'clone');
    git(dir, 'clone', '-q', '--depth', '1', `file://${dir}`, clone);
    expect(recordedIn(clone)).toMatchObject([{ commit: null, 'not-known': 'cut-off' }]);
    expect(approve(clone).stdout).toContain('not known: the history of this shallow clone is cut off');
  });

  it('is said not to be seen outside of git', () => {
    const dir = small();
    approve(dir, 'portfolio', ...who, '--yes');
    expect(approve(dir).stdout).toContain('Outside of git');
    expect(JSON.parse(approve(dir, '--format', 'json').stdout)).toMatchObject({ recorded: null });
  });
});
