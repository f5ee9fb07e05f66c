import type { PortfolioGap } from '../../analysis/gap/portfolio.ts';
import type { PlanItem } from '../../analysis/plan.ts';
import type { Organisation } from '../../model/organisation.ts';
import { steps } from '../../reference/steps.ts';
import { nextTexts } from '../next-score.ts';
import type { PlanResult } from '../results.ts';
import type { Speaking } from '../speaking.ts';
import { categoryFiguresJson, figuresJson, improvementJson, selectionJson, serviceJson } from './parts.ts';
import { grounds, type Records, recordsOf, saidColumns, serviceColumns, within } from './records.ts';
import type { PlanJson } from './schema/plan.ts';

type WhatIfJson = NonNullable<PlanJson['what-if']>;

/** The roadmap as `schemas/plan-report.schema.json` describes it. */
export function planJson({ plan, organisation, by, budget, whatIf, selected }: PlanResult): PlanJson {
  return {
    version: 2,
    organisation: organisation.name ?? null,
    selection: selectionJson(selected),
    weights: organisation.policy.weights,
    by: by ?? null,
    budget: budget ?? null,
    open: plan.open,
    planned: plan.planned,
    'what-if': whatIf
      ? {
          assumed: whatIf.assumed.map(({ row, from, to, counts }) => ({
            ...serviceJson(row),
            from: from ?? null,
            to,
            counts: counts ?? null,
          })),
          before: evaluationJson(whatIf.before),
          after: evaluationJson(whatIf.after),
        }
      : null,
    groups: plan.groups.map(({ key, items }) => ({
      key: key ?? null,
      items: items.map((item) => itemJson(item, organisation)),
    })),
    more: plan.more,
    left: plan.left.map((improvement) => improvementJson(improvement, organisation)),
    unknown: {
      undecided: plan.unknown.undecided,
      unasked: plan.unknown.unasked,
      unscored: plan.unknown.unscored,
      'without-target': plan.unknown.withoutTarget,
    },
  };
}

/** One record a service, with its group; names and steps are in the chosen language. */
export function planRecords({ plan, organisation }: PlanResult, speaking: Speaking<'plan'>): Records {
  type Line = PlanItem & { readonly key: string | undefined };
  const row = (line: Line) => line.row;
  return recordsOf<Line>(
    {
      group: ({ key }) => key,
      ...within(serviceColumns(speaking.language), row),
      ...within(saidColumns(organisation), row),
      shortfall: ({ shortfall }) => shortfall,
      weight: ({ weight }) => weight,
      priority: ({ priority }) => priority,
      steps: ({ steps }) => steps,
      reaches: ({ reaches }) => reaches,
      cycle: ({ cycle }) => cycle,
      unassigned: ({ unassigned }) => unassigned,
      overdue: ({ overdue }) => overdue,
      owner: ({ row: { portfolio } }) => portfolio.owner,
      due: ({ row: { portfolio } }) => portfolio.due,
      action: ({ row: { portfolio } }) => portfolio.action,
      next: (item) => nextTexts(item, speaking).join(' '),
      // Owner, day and action stay where they are above.
      ...within(grounds, row),
    },
    plan.groups.flatMap(({ key, items }) => items.map((item) => ({ ...item, key }))),
    organisation,
  );
}

function itemJson(item: PlanItem, organisation: Organisation): PlanJson['groups'][number]['items'][number] {
  const { reaches, next, overdue } = item;
  return {
    ...improvementJson(item, organisation),
    steps: item.steps,
    reaches: reaches ?? null,
    next: next.map(({ rubric, score }) => ({ rubric, score, text: steps[rubric][score] })),
    overdue,
  };
}

function evaluationJson({ total, categories, strengths, weaknesses }: PortfolioGap): WhatIfJson['before'] {
  return { total: figuresJson(total), categories: categories.map(categoryFiguresJson), strengths, weaknesses };
}
