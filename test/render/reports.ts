import fc from 'fast-check';
import type { Language } from '../../src/index.ts';
import { fixturesOf, reportOf } from '../rules/fixtures.ts';
import { draw, type Format, findings, unknownTeam, worst } from './check-report.ts';

/** What a hostile pull request may bring, the same at every run: for validators that are best asked once. */
export const hostileFindings = [...fc.sample(findings, { numRuns: 200, seed: 1 }), [unknownTeam(worst)]];

/** The reports of each fixture, and so of every rule and every problem; of whatever a file holds; and of nothing. */
export async function everyReport(format: Format, language: Language = 'en'): Promise<string[]> {
  const found = await Promise.all([...fixturesOf('rules'), ...fixturesOf('problems')].map(reportOf));
  const others = [...hostileFindings, []].map((diagnostics) => ({ diagnostics, services: 64 }));
  return Promise.all(
    [...found, ...others].map(({ diagnostics, services }) => draw(format, diagnostics, { services, language })),
  );
}
