import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { git, type Repository, repository } from './repository.ts';
import { cdc, copyOf, folder } from './run.ts';

/** A file of services, an entry a line. */
const file = (...entries: readonly string[]) =>
  `version: 1\nservices:\n${entries.map((entry) => `  ${entry}\n`).join('')}`;
const noon = (day: string) => `${day}T12:00:00+00:00`;

interface Json {
  readonly found: number;
  readonly commits: number;
  readonly uncommitted: boolean | null;
  readonly 'cut-off': { readonly date: string } | null;
  readonly unusable: readonly { date: string; file: string; line: number }[];
  readonly entries: readonly {
    readonly date: string | null;
    readonly commit: string | null;
    readonly author: string | null;
    readonly subject: string | null;
    readonly merge: boolean;
    readonly skipped: number;
    readonly removed: readonly string[];
    readonly services: readonly { id: string; kinds: string[]; keys: string[] }[];
  }[];
}

function json(args: readonly string[], options: Parameters<typeof cdc>[1]): Json {
  const { status, stdout, stderr } = cdc(['log', ...args, '--format', 'json'], options);
  expect([status, stderr]).toEqual([0, '']);
  return JSON.parse(stdout);
}

/** Each entry as `date author: subject`, with what changed: `A-1 improved portfolio.as-is`. */
function told(args: readonly string[], options: Parameters<typeof cdc>[1]): string[] {
  return json(args, options).entries.map(({ date, author, subject, services }) => {
    const changes = services.map(({ id, kinds, keys }) => [id, ...kinds, ...keys].join(' '));
    return `${date === null ? 'not committed' : `${date} ${author}: ${subject}`} | ${changes.join(', ')}`;
  });
}

/** A-1 is listed, assigned, scored, and improved; B-1 is assigned in between. */
function history(at = 'org'): Repository {
  const repo = repository();
  repo.write(join(at, 'cdc.yaml'), 'version: 1\nteams: { soc: { name: 監視室 } }\n');
  repo.write(join(at, 'catalog.yaml'), file('A-1: { level: basic }'));
  repo.commit(noon('2025-11-01'), 'Start the list', '鈴木 花子');
  repo.write(
    join(at, 'profile.yaml'),
    file('A-1: { assignment: insource, team: soc }', 'B-1: { assignment: unassigned }'),
  );
  repo.commit(noon('2025-11-02'), 'Who does it\n\nAs agreed in the steering committee.', 'Sato');
  repo.write(join(at, 'portfolio.yaml'), file('A-1: { as-is: 2, to-be: 4, owner: Ito }'));
  repo.commit(noon('2025-11-03'), 'First assessment', 'Sato');
  repo.write('README.md', 'nothing that counts');
  repo.commit(noon('2025-11-04'), 'Not about services');
  repo.write(join(at, 'portfolio.yaml'), file('A-1: { as-is: 3, to-be: 4, owner: Sato, due: 2026-03-31 }'));
  repo.commit(noon('2025-11-05'), 'Runbook written', '鈴木 花子');
  return repo;
}

const ofA1 = [
  '2025-11-05 鈴木 花子: Runbook written | A-1 improved portfolio.as-is portfolio.owner portfolio.due',
  '2025-11-03 Sato: First assessment | A-1 scored re-targeted portfolio.as-is portfolio.to-be portfolio.owner',
  '2025-11-02 Sato: Who does it | A-1 re-sourced profile.assignment profile.team',
  '2025-11-01 鈴木 花子: Start the list | A-1 newly-in-scope catalog.level',
];

