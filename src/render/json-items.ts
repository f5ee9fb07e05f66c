import type { CategoryGap, Means } from '../analysis/gap/portfolio.ts';
import type { Improvement } from '../analysis/improvement.ts';
import type { Row } from '../model/row.ts';

/** A service as the JSON of evaluations and roadmaps names it. What there is not is null, here and below. */
export function serviceItem({ id, category, name }: Row): object {
  return { id, category, name };
}

export function meansItem({ asIs, toBe, gap, ...counts }: Means): object {
  return { ...counts, asIs: asIs ?? null, toBe: toBe ?? null, gap: gap ?? null };
}

export function categoryItem({ category, standing, ...means }: CategoryGap): object {
  return { category, ...meansItem(means), standing: standing ?? null };
}

export function improvementItem({ row, asIs, toBe, gap, ...rest }: Improvement): object {
  const { action, owner, due } = row.portfolio;
  return {
    ...serviceItem(row),
    level: row.catalog.level ?? null,
    asIs: asIs ?? null,
    toBe: toBe ?? null,
    gap: gap ?? null,
    ...rest,
    action: action ?? null,
    owner: owner ?? null,
    due: due ?? null,
  };
}
