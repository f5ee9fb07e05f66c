/** Whole processes, run beside each other in rounds, so that a noisy machine disturbs all of them alike. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const here = (path) => fileURLToPath(new URL(path, import.meta.url));
export const cdc = here('../bin/cdc.js');

// An extra certificate file is read at every start of node, and would flatter every ratio.
const { NODE_EXTRA_CA_CERTS: _, ...environment } = process.env;

/** The exit status of a program whose output goes into a pipe, as in CI, and from there nowhere. */
export function statusOf([program, ...args], env = {}) {
  const { status, error } = spawnSync(program, args, {
    env: { ...environment, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 2 ** 30,
  });
  if (error) throw error;
  return status;
}

/** Milliseconds that commands take one after the other. Findings are no failure. */
export function time(commands, env = {}) {
  const start = process.hrtime.bigint();
  for (const command of commands) {
    const status = statusOf(command, env);
    if (status !== 0 && !(command.includes(cdc) && (status === 1 || status === 2)))
      throw new Error(`${command.slice(0, 8).join(' ')} exited with ${status}`);
  }
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** The same, and the most memory in MB that one of them held at a time; known only of what `node(…)` starts. */
export function timeAndPeak(commands, env) {
  return inFolder((folder) => {
    const file = join(folder, 'peaks');
    writeFileSync(file, '');
    const ms = time(commands, { ...env, BENCH_PEAKS: file });
    const peaks = readFileSync(file, 'utf8').split('\n').filter(Boolean).map(Number);
    return { ms, peak: peaks.length === 0 ? undefined : Math.max(...peaks) / 1024 };
  });
}

/** A command for a script, which tells its peak memory when it ends. */
export function node(...args) {
  return [process.execPath, '--require', here('peak.cjs'), ...args];
}

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)] + sorted[Math.floor(sorted.length / 2)]) / 2;
}

/** `1.36× (1.31 to 1.52)` */
export function spread(values) {
  const [low, high] = [Math.min(...values), Math.max(...values)].map((value) => value.toFixed(2));
  return `${median(values).toFixed(2)}× (${low} to ${high})`;
}

/** Rows under each other; the first row is the heading. */
export function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Gives a function a new folder, which is gone when it ends. */
export function inFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'cdc-bench-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
