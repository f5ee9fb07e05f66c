import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { MinuteFile } from '../../src/cli/drilling/minute-file.ts';
import { clockOf, pointsIn, saidIn } from '../../src/cli/drilling/typed.ts';
import type { CommandContext } from '../../src/cli/program/command.ts';
import { loadWords } from '../../src/messages/index.ts';
import { folder } from './run.ts';

const silent = { write: () => true };
async function contextIn(cwd: string): Promise<CommandContext> {
  const io = { cwd, env: {}, stdin: Readable.from([]), stdout: silent, stderr: silent, locale: () => 'C' };
  const messages = await loadWords('en', 'errors');
  const now = () => new Date('2026-11-25T09:00:00Z');
  return {
    io: { ...io, today: '2026-11-25', now },
    global: {},
    dir: undefined,
    language: 'en',
    subjects: [],
    messages,
  };
}
async function fileIn(cwd: string, output?: string, scenario = 'ransomware') {
  return MinuteFile.in(cwd, { day: '2026-11-25', scenario }, output, await contextIn(cwd));
}
const drills = (cwd: string) => readdirSync(join(cwd, 'drills')).toSorted();
const read = (...path: string[]) => readFileSync(join(...path), 'utf8');

describe('the file of a minute', () => {
  it('is dated, named by its scenario, and there only once there is something in it', async () => {
    const cwd = folder();
    const file = await fileIn(cwd);
    expect(file.isSaved).toBe(false);
    expect(readdirSync(cwd)).toEqual([]);
    for (const text of ['one', 'two', 'two']) expect(file.save(text)).toBeUndefined();
    expect(file.shownAs).toBe(join('drills', '2026-11-25-ransomware.md'));
    expect(drills(cwd)).toEqual(['2026-11-25-ransomware.md']);
    expect(read(cwd, 'drills', '2026-11-25-ransomware.md')).toBe('two');
    expect(file.from(cwd)).toBe('drills/2026-11-25-ransomware.md');
  });

  it('takes the place of no other: the second and third of a day have numbers', async () => {
    const cwd = folder();
    for (const text of ['one', 'two', 'three']) (await fileIn(cwd)).save(text);
    expect(drills(cwd)).toEqual([
      '2026-11-25-ransomware-2.md',
      '2026-11-25-ransomware-3.md',
      '2026-11-25-ransomware.md',
    ]);
    expect(read(cwd, 'drills', '2026-11-25-ransomware.md')).toBe('one');
    expect(read(cwd, 'drills', '2026-11-25-ransomware-3.md')).toBe('three');
  });

  it('stays where someone else has changed it, and continues in another', async () => {
    const cwd = folder();
    const file = await fileIn(cwd);
    file.save('one');
    const first = join('drills', '2026-11-25-ransomware.md');
    writeFileSync(join(cwd, first), 'one, and what someone added');
    expect(file.save('two')).toBe(first);
    expect(file.shownAs).toBe(join('drills', '2026-11-25-ransomware-2.md'));
    expect(read(cwd, first)).toBe('one, and what someone added');
    expect(file.save('three')).toBeUndefined();
    expect(read(cwd, 'drills', '2026-11-25-ransomware-2.md')).toBe('three');
  });

  it('is written anew where it was taken away', async () => {
    const cwd = folder();
    const file = await fileIn(cwd);
    file.save('one');
    rmSync(join(cwd, 'drills'), { recursive: true });
    expect(file.save('two')).toBeUndefined();
    expect(drills(cwd)).toEqual(['2026-11-25-ransomware.md']);
  });

  it('lies where the user says: in a file, with a number if it is there, or in a folder', async () => {
    const cwd = folder();
    mkdirSync(join(cwd, 'notes'));
    writeFileSync(join(cwd, 'mine.md'), 'mine');
    for (const output of ['mine.md', 'notes', 'new/', 'newer', 'a/b.md']) (await fileIn(cwd, output)).save(output);
    expect(read(cwd, 'mine.md')).toBe('mine');
    expect(read(cwd, 'mine-2.md')).toBe('mine.md');
    expect(read(cwd, 'notes', '2026-11-25-ransomware.md')).toBe('notes');
    expect(read(cwd, 'new', '2026-11-25-ransomware.md')).toBe('new/');
    expect(read(cwd, 'newer', '2026-11-25-ransomware.md')).toBe('newer');
    expect(read(cwd, 'a', 'b.md')).toBe('a/b.md');
  });

  it.each(['catalog.yaml', 'cdc.yml', '.cdc/minute.md', '.cdc/drills/'])('is never %s', async (output) => {
    const cwd = folder();
    await expect(fileIn(cwd, output)).rejects.toThrow(output);
    writeFileSync(join(cwd, 'catalog.yaml'), 'version: 1\n');
    await expect(fileIn(cwd, output)).rejects.toThrow(output);
  });

  it.skipIf(process.platform === 'win32')('follows no link that leads nowhere', async () => {
    const cwd = folder();
    symlinkSync('elsewhere.md', join(cwd, 'link.md'));
    (await fileIn(cwd, 'link.md')).save('one');
    expect(readdirSync(cwd).toSorted()).toEqual(['link-2.md', 'link.md']);
  });

  it.each([
    ['..', '2026-11-25-scenario.md'],
    ['a/../../b', '2026-11-25-a-b.md'],
    ['con: \u202Eevil\u001B', '2026-11-25-con-evil.md'],
    ['工場の停止', '2026-11-25-工場の停止.md'],
    ['長'.repeat(90), `2026-11-25-${'長'.repeat(40)}.md`],
  ])('has a name that every system takes, of a scenario %j', async (scenario, name) => {
    const cwd = folder();
    (await fileIn(cwd, undefined, scenario)).save('one');
    expect(drills(cwd)).toEqual([name]);
  });

  it('is as it was where nothing can be written', async () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'drills'), 'a file');
    const file = await fileIn(cwd);
    expect(() => file.save('one')).toThrow();
    expect(file.isSaved).toBe(false);
    rmSync(join(cwd, 'drills'));
    file.save('two');
    expect(read(cwd, 'drills', '2026-11-25-ransomware.md')).toBe('two');
  });
});

describe('what is typed in an exercise', () => {
  it('is nothing where it is blank', () => {
    expect([saidIn(undefined), saidIn(''), saidIn(' \u3000'), saidIn(' CISO ')]).toEqual([
      undefined,
      undefined,
      undefined,
      'CISO',
    ]);
  });

  it('is several points between semicolons of either width', () => {
    expect(pointsIn('Keys; ; 夜間の連絡先；')).toEqual(['Keys', '夜間の連絡先']);
    expect(pointsIn(undefined)).toEqual([]);
  });

  it('is a time of day', async () => {
    const messages = await loadWords('en', 'errors');
    expect(['2:30', '02:30', '２３：５９', ' 00:00 '].map((text) => clockOf(text, messages))).toEqual([
      150, 150, 1439, 0,
    ]);
    for (const text of ['', '24:00', '12:60', '9', '9:5', '-1:00', 'noon'])
      expect(() => clockOf(text, messages)).toThrow('is no time of day');
  });
});
