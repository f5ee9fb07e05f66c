import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bin, folder } from '../cli/run.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Programs of the outer world, by name: what stands for them writes down how it was called. */
const programs = {
  // Installs the release: what is built here stands for it.
  npm: `mkdir -p node_modules && ln -s '${root}' node_modules/x1060-cdc`,
  // Run the release, likewise.
  npx: `shift 2 && exec '${process.execPath}' '${bin}' "$@"`,
  cdc: `exec '${process.execPath}' '${bin}' "$@"`,
  gh: '',
  curl: '',
};

/** What stands for one of them in a script instead. */
export type Stubs = { readonly [Name in keyof typeof programs]?: string };

/** Runs a script as a CI runner does: the shell's flags are those that GitHub documents for `shell: bash`. */
export function runScript(
  script: string,
  { cwd, env = {}, stubs = {} }: { cwd: string; env?: NodeJS.ProcessEnv; stubs?: Stubs },
) {
  const tools = folder();
  const calls = join(tools, 'calls');
  writeFileSync(calls, '');
  for (const [name, body] of Object.entries({ ...programs, ...stubs })) {
    const note = `printf '%s\\n' "$PWD $ ${name} $*" >> '${calls}'`;
    writeFileSync(join(tools, name), `#!/bin/sh\n${note}\n${body}\n`, { mode: 0o755 });
  }
  const file = join(tools, 'script.sh');
  writeFileSync(file, script);
  const { PATH } = process.env;
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', file], {
    cwd,
    env: { PATH: `${tools}:${PATH}`, SOURCE_DATE_EPOCH: '1795392000', ...env },
    encoding: 'utf8',
    input: '',
  });
  return { status, log: stdout + stderr, stdout, stderr, calls: readFileSync(calls, 'utf8').split('\n').slice(0, -1) };
}
