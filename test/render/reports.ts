import fc from 'fast-check';
import type { LocatedDiagnostic } from '../../src/index.ts';
import { fixturesOf, reportOf } from '../rules/fixtures.ts';
import { findings } from './check-report.ts';

export interface Found {
  readonly diagnostics: readonly LocatedDiagnostic[];
  /** Services in the matrix; undefined when the files could not be used. */
  readonly services: number | undefined;
}

/** What is found in each fixture, of every rule and of every problem. */
export const real: readonly Found[] = await Promise.all(
  [...fixturesOf('rules'), ...fixturesOf('problems')].map(reportOf),
);

/** What a hostile pull request may bring: the same at every run, for those whom one report at a time would keep long. */
export const hostileOnes: readonly Found[] = fc
  .sample(findings, { numRuns: 200, seed: 1 })
  .map((diagnostics) => ({ diagnostics, services: 64 }));