describe('the log of a service', () => {
  it('has every commit that changed an answer about it, the latest first, with who and why', () => {
    const { dir } = history();
    expect(told(['A-1'], { cwd: join(dir, 'org') })).toEqual(ofA1);
    expect(json(['A-1', '-C', 'org'], { cwd: dir })).toMatchObject({ found: 4, commits: 4, 'cut-off': null });
    expect(told(['B-1', '-C', 'org'], { cwd: dir })).toEqual([
      '2025-11-02 Sato: Who does it | B-1 newly-in-scope profile.assignment',
    ]);
    expect(told(['C-1', '-C', 'org'], { cwd: dir })).toEqual([]);
  });

  it('says from what to what in words, in both languages', () => {
    const { dir } = history();
    const [english, japanese] = ['en', 'ja'].map((lang) =>
      cdc(['log', 'A-1', '-C', 'org', '--lang', lang], { cwd: dir }).stdout.replaceAll(/\b[0-9a-f]{7}\b/g, 'c0ffee1'),
    );
    expect(english).toBe(`History of A-1 Risk management
4 of 4 commits to these files changed these answers.

Change          From → To

2025-11-05 c0ffee1 鈴木 花子: Runbook written
Improved        2 → 3
Owner           Ito → Sato
Due             – → 2026-03-31

2025-11-03 c0ffee1 Sato: First assessment
Scored now      – → 2
Re-targeted     – → 4
Owner           – → Ito

2025-11-02 c0ffee1 Sato: Who does it
Re-sourced      – → Insource (監視室)

2025-11-01 c0ffee1 鈴木 花子: Start the list
Newly in scope  undecided → Basic
`);
    expect(japanese).toContain('A-1 リスクマネジメントの変更履歴\n');
    expect(japanese).toContain('2025-11-02 c0ffee1 Sato: Who does it\n割り当ての変更    – → インソース（監視室）\n');
    expect(japanese).toContain('向上              2 → 3\n責任者            Ito → Sato\n');
  });

  it('begins with what is not committed', () => {
    const { dir, write } = history();
    write('org/portfolio.yaml', file('A-1: { as-is: 1, to-be: 4, owner: Sato, due: 2026-03-31 }'));
    expect(told(['A-1', '-C', 'org'], { cwd: dir })).toEqual(['not committed | A-1 worsened portfolio.as-is', ...ofA1]);
    // That is no commit, and does not count as one.
    expect(told(['A-1', '-C', 'org', '--last', '1'], { cwd: dir })).toHaveLength(2);
    expect(cdc(['log', 'A-1', '-C', 'org'], { cwd: dir }).stdout).toContain(
      'uncommitted changes come\nfirst.\n\nChange          From → To\n\nNot committed\nWorsened        3 → 1\n',
    );
  });

  it('goes on under the earlier names of the folder, whether the renaming is committed or not', () => {
    const { dir, git: run, commit } = history('old');
    run('mv', 'old', 'new');
    expect(told(['A-1', '-C', 'new'], { cwd: dir })).toEqual(ofA1);
    commit(noon('2025-11-06'), 'Renamed');
    expect(told(['A-1', '-C', 'new'], { cwd: dir })).toEqual(ofA1);
  });

  it('shows of a merge only the merge, and says so', () => {
    const { dir, git: run, write, commit } = history();
    run('checkout', '-q', '-b', 'side');
    write('org/catalog.yaml', file('A-1: { level: standard }'));
    commit(noon('2025-11-06'), 'The real reason', 'Ito');
    run('checkout', '-q', 'main');
    write('other', '');
    commit(noon('2025-11-07'));
    run('merge', '-q', '--no-ff', 'side', '-m', 'Merge side');
    const { entries } = json(['A-1', '-C', 'org'], { cwd: dir });
    expect(entries[0]).toMatchObject({ subject: 'Merge side', author: 'Test', merge: true });
    expect(entries[0]?.services).toMatchObject([{ id: 'A-1', kinds: ['re-levelled'], keys: ['catalog.level'] }]);
    expect(entries.slice(1).some(({ merge }) => merge)).toBe(false);
    const { stdout } = cdc(['log', 'A-1', '-C', 'org'], { cwd: dir });
    expect(stdout).toContain('Merge side (merge)\nRe-levelled     Basic → Standard\n');
    expect(stdout).toContain('1 commit is a merge:');
  });

  it('says which states cannot be used, and that a change may be from one of them', () => {
    const { dir, write, commit } = history();
    write('org/portfolio.yaml', 'version: 1\nservices:\n\tA-1: { as-is: 4 }\n');
    commit(noon('2025-11-06'), 'Broken');
    write('org/portfolio.yaml', file('A-1: { as-is: 5, to-be: 4, owner: Sato, due: 2026-03-31 }'));
    commit(noon('2025-11-07'), 'Fixed');
    const { entries, unusable, commits } = json(['A-1', '-C', 'org'], { cwd: dir });
    expect(entries[0]).toMatchObject({ subject: 'Fixed', skipped: 1, services: [{ kinds: ['improved'] }] });
    expect(entries.slice(1).map(({ skipped }) => skipped)).toEqual([0, 0, 0, 0]);
    expect([commits, unusable]).toEqual([6, [expect.objectContaining({ date: '2025-11-06', line: 3 })]]);
    const { stdout } = cdc(['log', 'A-1', '-C', 'org'], { cwd: dir });
    expect(stdout).toContain('Fixed (perhaps changed in the commit');
    expect(stdout).toContain('The files of 1 state could not be used:\n2025-11-06');
  });

  it('shows what is committed where the files cannot be used now, and says so', () => {
    const { dir, write } = history();
    write('org/portfolio.yaml', 'version: 1\nservices:\n\tA-1: {}\n');
    const { status, stdout, stderr } = cdc(['log', 'A-1', '-C', 'org', '--format', 'json'], { cwd: dir });
    expect([status, JSON.parse(stdout).uncommitted, JSON.parse(stdout).found]).toEqual([0, null, 4]);
    expect(stderr).toContain('portfolio.yaml:3:1');
    expect(stderr).toContain('The history shows commits only. See: cdc check');
    const { stdout: shown } = cdc(['log', '-C', 'org'], { cwd: dir });
    expect(shown.replaceAll(/\s+/g, ' ')).toContain('what has changed since the last commit is not known');
  });

  it('does not depend on metrics and approvals', () => {
    const { dir, write, commit } = history();
    write('org/approvals.yaml', 'version: 1\napprovals: }\n');
    commit(noon('2025-11-06'), 'Broken');
    write('org/portfolio.yaml', file('A-1: { as-is: 1, to-be: 4, owner: Sato, due: 2026-03-31 }'));
    commit(noon('2025-11-07'), 'Worse');
    const { entries, unusable, uncommitted } = json(['A-1', '-C', 'org'], { cwd: dir });
    expect([uncommitted, unusable]).toEqual([true, []]);
    expect(entries[0]).toMatchObject({ subject: 'Worse', skipped: 0 });
  });

  it('says which files a commit removed', () => {
    const { dir, commit } = history();
    rmSync(join(dir, 'org/portfolio.yaml'));
    commit(noon('2025-11-06'), 'By mistake');
    expect(json(['A-1', '-C', 'org'], { cwd: dir }).entries[0]).toMatchObject({
      removed: ['portfolio'],
      services: [{ kinds: ['unscored', 're-targeted'] }],
    });
    const { stdout } = cdc(['log', 'A-1', '-C', 'org'], { cwd: dir });
    expect(stdout).toContain('By mistake (removes portfolio.yaml)\n');
  });

  it('does not take what a shallow clone begins with for the work of its first commit', () => {
    const { dir } = history();
    const clone = folder();
    git(clone, 'clone', '-q', '--depth', '2', `file://${dir}`, '.');
    const cut = json(['A-1', '-C', 'org'], { cwd: clone });
    expect(cut.entries.map(({ subject }) => subject)).toEqual(['Runbook written']);
    expect(cut['cut-off']).toMatchObject({ date: '2025-11-04' });
    expect(cdc(['log', 'A-1', '-C', 'org'], { cwd: clone }).stdout).toContain('This is a shallow clone: answers that');
    // All of it is there: nothing is cut off.
    const whole = folder();
    git(whole, 'clone', '-q', '--depth', '9', `file://${dir}`, '.');
    expect(told(['A-1', '-C', 'org'], { cwd: whole })).toEqual(ofA1);
  });

  it('has what becomes of an exclusion, a plan, and an answer that no kind of change tells', () => {
    const { dir, write, commit } = history();
    write(
      'org/profile.yaml',
      file('A-1: { assignment: insource, team: soc, planned: { assignment: outsource, by: 2027-01-01 } }'),
    );
    commit(noon('2025-11-06'), 'Planned');
    write(
      'org/portfolio.yaml',
      file('A-1: { as-is: excluded, rationale: "Done by the parent company", evidence: [a, b] }'),
    );
    commit(noon('2025-11-07'), 'Excluded');
    // Out of scope, a score has no kind.
    write('org/catalog.yaml', file('A-1: { level: unnecessary, reason: other }'));
    write('org/portfolio.yaml', file('A-1: { as-is: 2 }'));
    commit(noon('2025-11-08'), 'Unnecessary');
    expect(told(['A-1', '-C', 'org', '--last', '3'], { cwd: dir })).toEqual([
      '2025-11-08 Test: Unnecessary | A-1 dropped catalog.level portfolio.as-is catalog.reason portfolio.rationale portfolio.evidence',
      '2025-11-07 Test: Excluded | A-1 excluded re-targeted portfolio.as-is portfolio.to-be portfolio.owner portfolio.due portfolio.rationale portfolio.evidence',
      '2025-11-06 Test: Planned | A-1 profile.planned',
    ]);
    const { stdout } = cdc(['log', 'A-1', '-C', 'org', '--last', '3'], { cwd: dir });
    expect(stdout).toContain('Planned assignment        – → Outsource\nPlanned by                – → 2027-01-01\n');
    expect(stdout).toContain('Excluded now              3 → excluded\n');
    expect(stdout).toContain('Evidence                  – → a, b\n');
    expect(stdout).toContain('Dropped                   Basic → Unnecessary\n');
    expect(stdout).toContain('As-is                     excluded → 2\n');
  });
});

