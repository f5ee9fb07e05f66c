import {
  type AreaId,
  areas,
  type CategoryId,
  defaultWeights,
  type Framework,
  frameworkOf,
  frameworks,
  type Language,
  type PatternId,
  type Service,
  type Text,
  type Weights,
} from '../reference/index.ts';
import type { SectorId, SizeId } from '../reference/peer-groups.ts';
import { textbookPeoplePerSeat } from '../reference/staffing.ts';
import { type ApprovalEntry, type PhaseData, phaseData } from './approval.ts';
import { bilingual, textIn } from './bilingual.ts';
import type { OwnEdition } from './edition.ts';
import {
  type CatalogEntry,
  type CdcFile,
  type CustomServiceEntry,
  type FileContents,
  type MetricEntry,
  type PortfolioEntry,
  type Preset,
  type ProfileEntry,
  type RuleConfiguration,
  type ServiceFileKind,
  serviceFileKinds,
} from './files.ts';
import { type Parties, partiesOf } from './party.ts';
import type { Row, Scope } from './row.ts';
import type { OwnScenario, UnreadScenario } from './scenario.ts';

/** How the organisation wants to be measured, with every default filled in. */
export interface Policy {
  readonly combinationScore: 'higher' | 'lower';
  readonly strength: number;
  readonly weakness: number;
  readonly staleAfterMonths: number;
  /** The month in which its years begin, 1 to 12. */
  readonly fiscalYearStart: number;
  /** How many people a seat takes that is always on, 1 to 20 (textbook 6.6: 6). */
  readonly peoplePerSeat: number;
  /** How much a step of a service counts, by its level; `undecided` for one in scope of no level yet. 0 or more. */
  readonly weights: Weights;
}

/** An entry whose id is neither in the service list nor declared under `custom`. */
export interface Stranger {
  readonly id: string;
  readonly file: ServiceFileKind;
}

export type { Parties, Party, Staff } from './party.ts';

/** One organisation: its files joined once into the rows of the service matrix. */
export interface Organisation extends Parties {
  /** The edition that `cdc.yaml` names: which services there are, and how they are grouped. */
  readonly framework: Framework;
  readonly name: Text | undefined;
  readonly language: Language | undefined;
  /** Who may read what is made of it, in its own words: reports bear them. */
  readonly confidentiality: Text | undefined;
  /** Of what kind it is, for comparisons with its peers. */
  readonly size: SizeId | undefined;
  readonly sector: SectorId | undefined;
  readonly pattern: { readonly asIs: PatternId | undefined; readonly toBe: PatternId | undefined };
  readonly policy: Policy;
  readonly preset: Preset;
  readonly rules: Readonly<Record<string, RuleConfiguration>>;
  /** Day of the assessment, for entries that do not say their own. */
  readonly assessedOn: string | undefined;
  /** By category, within it in list order, custom services last. */
  readonly rows: readonly Row[];
  readonly strangers: readonly Stranger[];
  /** Ids under `custom` that the service list has already; such an entry is ignored. */
  readonly collisions: readonly string[];
  /** What `metrics.yaml` records of the work in peacetime (textbook 7.2), by id; empty where there is none. */
  readonly metrics: Readonly<Record<string, MetricEntry>>;
  /** What was decided on the answers of each phase, oldest first; empty where there is no `approvals.yaml`. */
  readonly approvals: readonly ApprovalEntry[];
  /** What such a decision is about; empty where there is no file. */
  readonly phaseData: Readonly<Record<ServiceFileKind, PhaseData>>;
  /** Incidents of its own to drill, in the order of their ids. */
  readonly scenarios: readonly OwnScenario[];
  /** Editions of the framework that it has typed itself, in the order of their ids; `framework` may be one of them. */
  readonly editions: readonly OwnEdition[];
  /** Scenarios that cannot be used; empty unless whoever reads the files goes without them. */
  readonly unread: readonly UnreadScenario[];
}

/** Defaults of `policy` in `cdc.yaml`. Thresholds and weights are the project's own. */
export const defaultPolicy: Policy = {
  combinationScore: 'higher',
  strength: 4,
  weakness: 3,
  staleAfterMonths: 12,
  fiscalYearStart: 1,
  peoplePerSeat: textbookPeoplePerSeat,
  weights: defaultWeights,
};

/**
 * Joins the data of the files, already checked against their schemas, into one organisation.
 * A file that is missing says nothing yet.
 */
