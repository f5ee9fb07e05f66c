import { afterEach, beforeEach, expect, it } from 'vitest';
import config from '../vitest.config.ts';

const names = ['CDC_TEST_RUNS', 'SEED'] as const;
const before = Object.fromEntries(names.map((name) => [name, process.env[name]]));

beforeEach(() => {
  for (const name of names) delete process.env[name];
});
afterEach(() => {
  for (const name of names) {
    if (before[name] === undefined) delete process.env[name];
    else process.env[name] = before[name];
  }
});

/** What the tests are told by a project whose settings are read in a mode. */
const told = (mode: string) => config({ mode, command: 'serve' }).test?.env;

it('is a share with one seed, if nothing else is asked for', () => {
  expect(told('test')).toEqual({ CDC_TEST_RUNS: 'share', CDC_TEST_SEED: '1060' });
});

it('is all of it in a long run, in the projects too, with the seed of that run', () => {
  const first = told('long');
  expect(first).toMatchObject({ CDC_TEST_RUNS: 'all' });
  expect(told('test')).toEqual(first);
});

it('repeats the seed that is asked for', () => {
  process.env['SEED'] = '5';
  expect(told('long')).toEqual({ CDC_TEST_RUNS: 'all', CDC_TEST_SEED: '5' });
});
