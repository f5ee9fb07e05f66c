import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository } from './repository.ts';
import { bin, cdc, cdcProcess, copyOf, example, folder } from './run.ts';

const linux = process.platform === 'linux';

function shell(command: string, cwd = folder()) {
  const script = command.replaceAll('cdc ', `'${process.execPath}' '${bin}' `);
  return spawnSync('sh', ['-c', script], { cwd, encoding: 'utf8' });
}

describe.skipIf(process.platform === 'win32')('what the system refuses', () => {
  const long = 'a'.repeat(300);
  const calls = [
    ...['matrix', 'gap', 'plan', 'services', 'trend', 'check', 'init --yes'].map((command) => command.split(' ')),
    ['set', 'A-1', '--level', 'basic'],
    ['assess', '--export-questions'],
    ['schema', '--write'],
    ['diff', 'HEAD'],
  ];

  it.each(calls)('of a folder is told with its reason: cdc %s %s', (...args) => {
    const cwd = folder();
    writeFileSync(join(cwd, 'file'), 'mine');
    for (const dir of ['file', 'file/below', long, 'a/'.repeat(3000)]) {
      const { status, stdout, stderr } = cdc([...args, '-C', dir], { cwd });
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain(dir.slice(0, 200).replace(/\/$/, ''));
      expect(stderr).not.toContain('a mistake of cdc');
    }
    expect(readFileSync(join(cwd, 'file'), 'utf8')).toBe('mine');
  });

  it('of a file is told with its reason', () => {
    const dir = copyOf('textbook');
    writeFileSync(join(dir, 'file'), 'mine');
    for (const [path, reason] of [
      ['file/below', 'ENOTDIR'],
      [long, 'ENAMETOOLONG'],
      ['.', 'EISDIR'],
    ] as const) {
      for (const args of [
        ['assess', '--answers', path],
        ['gap', '-o', path],
        ['check', '--format', `json=${path}`],
      ]) {
        const { status, stderr } = cdc(args, { cwd: dir });
        const said = args[0] === 'assess' && path === '.' ? 'is a folder, not a file' : `(${reason})`;
        expect([status, stderr]).toEqual([2, expect.stringContaining(said)]);
      }
    }
  });

  it.skipIf(!linux)('comes to an end where a system makes no folders', () => {
    const { status, stderr } = cdcProcess(['init', '/proc/x/y', '--yes']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('ENOENT')]);
  });

  it.skipIf(!linux)('of an output is told, whatever is written', () => {
    for (const args of ['--version', '--help', 'completion bash']) {
      const { status, stderr } = shell(`cdc ${args} > /dev/full`);
      expect([args, status, stderr]).toEqual([args, 2, 'error: The output cannot be written (ENOSPC).\n']);
    }
  });

  it('of a current folder that is gone is told by who needs it', () => {
    const cwd = folder();
    mkdirSync(join(cwd, 'gone'));
    const inGone = (command: string) =>
      shell(`cd gone && rmdir ../gone && ${command}; mkdir -p '${cwd}/gone'; exit $?`, cwd);
    const told = inGone('cdc check');
    expect(told.stderr).toBe('error: The current folder no longer exists (ENOENT).\n');
    expect(shell('cd gone && rmdir ../gone && cdc check', cwd).status).toBe(2);
    mkdirSync(join(cwd, 'gone'));
    expect(inGone('cdc --version').stdout).toMatch(/^\d+\.\d+/);
  });
});

describe('cdc --debug', () => {
  it('writes nothing that a terminal obeys', () => {
    const { status, stderr } = cdc(['explain', '--debug', '\u001B[31m\u202EX']);
    expect(status).toBe(2);
    expect(stderr).toContain('    at ');
    expect(stderr).not.toMatch(/(?!\n)[\p{Cc}\u202E]/u);
  });
});

describe.skipIf(!linux)('cdc check -r', () => {
  it('tells of a folder that cannot be read, checks the others, and is not clean', () => {
    const dir = folder();
    const unreadable = Buffer.concat([Buffer.from(join(dir, 'b')), Buffer.from([0xff])]);
    mkdirSync(unreadable);
    const alone = cdc(['check', '-r'], { cwd: dir });
    expect([alone.status, alone.stdout, alone.stderr]).toEqual([2, '', 'error: b\uFFFD cannot be read (ENOENT).\n']);
    for (const name of ['a', 'z']) cpSync(example('textbook'), join(dir, name), { recursive: true });
    const { status, stdout, stderr } = cdc(['check', '-r'], { cwd: dir });
    expect([status, stderr]).toEqual([2, 'error: b\uFFFD cannot be read (ENOENT).\n']);
    expect(stdout).toContain('2 organisations, 128 services');
    rmSync(unreadable, { recursive: true });
    expect(cdc(['check', '-r'], { cwd: dir }).status).toBe(0);
  });

  it('reads a folder whose name has a line break, in history too', () => {
    const { dir, commit } = repository();
    const name = 'a\nb';
    cpSync(example('textbook'), join(dir, name), { recursive: true });
    commit();
    expect(cdc(['check', '-r'], { cwd: dir }).status).toBe(0);
    expect(cdc(['diff', 'HEAD', '-C', name], { cwd: dir })).toMatchObject({ status: 0, stderr: '' });
    expect(cdc(['trend', '-C', name], { cwd: dir })).toMatchObject({ status: 0, stderr: '' });
  });
});

