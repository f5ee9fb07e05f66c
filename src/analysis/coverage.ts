import type { Organisation } from '../model/organisation.ts';
import type { Row } from '../model/row.ts';
import { type CategoryId, type PhaseId, phases } from '../reference/index.ts';

/** How much of a category or phase is in scope; it is covered where anything is. */
export interface Coverage<Id extends string> {
  readonly id: Id;
  readonly inScope: number;
  /** All its services, those not in scope too. */
  readonly of: number;
}

/** The categories to begin with, so that both cycles can run (textbook 6.5.2). */
export function startingSetCoverage({ rows, framework }: Organisation): Coverage<CategoryId>[] {
  return framework.startingCategories.map((id) => coverage(id, rows, ({ category }) => category === id));
}

/** The phases of the management process (textbook 4.2, table 8). */
export function phaseCoverage(rows: readonly Row[]): Coverage<PhaseId>[] {
  return phases.map(({ id }) => coverage(id, rows, ({ phase }) => phase === id));
}

function coverage<Id extends string>(id: Id, rows: readonly Row[], belongs: (row: Row) => boolean): Coverage<Id> {
  const own = rows.filter(belongs);
  return { id, inScope: own.filter(({ scope }) => scope === 'in-scope').length, of: own.length };
}
