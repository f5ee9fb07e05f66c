import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { effectiveScores } from '../../src/analysis/group/effective.ts';
import { chainOf, suppliesIn } from '../../src/analysis/group/supply.ts';
import { type Group, joinGroup, type KnownEntity } from '../../src/model/group.ts';
import { joinOrganisation } from '../../src/model/organisation.ts';
import { checkGroup } from '../../src/rules/check-group.ts';
import { cdc, folder } from '../cli/run.ts';

/** The findings of the rules of groups in a folder that holds just this, as `rule: path`. */
function found(dir: string): string[] {
  const { stdout } = cdc(['check', 'group.yaml', '--format', 'json'], { cwd: dir });
  const { findings } = JSON.parse(stdout);
  return findings
    .filter(({ rule }: { rule: string }) => rule.startsWith('group/') || rule.startsWith('schema/'))
    .map(({ rule, path }: { rule: string; path: string[] }) => `${rule} ${path.join(' ')}`);
}

function group(entities: Readonly<Record<string, string>>, dir = folder()): string {
  const lines = Object.entries(entities).map(
    ([id, path]) => `  ${id}: { path: ${JSON.stringify(path)}, kind: unit }\n`,
  );
  writeFileSync(join(dir, 'group.yaml'), `version: 1\nentities:\n${lines.join('')}`);
  return dir;
}

const organisation = (path: string) => {
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'cdc.yaml'), 'version: 1\n');
};

describe('a path in group.yaml', () => {
  it('that is absolute, leads above everything, or to a file of the system, is not followed', () => {
    const other = folder();
    organisation(other);
    const dir = group({
      absolute: other,
      windows: 'C:\\organisations',
      above: `${'../'.repeat(60)}proc/self`,
      proc: '/proc/self/fd',
      dev: '/dev/stdin',
      nul: 'a\0b',
    });
    const all = found(dir);
    expect(all.filter((one) => one.startsWith('group/folder-missing')).map((one) => one.split(' ')[2])).toEqual(
      expect.arrayContaining(['absolute', 'windows', 'proc', 'dev']),
    );
    // There is a folder, and in it nothing of an organisation.
    expect(all).toContain('group/no-organisation entities above path');
  });

  it('may lead to a named pipe or round in links: that is said, and the others are checked', () => {
    const dir = group({ pipe: 'pipe', inside: 'inside', round: 'round', good: 'good' });
    execFileSync('mkfifo', [join(dir, 'pipe')]);
    mkdirSync(join(dir, 'inside'));
    execFileSync('mkfifo', [join(dir, 'inside/cdc.yaml')]);
    symlinkSync('round', join(dir, 'round'));
    organisation(join(dir, 'good'));
    const { stdout } = cdc(['check', '--format', 'json'], { cwd: dir });
    expect(JSON.parse(stdout)).toMatchObject({ entities: 4, absent: 3, organisations: 2 });
    expect(found(dir)).toEqual([
      'group/folder-missing entities pipe path',
      'group/unusable entities inside path',
      'group/folder-missing entities round path',
    ]);
  });

  it('may be a link to another entity, which is then there twice', () => {
    const dir = group({ one: 'one', two: 'two' });
    organisation(join(dir, 'one'));
    symlinkSync('one', join(dir, 'two'));
    expect(found(dir)).toEqual(['group/same-folder entities two path']);
  });

  it('lets nothing be written beside an entity', () => {
    const outer = folder();
    mkdirSync(join(outer, 'group'));
    const dir = group({ yard: '../yard' }, join(outer, 'group'));
    const there = join(outer, 'yard');
    organisation(there);
    for (const args of [['check'], ['schema', '--write'], ['check', '--fix']]) cdc(args, { cwd: dir });
    expect(readdirSync(there)).toEqual(['cdc.yaml']);
  });
});

describe('ids in group.yaml', () => {
  it('that mean something to the language are refused or are ids as any other', () => {
    const dir = group({ constructor: 'one', __proto__x: 'two' });
    organisation(join(dir, 'one'));
    expect(found(dir)[0]).toMatch(/^schema\//);
    const proto = folder();
    writeFileSync(join(proto, 'group.yaml'), 'version: 1\nentities:\n  __proto__: { path: one, kind: unit }\n');
    expect(found(proto)[0]).toMatch(/^schema\//);
    const plain = group({ constructor: 'one', tostring: 'lost' });
    organisation(join(plain, 'one'));
    expect(found(plain)).toEqual(['group/folder-missing entities tostring path']);
  });
});

describe('10,000 entities', () => {
  it('that are not there are counted, and as many findings shown as of any kind', () => {
    const dir = group(Object.fromEntries(Array.from({ length: 10_000 }, (_, n) => [`e${n}`, `e${n}`])));
    const { stdout, status } = cdc(['check', '--format', 'json'], { cwd: dir });
    const { findings, ...sums } = JSON.parse(stdout);
    expect(status).toBe(2);
    expect(sums).toMatchObject({ entities: 10_000, absent: 10_000, organisations: 0, counts: { errors: 10_000 } });
    expect(findings).toHaveLength(201);
  });
});

/** Entities each of which has a service from the next, and parents in the same way. */
function chain(length: number, last: number | undefined): Group {
  const ids = Array.from({ length }, (_, n) => `e${n}`);
  const next = (n: number) => (n + 1 < length ? ids[n + 1] : last === undefined ? undefined : ids[last]);
  const states = new Map(
    ids.map((id, n) => {
      const provider = next(n);
      const by =
        provider === undefined
          ? { assignment: 'insource' as const, team: 'soc' }
          : { assignment: 'outsource' as const, provider };
      const { rows, ...rest } = joinOrganisation({
        cdc: { version: 1, ...(provider !== undefined && { providers: { [provider]: { entity: provider } } }) },
        profile: { version: 1, services: { 'B-1': by } },
        portfolio: { version: 1, services: { 'B-1': { 'as-is': n + 1 === length ? 2 : 5 } } },
      });
      // So many rows would only fill the memory.
      return [id, { organisation: { ...rest, rows: rows.filter((row) => row.id === 'B-1') } }];
    }),
  );
  const entities = Object.fromEntries(
    ids.map((id, n) => [
      id,
      { path: id, kind: 'unit' as const, ...(next(n) !== undefined && { parent: next(n) as string }) },
    ]),
  );
  return joinGroup({ version: 1, entities }, states);
}

const codes = (of: Group) => checkGroup(of, { today: '2026-11-23' }).map(({ code }) => code);

describe('services and parents that are handed on', () => {
  it.each([1, 2, 3])('in a loop of %i, are one finding each', (length) => {
    const all = codes(chain(length, 0));
    expect(all.filter((code) => code === 'group/parent-loop')).toHaveLength(1);
    expect(all.filter((code) => code === (length === 1 ? 'group/self' : 'group/supply-loop'))).toHaveLength(1);
    expect(all).not.toContain('group/long-chain');
  });

  it('through thousands of hands come to an end', () => {
    const long = chain(5_000, undefined);
    const scores = effectiveScores(long);
    const [first] = suppliesIn(long);
    expect(first && scores(first.consumer, first.row)).toMatchObject({ own: 5, value: 2 });
    expect(first && chainOf(first.consumer, first.row, long).entities).toHaveLength(101);
    const round = chain(5_000, 0);
    const [some] = suppliesIn(round);
    expect(some && effectiveScores(round)(some.consumer as KnownEntity, some.row)).toMatchObject({ unclear: 'loop' });
    expect(codes(round).filter((code) => code === 'group/parent-loop')).toHaveLength(1);
  });
});
