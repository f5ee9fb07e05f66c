import { gapPhases } from '../../analysis/gap/analyse.ts';
import { partsForTerminal, sectionForTerminal, terminalInk } from '../sections.ts';
import { displayWidth, wrap } from '../width.ts';
import { partOf } from './parts/index.ts';
import { categorySection } from './parts/portfolio.ts';
import type { GapRenderer } from './renderer.ts';
import { reportOf, titleOfReport } from './report.ts';
import { summaries } from './summary.ts';

/** The evaluation for a terminal: one screen of summary, then the lists. */
export const table: GapRenderer = (analysis, organisation, context, view = {}) => {
  const { messages, palette, width } = context;
  const report = reportOf(analysis, organisation, context, terminalInk(context), view);
  const phases = view.phases ?? gapPhases;
  const label = Math.max(...phases.map((phase) => displayWidth(messages.gap.phases[phase]))) + 2;
  const indented = (line: string) => wrap(line, width - label).replaceAll('\n', `\n${' '.repeat(label)}`);
  const summary = phases.flatMap((phase) => {
    const name = messages.gap.phases[phase];
    const heads = [palette.strong(name) + ' '.repeat(label - displayWidth(name)), ' '.repeat(label), ' '.repeat(label)];
    return summaries[phase](report).map((line, index) => `${heads[index]}${indented(line)}`);
  });
  const head = [palette.strong(wrap(titleOfReport(report), width)), summary.join('\n')];
  if (analysis.counts.inScope === 0) head.push(wrap(messages.gap.noneInScope, width));
  else if (phases.includes('portfolio')) {
    head.push(`${sectionForTerminal(categorySection(report), context)}\n${palette.faint(messages.gap.legend)}`);
  }
  const parts = phases.map((phase) => partOf[phase](report));
  return `${[...head, ...partsForTerminal(parts, context)].join('\n\n')}\n`;
};
