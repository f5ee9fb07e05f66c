import type { RowChange } from '../analysis/changes.ts';
import type { CheckSums } from '../messages/index.ts';
import type { LocatedDiagnostic } from '../model/diagnostic.ts';
import type { Parties } from '../model/organisation.ts';
import { weightOf } from './counted.ts';

/** What a check found in one organisation. */
export interface OrganisationReport {
  /** In the order of the files. */
  readonly diagnostics: readonly LocatedDiagnostic[];
  /** Services in the matrix; undefined when the files could not be used. */
  readonly services: number | undefined;
  /** Whether every file could be read as YAML. */
  readonly readable: boolean;
  /** How many findings comments in the files have suppressed. */
  readonly suppressed: number;
  /** Where it was compared with an earlier state: then `diagnostics` are those that have come since. */
  readonly comparison?: Comparison;
}

/** How an organisation differs from an earlier state of it. */
export interface Comparison {
  /** How many findings are there no more. */
  readonly resolved: number;
  /** The rows of the matrix that have changed; none where one of the states could not be used. */
  readonly changes: readonly RowChange[];
  /** Who the teams and providers in them are. */
  readonly parties: { readonly before: Parties; readonly after: Parties };
}

/** Sums over the organisations of a run. */
export interface Totals extends CheckSums {
  readonly suppressed: number;
}

export const nothing: Totals = {
  organisations: 0,
  unusable: 0,
  services: 0,
  files: 0,
  errors: 0,
  warnings: 0,
  infos: 0,
  suppressed: 0,
  resolved: undefined,
};

/** The sums with one more organisation. */
export function plus(totals: Totals, { diagnostics, services, suppressed, comparison }: OrganisationReport): Totals {
  const of = (wanted: string) =>
    diagnostics.reduce((sum, one) => sum + (one.severity === wanted ? weightOf(one) : 0), 0);
  return {
    organisations: totals.organisations + 1,
    unusable: totals.unusable + (services === undefined ? 1 : 0),
    services: totals.services + (services ?? 0),
    files: totals.files + new Set(diagnostics.map(({ path }) => path)).size,
    errors: totals.errors + of('error'),
    warnings: totals.warnings + of('warning'),
    infos: totals.infos + of('info'),
    suppressed: totals.suppressed + suppressed,
    resolved: comparison ? (totals.resolved ?? 0) + comparison.resolved : totals.resolved,
  };
}
