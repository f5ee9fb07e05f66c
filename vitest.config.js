import process from 'node:process';
import { configDefaults, defineConfig } from 'vitest/config';

const windows = process.platform === 'win32';
if (windows) console.warn('NOT TESTED on Windows: test/terminal/, which needs a POSIX shell in a pseudo-terminal.');

export default defineConfig({
  test: { exclude: [...configDefaults.exclude, ...(windows ? ['test/terminal/**'] : [])] },
});
