import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { CommandContext } from '../../src/cli/program/command.ts';
import { UserError } from '../../src/cli/program/errors.ts';
import { putPieces } from '../../src/cli/terminal/pieces.ts';
import { readCsv } from '../render/data/read-csv.ts';
import { type Repository, repository } from './repository.ts';
import { bin, cdc, copyOf, example, folder } from './run.ts';

const portfolio = (asIs: number | string) => `version: 1\nservices:\n  A-1: { as-is: ${asIs}, to-be: 5 }\n`;

/** A repository in which the score of A-1 was one after the other, committed at noon of these days. */
function scored(...states: readonly (readonly [date: string, asIs: number | string])[]): Repository {
  const repo = repository();
  for (const [date, asIs] of states) {
    repo.write('org/portfolio.yaml', portfolio(asIs));
    repo.commit(`${date}T12:00:00+00:00`);
  }
  return repo;
}

interface Line {
  readonly date: string;
  readonly commit: string | null;
  readonly label: string | null;
  readonly sequence: number;
  readonly id: string;
  readonly 'as-is': number | null;
}

/** The lines of A-1 in a history. */
function history(cwd: string, ...args: string[]): { lines: Line[]; stderr: string } {
  const { status, stdout, stderr } = cdc(['export', '--history', '--format', 'ndjson', ...args], { cwd });
  expect(status, stderr).toBe(0);
  const lines = stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Line);
  return { lines: lines.filter(({ id }) => id === 'A-1'), stderr };
}

const ajv = new Ajv({ allErrors: true, strict: true });
addFormats.default(ajv);
const schema = new URL('../../schemas/export-report.schema.json', import.meta.url);
const isReport = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')));

describe('--headings words', () => {
  const cellsOf = (command: string, lang: string, ...args: string[]) => {
    const { stdout } = cdc([command, ...args, '--format', 'csv', '--headings', 'words', '--lang', lang]);
    const [head = [], ...rows] = readCsv(stdout);
    return rows.map((row) => Object.fromEntries(head.map((heading, at) => [heading, row[at]])));
  };

  it.each(['matrix', 'export', 'gap'])('says values in words: %s', (command) => {
    const english = cellsOf(command, 'en', example('textbook')).find(({ Id }) => Id === 'A-1');
    expect(english).toMatchObject({
      'Custom service': 'no',
      Scope: 'in scope',
      Level: 'Basic',
      Assignment: 'Insource',
      Team: 'In-house CSIRT',
      'As-is': '3',
      Score: '3',
    });
    const japanese = cellsOf(command, 'ja', example('textbook')).find(({ サービスID: id }) => id === 'A-1');
    expect(japanese).toMatchObject({ 要否: '実施対象', サービス割り当て: 'インソース', 現状: '3' });
  });

  it('says what has changed in words, and the cycle of a roadmap', () => {
    const changes = cellsOf('diff', 'en', example('textbook'), example('harbor-logistics'));
    expect(changes.find(({ Id }) => Id === 'A-1')).toMatchObject({
      'Level (before)': 'Basic',
      'Assignment (after)': 'Insource',
    });
    const improvements = cellsOf('plan', 'ja', example('textbook'));
    expect(new Set(improvements.map(({ 期限超過: overdue }) => overdue))).toEqual(new Set(['いいえ']));
  });
});

describe('cdc export', () => {
  it('writes the records of the matrix', () => {
    for (const format of ['csv', 'ndjson']) {
      for (const more of [[], ['--category', 'B', '--team', 'soc']]) {
        const args = [example('harbor-logistics'), '--format', format, ...more];
        expect(cdc(['export', ...args]).stdout).toBe(cdc(['matrix', ...args]).stdout);
      }
    }
    const words = ['--format', 'csv', '--headings', 'words', '--lang', 'ja', example('sakura-seiki')];
    expect(cdc(['export', ...words]).stdout).toBe(cdc(['matrix', ...words]).stdout);
  });

  it('writes an object as its schema says, of the services that are asked for', () => {
    const args = ['export', example('harbor-logistics'), '--format', 'json'];
    const { status, stdout } = cdc(args);
    const report = JSON.parse(stdout);
    expect([status, isReport(report), report.services.length, report.states]).toEqual([0, true, 65, null]);
    expect(stdout).toBe(`${JSON.stringify(report, null, 2)}\n`);
    expect(report).toMatchObject({ version: 2, framework: 'x1060-2021', date: '2026-11-23', selection: null });
    expect(report.providers[0]).toEqual({
      id: 'northwatch-mssp',
      name: { en: 'Northwatch MSSP', ja: 'Northwatch MSSP' },
      'contract-until': expect.stringMatching(/^\d{4}-/),
    });
    const some = JSON.parse(cdc([...args, '--service', 'A-1,B-2', '--owner', 'risk']).stdout);
    expect(isReport(some)).toBe(true);
    expect(some.services.map(({ id }: { id: string }) => id)).toEqual(['A-1']);
    expect(some.selection).toMatchObject({ services: ['A-1', 'B-2'], owner: 'risk', shown: 1 });
  });

  it.each([
    ['--history', 'ics'],
    ['--history', 'issues'],
    ['--headings', 'ndjson'],
  ])('refuses %s for %s', (option, format) => {
    const args = option === '--headings' ? [option, 'words'] : [option];
    const { status, stdout, stderr } = cdc(['export', example('textbook'), '--format', format, ...args]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`${option} needs --format csv`);
  });
});

