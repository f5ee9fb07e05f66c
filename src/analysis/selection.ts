import type { Organisation } from '../model/organisation.ts';
import type { Row } from '../model/row.ts';
import type { CategoryId } from '../reference/index.ts';

/** Which services are looked at; what is left out lets everything through. */
export interface Selection {
  readonly categories?: readonly CategoryId[] | undefined;
  /** Ids of services. */
  readonly services?: readonly string[] | undefined;
  /** Id of the team that has them, alone or its part. */
  readonly team?: string | undefined;
  /** Who is to improve them, as the portfolio names them. */
  readonly owner?: string | undefined;
}

/** How many services were looked at, and how many were not. */
export interface Selected {
  readonly by: Selection;
  readonly shown: number;
  readonly leftOut: number;
}

/** An organisation with some of its services only: every figure of it is one of these. */
export function select<Whole extends Pick<Organisation, 'rows'>>(organisation: Whole, by: Selection): Whole {
  return { ...organisation, rows: organisation.rows.filter(selector(by)) };
}

/** What a selection comes to; undefined where everything is looked at. */
export function selectedOf({ rows }: Pick<Organisation, 'rows'>, by: Selection): Selected | undefined {
  if (Object.values(by).every((value) => value === undefined)) return undefined;
  const shown = rows.filter(selector(by)).length;
  return { by, shown, leftOut: rows.length - shown };
}

/** Whether a row is selected; of many services too, each row is asked once. */
function selector({ categories, services, team, owner }: Selection): (row: Row) => boolean {
  const ids = services && new Set(services);
  return ({ id, category, profile, portfolio }) =>
    (categories?.includes(category) ?? true) &&
    (ids?.has(id) ?? true) &&
    (team === undefined || profile.team === team) &&
    (owner === undefined || portfolio.owner === owner);
}
