import type { IsoDate } from '../model/files.ts';
import type { Organisation, Policy } from '../model/organisation.ts';
import type { Row } from '../model/row.ts';
import { cycles, type RubricId, type Score, scores } from '../reference/index.ts';
import { type RaisedScore, raisedScores } from '../reference/steps.ts';
import { carrierOf, isUnasked } from './assignment.ts';
import { isOverdue } from './dates.ts';
import { figuresOf } from './figures.ts';
import { type Improvement, improvements } from './improvement.ts';
import { periodOf } from './period.ts';
import { halfScore, halves, laggingScore } from './score.ts';

/** A step: the score to reach next, and by which rubric (textbook 8.3). */
export interface NextScore {
  readonly rubric: RubricId;
  readonly score: RaisedScore;
}

export interface PlanItem extends Improvement {
  /** By how many scores it is to be raised: the shortfall, or what the budget allows of it. */
  readonly steps: number;
  /** The score of what lags most after these steps; undefined where it has none now. */
  readonly reaches: Score | undefined;
  /** Of each half that has to be raised; none where nobody has it. */
  readonly next: readonly NextScore[];
  /** Its day is past, and it is still below its target. */
  readonly overdue: boolean;
}

/** How a roadmap can be grouped. */
export const planGroupings = ['cycle', 'quarter', 'team', 'category'] as const;
export type PlanGrouping = (typeof planGroupings)[number];

export interface PlanGroup {
  /**
   * A cycle, a quarter such as `2027-Q1` or, of fiscal years, `FY2026-Q4`, a team, or a category; undefined for what has none, and where
   * nothing is grouped.
   */
  readonly key: string | undefined;
  readonly items: readonly PlanItem[];
}

/** Steps, and how much weighted gap they close: the sum of their weights. */
export interface Effort {
  readonly steps: number;
  readonly weighted: number;
}

/**
 * What a roadmap leaves out because answers are missing: how many services that are not on it; without that, nothing to
 * improve would mean little.
 */
export interface Unknown {
  /** Not decided on: not in scope yet. */
  readonly undecided: number;
  /** It is not said who has them, and they are not known to be below target. */
  readonly unasked: number;
  readonly unscored: number;
  /** Scored, without a target. */
  readonly withoutTarget: number;
}

export interface Plan {
  /** In the order in which to do them: see `improvements`. */
  readonly items: readonly PlanItem[];
  readonly groups: readonly PlanGroup[];
  /** All that there is to close. */
  readonly open: Effort;
  /** What this plan closes. */
  readonly planned: Effort;
  /** How many improvements come after these, and are not shown. */
  readonly more: number;
  /** What the budget leaves out wholly. */
  readonly left: readonly Improvement[];
  readonly unknown: Unknown;
}

export interface PlanOptions {
  readonly today: IsoDate;
  readonly by?: PlanGrouping | undefined;
  /** How many steps can be made; as many as there are if left out. */
  readonly budget?: number | undefined;
  /** How many improvements to show; all if left out. */
  readonly top?: number | undefined;
}

/** The improvements as an ordered roadmap (textbook 8.1; 8.2, step 5). */
export function makePlan(organisation: Organisation, { today, by, budget, top }: PlanOptions): Plan {
  const { rows, policy } = organisation;
  const all = improvements(organisation);
  const chosen = within(all, budget ?? Infinity);
  const items = chosen.slice(0, top).map(({ improvement, steps }): PlanItem => {
    const { row } = improvement;
    const lags = laggingScore(row, policy);
    return {
      ...improvement,
      steps,
      reaches: lags === undefined ? undefined : scores.find((score) => score === lags + steps),
      next: nextScores(row, policy),
      overdue: isOverdue(row, organisation, today),
    };
  });
  return {
    items,
    groups: by === undefined ? [{ key: undefined, items }] : grouped(items, by, organisation),
    open: effortOf(all.map(({ shortfall, weight }) => ({ weight, steps: shortfall }))),
    planned: effortOf(chosen.map(({ improvement: { weight }, steps }) => ({ weight, steps }))),
    more: chosen.length - items.length,
    left: all.slice(chosen.length),
    unknown: unknownOf(rows, all, policy),
  };
}

/**
 * The roadmap from its top, as far as a budget reaches: the last may be raised by a part of its steps only. What needs
 * no steps costs nothing, but nothing is taken where the budget is used up before it.
 *
 * @param budget a number of steps
 */
function within(
  roadmap: readonly Improvement[],
  budget: number,
): { readonly improvement: Improvement; readonly steps: number }[] {
  let left = budget;
  return roadmap.flatMap((improvement) => {
    if (left === 0) return [];
    const steps = Math.min(improvement.shortfall, left);
    left -= steps;
    return [{ improvement, steps }];
  });
}

function unknownOf(rows: readonly Row[], roadmap: readonly Improvement[], policy: Policy): Unknown {
  const listed = new Set(roadmap.map(({ row }) => row));
  const others = rows.filter((row) => !listed.has(row));
  const { unscored, withoutTarget } = figuresOf({ rows: others, policy });
  return {
    undecided: others.filter(({ scope }) => scope === 'undecided').length,
    unasked: others.filter(isUnasked).length,
    unscored,
    withoutTarget,
  };
}

/**
 * What raises a row by a score, by the rubric of whoever does it; of a combination, of the half that lags,
 * or of both where they are equal, whichever half makes its score. None for 5, and for what nobody has.
 */
export function nextScores(row: Row, policy: Policy): NextScore[] {
  const lags = laggingScore(row, policy);
  const score = raisedScores.find((next) => next === (lags ?? 5) + 1);
  if (score === undefined) return [];
  return halves.filter((half) => halfScore(row, half) === lags).map((rubric) => ({ rubric, score }));
}

function effortOf(parts: readonly { readonly weight: number; readonly steps: number }[]): Effort {
  return {
    steps: parts.reduce((sum, { steps }) => sum + steps, 0),
    weighted: parts.reduce((sum, { steps, weight }) => sum + steps * weight, 0),
  };
}

/** Groups in their own order, what has no key last; within each, the order of the roadmap stays. */
function grouped(
  items: readonly PlanItem[],
  by: PlanGrouping,
  { teams, framework, policy }: Organisation,
): PlanGroup[] {
  const keyOf: Record<PlanGrouping, (item: PlanItem) => string | undefined> = {
    cycle: ({ cycle }) => cycle,
    quarter: ({
      row: {
        portfolio: { due },
      },
    }) => due && periodOf(due, 'quarter', policy.fiscalYearStart),
    team: ({ row }) => carrierOf(row, 'team'),
    category: ({ row }) => row.category,
  };
  const orders: Record<PlanGrouping, readonly string[]> = {
    cycle: cycles.map(({ id }) => id),
    quarter: items
      .map(keyOf.quarter)
      .filter((key) => key !== undefined)
      .toSorted(),
    team: (teams ?? []).map(({ id }) => id),
    category: framework.categories.map(({ id }) => id),
  };
  const found = items.map(keyOf[by]).filter((key) => key !== undefined);
  const keys = new Set([...orders[by], ...found]);
  return [...keys, undefined]
    .map((key) => ({ key, items: items.filter((item) => keyOf[by](item) === key) }))
    .filter((group) => group.items.length > 0);
}
