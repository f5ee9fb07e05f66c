import { spawn, spawnSync } from 'node:child_process';
import { closeSync, constants, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { widthOf } from '../../src/cli/terminal/io.ts';
import { Descriptor } from '../../src/cli/terminal/output.ts';
import { bin, cdc, example, folder } from './run.ts';

const windows = process.platform === 'win32';

/** A file, to which nothing is written but through its descriptor. */
function written(): { fd: number; content: () => string } {
  const path = join(folder(), 'out');
  const fd = openSync(path, 'w');
  onTestFinished(() => closeSync(fd));
  return { fd, content: () => readFileSync(path, 'utf8') };
}

const never = () => {
  throw new Error('no stream is needed');
};

describe('what is written to a descriptor', () => {
  it('is there at once, in its order', () => {
    const { fd, content } = written();
    expect(Descriptor.takes(fd)).toBe(true);
    const output = new Descriptor(fd, never);
    const told: unknown[] = [];
    for (const line of ['リスク\n', '', 'b\n']) output.write(line, (error) => told.push(error));
    expect(content()).toBe('リスク\nb\n');
    expect(told).toEqual([undefined, undefined, undefined]);
  });

  it('tells why it could not be written', () => {
    const fd = openSync(join(folder(), 'out'), 'w');
    closeSync(fd);
    expect(Descriptor.takes(fd)).toBe(false);
    const told: unknown[] = [];
    new Descriptor(fd, never).write('a', (error) => told.push(error));
    expect(told).toMatchObject([{ code: 'EBADF', syscall: 'write' }]);
  });

  it.skipIf(windows)('goes on in the stream where a pipe takes no more for now, and nothing of it is lost', () => {
    const path = join(folder(), 'pipe');
    expect(spawnSync('mkfifo', [path]).status).toBe(0);
    const [reader, writer] = [constants.O_RDONLY, constants.O_WRONLY].map((flag) =>
      openSync(path, flag | constants.O_NONBLOCK),
    ) as [number, number];
    onTestFinished(() => [reader, writer].forEach((fd) => void closeSync(fd)));
    const rest: Buffer[] = [];
    const stream = {
      write(chunk: string | Uint8Array, done?: () => void) {
        rest.push(Buffer.from(chunk));
        done?.();
        return true;
      },
    };
    const output = new Descriptor(writer, () => stream);
    const [first, second] = ['あ'.repeat(200_000), 'い'.repeat(10)];
    let told = 0;
    output.write(first, () => (told += 1));
    output.write(second, () => (told += 1));
    const pipe = Buffer.alloc(1_000_000);
    const inPipe = pipe.subarray(0, readSync(reader, pipe, 0, pipe.length, null));
    expect(rest.length).toBe(2);
    expect(inPipe.length).toBeGreaterThan(0);
    expect(Buffer.concat([inPipe, ...rest]).equals(Buffer.from(first + second))).toBe(true);
    expect(told).toBe(2);
  });

  it('reaches a reader that takes its time', async () => {
    const { PATH } = process.env;
    const child = spawn(process.execPath, [bin, 'services', '--format', 'json', '-C', example('sakura-seiki')], {
      env: { PATH },
    });
    const all = await text(child.stdout);
    // More than a pipe takes at once.
    expect(all.length).toBeGreaterThan(65_536);
    expect(JSON.parse(all).services).toHaveLength(64);
  });
});

describe('how wide lines are', () => {
  it.each([
    [undefined, 80],
    [0, 80],
    [132, 132],
  ])('a terminal of %s columns takes %i', (columns, width) => {
    expect(widthOf({ ...(columns === undefined ? {} : { columns }), write: never })).toBe(width);
  });

  it('a file takes any: nothing is cut or goes on in the next line', () => {
    const cwd = folder();
    expect(cdc(['matrix', example('textbook'), '--lang', 'ja', '-o', 'matrix.txt'], { cwd }).status).toBe(0);
    const lines = readFileSync(join(cwd, 'matrix.txt'), 'utf8').split('\n');
    expect(lines.find((line) => line.startsWith('A-1 '))).toMatch(/インソース（社内CSIRT）/);
    expect(lines.filter((line) => /^[A-I]-\d+ /.test(line))).toHaveLength(64);
  });
});
