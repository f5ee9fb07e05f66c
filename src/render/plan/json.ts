import type { PortfolioGap } from '../../analysis/gap/portfolio.ts';
import type { PlanItem } from '../../analysis/plan.ts';
import { levels, undecidedWeight } from '../../reference/index.ts';
import { rubrics } from '../../reference/rubrics.ts';
import { forJson } from '../escape.ts';
import { categoryItem, improvementItem, meansItem, serviceItem } from '../json-items.ts';
import type { PlanRenderer } from './renderer.ts';

/** The roadmap as JSON; null where there is no figure. `docs/numbers.md` documents the shape. */
export const json: PlanRenderer = (plan, organisation, _, { by, budget, whatIf } = {}) =>
  forJson({
    version: 1,
    organisation: organisation.name ?? null,
    weights: { ...Object.fromEntries(levels.map(({ id, weight }) => [id, weight])), undecided: undecidedWeight },
    by: by ?? null,
    budget: budget ?? null,
    open: plan.open,
    planned: plan.planned,
    whatIf: whatIf
      ? {
          assumed: whatIf.assumed.map(({ row, from, to }) => ({ ...serviceItem(row), from: from ?? null, to })),
          before: figuresOf(whatIf.before),
          after: figuresOf(whatIf.after),
        }
      : null,
    groups: plan.groups.map(({ key, items }) => ({ key: key ?? null, items: items.map(itemOf) })),
    left: plan.left.map(improvementItem),
  });

function itemOf({ steps, reaches, next, overdue, ...improvement }: PlanItem): object {
  return {
    ...improvementItem(improvement),
    steps,
    reaches: reaches ?? null,
    next: next.map(({ rubric, score }) => ({ rubric, score, text: rubrics[rubric][score] })),
    overdue,
  };
}

function figuresOf({ total, categories, strengths, weaknesses }: PortfolioGap): object {
  return {
    total: meansItem(total),
    categories: categories.map(categoryItem),
    strengths,
    weaknesses,
  };
}
