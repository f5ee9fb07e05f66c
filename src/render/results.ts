import type { ServiceApproval } from '../analysis/approvals.ts';
import type { AreaAnalysis, AreaPart } from '../analysis/areas/analyse.ts';
import type { Board } from '../analysis/board.ts';
import type { Diff } from '../analysis/diff.ts';
import type { Drill } from '../analysis/drill/drill.ts';
import type { BeyondOrganisation } from '../analysis/drill/escalation.ts';
import type { Exercise } from '../analysis/drill/exercise.ts';
import type { GapAnalysis, GapPhase } from '../analysis/gap/analyse.ts';
import type { GapFigureChange } from '../analysis/gap/figures.ts';
import type { MappingAnalysis } from '../analysis/mapping.ts';
import type { MatrixGroup } from '../analysis/matrix.ts';
import type { Metric, MetricStanding } from '../analysis/metrics.ts';
import type { NextSteps } from '../analysis/next.ts';
import type { Peacetime } from '../analysis/peacetime.ts';
import type { Period } from '../analysis/period.ts';
import type { Plan, PlanGrouping } from '../analysis/plan.ts';
import type { SeatHours } from '../analysis/seat-hours.ts';
import type { Selected } from '../analysis/selection.ts';
import type { ServiceGroup } from '../analysis/services.ts';
import type { Staffing } from '../analysis/staffing.ts';
import type { Trend } from '../analysis/trend.ts';
import type { WhatIf } from '../analysis/what-if.ts';
import type { Messages, RuleText } from '../messages/index.ts';
import type { LocatedDiagnostic } from '../model/diagnostic.ts';
import type { IsoDate } from '../model/files.ts';
import type { Organisation } from '../model/organisation.ts';
import type { Row } from '../model/row.ts';
import type { Text } from '../reference/index.ts';
import type { Role } from '../reference/roles-v2-1.ts';
import type { StaffLevel } from '../reference/staffing.ts';
import type { Term, TermKind } from '../reference/terms.ts';
import type { RuleFacts } from '../rules/rule.ts';
import type { FileKey } from '../schema/file-keys.ts';
import type { Worded } from './diagnostic-text.ts';
import type { Provenance } from './provenance.ts';
import type { StateName } from './state.ts';

export type { BenchmarkResult } from './benchmark-result.ts';
export type { LogResult } from './log-result.ts';
export type { MigratedService, MigrateResult } from './migrate-result.ts';

/**
 * How much of an evaluation to describe: what fits a screen; the lists of the phases too, but for the improvements, which
 * `plan` lists; or all of it, for a page that stands by itself. Data has everything.
 */
export type GapExtent = 'screen' | 'lists' | 'all';

/** An evaluation, and whose it is. */
export interface GapResult {
  readonly analysis: GapAnalysis;
  readonly organisation: Organisation;
  readonly extent: GapExtent;
  /** Which services it is of; all if undefined. */
  readonly selected?: Selected | undefined;
  /** What of it to show, in this order. */
  readonly phases: readonly GapPhase[];
  /** The state that it was compared with, how it is called, and the figures of both. */
  readonly baseline?:
    | { readonly name: string; readonly organisation: Organisation; readonly figures: readonly GapFigureChange[] }
    | undefined;
}

/** Who does what by area, and what of it to show: counts that fit a screen, or every service by its id. */
export interface AreasResult {
  readonly areas: AreaAnalysis;
  readonly organisation: Organisation;
  readonly parts: readonly AreaPart[];
  readonly extent: 'screen' | 'all';
}

/** A roadmap, and how it was asked for. */
export interface PlanResult {
  readonly plan: Plan;
  /** Only its top, in a line each. */
  readonly screen?: boolean | undefined;
  readonly organisation: Organisation;
  readonly by?: PlanGrouping | undefined;
  readonly budget?: number | undefined;
  readonly whatIf?: WhatIf | undefined;
  readonly selected?: Selected | undefined;
}

/** One side of a comparison. */
export interface Side {
  readonly name: StateName;
  readonly organisation: Organisation;
}

/** What to do next. */
export interface NextResult {
  readonly next: NextSteps;
  readonly organisation: Organisation;
  readonly today: IsoDate;
  /** How far to look ahead, where somebody says so. */
  readonly days?: number | undefined;
  /** Whether all of it is to be shown, rather than one screen. */
  readonly full: boolean;
}

/** What has changed between two states. */
export interface DiffResult {
  readonly diff: Diff;
  readonly before: Side;
  readonly after: Side;
}

/**
 * Incidents that were walked through, each as much as fits a screen or in full; or a line of each. Data has everything.
 */
export interface DrillResult {
  readonly drills: readonly Drill[];
  readonly organisation: Organisation;
  readonly extent: 'screen' | 'all' | 'list';
  /** How the incident goes beyond the organisation, where that belongs to a group and the incident is of the supply chain. */
  readonly beyond?: BeyondOrganisation | undefined;
}

/** A table-top exercise, as far as it has come. */
export interface ExerciseResult {
  readonly exercise: Exercise;
  /** How its incident goes beyond the organisation; undefined for most. */
  readonly beyond?: BeyondOrganisation | undefined;
  readonly organisation: Organisation;
}

/** The figures of an organisation over its history. */
export interface TrendResult {
  readonly trend: Trend;
  readonly organisation: Pick<Organisation, 'name'> & Partial<Pick<Organisation, 'teams'>>;
  /** The period of which each state is the last. */
  readonly every?: Period | undefined;
  /** The month in which its years begin. */
  readonly yearStart?: number | undefined;
  /** Which services the figures are of, as it is now; all if undefined. */
  readonly selected?: Selected | undefined;
}

