import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { onTestFinished } from 'vitest';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** How long a run may take, in milliseconds, before the test gives up. */
const patience = 50_000;

export const bin = at('bin/cdc.js');
export const example = (name: string) => at(`examples/${name}`);

/** A folder that is gone when the test is over. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'cdc-test-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** A copy of an example, to be changed at will. */
export function copyOf(name: string): string {
  const path = join(folder(), name);
  cpSync(example(name), path, { recursive: true });
  return path;
}

interface Options {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly input?: string | Uint8Array;
}

interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function environment(env: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const { PATH } = process.env;
  // The examples were assessed not long before this day.
  return { PATH, SOURCE_DATE_EPOCH: '1795392000', ...env };
}

/** Runs the built program as a process of its own, without a terminal. */
export function cdcProcess(args: readonly string[], { cwd = at('.'), env, input = '' }: Options = {}): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd,
    env: environment(env),
    encoding: 'utf8',
    input,
  });
  return { status, stdout, stderr };
}

/**
 * Runs the built program, without a terminal, in a thread that all runs of a test file share: most of what a process
 * takes is its start. `process.test.ts` holds it to what a process gives.
 */
export function cdc(args: readonly string[], { cwd = at('.'), env, input = '' }: Options = {}): Outcome {
  program ??= new Program();
  return program.run({ args, cwd, env: environment(env), input: Buffer.from(input) });
}

let program: Program | undefined;

class Program {
  readonly #ready = new Int32Array(new SharedArrayBuffer(4));
  readonly #port: MessagePort;

  constructor() {
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    const workerData = { bin, port: port2, ready: this.#ready };
    const own = { stdout: true, stderr: true };
    new Worker(new URL('program.js', import.meta.url), { ...own, workerData, transferList: [port2] }).unref();
  }

  /** Waits for the thread, as one waits for a process. */
  run(job: object): Outcome {
    Atomics.store(this.#ready, 0, 0);
    this.#port.postMessage(job);
    if (Atomics.wait(this.#ready, 0, 0, patience) === 'timed-out') throw new Error('The program does not end.');
    return receiveMessageOnPort(this.#port)?.message;
  }
}
