import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { cdcYaml, repository } from './repository.ts';
import { cdc, folder } from './run.ts';

function organisation(portfolio = 'D-1: { as-is: 3, to-be: 4 } # agreed'): string {
  const dir = folder();
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, 'cdc.yaml'), cdcYaml);
  const assignments = ['D-1', 'D-2'].map((id) => `  ${id}: { assignment: insource, team: csirt }\n`);
  writeFileSync(
    join(dir, 'profile.yaml'),
    `version: 1\nservices:\n${assignments.join('')}  D-3: { assignment: combination, team: csirt, provider: p }\n  D-4: { assignment: unassigned }\n`,
  );
  writeFileSync(join(dir, 'portfolio.yaml'), `version: 1\nassessed-on: 2026-11-20\nservices:\n  ${portfolio}\n`);
  return dir;
}

const text = (dir: string) => readFileSync(join(dir, 'portfolio.yaml'), 'utf8');
const entryOf = (dir: string, id: string) => parse(text(dir)).services[id];
const set = (dir: string, ...args: string[]) => cdc(['set', ...args], { cwd: dir });

describe('cdc set --as', () => {
  it('puts a score into the view of the assessor, and leaves the agreed one', () => {
    const dir = organisation();
    expect(set(dir, 'D-1', '--as', 'Suzuki', '--as-is', '5', '--confidence', '低い').status).toBe(0);
    expect(set(dir, 'D-1', '--as', '佐藤', '--as-is', '３', '--note', 'in my view').status).toBe(0);
    expect(entryOf(dir, 'D-1')).toEqual({
      'as-is': 3,
      'to-be': 4,
      views: {
        Suzuki: { 'as-is': 5, on: '2026-11-23', confidence: 'low' },
        佐藤: { 'as-is': 3, on: '2026-11-23', note: 'in my view' },
      },
    });
    expect(text(dir)).toContain('# agreed');
  });

  it('takes both parts of a combination, of which a dash takes one out', () => {
    const dir = organisation();
    expect(set(dir, 'D-3', '--as', 'Suzuki', '--as-is', '2/4').status).toBe(0);
    expect(entryOf(dir, 'D-3').views.Suzuki['as-is']).toEqual({ insource: 2, outsource: 4 });
    expect(set(dir, 'D-3', '--as', 'Suzuki', '--as-is', '-/5').status).toBe(0);
    expect(entryOf(dir, 'D-3').views.Suzuki['as-is']).toEqual({ outsource: 5 });
  });

  it('knows an assessor by other widths and capitals, and says so', () => {
    const dir = organisation('D-1: { as-is: 3, views: { Suzuki: { as-is: 2 } } }');
    const { stderr } = set(dir, 'D-1', '--as', 'ｓｕｚｕｋｉ', '--as-is', '4');
    expect(Object.keys(entryOf(dir, 'D-1').views)).toEqual(['Suzuki']);
    expect(stderr).toContain('“Suzuki”');
  });

  it.each(['__proto__', 'constructor', 'a: b # c', "S. O'Neil", 'null', 'on', '2026-11-23', '-', '😀'])(
    'takes %j for a name',
    (name) => {
      const dir = organisation();
      expect(set(dir, 'D-1', '--as', name, '--as-is', '2').status).toBe(0);
      const { stdout } = cdc(['views', '--format', 'json'], { cwd: dir });
      const { services, assessors } = JSON.parse(stdout);
      expect([assessors, services[0].views[0]['as-is']]).toEqual([[name], 2]);
      expect(cdc(['check', '--format', 'json'], { cwd: dir }).stdout).not.toContain('schema/');
      expect(set(dir, 'D-1', '--as', name, '--as-is', '').status).toBe(0);
      expect(entryOf(dir, 'D-1')).toEqual({ 'as-is': 3, 'to-be': 4 });
    },
  );

  it.each([
    [['--as', 'S', '--to-be', '4'], '--to-be'],
    [['--as', ' ', '--as-is', '4'], '--as'],
    [['--as', 'S\u202E', '--as-is', '4'], 'U+202E'],
    [['--as', 'S', '--as-is', '6'], '6'],
    [['--as', 'S'], 'set'],
  ])('refuses %j', (args, why) => {
    const dir = organisation();
    const before = text(dir);
    const { status, stderr } = set(dir, 'D-1', ...args);
    expect([status, text(dir)]).toEqual([2, before]);
    expect(stderr).toContain(why);
  });

  it('refuses a score above 1 of what nobody has', () => {
    const dir = organisation();
    expect(set(dir, 'D-4', '--as', 'S', '--as-is', '4').status).toBe(2);
  });
});

