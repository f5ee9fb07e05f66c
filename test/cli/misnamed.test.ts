import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { git } from './repository.ts';
import { cdc, folder } from './run.ts';

const fixture = fileURLToPath(new URL('../fixtures/misnamed', import.meta.url));

/** A folder in which `org` has all its scores in a `portfolio.yml`. */
function organisation(name = 'portfolio.yml'): string {
  const dir = folder();
  cpSync(fixture, join(dir, 'org'), { recursive: true });
  renameSync(join(dir, 'org/portfolio.yml'), join(dir, 'org', name));
  return dir;
}

const told = (name: string) =>
  `org/${name} error file/misnamed\n  This file is ignored, because its name is not portfolio.yaml.`;

describe('a file whose name is nearly one of the four', () => {
  it.each([
    'portfolio.yml',
    'Portfolio.yaml',
    'PORTFOLIO.YML',
    'portfolio.YAML',
    'ｐortfolio.yaml',
    'portfolio.yaml.txt',
    'portfolio .yaml',
  ])('is told of, and no gate passes: %s', (name) => {
    const cwd = organisation(name);
    for (const args of [
      ['check', 'org'],
      ['check', 'org', '--quiet'],
      ['check', `org/${name}`],
      ['check', '-r', '.'],
    ]) {
      const { status, stdout } = cdc(args, { cwd });
      expect([status, stdout.includes(told(name)), stdout.includes('git mv')], args.join(' ')).toEqual([2, true, true]);
    }
    for (const args of [
      ['gap', 'org', '--fail-on', 'mean<3'],
      ['matrix', 'org'],
      ['plan', 'org'],
    ]) {
      const { status, stdout, stderr } = cdc(args, { cwd });
      expect([status, stdout, stderr.includes(told(name))], args.join(' ')).toEqual([2, '', true]);
    }
  });

  it('gets no second one beside it', () => {
    const cwd = organisation();
    const form = 'A-1:\n  as-is: 4\n';
    for (const [args, input] of [
      [['set', 'A-1', '--as-is', '4', '-C', 'org'], ''],
      [['set', 'A-1', '--level', 'standard', '-C', 'org'], ''],
      [['assess', 'org', '--answers', '-'], form],
      [['check', 'org', '--fix'], ''],
      [['init', 'org', '--yes'], ''],
    ] as const) {
      const { status, stdout, stderr } = cdc(args, { cwd, input });
      expect([status, `${stdout}${stderr}`.includes('portfolio.yml')]).toEqual([2, true]);
    }
    expect(readdirSync(join(cwd, 'org')).toSorted()).toEqual([
      'catalog.yaml',
      'cdc.yaml',
      'portfolio.yml',
      'profile.yaml',
    ]);
    expect(readFileSync(join(cwd, 'org/portfolio.yml'))).toEqual(readFileSync(join(fixture, 'portfolio.yml')));
    expect(readFileSync(join(cwd, 'org/catalog.yaml'))).toEqual(readFileSync(join(fixture, 'catalog.yaml')));
  });

  it('is as well found where it is alone: upward, below, by a glob; also beside the file that is read', () => {
    const cwd = organisation();
    for (const name of ['cdc', 'catalog', 'profile']) rmSync(join(cwd, `org/${name}.yaml`));
    mkdirSync(join(cwd, 'org/deep'));
    expect(cdc(['check'], { cwd: join(cwd, 'org/deep') })).toMatchObject({
      status: 2,
      stdout: expect.stringContaining('../portfolio.yml error file/misnamed'),
    });
    for (const args of [
      ['check', '-r'],
      ['check', 'org'],
      ['check', '*'],
      ['check', 'o*/*'],
      ['check', 'org/*.yml'],
    ]) {
      const { status, stdout } = cdc(args, { cwd });
      expect([status, stdout.includes(told('portfolio.yml'))], args.join(' ')).toEqual([2, true]);
    }
    cpSync(join(cwd, 'org/portfolio.yml'), join(cwd, 'org/portfolio.yaml'));
    expect(cdc(['check', 'org'], { cwd }).stdout).toContain(told('portfolio.yml'));
  });

  it('is somebody else’s where it reads otherwise and none of the four is there', () => {
    const cwd = organisation();
    mkdirSync(join(cwd, 'backstage'));
    writeFileSync(join(cwd, 'backstage/catalog.yml'), 'apiVersion: backstage.io/v1alpha1\nkind: Component\n');
    expect(cdc(['check', '-r', 'backstage'], { cwd }).stderr).toContain('No organisation in backstage');
    // There a new organisation would have a file that is not read.
    expect(cdc(['init', 'backstage', '--yes'], { cwd })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('backstage/catalog.yml'),
    });
  });

  it('is told of in an earlier state too', () => {
    const cwd = organisation();
    git(cwd, 'init', '-q');
    git(cwd, 'add', '.');
    git(cwd, 'commit', '-qm', 'one');
    renameSync(join(cwd, 'org/portfolio.yml'), join(cwd, 'org/portfolio.yaml'));
    expect(cdc(['check', 'org'], { cwd }).status).toBe(0);
    for (const args of [
      ['diff', 'HEAD', '-C', 'org'],
      ['gap', 'org', '--baseline', 'HEAD'],
    ]) {
      const { status, stdout, stderr } = cdc(args, { cwd });
      expect([status, stdout, stderr.includes('portfolio.yml error file/misnamed')]).toEqual([2, '', true]);
    }
  });
});
