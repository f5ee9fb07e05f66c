import type { LocatedDiagnostic } from '../model/diagnostic.ts';

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
  /** Of a comparison with an earlier state: how many findings are there no more. */
  readonly resolved?: number;
}

/** Sums over the organisations of a run. */
export interface Totals {
  readonly organisations: number;
  /** Those whose files could not be used, so that the rules were not run. */
  readonly unusable: number;
  /** Services in the matrices of the others. */
  readonly services: number;
  /** Files in which something was found. */
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly suppressed: number;
  /** Undefined where nothing was compared. */
  readonly resolved: number | undefined;
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
export function plus(totals: Totals, { diagnostics, services, suppressed, resolved }: OrganisationReport): Totals {
  const of = (wanted: string) => diagnostics.filter(({ severity }) => severity === wanted).length;
  return {
    organisations: totals.organisations + 1,
    unusable: totals.unusable + (services === undefined ? 1 : 0),
    services: totals.services + (services ?? 0),
    files: totals.files + new Set(diagnostics.map(({ path }) => path)).size,
    errors: totals.errors + of('error'),
    warnings: totals.warnings + of('warning'),
    infos: totals.infos + of('info'),
    suppressed: totals.suppressed + suppressed,
    resolved: resolved === undefined ? totals.resolved : (totals.resolved ?? 0) + resolved,
  };
}
