import type { PlanItem } from '../../analysis/plan.ts';
import type { RenderContext } from '../context.ts';
import { forMarkdown } from '../escape.ts';
import { type Part, partsForMarkdown } from '../sections.ts';
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

/** The roadmap for a report: a table for each group. */
export const markdown: PlanRenderer = (plan, organisation, context, view = {}) => {
  const { messages } = context;
  const { by, whatIf } = view;
  const blocks = [`# ${forMarkdown(titleText(organisation, context))}`];
  if (whatIf) {
    blocks.push(
      forMarkdown(assumptionText(whatIf, messages)),
      ...partsForMarkdown([{ heading: '', sections: [whatIfSection(whatIf, context)] }]),
    );
  }
  if (plan.open.steps === 0 && plan.items.length === 0) return `${[...blocks, messages.plan.nothing].join('\n\n')}\n`;
  const parts = plan.groups.map(({ key, items }): Part => {
    const heading = by && messages.plan.groupOf(groupText(key, by, organisation, context), items.length);
    return { heading: forMarkdown(heading ?? ''), sections: [sectionOf(items, context)] };
  });
  const left = plan.left.length === 0 ? [] : [messages.plan.left(plan.left.map(({ row }) => row.id))];
  return `${[...blocks, ...introduction(plan, view, messages), ...partsForMarkdown(parts), ...left].join('\n\n')}\n`;
};

function sectionOf(items: readonly PlanItem[], context: RenderContext): Part['sections'][number] {
  const { messages, language } = context;
  const { words, plan, gap } = messages;
  return {
    heading: '',
    columns: [
      'ID',
      words.service,
      plan.score,
      gap.priority,
      plan.cycle,
      gap.owner,
      gap.due,
      plan.next,
      plan.action,
    ].map((heading) => ({ heading })),
    rows: items.map((item) => {
      const { row, cycle, overdue } = item;
      const { action, owner, due } = row.portfolio;
      const notes = overdue && due !== undefined ? [plan.overdue(due)] : [];
      return [
        row.id,
        row.name[language],
        scoreText(item, messages),
        priorityText(item, messages),
        plan.cycles[cycle],
        owner ?? words.none,
        due ?? words.none,
        [...nextTexts(item, context), ...notes].join(' '),
        action ?? words.none,
      ].map(forMarkdown);
    }),
  };
}
