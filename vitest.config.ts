import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** `--mode long` runs what is random at full length, each time with other values: see `test/runs.ts`. */
export default defineConfig(({ mode }) => ({
  test: {
    env: { CDC_TESTS: mode },
    setupFiles: ['test/setup.ts'],
    // The tests wait for other processes as much as they work themselves.
    maxWorkers: availableParallelism(),
    testTimeout: mode === 'long' ? 3_600_000 : 60_000,
  },
}));
