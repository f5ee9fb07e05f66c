import type { Organisation } from '../model/organisation.ts';
import type { Row } from '../model/row.ts';
import { hasOtherRubric, pairRows } from './changes.ts';
import { asIsScore, mean } from './score.ts';

/**
 * What has become of the same services: a mean also changes when services enter or leave it, and that is neither better
 * nor worse. Over the services in scope with an as-is score by the same rubric in both states, by the later policy in both.
 */
export interface LikeForLike {
  /** Scored in both states, with the same assignment. */
  readonly services: number;
  /** Scored in both states, with another assignment: by another rubric, so not compared. */
  readonly resourced: number;
  /** Mean as-is of these services, 1 to 5; undefined where there are none. */
  readonly before: number | undefined;
  readonly after: number | undefined;
  /** After minus before. */
  readonly change: number | undefined;
  /** Scored in the later state only. */
  readonly entered: number;
  /** Scored in the earlier state only. */
  readonly left: number;
}

/** Compares the as-is scores of the services that two states, or the same part of both, have in common. */
export function likeForLike(
  earlier: Pick<Organisation, 'rows' | 'framework'>,
  later: Pick<Organisation, 'rows' | 'policy' | 'framework'>,
): LikeForLike {
  const scoreOf = (row: Row | undefined) => (row?.scope === 'in-scope' ? asIsScore(row, later.policy) : undefined);
  const pairs = pairRows(earlier, later).map((pair) => ({
    ...pair,
    was: scoreOf(pair.before),
    is: scoreOf(pair.after),
  }));
  const both = pairs.filter(({ was, is }) => was !== undefined && is !== undefined);
  const alike = both.filter((pair) => pair.before && pair.after && !hasOtherRubric(pair.before, pair.after));
  const before = mean(alike.flatMap(({ was }) => was ?? []));
  const after = mean(alike.flatMap(({ is }) => is ?? []));
  return {
    services: alike.length,
    resourced: both.length - alike.length,
    before,
    after,
    change: before === undefined || after === undefined ? undefined : after - before,
    entered: pairs.filter(({ was, is }) => was === undefined && is !== undefined).length,
    left: pairs.filter(({ was, is }) => was !== undefined && is === undefined).length,
  };
}