describe('the history in an export', () => {
  it('has a row for each service and state, the earliest first, in columns as those of the trend', () => {
    const { dir, git } = scored(['2024-11-20', 1], ['2025-01-31', 2], ['2025-02-28', 3]);
    git('tag', 'v1', 'HEAD~1');
    git('tag', '-a', '-m', 'x', 'v2', 'HEAD~1');
    const { lines, stderr } = history(join(dir, 'org'));
    expect(stderr).toBe('');
    expect(lines.map(({ date, label, 'as-is': asIs }) => [date, label, asIs])).toEqual([
      ['2024-11-20', null, 1],
      ['2025-01-31', 'v1 v2', 2],
      ['2025-02-28', null, 3],
    ]);
    expect(lines.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
    expect(lines.map(({ commit }) => commit)).toEqual(git('rev-list', '--reverse', 'HEAD').trim().split('\n'));
    const csv = readCsv(cdc(['export', 'org', '--history', '--format', 'csv'], { cwd: dir }).stdout);
    const [head = [], ...rows] = csv;
    expect(head.slice(0, 5)).toEqual(['date', 'commit', 'label', 'id', 'category']);
    expect(head.at(-1)).toBe('sequence');
    expect(head.slice(0, 3)).toEqual(
      readCsv(cdc(['trend', 'org', '--format', 'csv'], { cwd: dir }).stdout)[0]?.slice(0, 3),
    );
    expect([rows.length, new Set(rows.map(({ length }) => length))]).toEqual([3 * 64, new Set([head.length])]);
  });

  it('ends with the files as they are now, where they say something else', () => {
    const { dir, write } = scored(['2024-11-20', 1], ['2025-01-31', 2]);
    write('org/portfolio.yaml', `# Another comment\n${portfolio(2)}`);
    expect(history(dir, 'org').lines).toHaveLength(2);
    write('org/portfolio.yaml', portfolio(4));
    const last = history(dir, 'org').lines.at(-1);
    expect(last).toMatchObject({ date: '2026-11-23', commit: null, label: null, sequence: 3, 'as-is': 4 });
  });

  it('says which states could not be used, and why', () => {
    const { dir, write } = scored(['2024-11-20', 1], ['2025-01-31', 9], ['2025-02-28', '[x'], ['2025-03-01', 3]);
    write('org/portfolio.yaml', portfolio(3));
    const { lines, stderr } = history(dir, 'org');
    expect(lines.map((line) => line['as-is'])).toEqual([1, 3]);
    // What cannot be used leaves no gap in the numbers.
    expect(lines.map(({ sequence }) => sequence)).toEqual([1, 2]);
    const said = stderr.trimEnd().split('\n');
    expect(said[0]).toBe('The files of 2 states could not be used:');
    expect(said[1]).toMatch(/^2025-01-31 [0-9a-f]{7}: portfolio\.yaml:3: /);
    expect(said[2]).toMatch(/^2025-02-28 [0-9a-f]{7}: portfolio\.yaml:3: /);
    expect(said).toHaveLength(3);
  });

  it('is in the object too, as its schema says', () => {
    const { dir } = scored(['2024-11-20', 1], ['2025-01-31', 2]);
    const { stdout } = cdc(['export', 'org', '--history', '--format', 'json'], { cwd: dir });
    const report = JSON.parse(stdout);
    expect([isReport(report), isReport.errors]).toEqual([true, null]);
    expect(stdout).toBe(`${JSON.stringify(report, null, 2)}\n`);
    const scores = report.states.map(
      ({ services }: { services: Line[] }) => (services[0] as unknown as { score: number }).score,
    );
    expect(scores).toEqual([1, 2]);
  });

  it('follows the folder to its earlier names, and has the services that are asked for', () => {
    const { dir, git, commit } = scored(['2024-11-20', 1]);
    git('mv', 'org', 'acme');
    commit('2025-01-31T12:00:00+00:00');
    expect(history(dir, 'acme').lines.map(({ date }) => date)).toEqual(['2024-11-20', '2025-01-31']);
    expect(history(dir, 'acme', '--category', 'B').lines).toEqual([]);
  });

  it('is an error outside of git, and where nothing was committed', () => {
    const outside = cdc(['export', '--history', '--format', 'csv'], {
      cwd: copyOf('textbook'),
      env: { GIT_CEILING_DIRECTORIES: '/' },
    });
    expect([outside.status, outside.stdout]).toEqual([2, '']);
    expect(outside.stderr).toContain('not in a git repository');
    const repo = repository();
    repo.write('org/portfolio.yaml', portfolio(1));
    for (const said of ['Nothing has been committed yet', 'HEAD']) {
      const { status, stdout, stderr } = cdc(['export', 'org', '--history', '--format', 'csv'], { cwd: repo.dir });
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain(said);
      repo.git('commit', '-q', '--allow-empty', '-m', 'x');
    }
  });

  it('says that a clone is shallow', () => {
    const { dir } = scored(['2024-11-20', 1], ['2025-01-31', 2]);
    const clone = join(folder(), 'clone');
    repository(folder()).git('clone', '-q', '--depth', '1', `file://${dir}`, clone);
    const { lines, stderr } = history(clone, 'org');
    expect([lines.length, stderr]).toEqual([1, 'This is a shallow clone, so the history starts late.\n']);
  });
});

describe('a file that is exported', () => {
  it('is marked as UTF-8 where spreadsheets open it, and may be written again', () => {
    const cwd = copyOf('harbor-logistics');
    for (const [format, mark] of [
      ['csv', true],
      ['ndjson', false],
      ['json', false],
      ['ics', false],
      ['issues', false],
    ] as const) {
      for (const _ of ['once', 'again']) {
        const { status, stdout, stderr } = cdc(['export', '--format', format, '-o', 'out'], { cwd });
        expect([format, status, stdout], stderr).toEqual([format, 0, '']);
      }
      const text = readFileSync(join(cwd, 'out'), 'utf8');
      expect([format, text.startsWith('\uFEFF')]).toEqual([format, mark]);
      expect(text.replace('\uFEFF', '')).toBe(cdc(['export', '--format', format], { cwd }).stdout);
    }
    expect(readdirSync(cwd).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('never takes the place of what people have written', () => {
    const cwd = copyOf('textbook');
    const before = readFileSync(join(cwd, 'catalog.yaml'), 'utf8');
    const { status, stderr } = cdc(['export', '-o', 'catalog.yaml'], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain('Nothing was written.');
    expect(readFileSync(join(cwd, 'catalog.yaml'), 'utf8')).toBe(before);
  });

  const messages = { errors: { cannotWrite: (path: string, reason: string) => `${path}: ${reason}` } };
  const contextIn = (cwd: string, stdout = {}) => ({ io: { cwd, stdout }, messages }) as unknown as CommandContext;

  it('is as it was where making it fails in the middle', async () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'out.csv'), 'before');
    async function* failing() {
      yield 'first';
      throw new Error('no more');
    }
    await expect(putPieces(failing(), 'out.csv', contextIn(cwd))).rejects.toThrow('no more');
    expect(readdirSync(cwd)).toEqual(['out.csv']);
    expect(readFileSync(join(cwd, 'out.csv'), 'utf8')).toBe('before');
    await expect(putPieces(['x'], 'none/out.csv', contextIn(cwd))).rejects.toThrow(UserError);
  });

  it('is made no sooner than it is taken, and no further than it is read', async () => {
    const log: string[] = [];
    function* pieces() {
      for (const name of ['a', 'b', 'c']) {
        log.push(`make ${name}`);
        yield name;
      }
    }
    const gone = Object.assign(new Error('gone'), { code: 'EPIPE' });
    const write = (text: string, done: (error?: Error) => void) => {
      setImmediate(() => {
        log.push(`take ${text}`);
        done(text === 'b' ? gone : undefined);
      });
    };
    await putPieces(pieces(), undefined, contextIn(folder(), { write }));
    expect(log).toEqual(['make a', 'take a', 'make b', 'take b']);
  });
});

it.skipIf(process.platform === 'win32')('a reader of an export that has gone is no mistake', () => {
  const { dir } = scored(['2024-11-20', 1]);
  const { PATH } = process.env;
  const line = `'${process.execPath}' '${bin}' export org --history --format ndjson | head -1`;
  const { stdout, stderr } = spawnSync('sh', ['-c', line], { cwd: dir, env: { PATH }, encoding: 'utf8' });
  expect([stdout.split('\n').length, stderr]).toEqual([2, '']);
});
