import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cdcYaml, profile } from './repository.ts';
import { cdc, cdcProcess, folder } from './run.ts';

const isWindows = process.platform === 'win32';

/** A folder with organisations at some paths, in each of which one thing is found. */
function organisations(...paths: string[]): string {
  const dir = folder();
  for (const path of paths) {
    mkdirSync(join(dir, path), { recursive: true });
    writeFileSync(join(dir, path, 'cdc.yaml'), cdcYaml);
    writeFileSync(join(dir, path, 'profile.yaml'), profile({ 'A-1': undefined }));
  }
  return dir;
}

/** The folders that are checked, in the order of the report. */
function checked(cwd: string, ...args: string[]): string[] {
  const { stdout, stderr } = cdc(['check', ...args, '--format', 'json'], { cwd });
  expect(stderr).toBe('');
  const { findings, organisations: count } = JSON.parse(stdout);
  const folders = findings.map(({ file }: { file: string }) => dirname(file));
  expect(folders).toHaveLength(count);
  return folders;
}

/** Why nothing was checked. */
function refused(cwd: string, ...args: string[]): string {
  const { status, stdout, stderr } = cdc(['check', ...args], { cwd });
  expect([status, stdout]).toEqual([2, '']);
  return stderr.split('\n')[0] ?? '';
}

