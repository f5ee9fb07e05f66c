import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { configDefaults, defineConfig } from 'vitest/config';

const windows = process.platform === 'win32';
if (windows) console.warn('NOT TESTED on Windows: test/terminal/, which needs a POSIX shell in a pseudo-terminal.');
const excluded = [...configDefaults.exclude, ...(windows ? ['test/terminal/**'] : [])];

const files = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.test.ts') && !path.includes('node_modules'))
  .map((path) => join('test', path).replaceAll('\\', '/'));
/** They put something else in the place of a module, for all that is loaded after it. */
const mocking = files.filter((path) => readFileSync(path, 'utf8').includes('vi.mock('));

export default defineConfig(({ mode }) => {
  // Each project reads this file again, in the mode `test`: what was chosen first stands in the environment.
  const first = process.env['CDC_TEST_RUNS'] === undefined;
  process.env['CDC_TEST_RUNS'] ??= mode === 'long' ? 'all' : 'share';
  const long = process.env['CDC_TEST_RUNS'] === 'all';
  process.env['SEED'] ??= long ? String(Date.now() % 2 ** 31) : '1060';
  const { SEED: seed } = process.env;
  if (long && first) console.log(`SEED=${seed}`);
  return {
    test: {
      // A file a core at a time; vitest leaves one core idle.
      maxWorkers: availableParallelism(),
      // What hangs is to end; nothing is held to a time, and a machine that is busy with other things is slow.
      testTimeout: long ? 3_600_000 : 600_000,
      hookTimeout: 600_000,
      globalSetup: 'test/built.ts',
      setupFiles: 'test/runs.ts',
      env: { CDC_TEST_RUNS: long ? 'all' : 'share', CDC_TEST_SEED: seed },
      projects: [
        // These share a process, and so the modules that are loaded: none of them changes what others see.
        { extends: true, test: { name: 'together', exclude: [...excluded, ...mocking], isolate: false } },
        { extends: true, test: { name: 'alone', include: mocking, isolate: true } },
      ],
    },
  };
});
