/**
 * How fast the program starts and does its first work: whole processes, each as a ratio to a bare `node` started beside
 * it in the same round, so that a noisy machine disturbs both. Run it with `npm run bench`, after `npm run build`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const rounds = Number(process.argv[2] ?? 20);
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const cdc = here('../bin/cdc.js');
const example = here('../examples/textbook');

const folder = mkdtempSync(join(tmpdir(), 'cdc-bench-'));
const empty = join(folder, 'empty.cjs');
writeFileSync(empty, '');

// An extra certificate file is read at every start, and would flatter every ratio.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

function time(args) {
  const start = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, args, { env, stdio: 'ignore' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} exited with ${status}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

const cases = {
  'cdc --version': [cdc, '--version'],
  'cdc check': [cdc, 'check', example],
  'cdc gap': [cdc, 'gap', example],
  'cdc matrix': [cdc, 'matrix', example],
  'Tab, services': [cdc, '__complete', 'set', '-C', example, ''],
};

try {
  time([empty]);
  const ratios = Object.fromEntries(Object.keys(cases).map((name) => [name, []]));
  const bare = [];
  for (let round = 0; round < rounds; round++) {
    const base = time([empty]);
    bare.push(base);
    for (const [name, args] of Object.entries(cases)) ratios[name].push(time(args) / base);
  }
  console.log(
    `bare node        1.00× = ${median(bare).toFixed(1)} ms (Node ${process.version}, ${rounds} rounds, medians)`,
  );
  for (const [name, values] of Object.entries(ratios)) {
    const [low, high] = [Math.min(...values), Math.max(...values)].map((value) => value.toFixed(2));
    console.log(`${name.padEnd(15)}  ${median(values).toFixed(2)}×  (${low} to ${high})`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
