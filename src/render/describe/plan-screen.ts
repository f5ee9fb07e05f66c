import type { PlanItem } from '../../analysis/plan.ts';
import type { WhatIf } from '../../analysis/what-if.ts';
import {
  type Block,
  type Cell,
  type Document,
  documentOf,
  flexible,
  left,
  right,
  table,
  text,
  toned,
} from '../document.ts';
import type { PlanResult } from '../results.ts';
import { nameOf, serviceName, titleOf } from '../words.ts';
import { assumptionText, changedBy, type PlanSpeech, scoreText, unknownText, whatIfSection } from './plan-parts.ts';
import { selectedLine } from './selected.ts';

/** A screen of 80×24, without the prompt of a shell, the title and the line below it. */
const height = 20;
/** The headings, and the line below the table. */
const aroundRows = 2;
/** How much there is to do, the order in two lines, and a blank one. */
const linesOfAmount = 4;
/** Their heading, that of their columns, all services, the categories that change, and a blank one. */
const linesOfMeans = (whatIf: WhatIf) => 4 + changedBy(whatIf).length;
/** So many are shown in any case. */
const fewest = 3;

/** What fits one screen: the figures, the order, what is missing, and the top. */
export function planScreen(result: PlanResult, speaking: PlanSpeech): Document {
  const { plan, organisation, selected, whatIf } = result;
  const { messages, language } = speaking;
  const words = messages.plan;
  const only = selectedLine(selected, organisation, speaking);
  const amount = words.summary({ improvements: plan.items.length, ...plan.open });
  const missing = unknownText(result, speaking);
  // Each with the blank line after it; which services it is of takes one line or two, what is missing two, five assumptions one.
  const above =
    (only === undefined ? 0 : 2) +
    (whatIf === undefined ? 0 : Math.ceil(whatIf.assumed.length / 5) + 1 + linesOfMeans(whatIf)) +
    linesOfAmount +
    (missing === undefined ? 0 : 3);
  return documentOf(
    titleOf(words.title, organisation, language),
    [only],
    [
      ...(whatIf ? [text(assumptionText(whatIf, speaking)), whatIfSection(whatIf, speaking)] : []),
      text(amount, toned('faint', words.order)),
      missing === undefined ? undefined : text(toned('warn', missing)),
      firstItems(result, above, speaking),
    ],
  );
}

/**
 * A line each of the first improvements, and how to see the others and what to do.
 *
 * @param above how many lines stand above it
 */
function firstItems(
  { plan: { items }, organisation }: PlanResult,
  above: number,
  speaking: PlanSpeech,
): Block | undefined {
  const { plan, gap, words } = speaking.messages;
  const shown = items.slice(0, Math.max(fewest, height - above - aroundRows));
  const cellsOf = (item: PlanItem): Cell[] => {
    const { row, overdue } = item;
    const { owner, due } = row.portfolio;
    return [
      { services: [row.id] },
      serviceName(row, speaking.messages, speaking.language),
      scoreText(item, gap.screen.nobody, speaking),
      item.shortfall === 0 ? words.none : { number: item.priority, as: 'count' },
      plan.cycles[item.cycle],
      owner === undefined ? words.none : nameOf(owner, organisation.teams, speaking.language),
      toned(overdue ? 'bad' : undefined, due ?? words.none),
    ];
  };
  return table(
    [
      left('ID'),
      { ...flexible(words.service), cut: true },
      left(plan.score),
      right(gap.priority),
      { ...left(plan.cycle), in: ['wide', 'page'] },
      { ...flexible(gap.owner), cut: true },
      left(gap.due),
    ],
    shown.map(cellsOf),
    { legend: plan.inFull(shown.length, items.length) },
  );
}
