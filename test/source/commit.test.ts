import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { changedFiles, commitFiles } from '../../src/source/commit.ts';

const environment = {
  PATH: process.env['PATH'],
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: '山田',
  GIT_AUTHOR_EMAIL: 'y@example.org',
  GIT_COMMITTER_NAME: 'c',
  GIT_COMMITTER_EMAIL: 'c@example.org',
};

/** A repository with an organisation in `評価`. */
function repository() {
  const root = mkdtempSync(join(tmpdir(), 'cdc-commit-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, env: environment, encoding: 'utf8' });
  const folder = join(root, '評価');
  mkdirSync(folder);
  git('init', '-q');
  return { root, folder, git, write: (name: string, text: string) => writeFileSync(join(folder, name), text) };
}

it('tells which of its own files are new or other than committed, and commits them by the user’s name', async () => {
  const { root, folder, git, write } = repository();
  write('cdc.yaml', 'version: 1\n');
  write('notes.txt', 'x\n');
  expect(await changedFiles(folder, environment)).toEqual({
    changed: ['cdc.yaml'],
    untracked: ['cdc.yaml'],
    uncommitted: ['cdc.yaml'],
  });
  git('add', '.');
  git('commit', '-qm', 'one');
  expect(await changedFiles(folder, environment)).toEqual({ changed: [], untracked: [], uncommitted: [] });
  // Other line ends alone are no change that git would see everywhere.
  write('cdc.yaml', 'version: 1\r\n');
  expect(await changedFiles(folder, environment)).toEqual({ changed: [], untracked: [], uncommitted: [] });
  write('cdc.yaml', 'version: 1\nteams: {}\n');
  write('catalog.yaml', 'version: 1\n');
  write('notes.txt', 'y\n');
  writeFileSync(join(root, 'other'), 'staged\n');
  git('add', 'other');
  const files = await changedFiles(folder, environment);
  expect(files).toEqual({
    changed: ['cdc.yaml', 'catalog.yaml'],
    untracked: ['catalog.yaml'],
    uncommitted: ['cdc.yaml', 'catalog.yaml'],
  });
  if (!files) return;
  const hash = await commitFiles(folder, files, 'two', environment);
  expect(git('log', '-1', '--format=%h %an %s').trim()).toBe(`${hash} 山田 two`);
  expect(git('-c', 'core.quotePath=false', 'status', '--porcelain')).toBe('A  other\n M 評価/notes.txt\n');
});

it('tells what a commit would take along: also what is only staged, or only deleted', async () => {
  const { folder, git, write } = repository();
  for (const name of ['cdc.yaml', 'catalog.yaml', 'profile.yaml']) write(name, 'version: 1\n');
  git('add', '.');
  git('commit', '-qm', 'one');
  write('cdc.yaml', 'version: 1\nteams: {}\n');
  git('add', '.');
  write('cdc.yaml', 'version: 1\n');
  rmSync(join(folder, 'catalog.yaml'));
  git('rm', '-q', '--cached', join(folder, 'profile.yaml'));
  expect((await changedFiles(folder, environment))?.uncommitted).toEqual(['cdc.yaml', 'catalog.yaml', 'profile.yaml']);
});

it('leaves the index as it was where git refuses', async () => {
  const { root, folder, git, write } = repository();
  write('cdc.yaml', 'version: 1\n');
  git('add', '.');
  git('commit', '-qm', 'one');
  write('catalog.yaml', 'version: 1\n');
  writeFileSync(join(root, '.git/hooks/pre-commit'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
  const files = { changed: ['catalog.yaml'], untracked: ['catalog.yaml'] };
  expect(await commitFiles(folder, files, 'two', environment)).toBeUndefined();
  expect(git('-c', 'core.quotePath=false', 'status', '--porcelain')).toBe('?? 評価/catalog.yaml\n');
});

it('leaves out what git is told to ignore, and says so of no repository', async () => {
  const { folder, write, root } = repository();
  writeFileSync(join(root, '.gitignore'), '.cdc/\n');
  mkdirSync(join(folder, '.cdc/schemas'), { recursive: true });
  write('.cdc/schemas/cdc.schema.json', '{}\n');
  write('cdc.yaml', 'version: 1\n');
  expect(await changedFiles(folder, environment)).toEqual({
    changed: ['cdc.yaml'],
    untracked: ['cdc.yaml'],
    uncommitted: ['cdc.yaml'],
  });
  expect(await changedFiles(tmpdir(), environment)).toBeUndefined();
});

it.skipIf(process.platform === 'win32')(
  'runs nothing that the settings of the repository name, to find out',
  async () => {
    const { root, folder, git, write } = repository();
    write('cdc.yaml', 'version: 1\n');
    git('add', '.');
    git('commit', '-qm', 'one');
    write('cdc.yaml', 'version: 1\nteams: {}\n');
    const ran = join(root, 'ran');
    const evil = join(root, 'evil.sh');
    writeFileSync(evil, `#!/bin/sh\ntouch '${ran}'\ncat\n`, { mode: 0o755 });
    writeFileSync(join(root, '.gitattributes'), '* filter=evil diff=evil\n');
    for (const key of ['core.fsmonitor', 'filter.evil.clean', 'filter.evil.process', 'diff.evil.textconv'])
      git('config', key, evil);
    expect((await changedFiles(folder, environment))?.changed).toEqual(['cdc.yaml']);
    expect(existsSync(ran)).toBe(false);
  },
);
