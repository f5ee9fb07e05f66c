import { gapPhases } from '../../analysis/gap/analyse.ts';
import { markdownInk, partsForMarkdown, tableForMarkdown } from '../sections.ts';
import { partOf } from './parts/index.ts';
import { categorySection } from './parts/portfolio.ts';
import type { GapRenderer } from './renderer.ts';
import { sceneOf, titleOfScene } from './scene.ts';
import { summaries } from './summary.ts';

/** The evaluation for a report or a pull request. */
export const markdown: GapRenderer = (analysis, organisation, context, view = {}) => {
  const { gap } = context.messages;
  const scene = sceneOf(analysis, organisation, context, markdownInk, view);
  const phases = view.phases ?? gapPhases;
  const blocks = [
    `# ${titleOfScene(scene)}`,
    ...phases.flatMap((phase) => [
      `**${gap.phases[phase]}**`,
      summaries[phase](scene)
        .map((line) => `- ${line}`)
        .join('\n'),
    ]),
  ];
  if (phases.includes('portfolio') && analysis.counts.inScope > 0) {
    blocks.push(tableForMarkdown(categorySection(scene)), gap.legend);
  }
  return `${[...blocks, ...partsForMarkdown(phases.map((phase) => partOf[phase](scene)))].join('\n\n')}\n`;
};
