import type { Organisation } from '../../model/organisation.ts';
import type { Row } from '../../model/row.ts';
import { type LevelId, levels } from '../../reference/index.ts';
import { changedRows, isResourced, type RowChange } from '../changes.ts';

/** What has changed between two states of one organisation, each in the order of the matrix (textbook 3.4). */
export interface BaselineChanges {
  /** In scope now, and not before. */
  readonly added: readonly RowChange[];
  /** In scope before, and not now. */
  readonly dropped: readonly RowChange[];
  /** In scope in both, of a level that is more urgent now. */
  readonly raised: readonly RowChange[];
  readonly lowered: readonly RowChange[];
  /** In scope in both, with another assignment, team or provider. */
  readonly resourced: readonly RowChange[];
}

/** Compares an organisation with an earlier state of it. */
export function compareWithBaseline(before: Organisation, after: Organisation): BaselineChanges {
  const changes = changedRows(before, after);
  const isIn = (row: Row | undefined) => row?.scope === 'in-scope';
  const kept = changes.filter((change) => isIn(change.before) && isIn(change.after));
  // A level that was or is undecided is neither above nor below another.
  const raisedBy = ({ before, after }: RowChange) =>
    before?.catalog.level && after?.catalog.level ? rank(after.catalog.level) - rank(before.catalog.level) : 0;
  return {
    added: changes.filter((change) => !isIn(change.before) && isIn(change.after)),
    dropped: changes.filter((change) => isIn(change.before) && !isIn(change.after)),
    raised: kept.filter((change) => raisedBy(change) > 0),
    lowered: kept.filter((change) => raisedBy(change) < 0),
    resourced: kept.filter(({ before, after }) => before && after && isResourced(before, after)),
  };
}

/** The most urgent level is the highest (textbook 5.2.1, table 9). */
function rank(level: LevelId): number {
  return -levels.findIndex(({ id }) => id === level);
}
