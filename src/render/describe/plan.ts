import type { PlanGrouping, PlanItem } from '../../analysis/plan.ts';
import type { WhatIf } from '../../analysis/what-if.ts';
import type { Organisation } from '../../model/organisation.ts';
import { type CategoryId, type CycleId, cycleById } from '../../reference/index.ts';
import {
  type Cell,
  type Column,
  type Document,
  documentOf,
  flexible,
  type Inline,
  left,
  right,
  section,
  table,
  text,
  toned,
} from '../document.ts';
import type { Raw } from '../escape.ts';
import { formulaText } from '../formula.ts';
import { nextTexts } from '../next-score.ts';
import type { PlanResult } from '../results.ts';
import type { Speaking } from '../speaking.ts';
import { asIsText, nameOf, titleOf } from '../words.ts';
import { categoryText, priorityCell, serviceCells, serviceColumns } from './cells.ts';
import { fiscalText, selectedLine } from './selected.ts';

type Speech = Speaking<'gap' | 'plan' | 'words'>;

/** The roadmap: each service in one row, with what is to be done, in the groups that were asked for. */
export function describePlan(result: PlanResult, speaking: Speech): Document {
  const { plan, organisation, by, whatIf } = result;
  const { messages, language } = speaking;
  const words = messages.plan;
  const groups = plan.groups.map(({ key, items }) => {
    const rows = table(
      columnsOf(speaking),
      items.map((item) => cellsOf(item, organisation, speaking)),
    );
    return by ? section(words.groupOf(groupText(key, by, organisation, speaking), items.length), [rows]) : rows;
  });
  const assumed = whatIf ? [text(assumptionText(whatIf, speaking)), whatIfSection(whatIf, speaking)] : [];
  const isDone = plan.items.length + plan.left.length === 0;
  const unknown = Object.values(plan.unknown).some((services) => services > 0)
    ? text(toned('warn', words.unknown(plan.unknown)))
    : undefined;
  return documentOf(
    titleOf(words.title, organisation, language),
    [selectedLine(result.selected, organisation, speaking)],
    isDone
      ? [...assumed, unknown ? text(words.nothingKnown) : text(toned('good', words.nothing)), unknown]
      : [
          ...assumed,
          introduction(result, speaking),
          unknown,
          ...groups,
          plan.more === 0 ? undefined : text(words.more(plan.more)),
          plan.left.length === 0 ? undefined : text(words.left(plan.left.map(({ row }) => row.id))),
        ],
  );
}

/** How much there is to do, what the budget does, and how it is ordered. */
function introduction(
  { plan: { items, open, planned, more }, organisation, by, budget }: PlanResult,
  { messages }: Speech,
) {
  const { fiscalYearStart } = organisation.policy;
  const { plan } = messages;
  const amount =
    budget === undefined
      ? plan.summary({ improvements: items.length + more, ...open })
      : plan.budget({ budget, ...planned, of: open.weighted });
  const how = [
    ...(budget === undefined ? [] : [plan.budgetHow]),
    plan.order,
    formulaText(messages, organisation.policy),
    ...(by === 'quarter' && fiscalYearStart !== 1 ? [messages.words.fiscalYear(fiscalYearStart)] : []),
  ];
  return text(amount, ...how.map((line) => toned('faint', line)));
}

/** What a group of the roadmap is called. */
export function groupText(key: string | undefined, by: PlanGrouping, { teams }: Organisation, speaking: Speech): Raw {
  const { messages, language } = speaking;
  const { groups } = messages.plan;
  switch (by) {
    case 'cycle':
      return cycleById(key as CycleId).name[language];
    case 'quarter':
      if (key === undefined) return groups.noQuarter;
      return fiscalText(key, 'long', messages) ?? groups.quarter(key.slice(0, 4), key.slice(-1));
    case 'team':
      return key === undefined ? groups.noTeam : nameOf(key, teams, language);
    case 'category':
      return categoryText(key as CategoryId, speaking);
  }
}

