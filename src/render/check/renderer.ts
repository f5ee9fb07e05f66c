import type { Comparison, OrganisationReport, Totals } from '../../check/report.ts';
import type { LocatedDiagnostic } from '../../model/diagnostic.ts';
import type { Language } from '../../reference/index.ts';
import type { RenderContext } from '../context.ts';
import { type Worded, worded } from '../diagnostic-text.ts';

/** A finding, and what is said of it. */
export type WordedFinding = Worded<LocatedDiagnostic>;

/** The report of an organisation with the words of its findings. */
export interface WordedReport extends OrganisationReport {
  readonly diagnostics: readonly WordedFinding[];
  readonly comparison?: Comparison & { readonly standing: readonly WordedFinding[] };
}

/** Loads the words that a report takes. */
export async function wordedReport(report: OrganisationReport, language: Language): Promise<WordedReport> {
  const { comparison, ...rest } = report;
  const diagnostics = await worded(report.diagnostics, language);
  if (!comparison) return { ...rest, diagnostics };
  return { ...rest, diagnostics, comparison: { ...comparison, standing: await worded(comparison.standing, language) } };
}

/** Writes the report of a run piece by piece, so that no run is too large for the memory. */
export interface CheckWriter {
  /** What comes before the first one. */
  readonly head?: string;
  /** The text for one organisation, in the order in which they are given. */
  add(report: WordedReport): string;
  /** What comes after the last one. */
  end(totals: Totals): string;
  /** What it could not take, once it has come to its end. */
  readonly notes?: () => readonly string[];
}

/** Begins a report. */
export type CheckRenderer = (context: RenderContext) => CheckWriter;
