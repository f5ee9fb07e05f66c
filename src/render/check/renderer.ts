import type { OrganisationReport, Totals } from '../../check/report.ts';
import type { RenderContext } from '../context.ts';

/** Writes the report of a run piece by piece, so that no run is too large for the memory. */
export interface CheckWriter {
  /** What comes before the first one. */
  readonly head?: string;
  /** The text for one organisation, in the order in which they are given. */
  add(report: OrganisationReport): string;
  /** What comes after the last one. */
  end(totals: Totals): string;
}

/** Begins a report. */
export type CheckRenderer = (context: RenderContext) => CheckWriter;
