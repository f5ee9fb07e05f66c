import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { cdcYaml, type Repository, repository } from './repository.ts';
import { cdc } from './run.ts';

const hash = (text: string) => createHash('sha256').update(text).digest('hex');

/** An organisation in a repository, with a report of its own and a policy that lies beside it. */
function organisation(...evidence: string[]): Repository {
  const repo = repository();
  repo.write('org/cdc.yaml', cdcYaml);
  repo.write('org/profile.yaml', 'version: 1\nservices:\n  A-1: { assignment: insource, team: csirt }\n');
  repo.write('org/portfolio.yaml', portfolio(...evidence));
  repo.write('org/reports/pentest.pdf', 'a report');
  repo.write('shared/policy.pdf', 'a policy');
  return repo;
}

function portfolio(...evidence: string[]): string {
  const pieces = evidence.map((piece) => `      - ${piece}\n`).join('');
  return `version: 1\nassessed-on: 2026-11-20\nservices:\n  A-1:\n    as-is: 4\n    to-be: 4\n    evidence:\n${pieces}`;
}

interface Found {
  readonly severity: string;
  readonly rule: string;
  readonly path: readonly (string | number)[];
  readonly message: string;
}

const found = (stdout: string): readonly Found[] => JSON.parse(stdout).findings;
/** What is found, as `severity rule index.key`. */
const places = (stdout: string) =>
  found(stdout).map(({ severity, rule, path }) => `${severity} ${rule} ${path.slice(3).join('.')}`);
const check = (dir: string, ...args: string[]) =>
  cdc(['check', 'org', '--format', 'json', ...args], { cwd: dir }).stdout;

const correct = `{ ref: reports/pentest.pdf, sha256: ${hash('a report')} }`;
const wrong = `{ ref: reports/pentest.pdf, sha256: ${hash('another')} }`;

describe('cdc check of evidence that is a file', () => {
  it('says what is missing, what has changed and what it cannot check, and nothing of the rest', () => {
    const { dir } = organisation(
      'reports/none.pdf',
      '{ ref: reports/pentest.pdf }',
      correct,
      `{ ref: ../shared/policy.pdf, sha256: ${hash('a policy').toUpperCase()} }`,
      '{ ref: Minutes of 18 November }',
      '{ ref: https://wiki.example/report.pdf }',
      '{ ref: reports/none.pdf }',
      wrong,
      `{ ref: https://wiki.example/report.pdf, sha256: ${hash('a report')} }`,
      '{ ref: ../../outside.pdf }',
      '{ ref: ./reports }',
    );
    const stdout = check(dir);
    expect(places(stdout)).toEqual([
      'warning portfolio/evidence-missing 6.ref',
      'error portfolio/evidence-changed 7.sha256',
      'info portfolio/evidence-unchecked 8.sha256',
      'info portfolio/evidence-unchecked 9.ref',
      'info portfolio/evidence-unchecked 10.ref',
    ]);
    // The hash of a file is nobody's business who cannot read the file.
    expect(stdout).not.toContain(hash('a report'));
  });

  it('looks at it for a text from an editor as well', () => {
    const { dir } = organisation(correct);
    const args = ['check', '--stdin', '--stdin-filename', 'org/portfolio.yaml', '--format', 'json'];
    expect(places(cdc(args, { cwd: dir, input: portfolio(wrong) }).stdout)).toEqual([
      'error portfolio/evidence-changed 0.sha256',
    ]);
  });

  it('looks at it in a commit: what was wrong then is not new', () => {
    const repo = organisation(wrong, '{ ref: reports/none.pdf }', '{ ref: ../shared/policy.pdf }');
    repo.commit();
    expect(places(check(repo.dir, '--since', 'HEAD'))).toEqual([]);
    repo.write('org/portfolio.yaml', portfolio(correct, '{ ref: reports/none.pdf }', '{ ref: ../shared/none.pdf }'));
    expect(places(check(repo.dir, '--since', 'HEAD'))).toEqual(['warning portfolio/evidence-missing 2.ref']);
  });

  it('does not look at what is not in scope, nor where the rule is off', () => {
    const { dir, write } = organisation(wrong);
    write('org/catalog.yaml', 'version: 1\nservices:\n  A-1: { level: unnecessary, reason: other }\n');
    expect(places(check(dir)).filter((one) => one.includes('evidence'))).toEqual([]);
    write('org/catalog.yaml', 'version: 1\n');
    write('org/cdc.yaml', `${cdcYaml}  portfolio/evidence-changed: off\n`);
    expect(places(check(dir))).toEqual([]);
  });
});