function columnsOf({ messages }: Speech): Column[] {
  const { plan, gap } = messages;
  return [
    ...serviceColumns(messages),
    left(plan.score),
    { ...left(gap.priority), worked: gap.weightAndShortfall },
    left(plan.cycle),
    flexible(gap.owner),
    left(gap.due),
    { heading: plan.next, below: true },
    { heading: plan.action, below: true },
  ];
}

function cellsOf(item: PlanItem, { teams }: Organisation, speaking: Speech): Cell[] {
  const { row, shortfall, cycle } = item;
  const { words, plan, gap } = speaking.messages;
  const { action, owner, due } = row.portfolio;
  return [
    ...serviceCells(row, speaking),
    { short: scoreText(item, gap.screen.nobody, speaking), long: scoreText(item, plan.nobodyAt, speaking) },
    shortfall === 0 ? words.none : priorityCell(item, speaking, 'short'),
    plan.cycles[cycle],
    owner === undefined ? words.none : nameOf(owner, teams, speaking.language),
    due ?? words.none,
    { lines: nextLines(item, speaking) },
    action === undefined ? { short: '', long: words.none } : { short: plan.actionIs(action), long: action },
  ];
}

/** `3 → 5`, both halves of a combination `2/4 → 5`, or `3 → 4 of 5` where the budget ends before. */
export function scoreText(
  { row, toBe, shortfall, reaches, unassigned }: PlanItem,
  nobody: Raw,
  { messages }: Speaking<'plan' | 'words'>,
): Raw {
  const { plan } = messages;
  const from = unassigned ? nobody : asIsText(row, messages);
  if (shortfall === 0 || toBe === undefined) return from;
  return plan.scoreOf({ from, reaches: String(reaches ?? toBe), toBe: String(toBe) });
}

/** What to do for the next score, a line for each half; who does it has to be decided first. And that it is overdue. */
function nextLines(item: PlanItem, speaking: Speech): Inline[] {
  const { plan } = speaking.messages;
  const { due } = item.row.portfolio;
  return [
    ...nextTexts(item, speaking).map((words) => toned(item.unassigned ? 'bad' : 'faint', words)),
    ...(item.overdue && due !== undefined ? [toned('bad', plan.overdue(due))] : []),
  ];
}

function assumptionText({ assumed }: WhatIf, { messages: { plan, words } }: Speech): Raw {
  return plan.whatIf(
    assumed.map(({ row, from, to, counts }) =>
      plan.change(row.id, from?.toString() ?? words.unscored, to, counts !== to),
    ),
  );
}

/** Means, gaps, strengths and weaknesses before and after, of all and of each category that changes. */
function whatIfSection({ before, after }: WhatIf, speaking: Speech) {
  const { plan, words } = speaking.messages;
  const changed = after.categories.flatMap((now, index) => {
    const was = before.categories[index];
    return was && (was.mean !== now.mean || was.gap !== now.gap) ? [{ was, now }] : [];
  });
  const means = (was: typeof before.total, now: typeof after.total): Cell[] => [
    { from: { number: was.mean, as: 'mean' }, to: { number: now.mean, as: 'mean' } },
    { from: { number: was.gap, as: 'mean-gap' }, to: { number: now.gap, as: 'mean-gap' } },
  ];
  const standing = (of: 'strength' | 'weakness' | undefined) => plan.standings[of ?? 'none'];
  return section(plan.means, [
    table(
      [{ ...flexible(words.category), cut: true }, right(words.mean), right(words.gap), left(plan.standing)],
      [
        ...changed.map(({ was, now }) => [
          categoryText(now.category, speaking),
          ...means(was, now),
          { from: standing(was.standing), to: standing(now.standing) },
        ]),
        [plan.all, ...means(before.total, after.total), ''],
      ],
    ),
  ]);
}
