import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { services } from '../../src/reference/index.ts';
import { loadFolder } from '../../src/source/load.ts';
import { found } from '../cli/repository.ts';
import { bin, cdc, folder } from '../cli/run.ts';
import { instants, runs } from '../runs.ts';
import { answer, assess, q, withFour } from '../terminal/interview.ts';

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

async function said(
  dir: string,
): Promise<{ diagnostics: readonly unknown[]; rows: Map<string, Record<string, unknown>> }> {
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
  const kills = instants(runs(270, 1 / 40), 1, name.length);

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
      await goesOn(dir, after);
      rmSync(dir, { recursive: true });
    }
    console.log(`${name}: ${kills.length} kills, ${halves} of them left an answer half`);
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
    onlyOwnFiles(dir);
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
    // Of all answers only the one at which it was killed can be in some of its files, and that is told.
    expect(halves).toBeLessThanOrEqual(1);
    expect(halfSaved(dir)).toHaveLength(halves);
    return halves;
  }

  /** What was killed left nothing that the next command has to wait for. */
  async function goesOn(dir: string, after: readonly string[]): Promise<void> {
    if (name === 'check --fix') {
      expect(cdc(['check', '--fix'], { cwd: dir }).stderr).not.toContain('error');
      expect(own.map((file) => readFileSync(join(dir, file), 'utf8'))).toEqual(after);
    } else {
      expect(cdc(args(dir), { cwd: dir, input: input ?? '' }).status).toBe(0);
      expect(halfSaved(dir)).toEqual([]);
      const { rows } = await said(dir);
      for (const id of ids) expect(rows.get(id)).toMatchObject(expected);
    }
    // What is left of it goes with the next change of the files that it was about.
    expect(
      cdc(['set', ...ids, '--level', 'standard', '--assignment', 'outsource', '--as-is', '2'], { cwd: dir }).status,
    ).toBe(0);
    expect(readdirSync(dir).filter((file) => /lock|unfinished/.test(file))).toEqual([]);
  }
});

describe.skipIf(process.platform === 'win32')('cdc assess killed at any instant, in a terminal', () => {
  const kills = instants(runs(190, 1 / 40), 4, 1);

  it(`leaves whole files that hold what it took (${kills.length} times)`, async () => {
    let saved = 0;
    for (const instant of kills) {
      const { cwd, demo } = withFour();
      const four = ['A-1', 'B-1', 'C-1', 'D-1'];
      const terminal = assess(cwd, ['--phase', 'catalog']);
      const taken = Math.trunc(instant);
      // The page of the next service tells that the answer to the one before is saved.
      for (const id of four.slice(0, taken)) await answer(terminal, q.level, '1', id);
      await terminal.waitFor(new RegExp(`^${four[taken]} `, 'm'));
      terminal.type('1');
      await new Promise((resolve) => setTimeout(resolve, (instant % 1) * 60));
      terminal.kill('SIGKILL');
      expect(await terminal.exit).toBe(137);
      onlyOwnFiles(demo);
      const { diagnostics, rows } = await said(demo);
      expect(diagnostics).toEqual([]);
      const levels = four.map((id) => rows.get(id)?.['level']);
      expect(levels.slice(0, taken)).toEqual(four.slice(0, taken).map(() => 'basic'));
      expect([undefined, 'basic']).toContain(levels[taken]);
      if (levels[taken]) saved += 1;
      expect(halfSaved(demo)).toEqual([]);
      expect(cdc(['set', ...four, '--level', 'standard'], { cwd: demo }).status).toBe(0);
      expect(readdirSync(demo).filter((file) => /lock|unfinished/.test(file))).toEqual([]);
    }
    console.log(
      `assess: ${kills.length} kills, ${saved} of them behind the saving of the answer at which it was killed`,
    );
  });
});

/** What is not for users is hidden. */
function onlyOwnFiles(dir: string): void {
  for (const file of readdirSync(dir).filter((entry) => !own.includes(entry))) expect(file).toMatch(/^\./);
}

/** What `cdc check` tells of answers that only some of their files have. */
function halfSaved(dir: string): string[] {
  const { stdout } = cdc(['check', '--format', 'json'], { cwd: dir });
  return found(stdout).filter((finding) => finding.includes('answers/half-saved'));
}
