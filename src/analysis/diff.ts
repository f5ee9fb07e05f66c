import { isDeepStrictEqual } from 'node:util';
import type { Organisation, Policy } from '../model/organisation.ts';
import type { Row } from '../model/row.ts';
import type { CategoryId, RubricId, Score } from '../reference/index.ts';
import { hasOtherRubric, isResourced, pairRows, type RowChange } from './changes.ts';
import { type Figures, figuresOf } from './figures.ts';
import { type LikeForLike, likeForLike } from './like-for-like.ts';
import { type OtherAnswers, otherKeys, settingsChanged } from './other-answers.ts';
import { asIsScore, halfScore, isExcluded } from './score.ts';
import { assessedOn } from './staleness.ts';

/**
 * How a row can have changed, in the order in which people want to know. One row can have changed in several ways; one
 * that came into scope or left it has changed in that way only.
 *
 * - `improved`, `worsened`: another as-is score, of a combination another one of a half, whichever counts; not where the
 *   assignment has changed, since the score is by another rubric then;
 * - `scored`, `excluded`, `unscored`: what it, or a half of it, is now and was not before;
 * - `re-targeted`: another to-be score, a first one and none any more too; `re-levelled`: another level, likewise;
 * - `re-sourced`: another assignment, team or provider; that nobody has it is one, not said yet another;
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
  readonly likeForLike: LikeForLike;
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
  /** Rows of which other answers have changed, be they changed otherwise as well; in the same order. */
  readonly otherAnswers: readonly OtherAnswers[];
  /** What has changed of no single service: the keys, as `settingsChanged` spells them. */
  readonly settings: readonly string[];
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
  const inCategory = ({ rows, policy, framework }: Organisation, id: CategoryId) => ({
    rows: rows.filter(({ category }) => category === id),
    policy,
    framework,
  });
  return {
    total: figureChange(before, after, changes.length),
    categories: after.framework.categories.map(({ id }) => ({
      category: id,
      ...figureChange(
        inCategory(before, id),
        inCategory(after, id),
        changes.filter((change) => (change.after ?? change.before)?.category === id).length,
      ),
    })),
    changes,
    carriedOver: pairs.flatMap(({ before: then, after: now }) =>
      then && now && isCarriedOver([then, before], [now, after]) ? [now] : [],
    ),
    otherAnswers: pairs.map((pair) => ({ ...pair, keys: otherKeys(pair) })).filter(({ keys }) => keys.length > 0),
    settings: settingsChanged(before, after),
    otherCombinationScore: before.policy.combinationScore !== after.policy.combinationScore,
  };
}

type Measurable = Pick<Organisation, 'rows' | 'policy' | 'framework'>;

/** What the scores of a state are measured by. */
type Measuring = Pick<Organisation, 'policy' | 'assessedOn'>;

function figureChange(before: Measurable, after: Measurable, changed: number): FigureChange {
  return { before: figuresOf(before), after: figuresOf(after), changed, likeForLike: likeForLike(before, after) };
}

/** The changes of one kind, in the same order. */
export function changesOf({ changes }: Diff, kind: ChangeKind): ClassifiedChange[] {
  return changes.filter(({ kinds }) => kinds.includes(kind));
}

/** How a row has changed, in the order of `changeKinds`; each state is measured by its own policy. */
export function kindsOf({ before, after }: RowChange, from: Measuring, to: Measuring): ChangeKind[] {
  const was = before?.scope === 'in-scope';
  const is = after?.scope === 'in-scope';
  if (was !== is) return [is ? 'newly-in-scope' : 'dropped'];
  if (!before || !after) return [];
  // What is not to be done has a level and perhaps somebody who does it all the same, but no score that counts.
  const found = new Set<ChangeKind>([
    ...(is ? scoreKinds([before, from], [after, to]) : []),
    ...(is && before.portfolio['to-be'] !== after.portfolio['to-be'] ? (['re-targeted'] as const) : []),
    ...(isResourced(before, after) ? (['re-sourced'] as const) : []),
    ...(before.catalog.level === after.catalog.level ? [] : (['re-levelled'] as const)),
  ]);
  return changeKinds.filter((kind) => found.has(kind));
}

type State = readonly [Row, Measuring];

/**
 * What has become of the scores: of each half of what is a combination in both states, else of the one that counts. By
 * another rubric, and from or to an exclusion, it is only told what there is, as the files say it.
 */
function scoreKinds([before, { policy: then }]: State, [after, { policy: now }]: State): ChangeKind[] {
  const isComparable = !hasOtherRubric(before, after) && isExcluded(before) === isExcluded(after);
  if (!isComparable) return stepOf(statusOf(before), statusOf(after));
  if (after.profile.assignment !== 'combination') return stepOf(scoreOf(before, then), scoreOf(after, now));
  return (['insource', 'outsource'] as const).flatMap((half) =>
    stepOf(scoreOf(before, then, half), scoreOf(after, now, half)),
  );
}

/** Unscored, excluded and scored are three different things. */
type Scored = Score | 'excluded' | 'scored' | undefined;

function stepOf(was: Scored, is: Scored): ChangeKind[] {
  if (was === is) return [];
  if (typeof was === 'number' && typeof is === 'number') return [is > was ? 'improved' : 'worsened'];
  return [typeof is === 'number' ? 'scored' : (is ?? 'unscored')];
}

function scoreOf(row: Row, policy: Policy, half?: RubricId): Score | undefined {
  return half === undefined ? asIsScore(row, policy) : halfScore(row, half);
}

function statusOf(row: Row): Scored {
  if (isExcluded(row)) return 'excluded';
  return row.portfolio['as-is'] === undefined ? undefined : 'scored';
}

function isCarriedOver([before, from]: State, [after, to]: State): boolean {
  if (before.scope !== 'in-scope' || after.scope !== 'in-scope') return false;
  const [was, is] = [asIsScore(before, from.policy), asIsScore(after, to.policy)];
  if (is === undefined || was !== is) return false;
  const then = assessedOn(before, from) ?? '';
  const now = assessedOn(after, to) ?? '';
  return isDeepStrictEqual(before.portfolio['as-is'], after.portfolio['as-is']) && now <= then;
}
