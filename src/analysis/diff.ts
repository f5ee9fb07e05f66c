import { isDeepStrictEqual } from 'node:util';
import type { Organisation } from '../model/organisation.ts';
import type { Row } from '../model/row.ts';
import type { CategoryId } from '../reference/index.ts';
import { isResourced, pairRows, type RowChange } from './changes.ts';
import { type Figures, figuresOf } from './figures.ts';
import { asIsScore, halfScore, isExcluded } from './score.ts';
import { assessedOn } from './staleness.ts';

/**
 * How a row can have changed, in the order in which people want to know. One row can have changed in several ways; one
 * that came into scope or left it has changed in that way only.
 *
 * - `improved`, `worsened`: another as-is score by the same rubric; where that of a combination is the same, another one of a half;
 * - `scored`, `excluded`, `unscored`: what it is now, and was not before;
 * - `re-targeted`: another to-be score; `re-levelled`: another level;
 * - `re-sourced`: another assignment, team or provider; by another assignment, scores are not compared;
 * - `newly-in-scope`, `dropped`.
 */
export const changeKinds = [
  'improved',
  'worsened',
  'scored',
  'excluded',
  'unscored',
  're-targeted',
  're-sourced',
  're-levelled',
  'newly-in-scope',
  'dropped',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** A row that has changed, and how. */
export interface ClassifiedChange extends RowChange {
  readonly kinds: readonly ChangeKind[];
}

/** An organisation, or one category of it, in two states. */
export interface FigureChange {
  readonly before: Figures;
  readonly after: Figures;
  /** How many rows have changed, in at least one way. */
  readonly changed: number;
}

export interface Diff {
  readonly total: FigureChange;
  readonly categories: readonly (FigureChange & { readonly category: CategoryId })[];
  /** In the order of the later state, then what was dropped from the list. */
  readonly changes: readonly ClassifiedChange[];
  /**
   * No change, but nothing that shows that anybody looked: in scope with the same as-is, and with no later day of
   * assessment. In the order of the later state.
   */
  readonly carriedOver: readonly Row[];
  /** Whether the score of a combination is another half now: then such scores cannot be compared. */
  readonly otherCombinationScore: boolean;
}

/** What has changed between two states of an organisation. Each is measured by its own policy. */
export function compareStates(before: Organisation, after: Organisation): Diff {
  const pairs = pairRows(before, after);
  const changes = pairs.flatMap((pair): ClassifiedChange[] => {
    const kinds = kindsOf(pair, before, after);
    return kinds.length === 0 ? [] : [{ ...pair, kinds }];
  });
  const inCategory = ({ rows, policy }: Organisation, id: CategoryId) =>
    figuresOf({ rows: rows.filter(({ category }) => category === id), policy });
  return {
    total: { before: figuresOf(before), after: figuresOf(after), changed: changes.length },
    categories: after.framework.categories.map(({ id }) => ({
      category: id,
      before: inCategory(before, id),
      after: inCategory(after, id),
      changed: changes.filter((change) => (change.after ?? change.before)?.category === id).length,
    })),
    changes,
    carriedOver: pairs.flatMap(({ before: then, after: now }) =>
      then && now && isCarriedOver([then, before], [now, after]) ? [now] : [],
    ),
    otherCombinationScore: before.policy.combinationScore !== after.policy.combinationScore,
  };
}

/** The changes of one kind, in the same order. */
export function changesOf({ changes }: Diff, kind: ChangeKind): ClassifiedChange[] {
  return changes.filter(({ kinds }) => kinds.includes(kind));
}

function kindsOf({ before, after }: RowChange, from: Organisation, to: Organisation): ChangeKind[] {
  const was = before?.scope === 'in-scope';
  const is = after?.scope === 'in-scope';
  if (was !== is) return [is ? 'newly-in-scope' : 'dropped'];
  if (!before || !after) return [];
  // What is not to be done has a level and perhaps somebody who does it all the same, but no score that counts.
  // Another assignment is another rubric: scores by the one are neither above nor below those by the other.
  const sameRubric = before.profile.assignment === after.profile.assignment;
  const found = [
    ...(is && sameRubric ? scoreKinds([before, from], [after, to]) : []),
    ...(is && before.portfolio['to-be'] !== after.portfolio['to-be'] ? (['re-targeted'] as const) : []),
    ...(isResourced(before, after) ? (['re-sourced'] as const) : []),
    ...(before.catalog.level === after.catalog.level ? [] : (['re-levelled'] as const)),
  ];
  return found;
}

type State = readonly [Row, Organisation];

function scoreKinds([before, { policy: then }]: State, [after, { policy: now }]: State): ChangeKind[] {
  const [was, is] = [asIsScore(before, then), asIsScore(after, now)];
  if (was === undefined || is === undefined) {
    const status = statusOf(is, after);
    return status === statusOf(was, before) ? [] : [status];
  }
  const halves = (['insource', 'outsource'] as const).map((half) => [halfScore(before, half), halfScore(after, half)]);
  const steps = (was === is ? halves : [[was, is]]).map(([a, b]) => (a === undefined || b === undefined ? 0 : b - a));
  return [
    ...(steps.some((step) => step > 0) ? (['improved'] as const) : []),
    ...(steps.some((step) => step < 0) ? (['worsened'] as const) : []),
  ];
}

/** Unscored, excluded and scored are three different things. */
function statusOf(score: number | undefined, row: Row): 'scored' | 'excluded' | 'unscored' {
  return score !== undefined ? 'scored' : isExcluded(row) ? 'excluded' : 'unscored';
}

function isCarriedOver([before, from]: State, [after, to]: State): boolean {
  if (before.scope !== 'in-scope' || after.scope !== 'in-scope') return false;
  const [was, is] = [asIsScore(before, from.policy), asIsScore(after, to.policy)];
  if (is === undefined || was !== is) return false;
  const then = assessedOn(before, from) ?? '';
  const now = assessedOn(after, to) ?? '';
  return isDeepStrictEqual(before.portfolio['as-is'], after.portfolio['as-is']) && now <= then;
}
