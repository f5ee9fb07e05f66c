import fc from 'fast-check';
import { checkFormats, type Language, plain, wordedReport, writeAll } from '../../src/index.ts';
import { fixturesOf, reportOf as foundIn } from '../rules/fixtures.ts';
import { type Format, findings, reportOf, unknownTeam, worst } from './check-report.ts';

/** What a hostile pull request may bring, the same at every run: for validators that are best asked once. */
export const hostileFindings = [...fc.sample(findings, { numRuns: 200, seed: 1 }), [unknownTeam(worst)]];

/**
 * The reports of each fixture, and so of every rule and every problem; of whatever a file holds; of nothing; and of all
 * these as organisations of one run.
 */
export async function everyReport(format: Format, language: Language = 'en'): Promise<string[]> {
  const begin = await checkFormats[format]({ version: '1.2.3', language });
  const context = { language, palette: plain, width: 80 };
  const real = await Promise.all([...fixturesOf('rules'), ...fixturesOf('problems')].map(foundIn));
  const organisations = await Promise.all(
    [
      ...real.map(({ diagnostics, services }) => reportOf(diagnostics, services)),
      ...[...hostileFindings, []].map((diagnostics) => reportOf(diagnostics, 64)),
    ].map((report) => wordedReport(report, language)),
  );
  const runs = [...organisations.map((organisation) => [organisation]), organisations];
  return runs.map((run) => writeAll(begin(context), run));
}
