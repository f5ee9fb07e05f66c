import type { RowChange } from '../analysis/changes.ts';
import type { CheckSums, GroupSums, SeverityCounts } from '../messages/index.ts';
import type { LocatedDiagnostic } from '../model/diagnostic.ts';
import type { Parties } from '../model/organisation.ts';
import { weightOf } from './counted.ts';

/** What a check found in one organisation, or of a group in its file and between its entities. */
export interface OrganisationReport {
  /** In the order of the files. */
  readonly diagnostics: readonly LocatedDiagnostic[];
  /** Services in the matrix; undefined when the files could not be used. */
  readonly services: number | undefined;
  /** Whether every file could be read as YAML. */
  readonly readable: boolean;
  /** How many findings comments in the files have suppressed. */
  readonly suppressed: number;
  /** Of a group: how many entities it has, and how many of them could not be looked at; null where its file is unusable. */
  readonly group?: { readonly entities: number; readonly absent: number } | null;
  /** Those that were found and are not to be shown. */
  readonly hidden?: readonly LocatedDiagnostic[];
  /** Where it was compared with an earlier state: then `diagnostics` are those that have come since. */
  readonly comparison?: Comparison;
}

/** How an organisation differs from an earlier state of it. */
export interface Comparison {
  /** Findings that were there then, and still are. */
  readonly standing: readonly LocatedDiagnostic[];
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
  /** How many warnings are too many, if that is a number; only where there are more. */
  readonly allowedWarnings?: number | undefined;
}

export const nothing: Totals = {
  organisations: 0,
  groups: undefined,
  unusable: 0,
  services: 0,
  files: 0,
  errors: 0,
  warnings: 0,
  infos: 0,
  suppressed: 0,
  hidden: { errors: 0, warnings: 0, infos: 0 },
  standing: undefined,
  resolved: undefined,
};

/** The sums with one more organisation. */
export function plus(totals: Totals, report: OrganisationReport): Totals {
  const { diagnostics, services, group, suppressed, comparison, hidden = [] } = report;
  const sums = plusAll(totals, diagnostics);
  return {
    organisations: totals.organisations + (group === undefined ? 1 : 0),
    groups: group === undefined ? totals.groups : plusGroup(totals.groups, group),
    unusable: totals.unusable + (services === undefined && group === undefined ? 1 : 0),
    services: totals.services + (services ?? 0),
    files: totals.files + new Set(diagnostics.map(({ path }) => path)).size,
    ...sums,
    suppressed: totals.suppressed + suppressed,
    hidden: plusAll(totals.hidden, hidden),
    standing: comparison ? (totals.standing ?? 0) + comparison.standing.length : totals.standing,
    resolved: comparison ? (totals.resolved ?? 0) + comparison.resolved : totals.resolved,
  };
}

function plusGroup(
  { count, unusable, entities, absent }: GroupSums = { count: 0, unusable: 0, entities: 0, absent: 0 },
  group: OrganisationReport['group'],
): GroupSums {
  return {
    count: count + 1,
    unusable: unusable + (group ? 0 : 1),
    entities: entities + (group?.entities ?? 0),
    absent: absent + (group?.absent ?? 0),
  };
}

function plusAll(
  { errors, warnings, infos }: SeverityCounts,
  diagnostics: readonly LocatedDiagnostic[],
): SeverityCounts {
  const of = (wanted: string) =>
    diagnostics.reduce((sum, one) => sum + (one.severity === wanted ? weightOf(one) : 0), 0);
  return { errors: errors + of('error'), warnings: warnings + of('warning'), infos: infos + of('info') };
}
