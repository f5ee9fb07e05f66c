import { execFileSync, spawnSync } from 'node:child_process';
import { lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFormats } from '../../src/index.ts';
import { cdcYaml, profile, repository } from './repository.ts';
import { bin, cdc, copyOf, folder } from './run.ts';

const formats = Object.keys(checkFormats);
const isWindows = process.platform === 'win32';

/** A folder with two organisations, in each of which something is found. */
function two(): string {
  const dir = folder();
  for (const name of ['a', 'b']) {
    mkdirSync(join(dir, name));
    writeFileSync(join(dir, name, 'cdc.yaml'), cdcYaml);
    writeFileSync(join(dir, name, 'profile.yaml'), profile({ 'A-1': undefined }));
  }
  return dir;
}

const read = (...path: string[]) => readFileSync(join(...path), 'utf8');

describe('several reports of one run', () => {
  it('are each what they are alone', () => {
    const dir = two();
    const args = ['check', 'a', 'b'];
    const targets = formats.map((format) => `--format=${format}=${format}.out`);
    const { status, stdout, stderr } = cdc([...args, '--format', 'text', ...targets], { cwd: dir });
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toBe(cdc(args, { cwd: dir }).stdout);
    for (const format of formats) {
      const alone = cdc([...args, '--format', format, '-o', 'alone'], { cwd: dir });
      expect([alone.status, alone.stdout]).toEqual([1, '']);
      expect(read(dir, `${format}.out`)).toBe(read(dir, 'alone'));
      if (format !== 'text') expect(cdc([...args, '--format', format], { cwd: dir }).stdout).toBe(read(dir, 'alone'));
    }
  });

  it.each([
    [['--format', 'json', '--format', 'sarif']],
    [['--format', 'json', '--format', 'json']],
    [['--format', 'json=x', '--format', 'sarif=x']],
    [['--format', 'json=x', '--format', 'sarif=./x']],
    [['--format', 'json=a/../x', '--format', 'sarif', '-o', 'x']],
    [['--format', 'json', '--format', 'sarif', '-o', 'x']],
  ])('do not go to one place: %j', (args) => {
    const dir = two();
    const { status, stdout, stderr } = cdc(['check', 'a', ...args], { cwd: dir });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^error: Two reports would go to the same place\./);
    expect(readdirSync(dir)).toEqual(['a', 'b']);
  });

  it('take a name with equals signs, and -o for the one that has none', () => {
    const dir = two();
    expect(cdc(['check', 'a', '--format', 'json=x=y', '--format', 'text', '-o', 'z'], { cwd: dir }).stdout).toBe('');
    expect(JSON.parse(read(dir, 'x=y')).organisations).toBe(1);
    expect(read(dir, 'z')).toContain('1 error');
    expect(cdc(['check', 'a', '--format', 'jsn=x'], { cwd: dir }).stderr).toContain('Did you mean “json”?');
  });
});

describe('a file that a report goes to', () => {
  it('stays as it was, and alone, when another cannot be written', () => {
    const dir = two();
    writeFileSync(join(dir, 'old.json'), 'old');
    for (const other of ['no/where', 'a', '']) {
      const args = ['check', 'a', '--format', 'json=old.json', '--format', 'text', '--format', `sarif=${other}`];
      const { status, stdout, stderr } = cdc(args, { cwd: dir });
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/cannot be written \((?:ENOENT|EISDIR)\)/);
      expect([readdirSync(dir), read(dir, 'old.json')]).toEqual([['a', 'b', 'old.json'], 'old']);
    }
  });

  it('stays as it was when the run fails in the middle', () => {
    const { dir, write, commit } = repository();
    write('a/cdc.yaml', cdcYaml);
    write('a/profile.yaml', profile({ 'A-1': undefined }));
    commit();
    mkdirSync(join(dir, 'b'));
    repository(join(dir, 'b')).write('cdc.yaml', cdcYaml);
    write('old.json', 'old');
    const { status } = cdc(['check', 'a', 'b', '--since', 'HEAD', '--format', 'json=old.json', '-o', 'new'], {
      cwd: dir,
    });
    expect(status).toBe(2);
    expect(read(dir, 'old.json')).toBe('old');
    expect(readdirSync(dir).toSorted()).toEqual(['.git', 'a', 'b', 'old.json']);
  });

  it('is written as well when organisations cannot be used, and when there is nothing to tell', () => {
    const dir = two();
    writeFileSync(join(dir, 'b/cdc.yaml'), 'version: [');
    expect(cdc(['check', 'a', 'b', '-o', 'out', '--format', 'json'], { cwd: dir }).status).toBe(2);
    expect(JSON.parse(read(dir, 'out'))).toMatchObject({ organisations: 2, services: null });
    const clean = copyOf('textbook');
    expect(cdc(['check', '-o', 'out', '--format', 'json'], { cwd: clean }).status).toBe(0);
    expect(JSON.parse(read(clean, 'out')).findings).toEqual([]);
  });

  it.skipIf(isWindows)('keeps its mode, and the link that leads to it', () => {
    const dir = two();
    writeFileSync(join(dir, 'real'), 'old', { mode: 0o640 });
    symlinkSync('real', join(dir, 'link'));
    cdc(['check', 'a', '-o', 'link'], { cwd: dir });
    expect(lstatSync(join(dir, 'link')).isSymbolicLink()).toBe(true);
    expect(read(dir, 'real')).toContain('1 error');
    expect(statSync(join(dir, 'real')).mode & 0o777).toBe(0o640);
  });
});

describe.skipIf(process.platform !== 'linux')('a pipe or a device', () => {
  it('is written to, and not replaced', () => {
    const dir = two();
    const pipe = join(dir, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const command = `cat pipe > got & '${process.execPath}' '${bin}' check a --format json -o pipe; wait`;
    spawnSync('sh', ['-c', command], { cwd: dir });
    expect(statSync(pipe).isFIFO()).toBe(true);
    expect(JSON.parse(read(dir, 'got')).organisations).toBe(1);
    const shown = `'${process.execPath}' '${bin}' check a --format json=/dev/stdout | cat`;
    const { stdout } = spawnSync('sh', ['-c', shown], { cwd: dir, encoding: 'utf8' });
    expect(JSON.parse(stdout).organisations).toBe(1);
    expect(readdirSync(dir).toSorted()).toEqual(['a', 'b', 'got', 'pipe']);
  });

  it('that is full is told of', () => {
    const { status, stderr } = cdc(['check', 'a', '-o', '/dev/full'], { cwd: two() });
    expect([status, stderr]).toEqual([2, 'error: /dev/full cannot be written (ENOSPC). Nothing was changed.\n']);
    expect(statSync('/dev/full').isCharacterDevice()).toBe(true);
  });
});
