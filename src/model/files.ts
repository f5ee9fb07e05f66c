import type { ConfidenceId } from '../reference/confidences.ts';
import type { EntityKindId } from '../reference/entity-kinds.ts';
import type { StepId } from '../reference/incident-flow.ts';
import type {
  AreaId,
  AssignmentId,
  CategoryId,
  CycleId,
  EditionId,
  Language,
  LevelId,
  PatternId,
  PhaseId,
  ReasonId,
  Score,
  Weights,
} from '../reference/index.ts';
import type { ActivityId, Direction } from '../reference/peacetime.ts';
import type { SectorId, SizeId } from '../reference/peer-groups.ts';
import type { StaffRoleId } from '../reference/staffing.ts';
import type { ApprovalsFile } from './approval.ts';
import type { IsoDate } from './file-kinds.ts';
import type { AsIs, Evidence, View } from './judgement.ts';

export * from './file-kinds.ts';
export type { AsIs, Evidence, EvidenceRecord, View } from './judgement.ts';

/** One text, or one for each language. */
export type Bilingual = string | { en?: string; ja?: string };

/** How much a finding matters, from the worst to the least; `off` silences the rule. */
export const severities = ['error', 'warning', 'info'] as const;
export type Severity = (typeof severities)[number];
export type RuleSetting = Severity | 'off';

/** What `cdc.yaml` says of one rule: its severity, and perhaps numbers that it takes. */
export type RuleConfiguration =
  | RuleSetting
  | { severity?: RuleSetting; [option: string]: RuleSetting | number | undefined };

/** Which severities hold where `rules` says nothing. */
export const presets = ['recommended', 'strict'] as const;
export type Preset = (typeof presets)[number];

/** How many people of a team work in a role, all of them by day; or people who keep some seats always on (textbook 6.6). */
export type StaffEntry = number | { people: number; 'always-on'?: number };

/** `cdc.yaml`: the organisation and how it wants to be measured. */
export interface CdcFile {
  version: 1;
  /** An edition that the program knows, or one in `editions/`. */
  framework?: string;
  organization?: {
    name?: Bilingual;
    language?: Language;
    confidentiality?: Bilingual;
    size?: SizeId;
    sector?: SectorId;
  };
  /** Where the organisation stands and where it wants to be (textbook 6.3; 8.2, steps 1 and 2). */
  pattern?: { 'as-is'?: PatternId; 'to-be'?: PatternId };
  teams?: Record<string, { name?: Bilingual; staff?: Partial<Record<StaffRoleId, StaffEntry>> }>;
  /** A provider that is an entity of the same group, by its id in `group.yaml` (textbook 6.5.2). */
  providers?: Record<string, { name?: Bilingual; 'contract-until'?: IsoDate; entity?: string }>;
  policy?: {
    /** Which half of a combination is its score. */
    'combination-score'?: 'higher' | 'lower';
    /** Category mean from which it is a strength, 1 to 5. */
    strength?: number;
    /** Category mean below which it is a weakness, 1 to 5. */
    weakness?: number;
    /** Months after which an assessment is stale. */
    'stale-after-months'?: number;
    /** The month in which a year begins, 1 to 12. */
    'fiscal-year-start'?: number;
    /** How many people a seat takes that is always on. */
    'people-per-seat'?: number;
    /** How much a step of a service counts in the plan, by its level. */
    weights?: Partial<Weights>;
  };
  preset?: Preset;
  /** By rule id. */
  rules?: Record<string, RuleConfiguration>;
}

/** One entry of `catalog.yaml`: what is to be done (textbook 5.2). */
export interface CatalogEntry {
  level?: LevelId;
  reason?: ReasonId;
  rationale?: string;
  'decided-by'?: string;
  'review-by'?: IsoDate;
  /** Overrides the default area of the service (textbook 6.2). */
  area?: AreaId;
}

/** A service of the organisation's own, where the list has none that fits (textbook 3.2.2, 5.2.1). */
export interface CustomServiceEntry {
  category: CategoryId;
  name: Bilingual;
  description?: Bilingual;
  phase?: PhaseId;
  area?: AreaId;
}

export interface CatalogFile {
  version: 1;
  services?: Record<string, CatalogEntry>;
  custom?: Record<string, CustomServiceEntry>;
}

/** One entry of `profile.yaml`: who does it (textbook 6.2). */
export interface ProfileEntry {
  assignment?: AssignmentId;
  team?: string;
  provider?: string;
  /** A decided change that has not happened yet. */
  planned?: { assignment?: AssignmentId; team?: string; provider?: string; by?: IsoDate };
  note?: string;
}

export interface ProfileFile {
  version: 1;
  services?: Record<string, ProfileEntry>;
}

