import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'rolldown';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeFile } from '../../src/source/lock.ts';
import { saveAtomically } from '../../src/source/save.ts';
import { instants, runs } from '../runs.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cdc-save-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Windows has neither mode bits nor, for everybody, symbolic links. */
const windows = process.platform === 'win32';

const modeOf = (path: string) => statSync(path).mode & 0o7777;

describe('saveAtomically', () => {
  it.each(['', 'x', 'a: 日本語 🦊\n', '\uFEFFa: 1\r\n', 'あ'.repeat(170_000)])('writes the text as it is', (text) => {
    const path = join(folder, 'catalog.yaml');
    saveAtomically(path, text);
    expect(readFileSync(path, 'utf8')).toBe(text);
    saveAtomically(path, `${text}again`);
    expect(readFileSync(path, 'utf8')).toBe(`${text}again`);
    expect(readdirSync(folder)).toEqual(['catalog.yaml']);
  });

  it.skipIf(windows).each([0o600, 0o640, 0o644, 0o664, 0o666, 0o755])('keeps the mode bits %o', (mode) => {
    const path = join(folder, 'catalog.yaml');
    writeFileSync(path, 'old');
    chmodSync(path, mode);
    saveAtomically(path, 'new');
    expect(modeOf(path)).toBe(mode);
    expect(readFileSync(path, 'utf8')).toBe('new');
  });

  it.skipIf(windows)('gives a new file what the umask leaves', () => {
    const path = join(folder, 'catalog.yaml');
    saveAtomically(path, 'new');
    const plain = join(folder, 'plain');
    writeFileSync(plain, '');
    expect(modeOf(path)).toBe(modeOf(plain));
  });

  it.skipIf(windows)('follows links to the file, also to one in another folder, and leaves the links', () => {
    const real = join(folder, 'elsewhere', 'real.yaml');
    mkdirSync(join(folder, 'elsewhere'));
    mkdirSync(join(folder, 'here'));
    writeFileSync(real, 'old');
    chmodSync(real, 0o640);
    const second = join(folder, 'here', 'second.yaml');
    symlinkSync('../elsewhere/real.yaml', second);
    const first = join(folder, 'here', 'first.yaml');
    symlinkSync('second.yaml', first);
    saveAtomically(first, 'new');
    expect(readlinkSync(first)).toBe('second.yaml');
    expect(readlinkSync(second)).toBe('../elsewhere/real.yaml');
    expect(lstatSync(real).isFile()).toBe(true);
    expect(readFileSync(real, 'utf8')).toBe('new');
    expect(modeOf(real)).toBe(0o640);
    expect(readdirSync(join(folder, 'here'))).toEqual(['first.yaml', 'second.yaml']);
    expect(readdirSync(join(folder, 'elsewhere'))).toEqual(['real.yaml']);
  });

  it.skipIf(windows)('makes the file that a link promises', () => {
    mkdirSync(join(folder, 'elsewhere'));
    symlinkSync('elsewhere', join(folder, 'here'));
    symlinkSync('real.yaml', join(folder, 'elsewhere', 'link.yaml'));
    saveAtomically(join(folder, 'here', 'link.yaml'), 'new');
    expect(readlinkSync(join(folder, 'elsewhere', 'link.yaml'))).toBe('real.yaml');
    expect(readFileSync(join(folder, 'elsewhere', 'real.yaml'), 'utf8')).toBe('new');
    expect(readdirSync(join(folder, 'elsewhere'))).toEqual(['link.yaml', 'real.yaml']);
  });

  it.skipIf(windows)('fails where there is no folder, and makes nothing', () => {
    expect(() => saveAtomically(join(folder, 'missing', 'catalog.yaml'), 'new')).toThrow(/ENOENT/);
    symlinkSync('missing/real.yaml', join(folder, 'link.yaml'));
    expect(() => saveAtomically(join(folder, 'link.yaml'), 'new')).toThrow(/ENOENT/);
    expect(readdirSync(folder)).toEqual(['link.yaml']);
  });

  it.skipIf(windows)('fails on a link that leads round', () => {
    symlinkSync('b', join(folder, 'a'));
    symlinkSync('a', join(folder, 'b'));
    expect(() => saveAtomically(join(folder, 'a'), 'new')).toThrow(/ELOOP/);
    expect(readdirSync(folder)).toEqual(['a', 'b']);
  });

  it('takes away what a killed run has left, but not what another is just writing', () => {
    const old = new Date(Date.now() - 3_600_000);
    for (const name of [
      '.catalog.yaml.dead.tmp',
      '.catalog.yaml.alive.tmp',
      '.profile.yaml.dead.tmp',
      '.catalog.yaml.bak',
    ]) {
      writeFileSync(join(folder, name), 'part');
      if (!name.includes('alive')) utimesSync(join(folder, name), old, old);
    }
    const prepared = join(folder, '.catalog.yaml.lock-to-be.tmp');
    mkdirSync(prepared);
    writeFileSync(join(prepared, 'entry'), '');
    utimesSync(prepared, old, old);
    saveAtomically(join(folder, 'catalog.yaml'), 'new');
    expect(readdirSync(folder)).toEqual([
      '.catalog.yaml.alive.tmp',
      '.catalog.yaml.bak',
      '.profile.yaml.dead.tmp',
      'catalog.yaml',
    ]);
  });

  it('fails where a folder has the name, and leaves it and no temporary file', () => {
    const path = join(folder, 'catalog.yaml');
    mkdirSync(path);
    writeFileSync(join(path, 'inside'), 'old');
    expect(() => saveAtomically(path, 'new')).toThrow();
    mkdirSync(join(folder, 'empty'));
    expect(() => saveAtomically(join(folder, 'empty'), 'new')).toThrow();
    expect(readdirSync(folder)).toEqual(['catalog.yaml', 'empty']);
    expect(readFileSync(join(path, 'inside'), 'utf8')).toBe('old');
  });
});

