import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository } from './repository.ts';
import { cdc, folder } from './run.ts';

const profile =
  'version: 1\nservices:\n  A-1: { assignment: insource, team: csirt }\n  B-1: { assignment: unassigned }\n';
const scored = (asIs: number) => `version: 1\nservices:\n  A-1: { as-is: ${asIs}, to-be: 5 }\n`;

/**
 * A group beside git: `one` and `two` have a repository each, `three` has none, `four` has no folder.
 *
 * - one: A-1 at 2 since March, at 3 since June, at 4 since October; B-1 unassigned throughout
 * - two: A-1 at 5 since August, at 4 since November; in September its file is broken
 */
function group(): string {
  const dir = folder();
  writeFileSync(
    join(dir, 'group.yaml'),
    `version: 1
entities:
  one: { path: one, kind: parent }
  two: { path: two, kind: subsidiary, parent: one }
  three: { path: three, kind: unit, parent: one }
  four: { path: four, kind: partner }
`,
  );
  const commits = (name: string, states: readonly (readonly [day: string, portfolio: string])[]) => {
    mkdirSync(join(dir, name));
    const repo = repository(join(dir, name));
    repo.write('profile.yaml', profile);
    for (const [day, portfolio] of states) {
      repo.write('portfolio.yaml', portfolio);
      repo.commit(`${day}T12:00:00+00:00`);
    }
  };
  commits('one', [
    ['2026-03-10', scored(2)],
    ['2026-06-10', scored(3)],
    ['2026-10-10', scored(4)],
  ]);
  commits('two', [
    ['2026-08-10', scored(5)],
    ['2026-09-10', 'version: 1\nservices: {'],
    ['2026-11-10', scored(4)],
  ]);
  mkdirSync(join(dir, 'three'));
  writeFileSync(join(dir, 'three', 'profile.yaml'), profile);
  return dir;
}

/** Runs a view on such a group, on 23 November 2026. */
const run = (...args: string[]) => cdc(['group', ...args], { cwd: group() });

function json(...args: string[]) {
  const { status, stdout, stderr } = run(...args, '--format', 'json');
  expect([status, stderr]).toEqual([0, '']);
  return JSON.parse(stdout);
}

/** A point of the trend, as far as the tests look at it. */
interface Point {
  readonly period: string;
  readonly entities: readonly unknown[];
  readonly absent: readonly { readonly entity: string; readonly absence: string }[];
  readonly figures: { readonly unassigned: number; readonly own: Record<'min' | 'median' | 'max', number> };
  readonly changes: {
    readonly entities: number;
    readonly comparable: number;
    readonly counts: { readonly improved: number };
  } | null;
}

describe('the history of a group', () => {
  it('is worked out for the end of each period, with what was committed by then', () => {
    const { points } = json('trend', '--every', 'quarter', '--last', '6');
    const shown = points.map((point: Point) => [
      point.period,
      point.entities.length,
      point.absent.map((one: { entity: string; absence: string }) => `${one.entity} ${one.absence}`),
      point.figures.unassigned,
      [point.figures.own.min, point.figures.own.median, point.figures.own.max],
      point.changes && [point.changes.entities, point.changes.comparable, point.changes.counts.improved],
    ]);
    const never = ['three no-history', 'four missing'];
    // B-1 counts as 1 in each entity. Before March there was nothing.
    expect(shown).toEqual([
      ['2026-Q1', 1, ['two not-yet', ...never], 1, [1, 1, 2], null],
      ['2026-Q2', 1, ['two not-yet', ...never], 1, [1, 1, 3], [1, 2, 1]],
      ['2026-Q3', 1, ['two unusable', ...never], 1, [1, 1, 3], [1, 2, 0]],
      ['2026-Q4', 2, never, 2, [1, 1, 4], [1, 2, 1]],
    ]);
  });

  it('is compared with a day, entity by entity, and says what cannot be compared', () => {
    const diff = json('diff', '--baseline', '2026-08-31');
    expect(diff['not-now'].map((one: { entity: string }) => one.entity)).toEqual(['four']);
    expect(diff['not-then']).toMatchObject([{ entity: 'three', absence: 'no-history' }]);
    expect(diff.entities).toMatchObject([
      { entity: 'one', comparable: 2, changes: [{ service: 'A-1', kinds: ['improved'] }] },
      { entity: 'two', comparable: 2, changes: [{ service: 'A-1', kinds: ['worsened'] }] },
    ]);
    expect(diff.counts).toMatchObject({ improved: 1, worsened: 1, 're-sourced': 0 });
  });

  it('says in words what is in no figure', () => {
    const { stdout } = run('diff', '--baseline', '2026-06-30');
    expect(stdout.replaceAll('\n', ' ')).toContain(
      '2 of 4 entities cannot be compared, and are in no figure: two (no files committed then), three (not in git)',
    );
    expect(run('trend', '--lang', 'ja').stdout).toContain('グループの推移');
  });

  it('refuses a state that no entity has, and options of other views', () => {
    const unknown = run('diff', '--baseline', 'v9');
    expect([unknown.status, unknown.stderr]).toEqual([2, expect.stringContaining('--baseline v9')]);
    const other = run('gap', '--every', 'month');
    expect([other.status, other.stderr]).toEqual([2, expect.stringContaining('--every')]);
    const format = run('report', '--format', 'csv');
    expect([format.status, format.stderr]).toEqual([2, expect.stringContaining('HTML')]);
  });

  it('refuses a day in the future', () => {
    const { status, stdout, stderr } = run('diff', '--baseline', '2027-01-01');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('--baseline: 2027-01-01 is in the future (today is 2026-11-23)');
  });

  it('says which entities are missing, where all are', () => {
    const dir = group();
    for (const name of ['one', 'two', 'three']) rmSync(join(dir, name), { recursive: true });
    const gone = '4 of 4 entities cannot be evaluated, and are in no figure: one (folder one missing)';
    const shown = (view: string) => cdc(['group', view], { cwd: dir }).stdout.replaceAll('\n', ' ');
    expect(shown('trend')).toContain(gone);
    expect(shown('trend')).toContain('No entity can be evaluated.');
    expect(shown('trend')).not.toContain('git');
    expect(shown('diff')).toContain(gone);
    expect(shown('diff')).toContain('No entity can be compared.');
    expect(shown('diff')).not.toContain('improved');
  });

  it('is named to whoever looks for an organisation in its folder', () => {
    const { status, stderr } = cdc(['gap'], { cwd: group() });
    expect(status).toBe(2);
    expect(stderr).toContain('This folder holds group.yaml: see cdc group, or name an entity’s folder with -C.');
    expect(stderr).not.toContain('cdc init');
  });

  it('is part of the report, which has both languages', () => {
    const { status, stdout } = run('report');
    expect(status).toBe(0);
    for (const part of ['Report on the group', 'グループの報告書', '2026-Q1', 'three', 'four (folder four missing)'])
      expect(stdout).toContain(part);
  });
});
