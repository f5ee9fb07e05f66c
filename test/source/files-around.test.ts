import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lookAround, mostHashed, partsWithin } from '../../src/source/files-around.ts';

const onWindows = process.platform === 'win32';
const hash = (text: string) => createHash('sha256').update(text).digest('hex');

/** A repository with an organisation in `org`, beside something that is none of its business. */
function place(isRepository = true): { root: string; org: string } {
  const around = realpathSync(mkdtempSync(join(tmpdir(), 'cdc-around-')));
  const root = join(around, 'repository');
  const org = join(root, 'org');
  mkdirSync(join(org, 'reports'), { recursive: true });
  if (isRepository) mkdirSync(join(root, '.git'));
  if (isRepository) writeFileSync(join(root, '.git/config'), 'secret');
  writeFileSync(join(around, 'secret.txt'), 'secret');
  writeFileSync(join(org, 'reports/a.pdf'), 'a');
  writeFileSync(join(root, 'shared.pdf'), 's');
  return { root, org };
}

describe('looking for a file around an organisation', () => {
  it('finds what is in the folder or in its repository, and its hash where that is asked for', async () => {
    const { org } = place();
    const look = lookAround(org);
    expect(await look('reports/a.pdf', false)).toEqual({ is: 'there' });
    expect(await look('./reports/../reports/a.pdf', true)).toEqual({ is: 'hashed', sha256: hash('a') });
    expect(await look('../shared.pdf', true)).toEqual({ is: 'hashed', sha256: hash('s') });
    expect(await look('reports/b.pdf', true)).toEqual({ is: 'missing' });
    expect(await look('reports/a.pdf/x.pdf', false)).toEqual({ is: 'missing' });
  });

  it('looks in the folder alone where it lies in no repository', async () => {
    const { org } = place(false);
    const look = lookAround(org);
    expect(await look('reports/a.pdf', false)).toEqual({ is: 'there' });
    expect(await look('../shared.pdf', false)).toEqual({ is: 'unseen', why: 'outside' });
  });

  it.each([
    '/etc/passwd',
    'C:\\Windows\\win.ini',
    'c:secret.txt',
    '\\\\server\\share\\x.txt',
    '../../secret.txt',
    '..\\..\\secret.txt',
    'reports/../../../secret.txt',
    '../.git/config',
    '../.GIT/config',
    '../.git./config',
    '../.g\u200Cit/config',
    '../git~1/config',
    '../.git::$INDEX_ALLOCATION/config',
  ])('reads nothing by %j', async (path) => {
    const { org } = place();
    expect(await lookAround(org)(path, true)).toEqual({ is: 'unseen', why: 'outside' });
  });

  it.skipIf(onWindows)(
    'follows links as long as they stay inside, and tells nothing of what lies outside',
    async () => {
      const { root, org } = place();
      const links: [string, string, unknown][] = [
        ['a.lnk', 'reports/a.pdf', { is: 'hashed', sha256: hash('a') }],
        ['shared', '..', undefined],
        ['whole.pdf', join(root, 'shared.pdf'), { is: 'hashed', sha256: hash('s') }],
        ['out.pdf', '../../secret.txt', { is: 'unseen', why: 'outside' }],
        // Whether a file is there or not: the answer is the same.
        ['none.pdf', '../../no-secret.txt', { is: 'unseen', why: 'outside' }],
        ['absolute.pdf', '/etc/passwd', { is: 'unseen', why: 'outside' }],
        ['git.pdf', '../.git/config', { is: 'unseen', why: 'outside' }],
        ['loop.pdf', 'loop.pdf', { is: 'unseen', why: 'unreadable' }],
        ['dangling.pdf', 'reports/none.pdf', { is: 'missing' }],
        ['folder.pdf', 'reports', { is: 'unseen', why: 'no-file' }],
      ];
      for (const [name, target] of links) symlinkSync(target, join(org, name));
      const look = lookAround(org);
      for (const [name, , wanted] of links) if (wanted) expect([name, await look(name, true)]).toEqual([name, wanted]);
      expect(await look('shared/shared.pdf', true)).toEqual({ is: 'hashed', sha256: hash('s') });
      expect(await look('shared/../secret.txt', true)).toEqual({ is: 'missing' });
    },
  );

  it.skipIf(onWindows)('waits for no pipe, and reads no device', async () => {
    const { org } = place();
    execFileSync('mkfifo', [join(org, 'pipe.pdf')]);
    expect(await lookAround(org)('pipe.pdf', true)).toEqual({ is: 'unseen', why: 'no-file' });
  });

  it('hashes no file that is too large, nor more than so much in all, however often one is named', async () => {
    const { org } = place();
    const make = (name: string, size: number) => {
      writeFileSync(join(org, name), '');
      truncateSync(join(org, name), size);
    };
    make('large.bin', mostHashed.file + 1);
    for (const n of [1, 2, 3, 4, 5]) make(`${n}.bin`, mostHashed.file);
    const look = lookAround(org);
    expect(await look('large.bin', true)).toEqual({ is: 'unseen', why: 'too-large' });
    expect(await look('large.bin', false)).toEqual({ is: 'there' });
    const seen = [];
    for (const n of [1, 1, 1, 1, 1, 2, 3, 4, 5]) seen.push((await look(`${n}.bin`, true)).is);
    expect(seen).toEqual([...Array(8).fill('hashed'), 'unseen']);
    expect(await look('5.bin', true)).toEqual({ is: 'unseen', why: 'too-many' });
    // What is small still fits not: nothing is left.
    expect(await look('reports/a.pdf', true)).toEqual({ is: 'unseen', why: 'too-many' });
  });
});

describe('a path as parts', () => {
  it.each([
    ['', 'a/b.pdf', ['a', 'b.pdf']],
    ['x/y', '../b.pdf', ['x', 'b.pdf']],
    ['x/y', '../../..', undefined],
    ['x', 'a\\b.pdf', ['x', 'a', 'b.pdf']],
    ['x', '.github/a.pdf', ['x', '.github', 'a.pdf']],
  ])('from %j by %j', (from, path, wanted) => {
    expect(partsWithin(from, path)).toEqual(wanted);
  });
});
