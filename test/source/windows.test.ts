import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writer } from '../../src/cli/answering/writer.ts';
import { shellWords } from '../../src/cli/terminal/shell.ts';
import { forUri } from '../../src/render/escape.ts';
import { matchesOf } from '../../src/source/discover.ts';
import { gitProgram } from '../../src/source/git.ts';
import { changeFile } from '../../src/source/lock.ts';
import { saveAtomically } from '../../src/source/save.ts';
import { deviceOf, onWindows, patiently, programOf } from '../../src/source/windows.ts';

/** What the next renames meet with, first things first; then they do what they should. */
const refusals = vi.hoisted((): string[] => []);
// So that all that is imported here takes this for Windows: paths stay those of the system.
vi.mock('node:path', async (original) => ({ ...(await original<object>()), sep: '\\' }));
vi.mock('node:fs', async (original) => {
  const real = await original<typeof fs>();
  const renameSync = (from: string, to: string) => {
    const code = refusals.shift();
    if (code !== undefined) throw Object.assign(new Error(code), { code });
    // As Windows does, also where the folder is empty.
    if (real.statSync(to, { throwIfNoEntry: false })?.isDirectory())
      throw Object.assign(new Error(), { code: 'EPERM' });
    real.renameSync(from, to);
  };
  return { ...real, renameSync };
});

let folder: string;
let path: string;
beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'cdc-windows-'));
  path = join(folder, 'catalog.yaml');
});
afterEach(() => {
  refusals.length = 0;
  fs.rmSync(folder, { recursive: true, force: true });
});

describe('a file that another program has open on Windows', () => {
  it('is told by the separator of paths', () => expect(onWindows).toBe(true));

  it.each(['EPERM', 'EACCES', 'EBUSY'])('is replaced once that lets go of it (%s)', (code) => {
    fs.writeFileSync(path, 'old');
    refusals.push(code, code, code);
    saveAtomically(path, 'new');
    expect(fs.readFileSync(path, 'utf8')).toBe('new');
    expect(fs.readdirSync(folder)).toEqual(['catalog.yaml']);
  });

  it('stays as it was where that never lets go, and nothing else is left', () => {
    fs.writeFileSync(path, 'old');
    refusals.push(...Array.from({ length: 1000 }, () => 'EBUSY'));
    const wait = vi.spyOn(Atomics, 'wait').mockReturnValue('timed-out');
    expect(() => saveAtomically(path, 'new')).toThrow('EBUSY');
    wait.mockRestore();
    expect(fs.readFileSync(path, 'utf8')).toBe('old');
    expect(fs.readdirSync(folder)).toEqual(['catalog.yaml']);
  });

  it('is waited for so long, and for no other reason', () => {
    const tries = (code: string, windows: boolean) => {
      let count = 0;
      let waited = 0;
      const act = () => {
        count += 1;
        throw Object.assign(new Error(code), { code });
      };
      const wait = (milliseconds: number) => {
        waited += milliseconds;
      };
      expect(() => patiently(act, windows, wait)).toThrow(code);
      return [count, waited];
    };
    expect(tries('EBUSY', true)).toEqual([101, 2000]);
    expect(tries('ENOSPC', true)).toEqual([1, 0]);
    expect(tries('EPERM', false)).toEqual([1, 0]);
  });

  it('is changed under its lock, also where a folder is left of an earlier one', () => {
    fs.writeFileSync(path, 'old');
    fs.mkdirSync(join(folder, '.catalog.yaml.lock'));
    // Of the lock itself, and then of the file.
    refusals.push('EPERM');
    expect(changeFile(path, writer, () => `${fs.readFileSync(path, 'utf8')} and new`)).toBe(true);
    expect(changeFile(path, writer, () => undefined)).toBe(false);
    expect(fs.readFileSync(path, 'utf8')).toBe('old and new');
    expect(fs.readdirSync(folder)).toEqual(['catalog.yaml']);
  });
});

describe('git on Windows', () => {
  const at = (...there: string[]) => {
    const isThere = (file: string) => there.includes(file);
    return (environment: Record<string, string>) => programOf('git', environment, true, isThere);
  };
  const git = String.raw`C:\Program Files\Git\cmd\git.exe`;

  it('is the one in PATH, under whatever spelling, and named in full', () => {
    const Path = String.raw`C:\Windows;"C:\Program Files\Git\cmd";D:\other`;
    expect(at(git, String.raw`D:\other\git.exe`)({ Path })).toBe(git);
    expect(at(git)({ PATH: Path })).toBe(git);
  });

  it('is never one that lies where it is to run', () => {
    const PATH = String.raw`;.;bin;C:;..\tools;C:bin`;
    expect(at('git.exe', String.raw`bin\git.exe`, 'C:git.exe', String.raw`C:bin\git.exe`)({ PATH })).toBe(undefined);
    expect(at(git)({})).toBe(undefined);
    expect(() => gitProgram({ PATH })).toThrow('no-git');
  });

  it('is found by its name on other systems', () => expect(programOf('git', {}, false)).toBe('git'));
});

describe('names on Windows', () => {
  it('are those of devices, whatever their case and folder', () => {
    expect(['NUL', 'nul', String.raw`C:\reports\Con`, 'COM1'].map((name) => deviceOf(name, true))).toEqual(
      ['NUL', 'nul', 'Con', 'COM1'].map((name) => `\\\\.\\${name}`),
    );
    expect(['null', 'nul.json', 'console', 'com', 'a/b'].filter((name) => deviceOf(name, true))).toEqual([]);
    expect(deviceOf('NUL', false)).toBe(undefined);
  });

  it('may be globs with backslashes', async () => {
    for (const name of ['a', 'b']) {
      fs.mkdirSync(join(folder, 'organisations', name), { recursive: true });
      fs.writeFileSync(join(folder, 'organisations', name, 'cdc.yaml'), 'version: 1\n');
    }
    const found = await matchesOf(String.raw`organisations\*\cdc.yaml`, folder);
    expect(found?.toSorted()).toEqual(['a', 'b'].map((name) => join(folder, 'organisations', name, 'cdc.yaml')));
    expect(await matchesOf(String.raw`organisations\*\cdc.yaml`, folder, false)).toEqual([]);
  });

  it('are quoted in commands so that cmd, PowerShell and bash take them for the same', () => {
    const words = ['cdc', 'assess', String.raw`organisations\a`, 'R&D 東京', 'C:\\my org\\'];
    expect(shellWords(words)).toBe(String.raw`cdc assess organisations\a "R&D 東京" "C:\my org\\"`);
    expect(shellWords(['$(calc)', '`calc`', '%PATH%', '“;calc;“', '"&calc&"'])).toBe(
      '"?(calc)" "?calc?" "?PATH?" "?;calc;?" "?&calc&?"',
    );
    expect(shellWords(words.slice(0, 3), false)).toBe(String.raw`cdc assess 'organisations\a'`);
  });

  it('become URIs with their drive', () => {
    expect(forUri('D:/other drive/組織/cdc.yaml', true)).toBe('file:///D:/other%20drive/%E7%B5%84%E7%B9%94/cdc.yaml');
    expect(forUri('organisations/a/cdc.yaml', true)).toBe('organisations/a/cdc.yaml');
    expect(forUri('D:/cdc.yaml', false)).toBe('D%3A/cdc.yaml');
  });
});
