import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { build } from 'rolldown';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writer } from '../../src/cli/answering/writer.ts';
import { changeEntry, EntryConflict } from '../../src/source/entry.ts';
import { changeFile } from '../../src/source/lock.ts';
import { instant, runs } from '../runs.ts';

const windows = process.platform === 'win32';

/** The modules alone as JavaScript, for processes that start fast. */
let modules: string;
beforeAll(async () => {
  modules = mkdtempSync(join(tmpdir(), 'cdc-lock-modules-'));
  const input = { lock: 'src/source/lock.ts', writer: 'src/cli/answering/writer.ts' };
  await build({
    input,
    platform: 'node',
    output: { dir: modules, entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
    logLevel: 'silent',
  });
});
afterAll(() => rmSync(modules, { recursive: true, force: true }));

let folder: string;
let path: string;
let lock: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cdc-lock-'));
  path = join(folder, 'catalog.yaml');
  lock = join(folder, '.catalog.yaml.lock');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const modeOf = (file: string) => statSync(file).mode & 0o7777;
const text = () => readFileSync(path, 'utf8');

/** A lock as somebody holds it. */
function heldBy(name: string): string {
  mkdirSync(lock);
  const entry = join(lock, `${name}.x`);
  writeFileSync(entry, '');
  return entry;
}

/** The name of a process that is not there any more. */
function dead(): string {
  return writer.name.replace(/^\d+/, String(spawnSync(process.execPath, ['-e', '']).pid));
}

/** A process that runs a script with `changeFile`, `writer`, `path`, `sleep`, and `reach`, which says where it is and waits for `goOn`. */
function processWith(script: string, ...args: string[]) {
  const head = `
    import * as fs from 'node:fs';
    import { changeFile } from ${JSON.stringify(pathToFileURL(join(modules, 'lock.mjs')))};
    import { writer } from ${JSON.stringify(pathToFileURL(join(modules, 'writer.mjs')))};
    const [, path, ...args] = process.argv;
    const sleep = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
    const reach = (point) => {
      fs.writeSync(1, point);
      while (!fs.existsSync(${JSON.stringify(join(modules, 'go-'))} + process.pid)) sleep(1);
    };
  `;
  return spawn(process.execPath, ['--input-type=module', '-e', head + script, path, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** Lets a process go on from where it waits. */
function goOn({ pid }: ReturnType<typeof processWith>): void {
  writeFileSync(join(modules, `go-${pid}`), '');
}

/** What a process says first; it must say something. */
async function saying(child: ReturnType<typeof processWith>): Promise<string> {
  for await (const said of child.stdout) return String(said);
  throw new Error('nothing was said');
}

describe('changeFile', () => {
  it('saves what the change makes of the file as it is, and leaves nothing else', () => {
    writeFileSync(path, 'old');
    expect(changeFile(path, writer, () => `${text()} and new`)).toBe(true);
    expect(text()).toBe('old and new');
    expect(readdirSync(folder)).toEqual(['catalog.yaml']);
  });

  it('makes a file, and none where there is nothing to change', () => {
    expect(changeFile(path, writer, () => undefined)).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
    expect(changeFile(path, writer, () => 'new')).toBe(true);
    expect(text()).toBe('new');
    const plain = join(folder, 'plain');
    writeFileSync(plain, '');
    expect(statSync(path).mode).toBe(statSync(plain).mode);
  });

  it('leaves the file and nothing else where the change fails', () => {
    writeFileSync(path, 'old');
    const fail = () => {
      throw new Error('no');
    };
    expect(() => changeFile(path, writer, fail)).toThrow('no');
    expect(text()).toBe('old');
    expect(readdirSync(folder)).toEqual(['catalog.yaml']);
  });

  it.skipIf(windows)('keeps the mode bits, and lets nobody read on the way what they may not read', () => {
    writeFileSync(path, 'old');
    chmodSync(path, 0o600);
    const during: number[] = [];
    changeFile(path, writer, () => {
      during.push(...readdirSync(lock).map((entry) => modeOf(join(lock, entry))));
      return 'new';
    });
    expect(during).toEqual([0o600]);
    chmodSync(path, 0o664);
    changeFile(path, writer, () => 'newer');
    expect(modeOf(path)).toBe(0o664);
  });

  it.skipIf(windows)('locks the file that a link leads to, so that all who share it wait for each other', () => {
    for (const name of ['elsewhere', 'here']) mkdirSync(join(folder, name));
    const link = join(folder, 'here', 'catalog.yaml');
    symlinkSync('../elsewhere/real.yaml', link);
    const during: string[][] = [];
    changeFile(link, writer, () => {
      during.push(readdirSync(join(folder, 'elsewhere')), readdirSync(join(folder, 'here')));
      return 'new';
    });
    expect(during).toEqual([['.real.yaml.lock'], ['catalog.yaml']]);
    expect(readdirSync(join(folder, 'elsewhere'))).toEqual(['real.yaml']);
  });

  it('passes on what the file system says', () => {
    expect(() => changeFile(join(folder, 'missing', 'catalog.yaml'), writer, () => 'new')).toThrow(/ENOENT/);
    writeFileSync(lock, 'a file');
    expect(() => changeFile(path, writer, () => 'new')).toThrow(expect.objectContaining({ code: 'ENOTDIR' }));
    expect(readdirSync(folder)).toEqual(['.catalog.yaml.lock']);
  });

  it.skipIf(windows)('takes nothing away where a link in place of the lock leads', () => {
    const elsewhere = join(folder, 'elsewhere');
    mkdirSync(elsewhere);
    writeFileSync(join(elsewhere, `${dead()}.x`), '');
    symlinkSync('elsewhere', lock);
    expect(() => changeFile(path, writer, () => 'new')).toThrow(expect.objectContaining({ code: 'ENOTDIR' }));
    expect(readdirSync(elsewhere)).toHaveLength(1);
    expect(existsSync(path)).toBe(false);
  });
});

describe('a lock that was left', () => {
  it('by a process that was killed stops nobody', () => {
    heldBy(dead());
    expect(changeFile(path, writer, () => 'new')).toBe(true);
    expect(readdirSync(folder)).toEqual(['catalog.yaml']);
  });

  it('between saving and going stops nobody', () => {
    mkdirSync(lock);
    expect(changeFile(path, writer, () => 'new')).toBe(true);
    expect(readdirSync(folder)).toEqual(['catalog.yaml']);
  });

  it.each([
    ['on another computer', '1@elsewhere', -120_000],
    ['on another computer whose clock is ahead', '1@elsewhere', 120_000],
    ['by a process whose number another has now', writer.name, -120_000],
    ['under a name that means nothing', 'what', -120_000],
  ])('%s stops nobody for long', (_, name, ago) => {
    const then = new Date(Date.now() + ago);
    utimesSync(heldBy(name), then, then);
    expect(changeFile(path, writer, () => 'new')).toBe(true);
    expect(readdirSync(folder)).toEqual(['catalog.yaml']);
  });

  it('by one that only slept leaves it nothing to save with', () => {
    const late = () =>
      changeFile(path, writer, () => {
        // Somebody thinks it is gone, and another change goes through.
        for (const entry of readdirSync(lock)) rmSync(join(lock, entry));
        changeFile(path, { ...writer, name: 'other' }, () => 'theirs');
        return 'late';
      });
    expect(late).toThrow(/ENOENT/);
    expect(text()).toBe('theirs');
    expect(readdirSync(folder)).toEqual(['catalog.yaml']);
  });

  it('by one that only slept is not let go of by it when it is another’s', () => {
    const late = () =>
      changeFile(path, writer, () => {
        for (const entry of readdirSync(lock)) rmSync(join(lock, entry));
        writeFileSync(join(lock, '1@elsewhere.x'), '');
        return 'late';
      });
    expect(late).toThrow(/ENOENT/);
    expect(existsSync(path)).toBe(false);
    expect(readdirSync(lock)).toEqual(['1@elsewhere.x']);
  });
});

describe('several processes', () => {
  it('lose no change, also while killed ones keep leaving locks that all want to take over', async () => {
    const processes = 5;
    const changes = 25;
    writeFileSync(path, '0');
    // Each adds one so many times, and puts locks of a dead process in the way.
    const script = `
      const [name, changes, go] = args;
      const lock = path.replace(/[^\\/\\\\]+$/, '.$&.lock');
      fs.writeSync(1, 'ready');
      while (!fs.existsSync(go)) sleep(1);
      for (let done = 0; done < Number(changes); ) {
        if (Math.random() < 0.5) {
          const own = lock + process.pid;
          fs.mkdirSync(own);
          fs.writeFileSync(own + '/' + name + '.' + process.pid + '-' + Math.random().toString(36).slice(2), '');
          try {
            fs.renameSync(own, lock);
          } catch {
            fs.rmSync(own, { recursive: true });
          }
        } else {
          changeFile(path, writer, () => String(Number(fs.readFileSync(path, 'utf8')) + 1));
          done += 1;
        }
      }
      changeFile(path, writer, () => undefined);
    `;
    const name = dead();
    const go = join(folder, 'go');
    const children = Array.from({ length: processes }, () => processWith(script, name, String(changes), go));
    const exits = children.map((child) => once(child, 'exit'));
    await Promise.all(children.map(saying));
    writeFileSync(go, '');
    expect(await Promise.all(exits)).toEqual(children.map(() => [0, null]));
    expect(text()).toBe(String(processes * changes));
    rmSync(lock, { recursive: true, force: true });
    expect(readdirSync(folder)).toEqual(['catalog.yaml', 'go']);
  });

  it('go on when one was killed at any instant', async () => {
    const rounds = runs(12);
    writeFileSync(path, '0');
    const script = `
      for (;;) {
        changeFile(path, writer, () => String(Number(fs.readFileSync(path, 'utf8')) + 1));
        fs.writeSync(1, fs.readFileSync(path, 'utf8') + ' ');
      }
    `;
    let left = 0;
    const property = fc.asyncProperty(instant(10), async (after) => {
      const child = processWith(script);
      const exit = once(child, 'close');
      let said = '';
      child.stdout.on('data', (more) => {
        said += more;
      });
      await once(child.stdout, 'data');
      await new Promise((resolve) => setTimeout(resolve, after));
      child.kill('SIGKILL');
      expect(await exit).toEqual([null, 'SIGKILL']);
      if (existsSync(lock)) left += 1;
      const saved = Number(text());
      const told = Number(said.trim().split(' ').at(-1));
      expect([told, told + 1]).toContain(saved);
      expect(changeFile(path, writer, () => String(Number(text()) + 1))).toBe(true);
      expect(text()).toBe(String(saved + 1));
      expect(existsSync(lock)).toBe(false);
    });
    await fc.assert(property, { numRuns: rounds });
    // They were killed at all kinds of instants.
    expect(left).toBeGreaterThan(0);
  });

  /** Another process that has locked the file, and in a moment lets go of it with this text. */
  async function another(content: string): Promise<void> {
    const child = processWith(
      `changeFile(path, writer, () => {
        fs.writeSync(1, 'locked');
        sleep(300);
        return args[0];
      });`,
      content,
    );
    await saying(child);
  }
  const catalog = (entries: string) => `version: 1\nservices:\n${entries}`;
  const change = { file: 'catalog', id: 'A-2', name: '', changes: { level: 'advanced' } } as const;

  it('see what was saved while they waited', async () => {
    writeFileSync(path, catalog('  A-2: { level: basic }\n'));
    await another(catalog('  A-2: { level: basic, area: I }\n  A-3: {}\n'));
    expect(changeEntry(folder, change, writer)).toBe(true);
    expect(text()).toBe(catalog('  A-2: { level: advanced, area: I }\n  A-3: {}\n'));
  });

  it('keep an entry that was changed while they waited, when they saw it as it was before', async () => {
    writeFileSync(path, catalog('  A-2: { level: basic }\n'));
    const theirs = catalog('  A-2: { level: standard }\n');
    await another(theirs);
    expect(() => changeEntry(folder, { ...change, seen: { level: 'basic' } }, writer)).toThrow(EntryConflict);
    expect(text()).toBe(theirs);
    expect(readdirSync(folder)).toEqual(['catalog.yaml']);
  });
});

describe.skipIf(windows)('a signal to end', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    '%s waits for the change, and then ends the process',
    async (signal) => {
      const child = processWith(`
      for (const turn of [1, 2, 3]) {
        changeFile(path, writer, () => {
          if (turn === 2) reach('locked');
          return String(turn);
        });
        await new Promise(setImmediate);
      }
    `);
      const exit = once(child, 'exit');
      await saying(child);
      child.kill(signal);
      goOn(child);
      expect(await exit).toEqual([null, signal]);
      expect(text()).toBe('2');
      expect(readdirSync(folder)).toEqual(['catalog.yaml']);
    },
  );

  it('that Windows tells of, but nobody can send there, ends the process as well', async () => {
    const child = processWith(`
      Object.defineProperty(process, 'platform', { value: 'win32' });
      const { kill } = process;
      process.kill = (pid, signal) => {
        if (signal === 'SIGHUP') throw new Error('ENOSYS');
        return kill.call(process, pid, signal);
      };
      changeFile(path, writer, () => {
        reach('locked');
        return 'new';
      });
    `);
    const exit = once(child, 'exit');
    await saying(child);
    child.kill('SIGHUP');
    goOn(child);
    expect(await exit).toEqual([null, 'SIGTERM']);
    expect(text()).toBe('new');
  });

  it('ends the process also after the last of several changes in a row', async () => {
    const child = processWith(`
      for (const turn of [1, 2, 3]) {
        changeFile(path, writer, () => {
          if (turn === 1) reach('locked');
          return String(turn);
        });
      }
    `);
    const exit = once(child, 'exit');
    await saying(child);
    child.kill('SIGTERM');
    goOn(child);
    expect(await exit).toEqual([null, 'SIGTERM']);
    expect(text()).toBe('3');
  });

  it('does what it always does once nothing is changed any more', async () => {
    const child = processWith(`
      changeFile(path, writer, () => 'new');
      for (let turn = 0; turn < 3; turn += 1) await new Promise(setImmediate);
      fs.writeSync(1, process.listenerCount('SIGTERM') + ' listeners');
      setTimeout(() => {});
    `);
    const exit = once(child, 'exit');
    expect(await saying(child)).toBe('0 listeners');
    child.kill('SIGTERM');
    expect(await exit).toEqual([null, 'SIGTERM']);
  });
});
