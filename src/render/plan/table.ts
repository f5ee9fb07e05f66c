import type { PlanItem } from '../../analysis/plan.ts';
import type { RenderContext } from '../context.ts';
import { forTerminalLine } from '../escape.ts';
import { sectionForTerminal } from '../sections.ts';
import { type Column, fitTable, type TableRow } from '../table.ts';
import { wrap } from '../width.ts';
import type { PlanRenderer } from './renderer.ts';
import {
  assumptionText,
  groupText,
  introduction,
  nextTexts,
  priorityText,
  scoreText,
  titleText,
  whatIfSection,
} from './words.ts';

/** The roadmap for a terminal: each service in one line, and below it what is to be done. */
export const table: PlanRenderer = (plan, organisation, context, view = {}) => {
  const { messages, palette, width } = context;
  const { by, whatIf } = view;
  const blocks = [wrap(palette.strong(forTerminalLine(titleText(organisation, context))), width)];
  if (whatIf) {
    blocks.push(
      wrap(assumptionText(whatIf, messages), width),
      sectionForTerminal(whatIfSection(whatIf, context), context),
    );
  }
  if (plan.open.steps === 0 && plan.items.length === 0) {
    return `${[...blocks, palette.good(wrap(messages.plan.nothing, width))].join('\n\n')}\n`;
  }
  const [amount = '', ...how] = introduction(plan, view, messages);
  blocks.push([wrap(amount, width), ...how.map((line) => palette.faint(wrap(line, width)))].join('\n'));
  for (const { key, items } of plan.groups) {
    if (items.length === 0) continue;
    const heading = by && messages.plan.groupOf(groupText(key, by, organisation, context), items.length);
    const rows = items.flatMap((item) => itemRows(item, context));
    const drawn = fitTable(columnsOf(context), rows, width);
    blocks.push(heading === undefined ? drawn : `${wrap(palette.strong(forTerminalLine(heading)), width)}\n${drawn}`);
  }
  if (plan.left.length > 0) blocks.push(wrap(messages.plan.left(plan.left.map(({ row }) => row.id)), width));
  return `${blocks.join('\n\n')}\n`;
};

function columnsOf({ messages: { words, plan, gap }, palette }: RenderContext): Column[] {
  return [
    { heading: 'ID' },
    { heading: words.service, flexible: true },
    { heading: plan.score },
    { heading: gap.priority },
    { heading: plan.cycle },
    { heading: gap.owner, flexible: true },
    { heading: gap.due },
  ].map((column) => ({ ...column, heading: palette.faint(column.heading) }));
}

const indent = '     ';

function itemRows(item: PlanItem, context: RenderContext): TableRow[] {
  const { messages, language, palette, width } = context;
  const { plan, words } = messages;
  const { row, unassigned, cycle, overdue } = item;
  const { action, owner, due } = row.portfolio;
  const below = [
    ...nextTexts(item, context).map((text) => (unassigned ? palette.bad(text) : palette.faint(text))),
    ...(action === undefined ? [] : [forTerminalLine(plan.actionIs(action))]),
    ...(overdue && due !== undefined ? [palette.bad(plan.overdue(due))] : []),
  ];
  return [
    [
      row.id,
      forTerminalLine(row.name[language]),
      scoreText(item, messages),
      priorityText(item, messages),
      plan.cycles[cycle],
      forTerminalLine(owner ?? words.none),
      due ?? words.none,
    ],
    ...below.map((text) => ({ heading: indent + wrap(text, width - indent.length).replaceAll('\n', `\n${indent}`) })),
  ];
}
