import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

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

/** Runs the built program, without a terminal. */
export function cdc(
  args: readonly string[],
  { cwd = at('.'), env = {}, input = '' }: { cwd?: string; env?: NodeJS.ProcessEnv; input?: string | Uint8Array } = {},
) {
  const { PATH } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd,
    // The examples were assessed not long before this day.
    env: { PATH, SOURCE_DATE_EPOCH: '1795392000', ...env },
    encoding: 'utf8',
    input,
  });
  return { status, stdout, stderr };
}