describe('evidence with a last day', () => {
  const soon = '{ ref: a certificate, until: 2026-12-01, owner: Sato }';
  const past = '{ ref: a test, until: 2026-11-22 }';

  it('is among what cdc next has due, and once', () => {
    const { dir } = organisation(past, soon, '{ ref: later, until: 2027-12-01 }');
    const { due, tasks, later } = JSON.parse(cdc(['next', 'org', '--format', 'json'], { cwd: dir }).stdout);
    expect(due).toMatchObject([
      { kind: 'evidence', day: '2026-11-22', services: ['A-1'] },
      { kind: 'evidence', day: '2026-12-01', services: ['A-1'] },
    ]);
    expect(later.count).toBe(2);
    expect(tasks.map(({ task, count }: { task: string; count: number }) => [task, count])).not.toContainEqual([
      'errors',
      1,
    ]);
    const { stdout } = cdc(['next', 'org'], { cwd: dir });
    expect(stdout).toContain('a certificate');
    expect(stdout).toContain('Sato');
  });

  it('is an event of the calendar', () => {
    const { dir } = organisation(soon);
    const { stdout } = cdc(['export', 'org', '--format', 'ics'], { cwd: dir });
    expect(stdout).toContain('SUMMARY:Evidence expires: A-1 ');
    expect(stdout).toContain('DTSTART;VALUE=DATE:20261201');
  });
});

describe('cdc set --evidence', () => {
  const evidenceOf = (dir: string) =>
    parse(readFileSync(join(dir, 'org/portfolio.yaml'), 'utf8')).services['A-1'].evidence;
  const set = (dir: string, ...pieces: string[]) =>
    cdc(['set', 'A-1', '-C', 'org', ...pieces.flatMap((piece) => ['--evidence', piece])], { cwd: dir });

  it('takes texts, and pieces in braces with dates as people type them', () => {
    const { dir } = organisation('old');
    const { status, stderr } = set(dir, 'a text', '{ ref: reports/pentest.pdf, until: 2027/3/31 }', 'see the wiki');
    expect([status, evidenceOf(dir)]).toEqual([
      0,
      ['a text', { ref: 'reports/pentest.pdf', until: '2027-03-31' }, 'see the wiki'],
    ]);
    expect(stderr).toContain('{ ref: reports/pentest.pdf');
  });

  it.each(['{see the wiki}', 'ref: a.pdf', '{ ref: "a }'])(
    'refuses %s, which only begins like a piece, and saves nothing',
    (typed) => {
      const { dir } = organisation('old');
      const { status, stderr } = set(dir, 'a text', typed);
      expect([status, evidenceOf(dir)]).toEqual([2, ['old']]);
      expect(stderr).toContain('ref, on, until, owner, sha256');
    },
  );

  it.each([
    ['{ ref: a, untill: 2027-03-31 }', 'untill'],
    ['{ until: 2027-03-31 }', 'ref'],
    ['{ ref: a, until: 2027-02-30 }', '2027-02-30'],
    ['{ ref: a, sha256: abc }', 'abc'],
  ])('refuses %s, and says why', (piece, why) => {
    const { dir } = organisation('old');
    const { status, stderr } = set(dir, piece);
    expect([status, evidenceOf(dir)]).toEqual([2, ['old']]);
    expect(stderr).toContain(why);
  });
});

describe('evidence in tables', () => {
  it('comes back from a table that is edited with all its keys', () => {
    const { dir } = organisation('a text', correct, '{ ref: "Minutes; part 2", until: 2027-03-31, owner: 佐藤 }');
    const before = readFileSync(join(dir, 'org/portfolio.yaml'), 'utf8');
    const { stdout } = cdc(['matrix', 'org', '--format', 'csv'], { cwd: dir });
    writeFileSync(join(dir, 'same.csv'), stdout);
    expect(cdc(['import', 'same.csv', '-C', 'org', '--yes'], { cwd: dir }).status).toBe(0);
    expect(readFileSync(join(dir, 'org/portfolio.yaml'), 'utf8')).toBe(before);
    writeFileSync(join(dir, 'new.csv'), stdout.replace('a text', 'another text'));
    expect(cdc(['import', 'new.csv', '-C', 'org', '--yes'], { cwd: dir }).status).toBe(0);
    expect(parse(readFileSync(join(dir, 'org/portfolio.yaml'), 'utf8')).services['A-1'].evidence).toEqual([
      'another text',
      { ref: 'reports/pentest.pdf', sha256: hash('a report') },
      { ref: 'Minutes; part 2', until: '2027-03-31', owner: '佐藤' },
    ]);
  });

  it('is an object in json, and a text where it is one', () => {
    const { dir } = organisation('a text', '{ ref: a certificate, until: 2026-12-01 }');
    const { stdout } = cdc(['matrix', 'org', '--format', 'json'], { cwd: dir });
    const { services } = JSON.parse(stdout);
    expect(services.find(({ id }: { id: string }) => id === 'A-1').portfolio.evidence).toEqual([
      'a text',
      { ref: 'a certificate', on: null, until: '2026-12-01', owner: null, sha256: null },
    ]);
  });
});
