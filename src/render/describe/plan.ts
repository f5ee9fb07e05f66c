import type { PlanGrouping, PlanItem } from '../../analysis/plan.ts';
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
  section,
  table,
  text,
  toned,
} from '../document.ts';
import type { Raw } from '../escape.ts';
import { formulaText } from '../formula.ts';
import { nextTexts } from '../next-score.ts';
import type { PlanResult } from '../results.ts';
import { nameOf, titleOf } from '../words.ts';
import { categoryText, priorityCell, serviceCells, serviceColumns } from './cells.ts';
import { assumptionText, type PlanSpeech, scoreText, unknownText, whatIfSection } from './plan-parts.ts';
import { planScreen } from './plan-screen.ts';
import { fiscalText, selectedLine } from './selected.ts';

/** The roadmap: each service in one row, with what is to be done, in the groups that were asked for; or its top in a line each. */
export function describePlan(result: PlanResult, speaking: PlanSpeech): Document {
  const { plan, organisation, by, whatIf } = result;
  const { messages, language } = speaking;
  const words = messages.plan;
  const isDone = plan.items.length + plan.left.length === 0;
  if (result.screen === true && !isDone) return planScreen(result, speaking);
  const groups = plan.groups.map(({ key, items }) => {
    const rows = table(
      columnsOf(speaking),
      items.map((item) => cellsOf(item, organisation, speaking)),
    );
    return by ? section(words.groupOf(groupText(key, by, organisation, speaking), items.length), [rows]) : rows;
  });
  const assumed = whatIf ? [text(assumptionText(whatIf, speaking)), whatIfSection(whatIf, speaking)] : [];
  const missing = unknownText(result, speaking);
  const unknown = missing === undefined ? undefined : text(toned('warn', missing));
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
  { messages }: PlanSpeech,
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
export function groupText(
  key: string | undefined,
  by: PlanGrouping,
  { teams }: Organisation,
  speaking: PlanSpeech,
): Raw {
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

function columnsOf({ messages }: PlanSpeech): Column[] {
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

function cellsOf(item: PlanItem, { teams }: Organisation, speaking: PlanSpeech): Cell[] {
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

/** What to do for the next score, a line for each half; who does it has to be decided first. And that it is overdue. */
function nextLines(item: PlanItem, speaking: PlanSpeech): Inline[] {
  const { plan } = speaking.messages;
  const { due } = item.row.portfolio;
  return [
    ...nextTexts(item, speaking).map((words) => toned(item.unassigned ? 'bad' : 'faint', words)),
    ...(item.overdue && due !== undefined ? [toned('bad', plan.overdue(due))] : []),
  ];
}
