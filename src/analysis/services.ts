import type { Organisation } from '../model/organisation.ts';
import type { Row } from '../model/row.ts';
import type { CategoryId } from '../reference/index.ts';
import { type MatrixFilter, serviceMatrix } from './matrix.ts';
import { searchRows } from './search.ts';

/** Services that are listed together: those of a category, or, without one, those that a query found, the best first. */
export interface ServiceGroup {
  readonly category?: CategoryId;
  readonly rows: readonly Row[];
}

/**
 * The services of an organisation that a query finds among those that pass a filter; an empty query finds all, by
 * category. `joinOrganisation({})` has those of the framework alone.
 */
export function listServices(organisation: Organisation, query = '', filter: MatrixFilter = {}): ServiceGroup[] {
  const groups = serviceMatrix(organisation, filter);
  if (query.trim() === '') return groups;
  const rows = searchRows(
    groups.flatMap((group) => group.rows),
    query,
    organisation.framework,
  );
  return rows.length === 0 ? [] : [{ rows }];
}
