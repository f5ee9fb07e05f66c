import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writer } from '../../src/cli/answering/writer.ts';
import { services } from '../../src/reference/index.ts';
import { loadFolder } from '../../src/source/load.ts';
import { instant, runs } from '../runs.ts';
import { bin, cdc, folder } from './run.ts';

const windows = process.platform === 'win32';
const fileNames = ['catalog.yaml', 'cdc.yaml', 'portfolio.yaml', 'profile.yaml'];
const ids = services.map(({ id }) => id);

/** An organisation that `cdc init` has made. */
function organisation(...flags: string[]): string {
  const dir = folder();
  expect(cdc(['init', '--yes', '--teams', 'soc', ...flags], { cwd: dir }).status).toBe(0);
  return dir;
}

/** Runs the built program beside others. */
function started(dir: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const { PATH } = process.env;
  return spawn(process.execPath, [bin, ...args], {
    cwd: dir,
    env: { PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function ended(child: ReturnType<typeof started>) {
  const [stderr, [status, signal]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  return { status, signal, stderr };
}

/** What the files say of a service, with all that is said of it in one. */
async function rowsOf(dir: string) {
  const { organisation, diagnostics } = await loadFolder(dir);
  expect(diagnostics).toEqual([]);
  return new Map(
    organisation?.rows.map(({ id, catalog, profile, portfolio }) => [id, { ...catalog, ...profile, ...portfolio }]),
  );
}

const visible = (dir: string) => readdirSync(dir).filter((name) => name !== '.cdc');

describe('several runs of cdc set on one folder', () => {
  it('lose no answer', async () => {
    const dir = organisation('--start', 'empty');
    const quarters = [0, 1, 2, 3].map((n) => ids.slice(16 * n, 16 * n + 16));
    // Each has services of its own, and keys of its own of services that all have.
    const own = quarters.map((part) => [...part, '--as-is', '3']);
    const keys = ['note', 'action', 'owner', 'assessor'];
    const shared = keys.map((key) => [...(quarters[1] ?? []), `--${key}`, `by ${key}`]);
    const runs = await Promise.all([...own, ...shared].map((args) => ended(started(dir, ['set', ...args]))));
    expect(runs.map(({ status }) => status)).toEqual(runs.map(() => 0));
    expect(runs.map(({ stderr }) => stderr.split('\n').at(-2))).toEqual(runs.map(() => '16 services changed.'));

    const rows = await rowsOf(dir);
    const all = Object.fromEntries(keys.map((key) => [key, `by ${key}`]));
    for (const id of ids) expect(rows.get(id)).toMatchObject({ 'as-is': 3, ...(quarters[1]?.includes(id) && all) });
    expect(visible(dir)).toEqual(fileNames);
  });

  it('lose no answer to check --fix either', async () => {
    const dir = organisation();
    // So that there is much to mend: the entries of the profile stand the wrong way round.
    const catalog = ids.map((id) => `  ${id}: { level: basic }\n`).join('');
    writeFileSync(join(dir, 'catalog.yaml'), `version: 1\nservices:\n${catalog}`);
    const profile = ids.toReversed().map((id) => `  ${id}: {}\n`);
    writeFileSync(join(dir, 'profile.yaml'), `version: 1\nservices:\n${profile.join('')}`);
    const parts = [0, 1].map((n) => ids.slice(32 * n, 32 * n + 8));
    const answers = parts.map((part) => ended(started(dir, ['set', ...part, '--assignment', 'insource'])));
    const fixes = [0, 1].map(() => ended(started(dir, ['check', '--fix'])));
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([0, 0]);
    for (const { stderr } of await Promise.all(fixes)) {
      // It mended the file, or was late, or the other had mended it.
      expect(stderr).toMatch(/^(?:profile\.yaml: entries put in|error: profile\.yaml was changed in the meantime|$)/);
    }
    const rows = await rowsOf(dir);
    for (const id of parts.flat()) expect(rows.get(id)).toEqual({ level: 'basic', assignment: 'insource' });
    expect(visible(dir)).toEqual(fileNames);
  });

  it('say what holds a file that is not let go of, in both languages, and leave it', async () => {
    const dir = organisation();
    const before = readFileSync(join(dir, 'catalog.yaml'), 'utf8');
    const lock = join(dir, '.catalog.yaml.lock');
    mkdirSync(lock);
    writeFileSync(join(lock, '4711@elsewhere.x'), '');
    const languages = ['en', 'ja'];
    const runs = languages.map((CDC_LANG) => ended(started(dir, ['set', 'A-1', '--level', 'basic'], { CDC_LANG })));
    const other = ended(started(dir, ['set', 'A-1', '--as-is', '2']));
    expect(await Promise.all(runs)).toEqual([
      {
        status: 2,
        signal: null,
        stderr:
          'error: Another process (4711@elsewhere) is changing catalog.yaml and has not finished. Nothing was changed.\n' +
          `  Try again in a minute. If it still fails, end that process; if it no longer exists, delete the folder ${lock}.\n`,
      },
      {
        status: 2,
        signal: null,
        stderr:
          'エラー: ほかのプロセス（4711@elsewhere）がcatalog.yamlを書き換え中です。ファイルは変更していません。\n' +
          `  1分ほど待って、もう一度実行してください。それでも続く場合は、そのプロセスを終了してください。プロセスがすでになければ、フォルダー${lock}を削除してください。\n`,
      },
    ]);
    // The other files are free.
    expect((await other).status).toBe(0);
    expect(readFileSync(join(dir, 'catalog.yaml'), 'utf8')).toBe(before);
    expect(readdirSync(lock)).toEqual(['4711@elsewhere.x']);
  });
});

describe.skipIf(windows)('a run of cdc set that is ended at any instant', () => {
  it('leaves whole files, and nothing else', async () => {
    const dir = organisation();
    const asked = ids.slice(0, 20);
    let round = 0;
    const property = fc.asyncProperty(
      fc.constantFrom('SIGINT', 'SIGTERM', 'SIGHUP'),
      instant(40),
      async (signal, after) => {
        round += 1;
        const run = started(dir, ['set', ...asked, '--note', `round ${round}`]);
        const exit = once(run, 'exit');
        await once(run.stderr, 'data');
        await new Promise((resolve) => setTimeout(resolve, after));
        run.kill(signal);
        expect(await exit).toEqual([null, signal]);
        expect(visible(dir)).toEqual(fileNames);
        const rows = await rowsOf(dir);
        expect(rows.get('A-1')).toEqual({ note: `round ${round}` });
        expect(rows.get(asked.at(-1) ?? '')).toEqual({});
      },
    );
    await fc.assert(property, { numRuns: runs(20) });
  });
});

describe('cdc init', () => {
  it('overwrites no file that comes while it waits for another process', async () => {
    const dir = folder();
    const lock = join(dir, '.cdc.yaml.lock');
    mkdirSync(lock);
    writeFileSync(join(lock, `${writer.name}.x`), '');
    const run = ended(started(dir, ['init', '--yes']));
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    writeFileSync(join(dir, 'cdc.yaml'), 'version: 1\n');
    rmSync(lock, { recursive: true });
    expect(await run).toMatchObject({ status: 2, stderr: expect.stringContaining('already exist') });
    expect(visible(dir)).toEqual(['cdc.yaml']);
    expect(readFileSync(join(dir, 'cdc.yaml'), 'utf8')).toBe('version: 1\n');
  });
});