describe('check', () => {
  // Names that differ in more than case: not every file system tells them apart otherwise.
  const all = ['b', 'a', 'a/inner', 'a-b', 'Z', '.hidden', 'node_modules/x', 'c/d/e', '桜'];

  it('takes folders and files, each organisation once, in the order in which they are named', () => {
    const dir = organisations(...all);
    expect(checked(dir, 'b', 'a/profile.yaml', './a/', 'a/portfolio.yaml', join(dir, 'b'), 'c/../a-b')).toEqual([
      'b',
      'a',
      'a-b',
    ]);
    expect(checked(join(dir, 'c/d/e'), '../../../b')).toEqual(['../../../b']);
    expect(checked(join(dir, 'a/inner'))).toEqual(['.']);
    // A file of it may have been deleted, as a hook sees it.
    rmSync(join(dir, 'b/profile.yaml'));
    writeFileSync(join(dir, 'b/cdc.yaml'), `${cdcYaml}  no/rule: off\n`);
    expect(checked(dir, 'b/profile.yaml')).toEqual(['b']);
  });

  it('takes all below a folder, in the order of their paths, but for hidden ones and node_modules', () => {
    const dir = organisations(...all);
    const found = ['Z', 'a', 'a/inner', 'a-b', 'b', 'c/d/e', '桜'];
    expect(checked(dir, '--recursive')).toEqual(found);
    expect(checked(dir, '-r', '.', 'a', 'c/d/e/cdc.yaml')).toEqual(found);
    expect(checked(dir, '-r', '.hidden', 'node_modules', 'a')).toEqual(['.hidden', 'node_modules/x', 'a', 'a/inner']);
    expect(checked(join(dir, 'c'), '-r')).toEqual(['d/e']);
  });

  it('takes globs of folders and of files, in the order of their paths', () => {
    const dir = organisations(...all);
    expect(checked(dir, '*')).toEqual(['Z', 'a', 'a-b', 'b', '桜']);
    expect(checked(dir, '[a-b]/')).toEqual(['a', 'b']);
    expect(checked(dir, '*/*.yaml')).toEqual(['Z', 'a', 'a-b', 'b', '桜']);
    expect(checked(dir, '{b,a*}/profile.yaml', 'a')).toEqual(['a', 'a-b', 'b']);
    expect(checked(dir, '**/profile.yaml')).toEqual(['Z', 'a', 'a/inner', 'a-b', 'b', 'c/d/e', 'node_modules/x', '桜']);
    expect(checked(dir, '**/d/**')).toEqual(['c/d/e']);
    expect(checked(dir, '-r', '?')).toEqual(['Z', 'a', 'a/inner', 'b', 'c/d/e', '桜']);
    expect(checked(join(dir, 'c'), '../@(a|b)')).toEqual(['../a', '../b']);
    expect(checked(dir, join(dir, 'c', '*', 'e'))).toEqual(['c/d/e']);
  });

  it.skipIf(isWindows)('takes a name for itself before it takes it for a glob', () => {
    const dir = organisations('[ab]', 'a', '*');
    expect(checked(dir, '[ab]')).toEqual(['[ab]']);
    expect(checked(dir, '[ab]/cdc.yaml', '*')).toEqual(['[ab]', '*']);
  });

  it.skipIf(isWindows)('follows links that are named, and never goes round', () => {
    const dir = organisations('a', 'b');
    symlinkSync('a', join(dir, 'link'));
    symlinkSync('..', join(dir, 'b/up'));
    symlinkSync('loop', join(dir, 'loop'));
    symlinkSync('gone', join(dir, 'dangling'));
    mkdirSync(join(dir, 'shared'));
    for (const name of ['cdc.yaml', 'profile.yaml']) symlinkSync(`../a/${name}`, join(dir, 'shared', name));
    expect(checked(dir, 'link')).toEqual(['link']);
    expect(checked(dir, 'link', 'a', 'b/up/a')).toEqual(['link']);
    expect(checked(dir, '-r')).toEqual(['a', 'b', 'shared']);
    expect(checked(dir, '-r', 'b/up')).toEqual(['b/up/a', 'b/up/b', 'b/up/shared']);
    expect(checked(dir, '{link,shared}')).toEqual(['link', 'shared']);
    expect(checked(dir, 's*/cdc.yaml')).toEqual(['shared']);
    expect(checked(dir, '**/cdc.yaml')).toEqual(['a', 'b']);
    for (const name of ['loop', 'dangling', 'loop/cdc.yaml']) {
      expect(refused(dir, name)).toBe(`error: ${name} is neither a folder nor one of the four files.`);
    }
  });

  it('refuses what names no organisation, whatever else is named', () => {
    const dir = organisations('a', 'b/c');
    mkdirSync(join(dir, 'empty'));
    writeFileSync(join(dir, 'a/notes.yaml'), '');
    for (const name of ['nowhere', 'nowhere/cdc.yaml', 'a/notes.yaml', 'a/cdc.yaml/x', 'x'.repeat(300)]) {
      const why = name === 'a/notes.yaml' ? 'is neither a folder nor one of the four files' : 'does not exist';
      expect(refused(dir, 'a', name)).toBe(`error: ${name} ${why}.`);
    }
    expect(refused(dir, 'a', 'empty')).toContain('empty holds none of cdc.yaml');
    expect(refused(dir, 'b')).toContain('b holds none of cdc.yaml');
    expect(refused(dir, 'empty/cdc.yaml')).toContain('empty holds none of cdc.yaml');
    expect(refused(dir, '-r', 'a', 'empty')).toBe('error: No organisation in empty or below it.');
    for (const glob of ['z*', 'empty/*', 'a/*.md', '[', '{a', '(((']) {
      expect(refused(dir, 'a', glob)).toBe(`error: ${glob} matches no organisation.`);
    }
  });

  it.skipIf(isWindows || process.getuid?.() === 0)('names the folder that cannot be read', () => {
    const dir = organisations('a', 'b/c');
    chmodSync(join(dir, 'b'), 0);
    expect(refused(dir, '-r')).toBe(`error: ${join(dir, 'b')} cannot be read (EACCES).`);
    chmodSync(join(dir, 'b'), 0o700);
  });

  it('opens each file once', () => {
    const dir = organisations('a', 'b');
    const preload = join(dir, 'count.cjs');
    writeFileSync(
      preload,
      `const fs = require('fs'), { openSync } = fs, opened = [];
fs.openSync = (path, ...rest) => (opened.push(path), openSync(path, ...rest));
process.on('exit', () => fs.writeFileSync(${JSON.stringify(join(dir, 'opened'))}, opened.join('\\n')));`,
    );
    const env = { NODE_OPTIONS: `--require=${preload}` };
    for (const args of [['a'], ['-r'], ['a', 'b', 'a/cdc.yaml'], ['*']]) {
      const { status } = cdcProcess(['check', ...args], { cwd: dir, env });
      expect(status).toBe(1);
      const opened = openedIn(dir);
      expect(opened).toEqual([...new Set(opened)]);
      expect(opened.filter((path) => path.startsWith('a'))).toEqual(['a/cdc.yaml', 'a/profile.yaml']);
    }
  });
});

/** What a run has opened of the organisations, in order. */
function openedIn(dir: string): string[] {
  const paths = readFileSync(join(dir, 'opened'), 'utf8').split('\n');
  return paths.map((path) => relative(dir, path).replaceAll(sep, '/')).filter((path) => /^[ab]\b/.test(path));
}
