import { chownSync, existsSync, mkdirSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { cdcYaml, found, git, profile, type Repository, repository } from './repository.ts';
import { cdc, folder } from './run.ts';

const without = 'profile/insource-without-team';
const [before, now] = [profile({ 'A-1': undefined, 'A-2': 'csirt' }), profile({ 'A-1': undefined, 'A-2': undefined })];

/** A repository in whose last commit A-2 has lost its team, in each of some folders. */
function repositoryWith(...folders: string[]): Repository {
  const repo = repository();
  for (const text of [before, now]) {
    for (const path of folders) {
      repo.write(join(path, 'cdc.yaml'), cdcYaml);
      repo.write(join(path, 'profile.yaml'), text);
    }
    repo.commit();
  }
  return repo;
}

function since(revision: string, args: readonly string[], options: Parameters<typeof cdc>[1]) {
  const { status, stdout, stderr } = cdc(['check', ...args, '--since', revision, '--format', 'json'], options);
  return { status, stderr, found: stdout === '' ? [] : found(stdout) };
}

const lost = (path: string) => ({ status: 1, stderr: '', found: [`${path}profile.yaml ${without} A-2`] });

describe('the repository that --since reads', () => {
  it('may have its HEAD anywhere, and revisions may be written in any way', () => {
    const { dir, git: run } = repositoryWith('.');
    run('tag', '-a', 'v1', '-m', 'an annotated tag', 'HEAD~1');
    run('checkout', '-q', '--detach');
    const hash = run('rev-parse', 'v1^{commit}').trim();
    for (const revision of ['HEAD^', 'main~1', 'v1', hash, hash.slice(0, 8), '@~']) {
      expect(since(revision, [], { cwd: dir })).toEqual(lost(''));
    }
  });

  it('may be a further work tree, a submodule, or one inside another', () => {
    const { dir, git: run } = repositoryWith('org');
    const tree = join(folder(), 'tree');
    run('worktree', 'add', '-q', tree);
    expect(since('HEAD~1', ['org'], { cwd: tree })).toEqual(lost('org/'));
    const outer = repository();
    outer.git('submodule', '--quiet', 'add', dir, 'inner');
    outer.commit();
    expect(since('HEAD~1', ['inner/org'], { cwd: outer.dir })).toEqual(lost('inner/org/'));
    mkdirSync(join(outer.dir, 'another'));
    repository(join(outer.dir, 'another')).write('cdc.yaml', cdcYaml);
    expect(since('HEAD', ['another'], { cwd: outer.dir }).status).toBe(2);
  });

  it('is the one that the organisation lies in, whatever a hook has set and wherever one stands', () => {
    const { dir } = repositoryWith('org');
    const other = repositoryWith('.');
    const env = {
      GIT_DIR: join(other.dir, '.git'),
      GIT_WORK_TREE: other.dir,
      GIT_INDEX_FILE: join(other.dir, '.git/index'),
      GIT_OBJECT_DIRECTORY: join(other.dir, '.git/objects'),
      GIT_PREFIX: 'elsewhere/',
      GIT_CEILING_DIRECTORIES: dir,
    };
    writeFileSync(join(other.dir, 'profile.yaml'), before);
    expect(since('HEAD~1', [join(dir, 'org')], { cwd: other.dir, env }).found).toHaveLength(1);
    expect(since('HEAD~1', ['org'], { cwd: dir, env })).toEqual(lost('org/'));
  });

  it('is not touched', () => {
    const { dir, write } = repositoryWith('org');
    write('org/catalog.yaml', 'version: 1\n');
    const state = () =>
      readdirSync(dir, { recursive: true, encoding: 'utf8' })
        .toSorted()
        .map((path) => [path, statSync(join(dir, path)).mtimeMs]);
    const earlier = state();
    expect(since('HEAD~1', ['org'], { cwd: dir })).toEqual(lost('org/'));
    expect(state()).toEqual(earlier);
  });

  it.skipIf(process.platform === 'win32')('runs nothing that its own settings name', () => {
    const { dir, git: run, write } = repositoryWith('org');
    write('.gitattributes', '* diff=evil filter=evil merge=evil\n');
    const ran = join(dir, 'ran');
    const evil = join(dir, 'evil.sh');
    writeFileSync(evil, `#!/bin/sh\necho "$0 $@" >> '${ran}'\n`, { mode: 0o755 });
    mkdirSync(join(dir, '.git/hooks'), { recursive: true });
    for (const hook of ['post-checkout', 'post-index-change', 'reference-transaction', 'fsmonitor-watchman']) {
      writeFileSync(join(dir, '.git/hooks', hook), `#!/bin/sh\necho ${hook} >> '${ran}'\n`, { mode: 0o755 });
    }
    for (const key of [
      'core.fsmonitor',
      'core.pager',
      'core.editor',
      'core.sshCommand',
      'core.askPass',
      'diff.evil.textconv',
      'diff.external',
      'filter.evil.smudge',
      'filter.evil.process',
      'gpg.program',
      'credential.helper',
    ]) {
      run('config', key, evil);
    }
    for (const alias of ['rev-parse', 'cat-file']) run('config', `alias.${alias}`, `!${evil}`);
    expect(since('HEAD~1', ['org'], { cwd: dir })).toEqual(lost('org/'));
    expect(existsSync(ran)).toBe(false);
  });

  it.skipIf(process.platform === 'win32')('is fetched from by no means, and what it lacks is told', () => {
    const { dir, git: run } = repositoryWith('org');
    run('config', 'uploadpack.allowFilter', 'true');
    const clone = join(folder(), 'clone');
    git(dir, 'clone', '-q', '--filter=blob:none', '--no-local', pathToFileURL(dir).href, clone);
    const ran = join(clone, 'ran');
    git(clone, 'config', 'remote.origin.url', `ext::sh -c touch% ${ran}`);
    git(clone, 'config', 'protocol.ext.allow', 'always');
    const { status, stderr, found: none } = since('HEAD~1', ['org'], { cwd: clone });
    expect([status, none, existsSync(ran)]).toEqual([2, [], false]);
    expect(stderr).toContain('--since HEAD~1: Part of that state is missing from this clone, or damaged.');
    expect(since('HEAD', ['org'], { cwd: clone })).toEqual({ status: 0, stderr: '', found: [] });
  });
});

describe('what --since cannot read', () => {
  const cannot = (revision: string, why: string) => ({
    status: 2,
    found: [],
    stderr: `error: --since ${revision}: ${why}\n`,
  });
  const help = 'If this is a shallow clone, fetch more of the history first, e.g. git fetch --unshallow.';
  const unknown = (revision: string) =>
    cannot(revision, `There is no such commit, branch or tag, or git cannot read it.\n  ${help}`);
  // That there is no history has nothing to do with the revision.
  const without = (why: string) => ({ status: 2, found: [], stderr: `error: ${why}\n` });
  const none = without(
    'The organisation is not in a git repository, so it has no history.\n  To start a history, run these in its folder: git init, git add . and git commit',
  );

  it('is said of a revision that is not there or is no commit, whatever it looks like', () => {
    const { dir } = repositoryWith('.');
    const files = readdirSync(dir);
    for (const revision of [
      'no',
      'HEAD~9',
      '',
      '-x',
      '--output=x',
      'HEAD:profile.yaml',
      'HEAD^{tree}',
      'HEAD~1..HEAD~1',
      '..',
      '...HEAD',
    ]) {
      expect(since(revision, [], { cwd: dir })).toEqual(unknown(revision));
    }
    expect(readdirSync(dir)).toEqual(files);
  });

  it('is said of what a shallow clone lacks, and of a repository without a commit', () => {
    const { dir } = repositoryWith('.');
    const clone = join(folder(), 'clone');
    git(dir, 'clone', '-q', '--depth=1', pathToFileURL(dir).href, clone);
    expect(since('HEAD~1', [], { cwd: clone })).toEqual(unknown('HEAD~1'));
    expect(since('HEAD', [], { cwd: clone })).toEqual({ status: 0, stderr: '', found: [] });
    const empty = repository();
    empty.write('cdc.yaml', cdcYaml);
    const why =
      'Nothing has been committed yet, so there is no history.\n  To start it, commit the files: git add . and git commit';
    expect(since('HEAD', [], { cwd: empty.dir })).toEqual(without(why));
  });

  it('is said where there is no repository, or only what looks like one', () => {
    const dir = folder();
    writeFileSync(join(dir, 'cdc.yaml'), cdcYaml);
    expect(since('HEAD', [], { cwd: dir })).toEqual(none);
    const outer = repositoryWith('org');
    mkdirSync(join(outer.dir, 'org/.git'));
    expect(since('HEAD', ['org'], { cwd: outer.dir })).toEqual(none);
  });

  it.runIf(process.getuid?.() === 0)('is said of a repository that is somebody else’s', () => {
    const { dir } = repositoryWith('.');
    chownSync(dir, 12_345, 12_345);
    const { status, stderr } = since('HEAD', [], { cwd: dir });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^error: The repository belongs to another user, .* safe\.directory <folder>\n$/);
  });

  it('is said where there is no git', () => {
    const { dir } = repositoryWith('.');
    const why =
      'cdc needs git to read the history, but cannot run it.\n  Install git, or add the folder of the program to PATH.';
    expect(since('HEAD', [], { cwd: dir, env: { PATH: folder() } })).toEqual(without(why));
  });

  it('is said of one organisation among others, on threads as well', () => {
    const { dir, write } = repositoryWith('a', 'b');
    mkdirSync(join(dir, 'c'));
    repository(join(dir, 'c'));
    write('c/cdc.yaml', cdcYaml);
    for (const jobs of ['1', '2']) {
      const { status, stderr } = cdc(['check', 'a', 'b', 'c', '--since', 'HEAD~1', '--jobs', jobs], { cwd: dir });
      expect({ status, stderr }).toMatchObject({ status: 2, stderr: unknown('HEAD~1').stderr });
    }
  });
});

describe('several organisations', () => {
  it('are each compared in their own repository, on threads as well', () => {
    const names = Array.from({ length: 20 }, (_, index) => `org-${10 + index}`);
    const [one, other] = [repositoryWith(...names), repositoryWith(...names)];
    const dir = folder();
    renameSync(one.dir, join(dir, 'one'));
    renameSync(other.dir, join(dir, 'other'));
    writeFileSync(join(dir, 'other/org-15/profile.yaml'), before);
    const expected = ['one', 'other'].flatMap((repo) =>
      names
        .filter((name) => `${repo}/${name}` !== 'other/org-15')
        .map((name) => `${repo}/${name}/profile.yaml ${without} A-2`),
    );
    for (const jobs of ['1', '2']) {
      expect(since('HEAD~1', ['-r', '--jobs', jobs], { cwd: dir })).toEqual({ status: 1, stderr: '', found: expected });
    }
  });
});