describe('confidence', () => {
  it('goes with the score that it is of', () => {
    const dir = organisation('D-1: { as-is: 3, confidence: low }');
    const { stderr } = set(dir, 'D-1', '--as-is', '4');
    expect(entryOf(dir, 'D-1')).toEqual({ 'as-is': 4, 'assessed-on': '2026-11-23' });
    expect(stderr).toContain('confidence');
  });

  it('comes back from a table', () => {
    const dir = organisation('D-1: { as-is: 3, views: { S: { as-is: 1 } } }');
    const { stdout } = cdc(['matrix', '--format', 'csv', '--headings', 'words', '--lang', 'ja'], { cwd: dir });
    const lines = stdout.split('\r\n');
    const column = (lines[0] ?? '').split(',').indexOf('確信度');
    const changed = lines.map((line) => {
      const cells = line.split(',');
      if (!line.includes('D-1')) return line;
      cells[column] = '高';
      return cells.join(',');
    });
    writeFileSync(join(dir, 'new.csv'), changed.join('\r\n'));
    expect(cdc(['import', 'new.csv', '--yes'], { cwd: dir }).status).toBe(0);
    expect(entryOf(dir, 'D-1')).toEqual({ 'as-is': 3, confidence: 'high', views: { S: { 'as-is': 1 } } });
  });
});

describe('cdc views', () => {
  it('shows what to talk about, as far apart as is asked', () => {
    const dir = organisation(
      'D-1: { as-is: 3, views: { a: { as-is: 1 }, b: { as-is: 5 } } }\n  D-2: { views: { a: { as-is: 3 }, b: { as-is: 4 } } }',
    );
    const usual = cdc(['views'], { cwd: dir }).stdout;
    expect(usual).toContain('a: 1 · b: 5');
    expect(usual).not.toContain('a: 3');
    expect(usual).toMatch(/Views, but no agreed score +1: D-2/);
    expect(cdc(['views', '--spread', '1'], { cwd: dir }).stdout).toContain('a: 3 · b: 4');
    expect(cdc(['views', '--spread', '5'], { cwd: dir }).status).toBe(2);
  });

  it('says where there are none', () => {
    expect(cdc(['views'], { cwd: organisation() }).stdout).toContain('cdc assess --as');
  });
});

describe('cdc log of views', () => {
  it('shows each one that has changed, and no other', () => {
    const repo = repository(organisation('D-1: { as-is: 3, views: { a: { as-is: 1 }, b: { as-is: 2 } } }'));
    repo.commit();
    set(repo.dir, 'D-1', '--as', 'a', '--as-is', '4');
    const { stdout } = cdc(['log', 'D-1'], { cwd: repo.dir });
    const [uncommitted = ''] = stdout.split(/^\d{4}-/m);
    expect(uncommitted).toMatch(/Views +a: 1 → a: 4 \(2026-11-23\)/);
    expect(uncommitted).not.toContain('b: 2');
  });
});

describe('views in files', () => {
  it.each([
    ['{ "": { as-is: 2 } }', 'schema/unknown-key'],
    ['{ S: { as-is: 6 } }', 'schema/enum'],
    ['{ S: { score: 2 } }', 'schema/unknown-key'],
    ['{ S: 3 }', 'schema/type'],
    ['{ S: { on: 2026-02-30 } }', 'schema/date'],
    ['{ S: { as-is: 3, on: 2026-12-01 } }', 'dates/impossible'],
  ])('%s is %s', (views, code) => {
    const { stdout } = cdc(['check', '--format', 'json'], { cwd: organisation(`D-1: { as-is: 3, views: ${views} }`) });
    expect(JSON.parse(stdout).findings.map(({ rule }: { rule: string }) => rule)).toContain(code);
  });

  it('may be open: a name without a view is none yet', () => {
    const dir = organisation('D-1:\n    as-is: 3\n    views:\n      S:\n      T: { as-is: 3 }');
    expect(cdc(['check', '--format', 'json'], { cwd: dir }).stdout).not.toContain('schema/');
    expect(JSON.parse(cdc(['views', '--format', 'json'], { cwd: dir }).stdout).assessors).toEqual(['T']);
  });
});

describe('cdc assess --as', () => {
  it.each([
    [['--assessor', 'T'], '--assessor'],
    [['--answers', 'a.md'], '--answers'],
    [['--export-questions'], '--export-questions'],
    [['--phase', 'catalog'], '--phase'],
    [['--stale'], '--stale'],
  ])('refuses %j beside it', (args, other) => {
    const { status, stderr } = cdc(['assess', '--as', 'S', ...args], { cwd: organisation() });
    expect(status).toBe(2);
    expect(stderr).toContain(other);
  });
});