describe('a custom service', () => {
  it('has its declaration in its log, and a log when it is gone', () => {
    const { dir, write, commit } = history();
    const own = (name: string) =>
      `${file('A-1: { level: basic }', 'X-1: { level: standard }')}custom:\n  X-1: { category: B, name: ${name} }\n`;
    write('org/catalog.yaml', own('Ships'));
    commit(noon('2025-11-06'), 'Own service');
    write('org/catalog.yaml', own('Vessels'));
    commit(noon('2025-11-07'), 'Better name');
    write('org/catalog.yaml', file('A-1: { level: basic }'));
    commit(noon('2025-11-08'), 'Sold the ships');
    expect(told(['x1', '-C', 'org'], { cwd: dir })).toEqual([
      '2025-11-08 Test: Sold the ships | X-1 dropped catalog.level custom',
      '2025-11-07 Test: Better name | X-1 custom.name',
      '2025-11-06 Test: Own service | X-1 newly-in-scope catalog.level custom',
    ]);
    const { stdout } = cdc(['log', 'X-1', '-C', 'org'], { cwd: dir });
    expect(stdout).toContain('History of X-1 Vessels\n');
    expect(stdout).toContain('Name            Ships → Vessels\n');
    expect(stdout).toContain('Custom service  Vessels → –\n');
    expect(cdc(['log', 'X-2', '-C', 'org'], { cwd: dir })).toMatchObject({ status: 2 });
  });
});

