import type { IsoDate } from '../model/files.ts';
import type { Organisation, Policy } from '../model/organisation.ts';
import type { Row } from '../model/row.ts';
import { cycles, type RubricId, type Score, scores } from '../reference/index.ts';
import { carrierOf } from './assignment.ts';
import { isOverdue } from './dates.ts';
import { type Improvement, improvements } from './improvement.ts';
import { asIsScore } from './score.ts';

/** What the next score asks for: the line of a rubric (textbook 8.3). */
export interface NextScore {
  readonly rubric: RubricId;
  readonly score: Score;
}

export interface PlanItem extends Improvement {
  /** How many scores it is to be raised by: the gap, or what the budget allows. */
  readonly steps: number;
  /** The as-is score after these steps; undefined where it has none now. */
  readonly reaches: Score | undefined;
  /** Of each half that has to be raised; none where it is not known who does the service. */
  readonly next: readonly NextScore[];
  /** Its day is past, and the gap is still there. */
  readonly overdue: boolean;
}

/** How a roadmap can be grouped. */
export const planGroupings = ['cycle', 'quarter', 'team', 'category'] as const;
export type PlanGrouping = (typeof planGroupings)[number];

export interface PlanGroup {
  /**
   * A cycle, a quarter of the calendar such as `2027-Q1`, a team, or a category; undefined for what has none, and where
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

export interface Plan {
  /** In the order in which to do them: see `improvements`. */
  readonly items: readonly PlanItem[];
  readonly groups: readonly PlanGroup[];
  /** All that there is to close. */
  readonly open: Effort;
  /** What this plan closes. */
  readonly planned: Effort;
  /** What the budget leaves out wholly. */
  readonly left: readonly Improvement[];
}

export interface PlanOptions {
  readonly today: IsoDate;
  readonly by?: PlanGrouping | undefined;
  /** How many steps can be made; as many as there are if left out. */
  readonly budget?: number | undefined;
}

/** The improvements as an ordered roadmap (textbook 8.1; 8.2, step 5). */
export function makePlan(organisation: Organisation, { today, by, budget }: PlanOptions): Plan {
  const all = improvements(organisation);
  const steps = stepsWithin(all, budget ?? Infinity);
  const chosen = budget === undefined ? all : all.filter((improvement) => steps.has(improvement));
  const items = chosen.map((improvement): PlanItem => {
    const { row, asIs } = improvement;
    const raise = steps.get(improvement) ?? 0;
    return {
      ...improvement,
      steps: raise,
      reaches: asIs === undefined ? undefined : scores.find((score) => score === asIs + raise),
      next: nextScores(row, organisation.policy),
      overdue: isOverdue(row, organisation, today),
    };
  });
  return {
    items,
    groups: by === undefined ? [{ key: undefined, items }] : grouped(items, by, organisation),
    open: effortOf(all.map(({ gap, weight }) => ({ weight, steps: Math.max(gap ?? 0, 0) }))),
    planned: effortOf(items),
    left: all.filter((improvement) => !chosen.includes(improvement)),
  };
}

/**
 * The steps that close the most weighted gap within a budget. Each step raises one service by one score and closes its
 * weight, whichever of its steps it is; so the heaviest steps are the best, and ties go to what comes first on the
 * roadmap. Services of which no step can be made are left out.
 *
 * @param budget a number of steps
 */
export function stepsWithin(toDo: readonly Improvement[], budget: number): Map<Improvement, number> {
  const steps = new Map<Improvement, number>();
  let left = budget;
  for (const improvement of toDo.toSorted((a, b) => b.weight - a.weight)) {
    const raise = Math.min(Math.max(improvement.gap ?? 0, 0), left);
    if (raise > 0) steps.set(improvement, raise);
    left -= raise;
  }
  return steps;
}

/**
 * What raises the score of a row by one. Of a combination, the half that makes its score: the higher one, of two equal
 * ones its own; where the policy takes the lower one, that, or both where they are equal.
 */
export function nextScores(row: Row, policy: Policy): NextScore[] {
  const { assignment } = row.profile;
  const score = scores.find((next) => next === (asIsScore(row, policy) ?? 5) + 1);
  if (score === undefined || assignment === undefined || assignment === 'unassigned') return [];
  if (assignment !== 'combination') return [{ rubric: assignment, score }];
  const both = ['insource', 'outsource'] as const;
  const asIs = row.portfolio['as-is'];
  if (typeof asIs !== 'object') return both.map((rubric) => ({ rubric, score }));
  const deciding = both.filter((half) => asIs[half] === score - 1);
  const raised = policy.combinationScore === 'lower' ? deciding : deciding.slice(0, 1);
  return raised.map((rubric) => ({ rubric, score }));
}

function effortOf(parts: readonly { readonly weight: number; readonly steps: number }[]): Effort {
  return {
    steps: parts.reduce((sum, { steps }) => sum + steps, 0),
    weighted: parts.reduce((sum, { steps, weight }) => sum + steps * weight, 0),
  };
}

/** Groups in their own order, what has no key last; within each, the order of the roadmap stays. */
function grouped(items: readonly PlanItem[], by: PlanGrouping, { teams, framework }: Organisation): PlanGroup[] {
  const keyOf: Record<PlanGrouping, (item: PlanItem) => string | undefined> = {
    cycle: ({ cycle }) => cycle,
    quarter: ({ row }) => quarterOf(row.portfolio.due),
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

/** `2027-Q1` for a day from January to March 2027. */
function quarterOf(date: IsoDate | undefined): string | undefined {
  return date === undefined ? undefined : `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
}
