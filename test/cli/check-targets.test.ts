import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { cdcYaml, found, git, profile, repository } from './repository.ts';
import { cdc, folder } from './run.ts';

const foreign = fileURLToPath(new URL('../fixtures/foreign-files', import.meta.url));
const text = profile({ 'A-1': undefined });

function check(args: readonly string[], cwd: string) {
  const { status, stdout, stderr } = cdc(['check', ...args, '--format', 'json'], { cwd });
  const files = stdout === '' ? [] : found(stdout).map((one) => one.split(' ')[0]);
  return { status, stderr, files: [...new Set(files)] };
}

describe('what is an organisation', () => {
  it('is not a folder whose catalog.yaml and profile.yaml are those of OSCAL or Backstage: told once, by number', () => {
    const dir = folder();
    cpSync(foreign, dir, { recursive: true });
    for (const args of [['-r'], ['-r', '.'], ['*/profile.yaml', '*/catalog.yaml']]) {
      const { status, stderr, files } = check(args, dir);
      expect([args, status, stderr.match(/\d folders?/g)]).toEqual([
        args,
        0,
        [args.length === 1 || args[0] === '-r' ? '2 folders' : expect.stringMatching(/^[12] folders?$/)],
      ]);
      expect(files).toEqual([]);
    }
  });

  it('is what is named, else the run fails', () => {
    for (const name of ['oscal', 'backstage', 'oscal/profile.yaml']) {
      const { status, stderr } = check([name], foreign);
      expect([name, status]).toEqual([name, 2]);
      expect(stderr).toContain('do not belong to an organisation');
    }
    // Other commands say the same, named or from within: a catalog.yaml is there.
    for (const run of [cdc(['gap', 'oscal'], { cwd: foreign }), cdc(['gap'], { cwd: join(foreign, 'oscal') })]) {
      expect(run.status).toBe(2);
      expect(run.stderr).toContain('do not belong to an organisation');
    }
    const { status, stderr } = check(['-r', 'oscal'], foreign);
    expect([status, stderr.includes('Skipped 1 folder')]).toEqual([2, true]);
  });

  it.each([
    ['a file of services', 'version: 1\nservices: {}\n'],
    ['one in which nothing is said yet', 'version: 1\n'],
    ['an empty one', ''],
    ['one in braces', '{ version: 1, services: {} }\n'],
    ['one with another mistake', '# x\nversion: 1\nservices: {\n'],
    ['one that is not UTF-8', Buffer.from('\uFEFFversion: 1\n', 'utf16le')],
  ])('is, without cdc.yaml, a folder with %s', (_, content) => {
    const dir = folder();
    writeFileSync(join(dir, 'profile.yaml'), content);
    expect(check(['-r'], dir).stderr).toBe('');
  });
});

describe('what is left out', () => {
  const repositoryWith = () => {
    const repo = repository();
    for (const name of ['a', 'old/b', 'build/c', 'kept/d']) {
      repo.write(`${name}/cdc.yaml`, cdcYaml);
      repo.write(`${name}/profile.yaml`, text);
    }
    return repo;
  };
  const of = (...names: string[]) => names.map((name) => `${name}/profile.yaml`);

  it('is what git ignores, and not what it keeps all the same', () => {
    const { dir, write, git: run } = repositoryWith();
    write('.gitignore', 'build/\nkept/\n');
    run('add', '-f', 'kept');
    expect(check(['-r'], dir)).toEqual({
      status: 1,
      stderr: 'Skipped 1 organisation that git ignores.\n',
      files: of('a', 'kept/d', 'old/b'),
    });
    // What is named is checked.
    expect(check(['build/c'], dir).files).toEqual(of('build/c'));
    expect(check(['-r', 'build'], dir).files).toEqual(of('build/c'));
  });

  it('is a repository in a folder that git ignores', () => {
    const { dir, write } = repositoryWith();
    write('.gitignore', 'build/\n');
    git(join(dir, 'build/c'), 'init', '-q');
    expect(check(['-r'], dir).files).toEqual(of('a', 'kept/d', 'old/b'));
  });

  it('runs nothing that a repository names for watching its files', () => {
    const { dir, write, git: run } = repositoryWith();
    write('evil.sh', '#!/bin/sh\ntouch ran\n');
    run('update-index', '--add', '--chmod=+x', 'evil.sh');
    run('config', 'core.fsmonitor', join(dir, 'evil.sh'));
    write('.gitignore', 'build/\n');
    expect(check(['-r'], dir).files).toEqual(of('a', 'kept/d', 'old/b'));
    expect(check(['ran'], dir).stderr).toContain('ran does not exist');
  });

  it('is what --exclude says, as often as it is given, wherever it was named', () => {
    const { dir } = repositoryWith();
    expect(check(['-r', '--exclude', 'old', '--exclude', '**/c'], dir).files).toEqual(of('a', 'kept/d'));
    expect(check(['-r', '--exclude', './old/', '--exclude', '{build,kept}/**'], dir).files).toEqual(of('a'));
    expect(check(['*/*/cdc.yaml', '--exclude', 'old/**'], dir).files).toEqual(of('build/c', 'kept/d'));
    for (const args of [['-r'], ['a'], ['*/cdc.yaml']]) {
      expect(check([...args, '--exclude', '**'], dir)).toMatchObject({ status: 2, files: [] });
    }
  });

  it('is nothing where a glob can match nothing', () => {
    const { dir } = repositoryWith();
    const long = '*'.repeat(70_000);
    for (const glob of ['', '/', './', long])
      expect(check(['-r', '--exclude', glob], dir).files).toEqual(check(['-r'], dir).files);
    const { status, stderr } = check([long], dir);
    expect([status, stderr]).toEqual([2, expect.stringContaining('matches no organisation')]);
  });
});
