import { execFileSync } from 'node:child_process';
import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { cdcYaml, found, git, profile, type Repository, repository } from './repository.ts';
import { cdc, folder } from './run.ts';

const without = 'profile/insource-without-team';

function since(revision: string, cwd: string, ...args: string[]) {
  const { status, stdout, stderr } = cdc(['check', ...args, '--since', revision, '--format', 'json'], { cwd });
  return { status, stderr, found: stdout === '' ? [] : found(stdout) };
}

/** Since the branch `topic` began, `main` has mended what was found of A-1; `topic` is checked out. */
function branched(): Repository {
  const repo = repository();
  repo.write('cdc.yaml', cdcYaml);
  repo.write('profile.yaml', profile({ 'A-1': undefined }));
  repo.commit();
  repo.git('branch', 'topic');
  repo.write('profile.yaml', profile({ 'A-1': 'csirt' }));
  repo.commit();
  repo.git('checkout', '-q', 'topic');
  return repo;
}

describe('a branch that --since names', () => {
  it('is compared with as it was when this one began, however git writes that', () => {
    const { dir, write } = branched();
    for (const revision of ['main', 'main..', 'main...', 'main..HEAD', 'main...HEAD']) {
      expect(since(revision, dir)).toEqual({ status: 0, stderr: '', found: [] });
    }
    write('profile.yaml', profile({ 'A-1': undefined, 'A-2': undefined }));
    for (const revision of ['main', 'main...HEAD']) {
      expect(since(revision, dir)).toEqual({ status: 1, stderr: '', found: [`profile.yaml ${without} A-2`] });
    }
  });

  it('is itself what diff compares with', () => {
    const { dir } = branched();
    const { stdout } = cdc(['diff', 'main', '--format', 'json'], { cwd: dir });
    expect(JSON.stringify(JSON.parse(stdout))).toContain('A-1');
  });

  it('makes the run fail where the clone does not reach back to where both were one', () => {
    const { dir } = branched();
    git(dir, 'commit', '-q', '--allow-empty', '-m', 'more');
    const clone = join(folder(), 'clone');
    git(dir, 'clone', '-q', '--depth=1', '--no-single-branch', '--branch=topic', pathToFileURL(dir).href, clone);
    const { status, stderr } = since('origin/main', clone);
    expect(status).toBe(2);
    expect(stderr).toContain('It shares no commit with what is checked out');
    expect(stderr).toContain('git fetch --unshallow');
  });
});

describe('a folder that was renamed', () => {
  it('keeps its findings, whether the renaming is committed or staged', () => {
    const { dir, write, commit, git: run } = repository();
    write('old/cdc.yaml', cdcYaml);
    write('old/profile.yaml', profile({ 'A-1': undefined }));
    commit();
    run('mv', 'old', 'new');
    expect(since('HEAD', dir, 'new')).toEqual({ status: 0, stderr: '', found: [] });
    expect(cdc(['diff', 'HEAD', '-C', 'new'], { cwd: dir }).status).toBe(0);
    expect(cdc(['trend', '-C', 'new', '--format', 'ndjson'], { cwd: dir }).stdout.trim().split('\n')).toHaveLength(1);
    commit();
    expect(since('HEAD~1', dir, 'new')).toEqual({ status: 0, stderr: '', found: [] });
    run('mv', 'new', 'newest');
    expect(since('HEAD~1', dir, 'newest')).toEqual({ status: 0, stderr: '', found: [] });
  });
});

describe('an earlier state of which something is missing or damaged', () => {
  /** Every command that compares with it, or shows it. */
  const commands = (revision: string) => [
    ['check', '--since', revision],
    ['diff', revision],
    ['gap', '--baseline', revision],
    ['trend'],
    ['log'],
  ];
  const expectUnseen = (dir: string, revision: string) => {
    for (const args of commands(revision)) {
      const { status, stdout, stderr } = cdc(args, { cwd: dir });
      expect([args[0], status, stdout]).toEqual([args[0], 2, '']);
      expect(stderr).toContain('Part of that state is missing from this clone, or damaged.');
    }
  };
  const objectFile = (dir: string, id: string) => join(dir, '.git/objects', id.slice(0, 2), id.slice(2));

  it.each(process.platform === 'win32' ? ['profile.yaml'] : ['profile.yaml', 'linked.yaml'])(
    'cannot be seen where the object of %s is not there',
    (name) => {
      const { dir, write, commit, git: run } = repository();
      write('cdc.yaml', cdcYaml);
      write(name, profile({ 'A-1': undefined }));
      if (name !== 'profile.yaml') symlinkSync(name, join(dir, 'profile.yaml'));
      commit();
      const id = run('rev-parse', `HEAD:${name}`).trim();
      write(name, profile({ 'A-1': 'csirt' }));
      commit();
      rmSync(objectFile(dir, id));
      expectUnseen(dir, 'HEAD~1');
    },
  );

  /** A tree of these bytes, whatever they are. */
  const written = (dir: string, bytes: string) =>
    execFileSync('git', ['hash-object', '-t', 'tree', '-w', '--stdin', '--literally'], {
      cwd: dir,
      input: bytes,
      encoding: 'utf8',
    }).trim();

  it('cannot be seen where its tree is none that git writes', () => {
    const { dir, write, commit } = repository();
    write('cdc.yaml', cdcYaml);
    write('profile.yaml', profile({ 'A-1': undefined }));
    commit();
    const malformed = ['100644 profile.yaml and nothing behind it', '100644 profile.yaml\0too short', 'x'.repeat(500)];
    for (const bytes of malformed) {
      const tree = written(dir, bytes);
      const bad = git(dir, 'commit-tree', tree, '-p', 'HEAD', '-m', 'bad').trim();
      git(dir, 'update-ref', 'refs/heads/main', git(dir, 'commit-tree', 'HEAD^{tree}', '-p', bad, '-m', 'good').trim());
      expectUnseen(dir, 'HEAD~1');
    }
  });
});