describe.skipIf(!linux)('what comes on stdin without end', () => {
  it.each([['check --stdin --stdin-filename profile.yaml < /dev/zero'], ['assess --answers - < /dev/zero']])(
    'is not waited for: cdc %s',
    (args) => {
      const { status, stdout, stderr } = shell(`cdc ${args}`, copyOf('textbook'));
      expect([status, stdout + stderr]).toEqual([2, expect.stringContaining('cdc reads at most 512 KB')]);
    },
  );
});

describe('a lock in which somebody left a folder', () => {
  it('is free after a minute', () => {
    const dir = copyOf('textbook');
    const left = join(dir, '.catalog.yaml.lock/1@elsewhere.x');
    mkdirSync(join(left, 'deeper'), { recursive: true });
    utimesSync(left, 0, 0);
    expect(cdc(['set', 'A-1', '--level', 'optional'], { cwd: dir })).toMatchObject({ status: 0 });
    expect(existsSync(join(dir, '.catalog.yaml.lock'))).toBe(false);
  });
});

describe('an init that was ended half way', () => {
  it.skipIf(process.platform === 'win32')('leaves no organisation without its schemas, whenever it was', () => {
    const cwd = folder();
    const preload = join(cwd, 'kill.cjs');
    writeFileSync(
      preload,
      `const fs = require('node:fs');
      let left = Number(process.env.LEFT);
      const rename = fs.renameSync;
      fs.renameSync = (...args) => (left-- === 0 ? process.kill(process.pid, 'SIGKILL') : rename(...args));`,
    );
    // A write that is killed leaves its half file beside, under a name of its own.
    const schemasIn = (dir: string) =>
      readdirSync(join(dir, '.cdc/schemas'))
        .filter((name) => name.endsWith('.json'))
        .toSorted();
    const names = ['approvals', 'catalog', 'cdc', 'edition', 'metrics', 'portfolio', 'profile', 'scenario'].map(
      (kind) => `${kind}.schema.json`,
    );
    let organisations = 0;
    for (let left = 0, killed = true; killed; left += 1) {
      const dir = `org-${left}`;
      const run = spawnSync(process.execPath, ['-r', preload, bin, 'init', dir, '--yes'], {
        cwd,
        env: { ...process.env, LEFT: String(left) },
      });
      killed = run.signal === 'SIGKILL';
      if (existsSync(join(cwd, dir, 'cdc.yaml'))) {
        organisations += 1;
        expect(schemasIn(join(cwd, dir))).toEqual(names);
        expect(cdc(['schema', '--write', '-C', dir], { cwd }).stderr).toContain('up to date');
      } else {
        expect(cdc(['init', dir, '--yes'], { cwd }).status).toBe(0);
        expect(schemasIn(join(cwd, dir))).toEqual(names);
      }
      // Each file is renamed into its place: there are ten, and locks.
      expect(killed || left >= 10).toBe(true);
    }
    expect(organisations).toBeGreaterThan(0);
  });

  it('can be begun again, otherwise than before', () => {
    const cwd = folder();
    cdc(['init', 'demo', '--yes', '--language', 'ja'], { cwd });
    // What is written last, and the first of what is written before.
    rmSync(join(cwd, 'demo/cdc.yaml'));
    rmSync(join(cwd, 'demo/catalog.yaml'));
    expect(cdc(['init', 'demo', '--yes', '--start', 'starting'], { cwd }).status).toBe(0);
    cdc(['init', 'other', '--yes', '--start', 'starting'], { cwd });
    for (const file of ['cdc', 'catalog', 'profile', 'portfolio'])
      expect(readFileSync(join(cwd, `demo/${file}.yaml`), 'utf8')).toBe(
        readFileSync(join(cwd, `other/${file}.yaml`), 'utf8'),
      );
  });

  it('takes nothing that somebody said for its own', () => {
    const cwd = folder();
    cdc(['init', 'demo', '--yes'], { cwd });
    rmSync(join(cwd, 'demo/cdc.yaml'));
    cdc(['set', 'A-1', '--level', 'basic', '-C', 'demo'], { cwd });
    const { status, stderr } = cdc(['init', 'demo', '--yes'], { cwd });
    expect([status, stderr]).toEqual([2, expect.stringContaining('demo/catalog.yaml')]);
    expect(stderr).not.toContain('profile.yaml');
  });
});
