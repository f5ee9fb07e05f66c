import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { type Outcome, Program } from './program.ts';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

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

export interface World {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly input?: string | Uint8Array;
}

function complete({ cwd = at('.'), env = {}, input = '' }: World) {
  const { PATH } = process.env;
  // The examples were assessed not long before this day.
  return { cwd, env: { PATH, SOURCE_DATE_EPOCH: '1795392000', ...env }, input };
}

/** Runs the built program, without a terminal, in a thread of this process: `program.test.ts` holds it to a process. */
export function cdc(args: readonly string[], world: World = {}): Outcome {
  program ??= new Program(at('.'));
  return program.run({ args, ...complete(world) });
}

let program: Program | undefined;

/** Runs the built program, without a terminal, as a process. */
export function cdcProcess(args: readonly string[], world: World = {}): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    ...complete(world),
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