export function joinOrganisation(
  files: Partial<FileContents>,
  scenarios: readonly OwnScenario[] = [],
  unread: readonly UnreadScenario[] = [],
  editions: readonly OwnEdition[] = [],
): Organisation {
  const cdc: Partial<CdcFile> = files.cdc ?? {};
  // One that the program knows cannot be another.
  const own = frameworks.some(({ id }) => id === cdc.framework)
    ? undefined
    : editions.find(({ id }) => id === cdc.framework);
  const framework = own?.framework ?? frameworkOf(cdc.framework);
  const custom = Object.entries(files.catalog?.custom ?? {});
  const listed = new Map<CategoryId, Row[]>(framework.categories.map(({ id }) => [id, []]));
  for (const service of framework.services) listed.get(service.category)?.push(rowOf(service, false, files));
  const known = new Set<string>(framework.services.map(({ id }) => id));
  const collisions = custom.map(([id]) => id).filter((id) => known.has(id));
  for (const [id, entry] of custom) {
    if (known.has(id)) continue;
    known.add(id);
    listed.get(entry.category)?.push(rowOf(customService(id, entry), true, files));
  }
  return {
    framework,
    name: textIn(cdc.organization?.name),
    language: cdc.organization?.language,
    confidentiality: textIn(cdc.organization?.confidentiality),
    size: cdc.organization?.size,
    sector: cdc.organization?.sector,
    pattern: { asIs: cdc.pattern?.['as-is'], toBe: cdc.pattern?.['to-be'] },
    ...partiesOf(cdc),
    policy: {
      combinationScore: cdc.policy?.['combination-score'] ?? defaultPolicy.combinationScore,
      strength: cdc.policy?.strength ?? defaultPolicy.strength,
      weakness: cdc.policy?.weakness ?? defaultPolicy.weakness,
      staleAfterMonths: cdc.policy?.['stale-after-months'] ?? defaultPolicy.staleAfterMonths,
      fiscalYearStart: cdc.policy?.['fiscal-year-start'] ?? defaultPolicy.fiscalYearStart,
      peoplePerSeat: cdc.policy?.['people-per-seat'] ?? defaultPolicy.peoplePerSeat,
      weights: { ...defaultPolicy.weights, ...cdc.policy?.weights },
    },
    preset: cdc.preset ?? 'recommended',
    rules: cdc.rules ?? {},
    assessedOn: files.portfolio?.['assessed-on'],
    rows: [...listed.values()].flat(),
    strangers: serviceFileKinds.flatMap((file) =>
      Object.keys(files[file]?.services ?? {})
        .filter((id) => !known.has(id))
        .map((id) => ({ id, file })),
    ),
    collisions,
    metrics: files.metrics?.metrics ?? {},
    approvals: files.approvals?.approvals ?? [],
    phaseData: {
      catalog: phaseData(files.catalog),
      profile: phaseData(files.profile),
      portfolio: phaseData(files.portfolio),
    },
    scenarios,
    editions,
    unread,
  };
}

type Described = Omit<Row, 'custom' | 'listed' | 'scope' | ServiceFileKind>;

function rowOf(service: Described | Service, custom: boolean, files: Partial<FileContents>): Row {
  const catalog = saidIn(files.catalog?.services?.[service.id]);
  const profile = saidIn(files.profile?.services?.[service.id]);
  const portfolio = saidIn(files.portfolio?.services?.[service.id]);
  const listed = serviceFileKinds.some((file) => files[file]?.services?.[service.id] !== undefined);
  const { id, category, name, phase } = service;
  const areas: readonly AreaId[] = catalog.area ? [catalog.area] : service.areas;
  const areaSource = catalog.area ? 'organisation' : service.areaSource;
  return {
    id,
    category,
    name,
    ...(service.description && { description: service.description }),
    phase,
    areas,
    areaSource,
    custom,
    listed,
    scope: scopeOf(catalog, profile, portfolio),
    catalog,
    profile,
    portfolio,
  };
}

/** A row as it would be with other values in its entries; `undefined` takes a key out. */
export function rowWith(
  row: Row,
  { catalog = {}, profile = {}, portfolio = {} }: { readonly [File in ServiceFileKind]?: object },
  { services }: Framework,
): Row {
  const entries = {
    catalog: without<CatalogEntry>({ ...row.catalog, ...catalog }),
    profile: without<ProfileEntry>({ ...row.profile, ...profile }),
    portfolio: without<PortfolioEntry>({ ...row.portfolio, ...portfolio }),
  };
  const { area } = entries.catalog;
  const known = services.find(({ id }) => id === row.id);
  return {
    ...row,
    ...entries,
    ...(area
      ? { areas: [area], areaSource: 'organisation' }
      : known && { areas: known.areas, areaSource: known.areaSource }),
    listed: row.listed || Object.values(entries).some((entry) => Object.keys(entry).length > 0),
    scope: scopeOf(entries.catalog, entries.profile, entries.portfolio),
  };
}

function without<Entry extends object>(entry: object): Partial<Entry> {
  return saidIn(Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as Entry);
}

/** An entry without what says nothing: a score without halves, a plan without a change, an empty list. */
export function saidIn<Entry extends object>(entry: Entry | undefined): Partial<Entry> {
  const values = Object.entries(entry ?? {});
  const isSaid = ([, value]: [string, unknown]) => typeof value !== 'object' || Object.keys(value ?? {}).length > 0;
  return values.every(isSaid) ? (entry ?? {}) : (Object.fromEntries(values.filter(isSaid)) as Partial<Entry>);
}

/** A level, an assignment, a score, an exclusion or a target decides; a note, a reason or a plan alone does not. */
function scopeOf(catalog: CatalogEntry, profile: ProfileEntry, portfolio: PortfolioEntry): Scope {
  if (catalog.level === 'unnecessary') return 'unnecessary';
  const answers = [catalog.level, profile.assignment, portfolio['as-is'], portfolio['to-be']];
  return answers.some((answer) => answer !== undefined) ? 'in-scope' : 'undecided';
}

function customService(id: string, entry: CustomServiceEntry): Described {
  return {
    id,
    category: entry.category,
    name: bilingual(entry.name, id),
    description: bilingual(entry.description, ''),
    phase: entry.phase,
    areas: areas.map((area) => area.id).filter((area) => area === entry.area),
    areaSource: 'organisation',
  };
}
