import { isDeepStrictEqual } from 'node:util';
import type { Organisation } from '../model/organisation.ts';
import type { Row } from '../model/row.ts';

/** A row of the matrix in two states of an organisation; a service of its own may be in one of them only. */
export interface RowChange {
  readonly before: Row | undefined;
  readonly after: Row | undefined;
}

/** Every row of two states with itself, in the order of the later state, then those that are in the earlier only. */
export function pairRows(before: Pick<Organisation, 'rows'>, after: Pick<Organisation, 'rows'>): RowChange[] {
  const byId = new Map(before.rows.map((row) => [row.id, row]));
  const pairs: RowChange[] = after.rows.map((row) => ({ before: byId.get(row.id), after: row }));
  for (const { id } of after.rows) byId.delete(id);
  return [...pairs, ...[...byId.values()].map((row) => ({ before: row, after: undefined }))];
}

/** The rows whose level, assignment or scores have changed. */
export function changedRows(before: Organisation, after: Organisation): RowChange[] {
  return pairRows(before, after).filter((pair) => !isDeepStrictEqual(cellsOf(pair.before), cellsOf(pair.after)));
}

/** Whether somebody else has a service, or has it in another way; that nobody has it is an answer too. */
export function isResourced(before: Row, after: Row): boolean {
  return !isDeepStrictEqual(sourceOf(before), sourceOf(after));
}

/** Whether a service is scored by another rubric: its assignment has changed, so that its scores cannot be compared (8.3). */
export function hasOtherRubric(before: Row, after: Row): boolean {
  return before.profile.assignment !== after.profile.assignment;
}

function sourceOf({ profile: { assignment, team, provider } }: Row): unknown {
  return [assignment, team, provider];
}

/** What the matrix shows of a row. */
function cellsOf(row: Row | undefined): unknown {
  if (!row) return undefined;
  const { scope, catalog, profile, portfolio } = row;
  const { assignment, team, provider } = profile;
  return [scope, catalog.level, assignment, team, provider, portfolio['as-is'], portfolio['to-be']];
}
