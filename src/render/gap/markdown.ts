import { gapPhases } from '../../analysis/gap/analyse.ts';
import { markdownInk, partsForMarkdown, tableForMarkdown } from '../sections.ts';
import { partOf } from './parts/index.ts';
import { categorySection } from './parts/portfolio.ts';
import type { GapRenderer } from './renderer.ts';
import { reportOf, titleOfReport } from './report.ts';
import { summaries } from './summary.ts';

/** The evaluation for a report or a pull request. */
export const markdown: GapRenderer = (analysis, organisation, context, view = {}) => {
  const { gap } = context.messages;
  const report = reportOf(analysis, organisation, context, markdownInk, view);
  const phases = view.phases ?? gapPhases;
  const blocks = [
    `# ${titleOfReport(report)}`,
    ...phases.flatMap((phase) => [
      `**${gap.phases[phase]}**`,
      summaries[phase](report)
        .map((line) => `- ${line}`)
        .join('\n'),
    ]),
  ];
  if (phases.includes('portfolio') && analysis.counts.inScope > 0) {
    blocks.push(tableForMarkdown(categorySection(report)), gap.legend);
  }
  return `${[...blocks, ...partsForMarkdown(phases.map((phase) => partOf[phase](report)))].join('\n\n')}\n`;
};
