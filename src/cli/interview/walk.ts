import { buildPhases, inNoFile, openIn, questionsOf } from '../../analysis/questions.ts';
import { isStale } from '../../analysis/staleness.ts';
import type { ServiceFileKind } from '../../model/files.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { Row } from '../../model/row.ts';
import type { CategoryId, LevelId } from '../../reference/index.ts';

/** Which services are gone through, and in which phases. */
export interface Filter {
  readonly phase?: ServiceFileKind;
  readonly categories?: readonly CategoryId[];
  readonly services?: readonly string[];
  readonly team?: string;
  readonly levels?: readonly LevelId[];
  /** Only where something is open. */
  readonly open?: boolean;
  /** Only scores that are too old. */
  readonly stale?: boolean;
}

export function phasesOf({ phase, stale }: Filter): readonly ServiceFileKind[] {
  if (phase) return [phase];
  // A score that is too old is a matter of the portfolio alone.
  return stale ? ['portfolio'] : buildPhases;
}

/** Whether somebody has limited what is gone through. */
export function isNarrow({ phase: _, ...rest }: Filter): boolean {
  return Object.values(rest).some((value) => value !== undefined && value !== false);
}

/**
 * The services that one phase goes through, in list order. Whoever lists only some in the files (who starts small, textbook
 * 6.5.2) goes through these; what the list has beside them is there for a filter that names it.
 */
export function walk(organisation: Organisation, phase: ServiceFileKind, filter: Filter, today: string): Row[] {
  const beside = new Set(isNamed(filter) ? [] : inNoFile(organisation.rows));
  return asked(organisation.rows, organisation, phase, filter, today).filter((row) => !beside.has(row));
}

/** Those in no file that all phases would go through if the filter named them. */
export function passedOver(organisation: Organisation, filter: Filter, today: string): Row[] {
  if (isNamed(filter)) return [];
  const beside = inNoFile(organisation.rows);
  const all = new Set(phasesOf(filter).flatMap((phase) => asked(beside, organisation, phase, filter, today)));
  return beside.filter((row) => all.has(row));
}

function isNamed({ categories, services }: Filter): boolean {
  return categories !== undefined || services !== undefined;
}

function asked(
  rows: readonly Row[],
  organisation: Organisation,
  phase: ServiceFileKind,
  filter: Filter,
  today: string,
): Row[] {
  return rows.filter(
    (row) =>
      isAsked(row, phase, filter) &&
      passes(row, filter) &&
      (!filter.open || openIn(row, phase).length > 0) &&
      (!filter.stale || isStale(row, organisation, today)),
  );
}

/** The services that a filter names by themselves or by their category, and of which one phase has no question. */
export function namedButNotAsked({ rows }: Organisation, phase: ServiceFileKind, filter: Filter): Row[] {
  if (!isNamed(filter)) return [];
  return rows.filter((row) => passes(row, filter) && !isAsked(row, phase, filter));
}

/** Whether a service is one of those that a filter names. */
export function passes(row: Row, { categories, services, team, levels }: Filter): boolean {
  return (
    (categories?.includes(row.category) ?? true) &&
    (services?.includes(row.id) ?? true) &&
    (team === undefined || row.profile.team === team) &&
    (levels === undefined || (row.catalog.level !== undefined && levels.includes(row.catalog.level)))
  );
}

/** Whether a phase has a question to a service: each builds on what the one before decided, unless it is asked for alone. */
function isAsked(row: Row, phase: ServiceFileKind, { phase: alone }: Filter): boolean {
  const { catalog, profile, portfolio } = row;
  if (phase === 'catalog') return true;
  if (catalog.level === 'unnecessary') return false;
  // Whoever gives a view of their own decides neither what is needed nor who does it.
  if (alone && !row.isView) return true;
  if (row.isView && questionsOf(row, phase).length === 0) return false;
  if (phase === 'profile') return catalog.level !== undefined || profile.assignment !== undefined;
  return profile.assignment !== undefined || portfolio['as-is'] !== undefined;
}

/** Whether a phase has nothing left to ask of a service: all is answered, and the score is not too old. */
export function isDone(row: Row, phase: ServiceFileKind, organisation: Organisation, today: string): boolean {
  return openIn(row, phase).length === 0 && !(phase === 'portfolio' && isStale(row, organisation, today));
}