/** The rows of the service matrix that were asked for. */
export interface MatrixResult {
  readonly groups: readonly MatrixGroup[];
  readonly organisation: Organisation;
}

/** The services in the words of other frameworks: of each as much as fits a screen or in full; or a line of each. */
export interface MapResult {
  readonly analyses: readonly MappingAnalysis[];
  readonly organisation: Organisation;
  readonly extent: 'screen' | 'all' | 'list';
  /** The service whose targets are asked for. */
  readonly service?: Row | undefined;
}

/** The work of peacetime. */
export interface PeacetimeResult {
  readonly peacetime: Peacetime;
  readonly organisation: Organisation;
  /** Whether to describe every service; data has them all. */
  readonly full: boolean;
  /** Whether to say which commands show more. */
  readonly hints: boolean;
}

/** The metrics of an organisation. */
export interface MetricResult {
  readonly organisation: Organisation;
  readonly metrics: readonly MetricStanding[];
  /** Those that are suggested and not in its file. */
  readonly suggested: readonly Metric[];
  /** The one whose values are asked for. */
  readonly one?: MetricStanding | undefined;
  /** Whether to describe those that are suggested in full; data has all of them so. */
  readonly full: boolean;
}

/** How a service stands in an organisation. */
export interface Standing {
  readonly organisation: Organisation;
  /** How the phases on which anybody has decided are approved, seen from this service. */
  readonly approvals: readonly ServiceApproval[];
  /** What is found on this service. */
  readonly diagnostics: readonly Worded<LocatedDiagnostic>[];
  /** What the keys of the files are called. */
  readonly keys: Messages['keys'];
}

/** Something that a word stands for. */
export type Explained =
  | { readonly kind: 'service'; readonly row: Row; readonly standing: Standing | undefined }
  /** A role of version 2.1, with the services that it became. */
  | { readonly kind: 'role'; readonly role: Role; readonly services: readonly Row[] }
  | {
      readonly kind: 'term';
      readonly of: TermKind;
      readonly term: Term;
      readonly services: readonly Row[];
      /** The keys that are called by it. */
      readonly keys: readonly FileKey[];
    }
  /** A key of the files, wherever it means the same. */
  | {
      readonly kind: 'key';
      readonly id: string;
      readonly name: Text;
      readonly places: readonly FileKey[];
      readonly example: string | undefined;
    }
  | { readonly kind: 'rule'; readonly rule: RuleFacts; readonly text: RuleText }
  /** What keeps a file from being used. */
  | { readonly kind: 'problem'; readonly code: keyof Messages['codes']; readonly title: string };

/** All that a word stands for, all of a kind, or everything. */
export interface ExplainResult {
  readonly explained: readonly Explained[];
  /** Each in full, all of a kind, services that some words found, the best first, or everything there is, in groups. */
  readonly shown: 'each' | 'kind' | 'found' | 'all';
  /** What a kind is, where all of it is shown. */
  readonly concept?: Extract<Explained, { readonly kind: 'term' }> | undefined;
  readonly organisation: Organisation | undefined;
}

/** Where the number of people per seat is from; derived from hours, from which, and which of these are the defaults. */
export type SeatBasis =
  | { readonly from: 'textbook' | 'policy' | 'option' }
  | { readonly from: 'hours'; readonly hours: SeatHours; readonly usual: readonly (keyof SeatHours)[] };

/** How an organisation is staffed, and against which levels to show it. */
export interface StaffResult {
  readonly staffing: Staffing;
  readonly organisation: Organisation;
  readonly basis: SeatBasis;
  /** The levels to show, the last of which to list what is missing for; all four where nothing is recorded. */
  readonly shown: readonly StaffLevel[];
  /** Whether to show the whole model, the services and what each level means, too. Data has everything. */
  readonly full: boolean;
}

/** Services that were asked for; without an organisation, only what the framework says of them. */
export interface ServicesResult {
  readonly groups: readonly ServiceGroup[];
  readonly organisation: Organisation | undefined;
}

/** An earlier state, and its evaluation by the same day. */
export interface PreviousState {
  readonly name: StateName;
  readonly organisation: Organisation;
  readonly analysis: GapAnalysis;
}

/** What charts are drawn of. */
export interface ChartsResult {
  readonly organisation: Organisation;
  readonly analysis: GapAnalysis;
  readonly areas: AreaAnalysis;
  /** Compared with the earlier state, if there is one. */
  readonly previous?: PreviousState | undefined;
  /** All improvements, by quarter. */
  readonly plan: Plan;
  /** Every incident that there is, of the whole organisation; none where only some services are chosen. */
  readonly drills: readonly Drill[];
  /** Undefined where there is no history to see. */
  readonly trend?: Trend | undefined;
  /** Which services it is of; all if undefined. */
  readonly selected?: Selected | undefined;
}

/** All that a report is made of. */
export interface ReportResult extends ChartsResult {
  readonly peacetime: Peacetime;
  readonly board: Board;
  /** One page for those who lead, or that and all that stands behind it. */
  readonly extent: 'board' | 'all';
  readonly status: 'draft' | 'final';
  readonly today: IsoDate;
  readonly provenance: Provenance | undefined;
  /** Undefined where no head count is recorded, and for a selection of services. */
  readonly staff: StaffResult | undefined;
  /** What is due within a month, and what comes first; undefined for a selection of services. */
  readonly next: NextResult | undefined;
  /** The services in the words of each other framework; none of a selection of services, and none on one page. */
  readonly mappings: readonly MappingAnalysis[];
  /** What `check` finds in the files. */
  readonly findings: Readonly<Record<'errors' | 'warnings', number>>;
}
