import fc from 'fast-check';

/**
 * How much of what is random is tried, the one setting of it: `vitest.config.ts` says which.
 *
 * `npm test` tries a share, and the same in each run: what fails then was broken by the change. `npm run test:long` tries
 * all, and something else in each run; `SEED=<number> npm run test:long -- <file>` repeats one.
 */
const long = process.env['CDC_TEST_RUNS'] === 'all';
const seed = Number(process.env['CDC_TEST_SEED']);

const usualShare = 1 / 5;
const atLeast = 10;

/**
 * @param all how many runs a property needs, or how often something is killed, for one to be sure of it
 * @param share what `npm test` makes of them, for those that need very many
 */
export function runs(all: number, share = usualShare): number {
  return long ? all : Math.min(all, Math.max(atLeast, Math.ceil(all * share)));
}

/** When something is to be killed, from 0 to `max`: any instant is as likely as another. */
export function instant(max: number): fc.Arbitrary<number> {
  // Of the numbers that `double` gives, most are next to 0.
  return fc.noBias(fc.nat(10_000)).map((part) => (part / 10_000) * max);
}

/** @param variant for who takes others with the same seed */
export function instants(count: number, max: number, variant = 0): number[] {
  return fc.sample(instant(max), { numRuns: count, seed: seed + variant });
}

// Whatever does not say how many.
fc.configureGlobal({ seed, numRuns: long ? 1000 : 100 });
