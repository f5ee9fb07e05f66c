import type { Organisation, Policy } from '../../model/organisation.ts';
import type { Row } from '../../model/row.ts';
import type { CategoryId, Score } from '../../reference/index.ts';
import { dependsOnPerson, isHandedOffBlindly } from '../dependence.ts';
import { figuresOf } from '../figures.ts';
import { type Improvement, improvements } from '../improvement.ts';
import { asIsScore, gapOf, isExcluded, isUnscored } from '../score.ts';

export interface ServiceGap {
  readonly row: Row;
  readonly asIs: Score;
  readonly toBe: Score;
  readonly gap: number;
}

/** Means over scored services in scope, 1 to 5; undefined where there is nothing to take them of. */
export interface Means {
  readonly inScope: number;
  readonly scored: number;
  readonly excluded: number;
  readonly unscored: number;
  readonly asIs: number | undefined;
  readonly toBe: number | undefined;
  /** Mean gap over the services that have both scores, -4 to 4. */
  readonly gap: number | undefined;
}

export interface CategoryGap extends Means {
  readonly category: CategoryId;
  /** By the thresholds of the policy (textbook 8.2, step 4); undefined between them, and without a mean. */
  readonly standing: 'strength' | 'weakness' | undefined;
}

export interface PortfolioGap {
  /** Over all categories. */
  readonly total: Means;
  readonly categories: readonly CategoryGap[];
  /** Services with both scores: largest gap first, ties in list order; above target, the gap is negative. */
  readonly services: readonly ServiceGap[];
  /** Furthest above first. */
  readonly aboveTarget: readonly ServiceGap[];
  readonly unscored: readonly Row[];
  readonly excluded: readonly Row[];
  /** Scored, but it is not said how well they should be done. */
  readonly withoutTarget: readonly Row[];
  readonly strengths: readonly CategoryId[];
  readonly weaknesses: readonly CategoryId[];
  readonly dependsOnPerson: readonly Row[];
  readonly handedOffBlindly: readonly Row[];
  /** Within what is there, in the order in which to do them (textbook 8.1). */
  readonly shortCycle: readonly Improvement[];
  /** With new people, budget or systems, in the order in which to do them. */
  readonly longCycle: readonly Improvement[];
}

/** How well it is done, and how well it should be (textbook 3.4, phase 3; 8.1, 8.2). */
export function analysePortfolio(organisation: Organisation): PortfolioGap {
  const { rows, policy, framework } = organisation;
  const inScope = rows.filter(({ scope }) => scope === 'in-scope');
  const all = framework.categories.map(({ id }) => categoryGap(id, inScope, policy));
  const services = inScope.flatMap((row) => serviceGap(row, policy)).toSorted((a, b) => b.gap - a.gap);
  const toDo = improvements(organisation);
  const standing = (wanted: CategoryGap['standing']) =>
    all.filter((category) => category.standing === wanted).map(({ category }) => category);
  return {
    total: means(inScope, policy),
    categories: all,
    services,
    aboveTarget: services.filter(({ gap }) => gap < 0).toSorted((a, b) => a.gap - b.gap),
    unscored: inScope.filter((row) => isUnscored(row, policy)),
    excluded: inScope.filter(isExcluded),
    withoutTarget: inScope.filter(
      (row) => asIsScore(row, policy) !== undefined && row.portfolio['to-be'] === undefined,
    ),
    strengths: standing('strength'),
    weaknesses: standing('weakness'),
    dependsOnPerson: inScope.filter(dependsOnPerson),
    handedOffBlindly: inScope.filter(isHandedOffBlindly),
    shortCycle: toDo.filter(({ cycle }) => cycle === 'short'),
    longCycle: toDo.filter(({ cycle }) => cycle === 'long'),
  };
}

function serviceGap(row: Row, policy: Policy): ServiceGap[] {
  const asIs = asIsScore(row, policy);
  const toBe = row.portfolio['to-be'];
  const gap = gapOf(row, policy);
  return asIs === undefined || toBe === undefined || gap === undefined ? [] : [{ row, asIs, toBe, gap }];
}

function categoryGap(category: CategoryId, inScope: readonly Row[], policy: Policy): CategoryGap {
  const own = means(
    inScope.filter((row) => row.category === category),
    policy,
  );
  const { asIs } = own;
  const isStrength = asIs !== undefined && asIs >= policy.strength;
  const isWeakness = asIs !== undefined && asIs < policy.weakness;
  return { category, ...own, standing: isStrength ? 'strength' : isWeakness ? 'weakness' : undefined };
}

function means(inScope: readonly Row[], policy: Policy): Means {
  const { scored, asIs, toBe, gap } = figuresOf({ rows: inScope, policy });
  return {
    inScope: inScope.length,
    scored,
    excluded: inScope.filter(isExcluded).length,
    unscored: inScope.filter((row) => isUnscored(row, policy)).length,
    asIs,
    toBe,
    gap,
  };
}
