import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { answerKeys } from '../../src/schema/answer-keys.ts';
import { readCsv } from '../render/data/read-csv.ts';
import { cdc, folder } from './run.ts';

/** An organisation in which one service has every key that there is, and another the rest. */
const fixture = fileURLToPath(new URL('../fixtures/every-key', import.meta.url));

function table(command: string, ...args: readonly string[]): string[][] {
  const { status, stdout, stderr } = cdc([command, '-C', fixture, '--format', 'csv', ...args]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return readCsv(stdout);
}

/** The line of a service, by its columns. */
function record(command: string, id: string): Record<string, string | undefined> {
  const [head = [], ...rows] = table(command);
  const row = rows.find((cells) => cells[head.indexOf('id')] === id);
  return Object.fromEntries(head.map((column, index) => [column, row?.[index]]));
}

const commands = ['matrix', 'gap', 'services', 'plan'] as const;

describe.each(commands)('cdc %s --format csv', (command) => {
  it('has all that the files say of a service', () => {
    expect(record(command, 'A-1')).toMatchObject({
      level: 'standard',
      area: 'II',
      'catalog-rationale': 'asked for by the board',
      'planned-assignment': 'outsource',
      'planned-team': 'soc',
      'planned-provider': 'z',
      'planned-by': '2027-10-01',
      'profile-note': 'the "old" contract',
      'portfolio-rationale': "'=1+1",
      evidence: 'https://wiki.example/a-1\nregister, page 3',
      assessor: '鈴木',
      'assessed-on': '2026-11-18',
      'portfolio-note': 'two\nlines',
      action: 'write it down',
      owner: 'soc',
      due: '2027-03-31',
      'portfolio-cycle': 'short',
    });
  });

  it('has as many cells in each line as there are columns', () => {
    const [head = [], ...rows] = table(command);
    for (const row of rows) expect(row).toHaveLength(head.length);
  });

  it.each([
    ['en', 'Service', 'Evidence'],
    ['ja', 'サービス', '証跡'],
  ])('has words where they are asked for, and what people wrote as they wrote it (%s)', (lang, service, evidence) => {
    const [keys = [], ...values] = table(command, '--lang', lang);
    const [words = [], ...same] = table(command, '--lang', lang, '--headings', 'words');
    for (const key of ['id', 'service', 'to-be', 'evidence', 'assessed-on', 'portfolio-note', 'owner', 'due']) {
      const at = keys.indexOf(key);
      expect(same.map((row) => row[at])).toEqual(values.map((row) => row[at]));
    }
    expect(same.map((row) => row[keys.indexOf('level')])).not.toContain('standard');
    expect(words[keys.indexOf('service')]).toBe(service);
    expect(words[keys.indexOf('evidence')]).toBe(evidence);
    expect(table(command, '--lang', lang, '--headings', 'keys')[0]).toEqual(keys);
  });
});

it.each(['matrix', 'gap', 'services'])('says why a service is unnecessary (%s)', (command) => {
  expect(record(command, 'C-1')).toMatchObject({
    scope: 'unnecessary',
    reason: 'budget',
    'catalog-rationale': 'no money, this year',
    'decided-by': 'CISO',
    'review-by': '2027-04-01',
    'portfolio-rationale': '',
  });
});

it('has a column for every key of an entry, be it of one file or of two', () => {
  const columns = table('matrix')[0] ?? [];
  for (const key of answerKeys.keys()) {
    const named = columns.filter(
      (column) => column === key || column.endsWith(`-${key}`) || column.startsWith(`${key}-`),
    );
    expect(named, key).not.toEqual([]);
  }
});

it('keeps the columns of former releases in their places', () => {
  expect(table('matrix')[0]?.slice(0, 16).join()).toBe(
    'id,category,service,custom,scope,level,assignment,team,provider,as-is,as-is-insource,as-is-outsource,score,to-be,gap,assessed-on',
  );
  expect(table('gap')[0]?.slice(16, 21).join()).toBe('shortfall,weight,priority,cycle,findings');
  expect(table('plan')[0]?.slice(17, 29).join()).toBe(
    'shortfall,weight,priority,steps,reaches,cycle,unassigned,overdue,owner,due,action,next',
  );
});

it('has no reasons of an organisation where there is none', () => {
  const { stdout } = cdc(['services', 'B-2', '--format', 'csv'], { cwd: folder() });
  expect(readCsv(stdout)[0]).toEqual(['id', 'category', 'service', 'custom', 'description', 'phase', 'areas']);
});

it('puts the byte order mark before headings in words, too', () => {
  const file = join(folder(), 'matrix.csv');
  cdc(['matrix', '-C', fixture, '--format', 'csv', '--headings', 'words', '--lang', 'ja', '-o', file]);
  expect(readFileSync(file, 'utf8')).toMatch(/^\uFEFFサービスID,カテゴリー,サービス,/);
});

it('has headings in CSV only', () => {
  for (const format of [[], ['--format', 'json'], ['--format', 'ndjson']]) {
    const { status, stdout, stderr } = cdc(['matrix', '-C', fixture, ...format, '--headings', 'words']);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('--headings needs --format csv.');
  }
});