/** One entry of `portfolio.yaml`: how well it is done, and how well it should be (textbook 8.3). */
export interface PortfolioEntry {
  'as-is'?: AsIs;
  'to-be'?: Score;
  rationale?: string;
  evidence?: Evidence[];
  assessor?: string;
  confidence?: ConfidenceId;
  'assessed-on'?: IsoDate;
  note?: string;
  /** Where the score comes from, as long as nobody has looked at it for this service. */
  unconfirmed?: string;
  action?: string;
  owner?: string;
  due?: IsoDate;
  cycle?: CycleId;
  /** By the names of the assessors. No figure counts with them: the agreed `as-is` alone counts. */
  views?: Record<string, View>;
}

export interface PortfolioFile {
  version: 1;
  'assessed-on'?: IsoDate;
  services?: Record<string, PortfolioEntry>;
}

/** How often a metric is recorded. */
export const intervals = ['month', 'quarter', 'year'] as const;
export type Interval = (typeof intervals)[number];

/** What was measured, and where that is from. */
export type MetricValue = number | { value: number; source?: string; note?: string };

/** One entry of `metrics.yaml`: a figure that shows whether an activity in peacetime works (textbook 7.2). */
export interface MetricEntry {
  name?: Bilingual;
  unit?: Bilingual;
  better?: Direction;
  activity?: ActivityId;
  service?: string;
  every?: Interval;
  target?: number;
  /** By day. */
  values?: Record<IsoDate, MetricValue>;
}

export interface MetricsFile {
  version: 1;
  metrics?: Record<string, MetricEntry>;
}

/** What one step of an incident leans on beyond what its base says (textbook 7.1). */
export interface ScenarioStep {
  /** Ids of services that count at this step. */
  services?: string[];
  /** Ids of services that matter less at this step than in the base: shown, never counted. */
  less?: string[];
  note?: Bilingual;
  /** What has happened by then, as a table-top exercise reads it out. */
  inject?: Bilingual;
}

/** `scenarios/<id>.yaml`: an incident of the organisation's own, as differences from another (textbook 7.1). */
export interface ScenarioFile {
  version: 1;
  name: Bilingual;
  description?: Bilingual;
  /** Id of the scenario that it differs from; `base` if left out. */
  'based-on'?: string;
  steps?: Partial<Record<StepId, ScenarioStep>>;
  /** What whoever handles the incident has to answer, and the ids of the services that can. */
  questions?: { ask: Bilingual; services: string[]; step?: StepId }[];
}

/** What an organisation shares of one service: no more than its level where it is unnecessary. */
export interface SharedService {
  level?: LevelId;
  assignment?: AssignmentId;
  'as-is'?: AsIs;
  'to-be'?: Score;
}

/** An assessment without whose it is, for a comparison with others (`cdc share`). */
export interface ShareFile {
  version: 1;
  framework: EditionId;
  /** Of the latest assessment, `YYYY-MM`. */
  month?: string;
  size?: SizeId;
  sector?: SectorId;
  /** By the ids of the service list, in its order. */
  services: Record<string, SharedService>;
}

/** What `group.yaml` says of one entity: an organisation with files of its own. */
export interface EntityEntry {
  /** Its folder, seen from that of `group.yaml`. */
  path: string;
  kind: EntityKindId;
  name?: Bilingual;
  /** Id of the entity that it belongs to and escalates to. */
  parent?: string;
  /** Services, or categories, in which it may decide without asking its parent (textbook 7.1.3). */
  decides?: string[];
  /** Services, or categories, of which the contract with a partner lets the group know (textbook 7.1.3). */
  sees?: string[];
  /** Last day of the contract with a partner. */
  'contract-until'?: IsoDate;
}

/** What entities have to run (textbook 6.5.2). */
export interface RequirementEntry {
  /** Ids of services or categories. */
  services: string[];
  /** The lowest score that meets it; if left out, that someone has the service is enough. */
  'at-least'?: Score;
  /** Kinds or ids of entities; all of the group, but not its partners, if left out. */
  of?: string[];
}

/** `group.yaml`: several organisations, in a folder above theirs or beside them (textbook 2.4, 6.5.2, 7.1.3). */
export interface GroupFile {
  version: 1;
  group?: { name?: Bilingual; language?: Language };
  entities: Record<string, EntityEntry>;
  require?: RequirementEntry[];
  preset?: Preset;
  /** By rule id: the rules of groups only. */
  rules?: Record<string, RuleConfiguration>;
}

/** What each kind of file of an organisation holds. */
export interface FileContents {
  cdc: CdcFile;
  catalog: CatalogFile;
  profile: ProfileFile;
  portfolio: PortfolioFile;
  metrics: MetricsFile;
  approvals: ApprovalsFile;
}