/** The module alone as JavaScript, for processes that start fast. */
async function bundled(): Promise<string> {
  const file = join(folder, 'save.mjs');
  await build({ input: 'src/source/save.ts', platform: 'node', output: { file }, logLevel: 'silent' });
  return file;
}

describe.skipIf(windows || process.getuid?.() !== 0)('without the rights of root', () => {
  it('fails on what may not be written, and leaves it', async () => {
    const module = await bundled();
    const file = join(folder, 'catalog.yaml');
    const closed = join(folder, 'closed');
    mkdirSync(closed);
    writeFileSync(join(closed, 'catalog.yaml'), 'old');
    writeFileSync(file, 'old');
    chmodSync(join(closed, 'catalog.yaml'), 0o666);
    chmodSync(file, 0o444);
    chmodSync(folder, 0o777);
    const script = `
      import { saveAtomically } from ${JSON.stringify(module)};
      for (const path of process.argv.slice(1)) {
        try { saveAtomically(path, 'new'); console.log('saved'); } catch (error) { console.log(error.code); }
      }`;
    const child = spawn(
      process.execPath,
      ['--input-type=module', '-e', script, file, join(closed, 'catalog.yaml'), join(folder, 'own.yaml')],
      { uid: 65_534, gid: 65_534, cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const out = (await child.stdout.toArray()).join('');
    expect(out.split('\n')).toEqual(['EACCES', 'EACCES', 'saved', '']);
    expect(readFileSync(file, 'utf8')).toBe('old');
    expect(readFileSync(join(closed, 'catalog.yaml'), 'utf8')).toBe('old');
    expect(readdirSync(closed)).toEqual(['catalog.yaml']);
    expect(readdirSync(folder).toSorted()).toEqual(['catalog.yaml', 'closed', 'own.yaml', 'save.mjs']);
  });
});

describe.skipIf(windows || process.getuid?.() !== 0)('owner and group', () => {
  const owned = (file: string) => {
    const { uid, gid, mode } = statSync(file);
    return [uid, gid, (mode & 0o7777).toString(8)];
  };

  it('stay, also when root saves, alone or under a lock', () => {
    for (const name of ['catalog.yaml', 'profile.yaml']) {
      const file = join(folder, name);
      writeFileSync(file, 'old');
      chownSync(file, 1234, 5678);
      chmodSync(file, 0o2664);
      if (name === 'catalog.yaml') saveAtomically(file, 'new');
      else changeFile(file, { name: '1@x', isGone: () => false, uninterrupted: (act) => act() }, () => 'new');
      expect([readFileSync(file, 'utf8'), ...owned(file)]).toEqual(['new', 1234, 5678, '2664']);
    }
  });

  it('stay with what is generated as well', () => {
    const file = join(folder, 'catalog.schema.json');
    writeFileSync(file, 'old');
    chownSync(file, 1234, 5678);
    saveAtomically(file, 'new', { followLink: false });
    expect([readFileSync(file, 'utf8'), ...owned(file).slice(0, 2)]).toEqual(['new', 1234, 5678]);
  });

  it('are those of the folder’s people where only the group may be given, and the writer’s where neither may', async () => {
    const module = await bundled();
    chmodSync(folder, 0o777);
    for (const [name, group] of Object.entries({ shared: 5678, foreign: 6789 })) {
      writeFileSync(join(folder, name), 'old');
      chownSync(join(folder, name), 1234, group);
      chmodSync(join(folder, name), 0o666);
    }
    const script = `
      import { saveAtomically } from ${JSON.stringify(module)};
      process.setgroups([5678]); process.setgid(4321); process.setuid(4321);
      for (const path of process.argv.slice(1)) saveAtomically(path, 'new');`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script, 'shared', 'foreign'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    expect(await once(child, 'close')).toEqual([0, null]);
    expect(owned(join(folder, 'shared'))).toEqual([4321, 5678, '666']);
    expect(owned(join(folder, 'foreign'))).toEqual([4321, 4321, '666']);
  });
});

describe.skipIf(windows)('a process killed while it saves', () => {
  const contents = ['a', 'b'].map((letter, index) => `${letter.repeat(300_000 + index * 100_000)}\n`);
  const kills = runs(120);

  it('leaves the old content or the new, whole', async () => {
    const module = await bundled();
    const seen = new Set<string | undefined>();
    let cutShort = 0;
    const script = `
      import { saveAtomically } from ${JSON.stringify(module)};
      const contents = ${JSON.stringify(['a', 'b'])}.map((letter, index) => letter.repeat(300_000 + index * 100_000) + '\\n');
      const [, path] = process.argv;
      for (let turn = 0; ; turn += 1) {
        saveAtomically(path, contents[turn % 2]);
        if (turn === 0) process.stdout.write('.');
      }`;
    const worker = async (id: number) => {
      const own = join(folder, String(id));
      const path = join(own, 'portfolio.yaml');
      mkdirSync(own);
      for (const instant of instants(kills / 2, 12, id)) {
        const child = spawn(process.execPath, ['--input-type=module', '-e', script, path], {
          stdio: ['ignore', 'pipe', 'inherit'],
        });
        const exit = once(child, 'exit');
        await once(child.stdout, 'data');
        await new Promise((resolve) => setTimeout(resolve, instant));
        child.kill('SIGKILL');
        expect(await exit).toEqual([null, 'SIGKILL']);
        const content = readFileSync(path, 'utf8');
        // Not by `toBe`, which would print it all.
        expect(contents.includes(content)).toBe(true);
        seen.add(content[0]);
        const left = readdirSync(own).filter((name) => name !== 'portfolio.yaml');
        expect(left.every((name) => /^\.portfolio\.yaml\..*\.tmp$/.test(name))).toBe(true);
        if (left.length > 0) cutShort += 1;
        for (const name of left) rmSync(join(own, name));
      }
    };
    await Promise.all([worker(0), worker(1)]);
    // The kills came at all kinds of instants: after either content, and in the middle of a save.
    expect([...seen].toSorted()).toEqual(['a', 'b']);
    expect(cutShort).toBeGreaterThan(kills / 10);
  });
});
