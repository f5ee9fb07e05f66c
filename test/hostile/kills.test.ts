import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { services } from '../../src/reference/index.ts';
import { loadFolder } from '../../src/source/load.ts';
import { bin, cdc, folder } from '../cli/run.ts';
import { instants, runs } from '../runs.ts';

const ids = services.slice(0, 12).map(({ id }) => id);
const own = ['catalog.yaml', 'cdc.yaml', 'portfolio.yaml', 'profile.yaml'];
const values = { level: 'basic', assignment: 'insource', team: 'soc', note: 'by hand', action: 'a plan' } as const;

/** How a run changes files, and which services it says that it has changed. */
interface Way {
  readonly args: (dir: string) => readonly string[];
  readonly input?: string;
  /** What an untouched service has, and what it comes to. */
  readonly expected: Readonly<Record<string, unknown>>;
  readonly begin: (dir: string) => void;
}

const ways: Readonly<Record<string, Way>> = {
  set: {
    args: () => ['set', ...ids, ...Object.entries(values).flatMap(([key, value]) => [`--${key}`, value])],
    expected: values,
    begin: () => {},
  },
  'assess --answers': {
    args: () => ['assess', '--answers', '-'],
    input: ids.map((id) => `${id}: ${JSON.stringify(values)}\n`).join(''),
    expected: values,
    begin: () => {},
  },
  'check --fix': {
    args: () => ['check', '--fix'],
    expected: { level: 'basic' },
    // In the wrong order, and with ids that want mending: everything is in one file, so that one change mends all.
    begin: (dir) => {
      const lines = ids.toReversed().map((id) => `  ${id.toLowerCase()}: { level: basic }\n`);
      writeFileSync(join(dir, 'catalog.yaml'), `version: 1\nservices:\n${lines.join('')}`);
    },
  },
};

async function said(dir: string) {
  const { organisation, diagnostics } = await loadFolder(dir);
  return {
    diagnostics,
    rows: new Map(
      organisation?.rows.map(({ id, catalog, profile, portfolio }) => [id, { ...catalog, ...profile, ...portfolio }]),
    ),
  };
}

describe.skipIf(process.platform === 'win32').each(Object.keys(ways))('cdc %s killed at any instant', (name) => {
  const { args, input, expected, begin } = ways[name] as Way;
  const kills = instants(runs(320, 1 / 16), 1, name.length);

  it(`leaves whole files that hold what it said (${kills.length} times)`, async () => {
    const root = folder();
    const clean = join(root, 'clean');
    mkdirSync(clean);
    expect(cdc(['init', '--yes', '--teams', 'soc', '--start', 'empty'], { cwd: clean }).status).toBe(0);
    begin(clean);
    const before = own.map((file) => readFileSync(join(clean, file), 'utf8'));
    const began = Date.now();
    await whole(join(root, 'whole'));
    // So long a run takes here, and a little more.
    const length = (Date.now() - began) * 1.1;
    const after = own.map((file) => readFileSync(join(root, 'whole', file), 'utf8'));
    let halves = 0;
    for (const instant of kills) {
      const dir = join(root, 'killed');
      cpSync(clean, dir, { recursive: true });
      const child = started(dir);
      const exit = once(child, 'exit');
      let stderr = '';
      child.stderr.on('data', (chunk) => {
        stderr += chunk;
      });
      const ended = once(child.stderr, 'close');
      await new Promise((resolve) => setTimeout(resolve, instant * length));
      child.kill('SIGKILL');
      await Promise.all([exit, ended]);
      halves += await judge(dir, stderr, before, after);
      rmSync(dir, { recursive: true });
    }
    // Of all answers only the one at which it was killed can be in some of its files.
    expect(halves).toBeLessThanOrEqual(kills.length);
    if (halves > 0) console.log(`${name}: ${halves} of ${kills.length} kills left an answer in some of its files only`);
  });

  function started(dir: string) {
    const { PATH } = process.env;
    const child = spawn(process.execPath, [bin, ...args(dir)], { cwd: dir, env: { PATH } });
    child.stdin.on('error', () => {}).end(input);
    child.stdout.resume();
    return child;
  }

  async function whole(dir: string): Promise<void> {
    cpSync(join(dir, '../clean'), dir, { recursive: true });
    const child = started(dir);
    child.stderr.resume();
    await once(child, 'exit');
  }

  /** @returns how many services have a part of their answer only */
  async function judge(dir: string, stderr: string, before: readonly string[], after: readonly string[]) {
    for (const file of readdirSync(dir).filter((entry) => !own.includes(entry))) expect(file).toMatch(/^\./);
    if (name === 'check --fix') {
      const now = own.map((file) => readFileSync(join(dir, file), 'utf8'));
      for (const [at, text] of now.entries()) expect([before[at], after[at]]).toContain(text);
      return 0;
    }
    const { diagnostics, rows } = await said(dir);
    expect(diagnostics).toEqual([]);
    const told = stderr.split('\n').slice(0, -1);
    let halves = 0;
    for (const id of ids) {
      const row = rows.get(id) ?? {};
      for (const [key, value] of Object.entries(row)) expect(value).toEqual(expected[key]);
      const complete = Object.keys(expected).every((key) => key in row);
      if (told.some((line) => line.startsWith(`${id} `))) expect(complete, `${id}: ${stderr}`).toBe(true);
      if (!complete && Object.keys(row).length > 0) halves += 1;
    }
    expect(halves).toBeLessThanOrEqual(1);
    return halves;
  }
});
