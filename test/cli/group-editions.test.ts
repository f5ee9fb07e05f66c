import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { edition } from '../../src/reference/index.ts';
import { cdc, copyOf } from './run.ts';

/** In this edition, these change places, and all else is the same. */
const renamed: Readonly<Record<string, string>> = { 'D-1': 'D-2', 'D-2': 'D-1', 'E-3': 'E-4', 'E-4': 'E-3' };

function moved(copy: string, entity: string): void {
  const cwd = join(copy, entity);
  mkdirSync(join(cwd, 'editions'), { recursive: true });
  cdc(['migrate', '--new-edition', 'later'], { cwd });
  const path = join(cwd, 'editions', 'later.yaml');
  const services = edition.services.map(({ id }) =>
    renamed[id] ? `  ${id}: { from: ${renamed[id]}, name: Was ${renamed[id]} }` : `  ${id}: { from: ${id} }`,
  );
  const head = readFileSync(path, 'utf8').split('services:')[0];
  writeFileSync(path, `${head}services:\n`);
  appendFileSync(path, `${services.join('\n')}\n`);
  const { status, stderr } = cdc(['migrate', '--to', 'later', '--write'], { cwd });
  expect(status, stderr).toBe(0);
}

/** The results of some views, without the words of the edition. */
function figures(copy: string) {
  return ['matrix', 'gap'].map((view) => {
    const result = JSON.parse(cdc(['group', view, copy, '--format', 'json']).stdout);
    const order = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    for (const entity of result.entities) entity.services?.sort(order);
    result.gaps?.sort((a: { entity: string; service: string }, b: { entity: string; service: string }) =>
      `${a.entity} ${a.service}` < `${b.entity} ${b.service}` ? -1 : 1,
    );
    return { ...result, 'other-editions': undefined, framework: undefined };
  });
}

describe('cdc group, while entities move to another edition one by one', () => {
  it('has the same figures before and after, and says who follows what', () => {
    const copy = copyOf('harbor-group');
    const before = figures(copy);
    moved(copy, 'robots');
    expect(figures(copy)).toEqual(before);
    const { stdout } = cdc(['group', copy, '--lang', 'en']);
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
      'Harbor Robots follows later; compared by ITU-T X.1060 (2021), whose ids these are.',
    );
  });

  it('says so once all have moved, and names services as that edition does', () => {
    const copy = copyOf('harbor-group');
    for (const entity of ['hq', 'trading', 'robots', 'yard-x']) moved(copy, entity);
    const { stdout } = cdc(['group', copy, '--service', 'E-4', '--lang', 'en']);
    const told = stdout.replaceAll(/\s+/g, ' ');
    expect(told).toContain('All entities follow later: the ids here and in group.yaml are those of its list.');
    // RedKite Testing does what was E-3 for both (README of the example).
    expect(told).toContain('RedKite Testing: E-4 (hq, robots)');
  });

  it('takes back the id under which a service of one edition alone is shown', () => {
    const copy = copyOf('harbor-group');
    moved(copy, 'robots');
    // Of the D-2 of 2021, which is D-1 here, there are two now; robots has one of them.
    const path = join(copy, 'robots', 'editions', 'later.yaml');
    const half = (id: string) => `  ${id}: { from: D-2, kind: split, name: Half of D-2 }\n`;
    const text = readFileSync(path, 'utf8').replace(/ {2}D-1: .*\n/, half('D-1'));
    writeFileSync(path, `${text}${half('D-8')}`);
    const shown = (service: string) => cdc(['group', copy, '--service', service, '--lang', 'en']);
    expect(shown('D-*').stdout).toContain('D-1@later');
    const { status, stdout } = shown('D-1@later');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^D-1@later +· +· +2 +·$/m);
    expect(cdc(['group', copy, '--lang', 'ja']).stdout.replaceAll('\n', '')).toContain(
      '比較しています。1対1で対応するものがなく、比較していないもの: D-2 / この版だけのもの（この組織の数値にだけ含む）: D-1',
    );
  });

  it('is drilled under the ids of the entity', () => {
    const copy = copyOf('harbor-group');
    moved(copy, 'robots');
    const { beyond } = JSON.parse(
      cdc(['drill', 'supply-chain', '-C', join(copy, 'robots'), '--format', 'json']).stdout,
    );
    const d1 = beyond.escalations.find(({ service }: { service: string }) => service === 'D-1');
    expect(d1).toMatchObject({ from: 'robots', authority: 'no-one' });
    // What hq does for it at 4 (D-1 of 2021) is D-2 here, and its 3 is worth as much.
    expect(beyond['worth-less']).toEqual([]);
  });
});
