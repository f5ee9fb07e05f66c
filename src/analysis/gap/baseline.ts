import type { Organisation } from '../../model/organisation.ts';
import { type LevelId, levels } from '../../reference/index.ts';
import { type ClassifiedChange, changesOf, compareStates, type Diff } from '../diff.ts';

/** In what respect services have changed, each list in the order of the matrix. */
export const baselineLists = ['added', 'dropped', 'raised', 'lowered', 'resourced', 'improved', 'worsened'] as const;
export type BaselineList = (typeof baselineLists)[number];

/**
 * What has changed between two states of one organisation (textbook 3.4): the kinds of a change are those of
 * `compareStates`.
 *
 * - `added`, `dropped`: in scope now, and not before; before, and not now
 * - `raised`, `lowered`: in scope in both, of a level that is more or less urgent now; from or to no level is neither
 * - `resourced`: in scope in both, with another assignment, team or provider
 * - `improved`, `worsened`: with another score by the same rubric; a combination may be both, in one half each
 */
export type BaselineChanges = Readonly<Record<BaselineList, readonly ClassifiedChange[]>> & {
  /** The figures of both states, and of the services that both score. */
  readonly total: Diff['total'];
  readonly categories: Diff['categories'];
};

/** Compares an organisation with an earlier state of it. */
export function compareWithBaseline(before: Organisation, after: Organisation): BaselineChanges {
  const diff = compareStates(before, after);
  const inBoth = (change: ClassifiedChange) =>
    change.before?.scope === 'in-scope' && change.after?.scope === 'in-scope';
  const levelled = changesOf(diff, 're-levelled').filter(inBoth);
  // A level that was or is undecided is neither above nor below another.
  const raisedBy = ({ before, after }: ClassifiedChange) =>
    before?.catalog.level && after?.catalog.level ? rank(after.catalog.level) - rank(before.catalog.level) : 0;
  return {
    added: changesOf(diff, 'newly-in-scope'),
    dropped: changesOf(diff, 'dropped'),
    raised: levelled.filter((change) => raisedBy(change) > 0),
    lowered: levelled.filter((change) => raisedBy(change) < 0),
    resourced: changesOf(diff, 're-sourced').filter(inBoth),
    improved: changesOf(diff, 'improved'),
    worsened: changesOf(diff, 'worsened'),
    total: diff.total,
    categories: diff.categories,
  };
}

/** The most urgent level is the highest (textbook 5.2.1, table 9). */
function rank(level: LevelId): number {
  return -levels.findIndex(({ id }) => id === level);
}
