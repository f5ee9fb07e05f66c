import type { AreaId, CategoryId, PhaseId, RubricId, Text } from '../reference/index.ts';
import type { CatalogEntry, PortfolioEntry, ProfileEntry, ServiceFileKind } from './files.ts';
import type { Location, Path } from './location.ts';

/**
 * - `in-scope`: decided, and not unnecessary: the catalog gives it a level, the profile an assignment, or the portfolio
 *   a score, an exclusion or a target;
 * - `unnecessary`: the catalog says that it is not needed;
 * - `undecided`: anything else that is listed or declared, whatever else is said of it. Reported, never counted.
 */
export type Scope = 'in-scope' | 'unnecessary' | 'undecided';

/** One row of the service matrix: a service, its level, its assignment, its score (textbook 3.2, tables 3 to 5). */
export interface Row {
  readonly id: string;
  readonly category: CategoryId;
  readonly name: Text;
  /** Of a service of the organisation's own; what a listed one does, `descriptionOf` says. */
  readonly description?: Text;
  /** Undefined only for a custom service that names none. */
  readonly phase: PhaseId | undefined;
  /** The areas of the service: the organisation's own choice, else the default; empty for a custom service without. */
  readonly areas: readonly AreaId[];
  /** Whose placement that is: only the textbook's and the organisation's own are more than a guess. */
  readonly areaSource: 'textbook' | 'project' | 'organisation';
  readonly custom: boolean;
  /** Whether an entry stands in any file, be it an empty one: the organisation has it before its eyes. */
  readonly listed: boolean;
  readonly scope: Scope;
  /** What is to be done; empty where nothing is said. */
  readonly catalog: Readonly<CatalogEntry>;
  /** Who does it; empty where nothing is said. */
  readonly profile: Readonly<ProfileEntry>;
  /** How well; empty where nothing is said. */
  readonly portfolio: Readonly<PortfolioEntry>;
  /** What its files call it, where it is looked at by the list of another edition. */
  readonly inFile?: { readonly id: string; readonly name: Text };
  /** Whether `portfolio` is what one assessor thinks, instead of what is agreed. */
  readonly isView?: boolean;
}

/** The place of a row's entry in one file, or of a key in it, whether or not it is there. */
export function placeOf(row: Pick<Row, 'id' | 'inFile'>, file: ServiceFileKind, ...keys: Path): Location {
  return { file, path: ['services', row.inFile?.id ?? row.id, ...keys] };
}

/** The place of the as-is score of one half: the half itself, or the one score where it is not split. */
export function placeOfHalf(row: Row, half: RubricId): Location {
  const split = typeof row.portfolio['as-is'] === 'object';
  return split ? placeOf(row, 'portfolio', 'as-is', half) : placeOf(row, 'portfolio', 'as-is');
}

/** The scales by which a row is scored; both as long as nobody has decided who does it. */
export function rubricsOf({ profile: { assignment } }: Row): readonly RubricId[] {
  if (assignment === 'insource' || assignment === 'unassigned') return ['insource'];
  return assignment === 'outsource' ? ['outsource'] : ['insource', 'outsource'];
}

/** A row, or a value of the framework, as a message names it; a row as its files do. */
export function named({ id, name, inFile }: Pick<Row, 'id' | 'name' | 'inFile'>): {
  readonly id: string;
  readonly name: Text;
} {
  return inFile ?? { id, name };
}

/** Whether it is of an edition that does not share it, one to one, with the list by which it is looked at. */
export function isOfOtherEdition({ custom, inFile }: Pick<Row, 'custom' | 'inFile'>): boolean {
  return custom && inFile !== undefined;
}