describe('which services and commits there are to see', () => {
  it('is said by ids, ranges, names and letters of categories', () => {
    const { dir } = history();
    const ids = (...words: string[]) =>
      json([...words, '-C', 'org'], { cwd: dir }).entries.flatMap(({ services }) => services.map(({ id }) => id));
    expect(ids('ｂ１')).toEqual(['B-1']);
    expect(ids('B')).toEqual(['B-1']);
    expect(ids('--category', 'B')).toEqual(['B-1']);
    expect(ids('B-1..B-3')).toEqual(['B-1']);
    expect(ids('リスクマネジメント')).toEqual(['A-1', 'A-1', 'A-1', 'A-1']);
    expect(ids('risk management', 'B-*')).toEqual(['A-1', 'A-1', 'A-1', 'B-1', 'A-1']);
    expect(ids()).toEqual(['A-1', 'A-1', 'A-1', 'B-1', 'A-1']);
    const { status, stderr } = cdc(['log', 'forensics', '-C', 'org'], { cwd: dir });
    expect([status, stderr]).toEqual([2, expect.stringContaining('C-1 Forensic analysis')]);
  });

  it('is since a date, with that date, or since a revision, without it', () => {
    const { dir, git: run } = history();
    run('tag', 'v1', 'HEAD~2');
    const subjects = (...options: string[]) =>
      json(['A-1', '-C', 'org', ...options], { cwd: dir }).entries.map(({ subject }) => subject);
    expect(subjects('--since', '2025-11-03')).toEqual(['Runbook written', 'First assessment']);
    expect(subjects('--since', 'v1')).toEqual(['Runbook written']);
    expect(subjects('--since', 'HEAD')).toEqual([]);
    expect(subjects('--last', '1')).toEqual(['Runbook written']);
    expect(json(['A-1', '-C', 'org', '--since', 'v1'], { cwd: dir })).toMatchObject({ found: 1, commits: 1 });
    expect(cdc(['log', '-C', 'org', '--since', 'nothing'], { cwd: dir })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--since nothing'),
    });
    expect(cdc(['log', 'A-1', '-C', 'org', '--since', '2025-11-06'], { cwd: dir }).stdout).toContain(
      'None of 0 commits to these files since 2025-11-06 changed these answers.',
    );
  });

  it('is everything, unless fewer commits are asked for', () => {
    const { dir, write, commit } = history();
    for (let day = 10; day < 30; day++) {
      write('org/portfolio.yaml', file(`A-1: { as-is: ${1 + (day % 5)} }`, `A-2: { as-is: ${1 + (day % 4)} }`));
      commit(noon(`2025-12-${day}`), `Day ${day}`);
    }
    const shown = (...options: string[]) => cdc(['log', '-C', 'org', ...options], { cwd: dir }).stdout;
    const headings = (text: string) => (text.match(/^2025-\S+ [0-9a-f]{7} /gm) ?? []).length;
    expect(headings(shown())).toBe(24);
    const path = join(dir, 'log.txt');
    cdc(['log', '-C', 'org', '-o', path], { cwd: dir });
    expect(headings(readFileSync(path, 'utf8'))).toBe(24);
    expect(headings(shown('--last', '7'))).toBe(7);
    expect(shown('--last', '7')).toContain('17 earlier commits not shown.');
    expect(headings(shown('--full'))).toBe(24);
    expect(shown('--full')).not.toContain('not shown');
  });

  it('is said by how many changes of a commit are left out', () => {
    const { dir, write, commit } = history();
    const all = Array.from({ length: 13 }, (_, at) => `A-${at + 1}: { as-is: 1, to-be: 2 }`);
    write('org/portfolio.yaml', file(...all));
    commit(noon('2025-11-06'), 'All of A');
    const { stdout } = cdc(['log', 'A', '-C', 'org', '--last', '1'], { cwd: dir });
    // A-1: worse, another target, no owner, no due date; the others: newly in scope, with a score and a target.
    expect(stdout).toContain(
      'A-1  Worsened        3 → 1                          3\nA-2  Newly in scope  undecided                      2\n',
    );
    expect(stdout).toContain('… 9 more services (--full)');
    expect(cdc(['log', 'A', '-C', 'org', '--full'], { cwd: dir }).stdout).not.toContain('more service');
  });
});

