import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig(({ mode }) => {
  const long = mode === 'long';
  const seed = process.env['SEED'] ?? (long ? String(Date.now() % 2 ** 31) : '1060');
  if (long) console.log(`SEED=${seed}`);
  return {
    test: {
      // A file a core at a time; vitest leaves one core idle.
      maxWorkers: availableParallelism(),
      // The files share a process, and so the modules that are loaded: none of them changes what others see.
      isolate: false,
      // What hangs is to end; nothing is held to a time.
      testTimeout: long ? 3_600_000 : 60_000,
      globalSetup: 'test/built.ts',
      setupFiles: 'test/runs.ts',
      env: { CDC_TEST_RUNS: long ? 'all' : 'share', CDC_TEST_SEED: seed },
    },
  };
});
