import type { Organisation, Policy } from '../../model/organisation.ts';
import type { Row } from '../../model/row.ts';
import type { CategoryId, Score } from '../../reference/index.ts';
import { blindness, dependsOnPerson, isHandedOffBlindly, isNotDone, ownDependence } from '../dependence.ts';
import { type Distribution, distributions, type Figures, figuresOf } from '../figures.ts';
import { type Improvement, improvements } from '../improvement.ts';
import { asIsScore, gapOf, isExcluded, isUnscored, shortfallOf } from '../score.ts';

export interface ServiceGap {
  readonly row: Row;
  readonly asIs: Score;
  readonly toBe: Score;
  readonly gap: number;
}

export interface CategoryGap extends Figures {
  readonly category: CategoryId;
  /**
   * By the mean as-is of all scored and the thresholds of the policy (textbook 8.2, step 4); undefined between them, and
   * where fewer than half of the services in scope are scored.
   */
  readonly standing: 'strength' | 'weakness' | undefined;
}

export interface PortfolioGap {
  /** How many services of each level have which score: scores are ordinal, so this comes before any mean. */
  readonly distribution: readonly Distribution[];
  /** Over all categories. */
  readonly total: Figures;
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
  /** Own work that cannot be done, depends on single persons, or does so and is meant to: none stands in two lists. */
  readonly notDone: readonly Row[];
  readonly dependsOnPerson: readonly Row[];
  readonly dependsAccepted: readonly Row[];
  readonly handedOffBlindly: readonly Row[];
  readonly blindAccepted: readonly Row[];
  /** Combinations that reach their target as a whole, and of which one half does not. */
  readonly halfBelow: readonly Row[];
  /** All improvements, in the order in which to do them (textbook 8.2, step 5). */
  readonly toDo: readonly Improvement[];
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
    distribution: distributions({ rows: inScope, policy }),
    total: figuresOf({ rows: inScope, policy }),
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
    notDone: inScope.filter(isNotDone),
    dependsOnPerson: inScope.filter(dependsOnPerson),
    dependsAccepted: inScope.filter((row) => ownDependence(row) === 'accepted'),
    handedOffBlindly: inScope.filter(isHandedOffBlindly),
    blindAccepted: inScope.filter((row) => blindness(row) === 'accepted'),
    halfBelow: inScope.filter((row) => (gapOf(row, policy) ?? 1) <= 0 && shortfallOf(row, policy) > 0),
    toDo,
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
  const own = figuresOf({ rows: inScope.filter((row) => row.category === category), policy });
  return { category, ...own, standing: standingOf(own, policy) };
}

/** Whether enough is scored to say that a category is a strength or a weakness, or neither. */
export function isRated({ scored, inScope }: Pick<Figures, 'scored' | 'inScope'>): boolean {
  return scored > 0 && scored * 2 >= inScope;
}

function standingOf(figures: Figures, policy: Policy): CategoryGap['standing'] {
  const { mean } = figures;
  if (mean === undefined || !isRated(figures)) return undefined;
  if (mean >= policy.strength) return 'strength';
  return mean < policy.weakness ? 'weakness' : undefined;
}
