import { isDeepStrictEqual } from 'node:util';
import type { Organisation } from '../model/organisation.ts';
import type { Row } from '../model/row.ts';
import { knownAs, successorOf } from '../reference/index.ts';

/** A row of the matrix in two states of an organisation; a service of its own may be in one of them only. */
export interface RowChange {
  readonly before: Row | undefined;
  readonly after: Row | undefined;
}

type State = Pick<Organisation, 'rows' | 'framework'>;

/**
 * Every row of two states with itself, in the order of the later state, then those that are in the earlier only. Where they follow
 * other editions of the framework, only a service that is the same one to one is itself, whatever its id.
 */
export function pairRows(before: State, after: State): RowChange[] {
  const byId = new Map(before.rows.map((row) => [row.id, row]));
  const pairs = after.rows.map((row): RowChange => {
    const was = byId.get(idBefore(row, before, after) ?? '');
    return { before: was?.custom === row.custom || isSameEdition(before, after) ? was : undefined, after: row };
  });
  const paired = new Set(pairs.map((pair) => pair.before));
  return [...pairs, ...before.rows.filter((row) => !paired.has(row)).map((row) => ({ before: row, after: undefined }))];
}

function idBefore({ id, custom }: Row, before: State, after: State): string | undefined {
  if (custom || isSameEdition(before, after)) return id;
  const known = knownAs(id, after.framework);
  return known && successorOf(known, before.framework);
}

function isSameEdition(before: State, after: State): boolean {
  return before.framework.id === after.framework.id;
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