describe('what a commit says', () => {
  it('is read in the encoding that it names', () => {
    const { dir, write, git: run } = history();
    write('org/portfolio.yaml', file('A-1: { as-is: 5 }'));
    run('add', '-A');
    // 訓練 in Shift_JIS.
    write('message', Uint8Array.from([0x8c, 0x50, 0x97, 0xfb]));
    run('-c', 'i18n.commitEncoding=Shift_JIS', 'commit', '-q', '-F', 'message');
    expect(json(['A-1', '-C', 'org'], { cwd: dir }).entries[0]?.subject).toBe('訓練');
  });

  it('is its first paragraph on one line, and may be nothing', () => {
    const { dir, write, commit } = history();
    write('org/portfolio.yaml', file('A-1: { as-is: 5 }'));
    commit(noon('2025-11-06'), 'Two lines\nof a subject\n\nand a body');
    write('org/portfolio.yaml', file('A-1: { as-is: 4 }'));
    commit(noon('2025-11-07'), '');
    const { entries } = json(['A-1', '-C', 'org'], { cwd: dir });
    expect(entries.slice(0, 2).map(({ subject }) => subject)).toEqual(['', 'Two lines of a subject']);
    expect(cdc(['log', 'A-1', '-C', 'org'], { cwd: dir }).stdout).toContain(' Test: (no message)\n');
  });

  it('steers no terminal, and names no address', () => {
    const { dir, write, commit } = history();
    write('org/portfolio.yaml', file('A-1: { as-is: 5 }'));
    commit(noon('2025-11-06'), '\u001B[31mred\u202E \u0007bell', 'Ev\u001B[2Jil\u202E');
    for (const format of ['table', 'markdown', 'html', 'csv', 'ndjson', 'json']) {
      const { stdout } = cdc(['log', 'A-1', '-C', 'org', '--format', format], { cwd: dir });
      expect(stdout).toContain('bell');
      expect(stdout).not.toMatch(/(?![\r\n])[\p{Cc}\u202E]/u);
      expect(stdout).not.toContain('author@example.com');
    }
  });

  it('is nowhere to be had outside of git, or of what was never committed', () => {
    const outside = cdc(['log', '-C', copyOf('textbook')]);
    expect([outside.status, outside.stdout]).toEqual([2, '']);
    expect(outside.stderr).toContain('git repository');
    const { dir, write } = history();
    write('new/catalog.yaml', file('A-1: { level: basic }'));
    expect(cdc(['log', '-C', 'new'], { cwd: dir })).toMatchObject({ status: 2, stdout: '' });
  });
});
