import type { Plan, PlanGrouping, PlanItem } from '../../analysis/plan.ts';
import type { WhatIf } from '../../analysis/what-if.ts';
import type { Messages } from '../../messages/index.ts';
import type { Organisation } from '../../model/organisation.ts';
import { type CategoryId, type CycleId, categoryById, cycleById } from '../../reference/index.ts';
import { rubrics } from '../../reference/rubrics.ts';
import type { RenderContext } from '../context.ts';
import { formulaText } from '../formula.ts';
import { decimal, signed } from '../numbers.ts';
import type { Section } from '../sections.ts';
import { nameOf, titleOf } from '../words.ts';
import type { PlanView } from './renderer.ts';

type Speaking = Pick<RenderContext, 'messages' | 'language'>;

export function titleText(organisation: Organisation, { messages, language }: Speaking): string {
  return titleOf(messages.plan.title, organisation, language);
}

/** What comes before the roadmap: how much there is to do, what the budget does, and how it is ordered. */
export function introduction({ items, open, planned }: Plan, { budget }: PlanView, messages: Messages): string[] {
  const { plan } = messages;
  const amount =
    budget === undefined
      ? plan.summary({ improvements: items.length, ...open })
      : plan.budget({ budget, ...planned, of: open.weighted });
  const how = budget === undefined ? [] : [plan.budgetHow];
  return [amount, ...how, plan.order, formulaText(messages)];
}

export function groupText(
  key: string | undefined,
  by: PlanGrouping,
  { teams }: Organisation,
  { messages, language }: Speaking,
): string {
  const { groups } = messages.plan;
  switch (by) {
    case 'cycle':
      return cycleById(key as CycleId).name[language];
    case 'quarter':
      return key === undefined ? groups.noQuarter : groups.quarter(key.slice(0, 4), key.slice(-1));
    case 'team':
      return key === undefined ? groups.noTeam : nameOf(key, teams, language);
    case 'category':
      return `${key} ${categoryById(key as CategoryId).name[language]}`;
  }
}

/** `3 → 5`, or `3 → 4 of 5` where the budget ends before; only what it is where it is not to be raised. */
export function scoreText({ asIs, toBe, gap, reaches }: PlanItem, { plan, words }: Messages): string {
  if (gap !== undefined && gap <= 0) return String(asIs);
  if (toBe === undefined) return asIs?.toString() ?? words.unscored;
  return plan.scoreOf({
    from: asIs?.toString() ?? words.unscored,
    reaches: String(reaches ?? toBe),
    toBe: String(toBe),
  });
}

export function priorityText({ gap: size, weight, priority }: PlanItem, { gap, words }: Messages): string {
  return size === undefined || priority === 0 ? words.none : gap.priorityOf(weight, size);
}

/** What the next score asks for, a line for each half; who does it has to be decided first. */
export function nextTexts({ row, unassigned, next }: PlanItem, { messages, language }: Speaking): string[] {
  const { plan } = messages;
  if (unassigned) return [plan.decide];
  return next.map(({ rubric, score }) => {
    const text = rubrics[rubric][score][language];
    const shared = row.profile.assignment === 'combination';
    return shared ? plan.asksHalf(score, plan.halves[rubric], text) : plan.asks(score, text);
  });
}

export function assumptionText({ assumed }: WhatIf, { plan, words }: Messages): string {
  return plan.whatIf(assumed.map(({ row, from, to }) => plan.change(row.id, from?.toString() ?? words.unscored, to)));
}

/** Means, gaps, strengths and weaknesses before and after, of all and of each category that changes. */
export function whatIfSection({ before, after }: WhatIf, { messages, language }: Speaking): Section {
  const { plan, words } = messages;
  const changed = after.categories.flatMap((now, index) => {
    const was = before.categories[index];
    return was && (was.asIs !== now.asIs || was.gap !== now.gap) ? [{ was, now }] : [];
  });
  const means = (was: typeof before.total, now: typeof after.total) => [
    plan.arrow(decimal(was.asIs), decimal(now.asIs)),
    plan.arrow(signed(was.gap, 1), signed(now.gap, 1)),
  ];
  const standing = (of: 'strength' | 'weakness' | undefined) => plan.standings[of ?? 'none'];
  return {
    heading: plan.means,
    columns: [
      { heading: words.category, flexible: true, oneLine: true },
      { heading: words.asIs, align: 'right' },
      { heading: words.gap, align: 'right' },
      { heading: plan.standing },
    ],
    rows: [
      ...changed.map(({ was, now }) => [
        `${now.category} ${categoryById(now.category).name[language]}`,
        ...means(was, now),
        plan.arrow(standing(was.standing), standing(now.standing)),
      ]),
      [plan.all, ...means(before.total, after.total), ''],
    ],
  };
}
