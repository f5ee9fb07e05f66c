import type { PlanItem } from '../../analysis/plan.ts';
import type { Organisation } from '../../model/organisation.ts';
import { scoreText } from '../describe/plan-parts.ts';
import type { Raw } from '../escape.ts';
import { nextTexts } from '../next-score.ts';
import type { Speaking } from '../speaking.ts';
import { assignmentText, levelText, nameOf } from '../words.ts';

export type ExportSpeech = Speaking<'columns' | 'exporting' | 'gap' | 'plan' | 'words'>;

/** The step that an improvement is: `2 → 4`, or `1 (unassigned) → 4`. */
export function stepText(item: PlanItem, speaking: ExportSpeech): Raw {
  return scoreText(item, speaking.messages.plan.nobodyAt, speaking);
}

/** What there is to know of an improvement, a line each; what there is not is said. */
export function improvementLines(item: PlanItem, organisation: Organisation, speaking: ExportSpeech): Raw[] {
  const { messages, language } = speaking;
  const { exporting, gap, plan, words } = messages;
  const { headings } = messages.columns;
  const { row, cycle, shortfall, weight, overdue } = item;
  const { owner, due, action } = row.portfolio;
  const facts: readonly (readonly [label: string, text: string])[] = [
    [headings.level, levelText(row, messages, language)],
    [headings.assignment, assignmentText(row, organisation, messages, language)],
    [plan.score, stepText(item, speaking)],
    [gap.priority, shortfall === 0 ? words.none : gap.priorityOf(weight, shortfall)],
    [plan.cycle, plan.cycles[cycle]],
    [gap.owner, owner === undefined ? words.none : nameOf(owner, organisation.teams, language)],
    [gap.due, due ?? words.none],
    ...nextTexts(item, speaking).map((text) => [headings.next, text] as const),
    [plan.action, action ?? words.none],
  ];
  const lines = facts.map(([label, text]) => exporting.line(label, text));
  return overdue && due !== undefined ? [...lines, plan.overdue(due)] : lines;
}
