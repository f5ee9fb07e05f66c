import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/render/width.ts';
import { cdc, copyOf, example, folder } from './run.ts';

const group = example('harbor-group');
const json = (args: readonly string[], cwd: string) =>
  JSON.parse(cdc(['group', ...args, '--format', 'json'], { cwd }).stdout);

describe('cdc group', () => {
  it('finds the group above an entity, and takes a folder in each of its places', () => {
    const { stdout } = cdc(['group', '--lang', 'en'], { cwd: join(group, 'trading') });
    expect(stdout).toContain('Harbor Group');
    for (const args of [[group], ['matrix', group], ['-C', group]])
      expect(cdc(['group', ...args, '--lang', 'en']).stdout).toBe(stdout);
  });

  it('fits a screen', () => {
    for (const view of ['matrix', 'gap']) {
      const lines = cdc(['group', view, group, '--lang', 'en']).stdout.trimEnd().split('\n');
      expect(lines.length).toBeLessThanOrEqual(32);
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
    }
  });

  it('fits 80 columns with eight entities whose ids are long', () => {
    const copy = copyOf('harbor-group');
    const ids = ['branch-north', 'branch-south', 'branch-east', 'branch-west'];
    for (const id of ids) cpSync(join(copy, 'trading'), join(copy, id), { recursive: true });
    const file = join(copy, 'group.yaml');
    const more = ids.map((id) => `  ${id}: { path: ${id}, kind: subsidiary, parent: hq }\n`).join('');
    writeFileSync(file, readFileSync(file, 'utf8').replace('  robots:', `${more}  robots:`));
    for (const lang of ['en', 'ja']) {
      const { status, stdout } = cdc(['group', copy, '--full', '--lang', lang]);
      expect(status).toBe(0);
      for (const line of stdout.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(80);
    }
    expect(cdc(['group', copy, '--full', '--lang', 'en']).stdout.replaceAll(/\s+/g, ' ')).toContain('1 more entity');
  });

  it('names what cannot be evaluated, with why, and shows the rest', () => {
    const copy = copyOf('harbor-group');
    rmSync(join(copy, 'robots'), { recursive: true });
    rmSync(join(copy, 'yard-x'), { recursive: true });
    mkdirSync(join(copy, 'yard-x'));
    writeFileSync(join(copy, 'hq', 'profile.yaml'), 'version: 1\nservices: [oops]\n');
    const { status, stdout } = cdc(['group', copy, '--lang', 'en']);
    expect(status).toBe(0);
    const told = stdout.replaceAll(/\s+/g, ' ');
    expect(told).toContain('3 of 4 entities cannot be evaluated, and are in no figure');
    expect(told).toContain('Harbor Holdings (files cannot be used: cdc check hq)');
    expect(told).toContain('Harbor Robots (folder robots missing)');
    expect(told).toContain('Shipyard X (no files of an organisation in yard-x)');
    expect(json([], copy).absent.map(({ absence }: { absence: string }) => absence)).toEqual([
      'unusable',
      'missing',
      'empty',
    ]);
    const csv = cdc(['group', copy, '--format', 'csv']).stdout.split('\r\n');
    expect(csv[1]).toMatch(/^hq,.*,parent,unusable,/);
    // B-1 and the others come from hq, of which nothing is known now.
    expect(json([], copy).services.find(({ id }: { id: string }) => id === 'B-1').figures).toMatchObject({
      scored: 1,
      unclear: 1,
      effective: null,
    });
  });

  it('takes two entities of one folder for one', () => {
    const copy = copyOf('harbor-group');
    rmSync(join(copy, 'robots'), { recursive: true });
    symlinkSync('trading', join(copy, 'robots'));
    expect(json([], copy).absent).toMatchObject([{ entity: 'robots', absence: 'twice' }]);
  });

  it('takes kinds and entities as it prints them, and says what it leaves out', () => {
    const chosen = json(['--kind', '子会社,Business unit', '--of', 'Harbor Trading,robots,yard-x'], group);
    expect(chosen.entities.map(({ entity }: { entity: string }) => entity)).toEqual(['trading', 'robots']);
    expect(chosen.selection).toMatchObject({ shown: 2, 'left-out': 2 });
    const { stdout } = cdc(['group', group, '--kind', 'subsidiary', '--category', 'B', '--lang', 'en']);
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('1 entity (3 left out), 4 services of the list (60 left out)');
  });

  it('speaks the language of the group where no one asks for another', () => {
    const copy = copyOf('harbor-group');
    writeFileSync(
      join(copy, 'group.yaml'),
      'version: 1\ngroup: { language: ja }\nentities: { hq: { path: hq, kind: parent } }\n',
    );
    expect(cdc(['group', copy], { env: { LANG: 'C' } }).stdout).toMatch(/^グループ/);
  });
});

describe('cdc group refuses', () => {
  const refused = (args: readonly string[], cwd = group) => {
    const { status, stdout, stderr } = cdc(['group', ...args, '--lang', 'en'], { cwd });
    expect([status, stdout]).toEqual([2, '']);
    return stderr;
  };

  it('a folder without a group, and says how to make one', () => {
    const empty = folder();
    expect(refused([], empty)).toMatch(/No group here: neither .* nor a folder above it holds group\.yaml\./);
    expect(refused([], empty)).toContain('cdc explain group.yaml');
    expect(refused(['hq'])).toContain('hq holds no group.yaml.');
    expect(refused(['-C', 'gone'])).toContain('gone does not exist.');
  });

  it('a group.yaml that cannot be used, with the place', () => {
    const copy = copyOf('harbor-group');
    writeFileSync(join(copy, 'group.yaml'), 'version: 1\nentities: { hq: { path: hq, kind: mother } }\n');
    expect(refused([], copy)).toContain('group.yaml:2');
  });

  it('a view, an entity or a service that there is not', () => {
    expect(refused(['gaps'])).toContain('Did you mean “gap”?');
    expect(refused(['--of', 'tradin'])).toContain('Did you mean “trading”?');
    expect(refused(['--service', 'Z-9'])).toContain('Z-9');
    expect(refused(['--kind', 'mother'])).toContain('parent, subsidiary, unit, partner');
  });
});
