import { wantsApprovals } from '../../../analysis/approvals.ts';
import type { GapPhase } from '../../../analysis/gap/analyse.ts';
import { type Block, type Document, documentOf, type Inline, section, text, toned } from '../../document.ts';
import type { GapResult } from '../../results.ts';
import { titleOf } from '../../words.ts';
import { standingText, toneOf } from '../approvals.ts';
import { selectedLine } from '../selected.ts';
import { baselineBlocks } from './baseline.ts';
import { catalogBlocks } from './catalog.ts';
import { categoryTable, portfolioBlocks } from './portfolio.ts';
import { profileBlocks } from './profile.ts';
import { screenBlocks, screenLead } from './screen.ts';
import type { GapSpeech, WholeSpeech } from './services.ts';
import { summaries } from './summary.ts';

/** The evaluation: one screen of it, or a summary of each phase, the categories, then the lists. */
export function describeGap(result: GapResult, speaking: WholeSpeech): Document {
  const { analysis, organisation, phases, baseline, extent } = result;
  const { messages, language } = speaking;
  const { gap } = messages;
  const name = titleOf(gap.title, organisation, language);
  const title = baseline ? gap.since(name, baseline.name) : name;
  if (extent === 'screen') {
    return documentOf(title, screenLead(result, speaking), [
      ...screenBlocks(result, speaking),
      ...baselineBlocks(result, speaking),
    ]);
  }
  const summary: Block = {
    kind: 'facts',
    facts: phases.map((phase) => ({
      label: { text: gap.phases[phase], tone: 'strong' },
      lines: [...summaries[phase](result, speaking), ...approvalLines(phase, result, speaking)],
    })),
  };
  const categories = phases.includes('portfolio') ? categoryTable(result, speaking) : undefined;
  return documentOf(
    title,
    [selectedLine(result.selected, organisation, speaking)],
    [
      summary,
      analysis.counts.inScope === 0 ? text(gap.noneInScope) : categories,
      ...baselineBlocks(result, speaking),
      ...phases.map((phase) => section(gap.parts[phase], lists[phase](result, speaking))),
    ],
  );
}

/** How a phase is approved: a matter of the whole organisation, where it has approvals or should have them. */
function approvalLines(
  phase: GapPhase,
  { analysis, organisation, selected }: GapResult,
  speaking: WholeSpeech,
): Inline[] {
  if (selected || !wantsApprovals(organisation)) return [];
  const { approvals: words } = speaking.messages;
  return analysis.approvals
    .filter((standing) => standing.phase === phase)
    .map((standing) => toned(toneOf(standing), words.approval(standingText(standing, speaking))));
}

/** The lists of each phase. */
const lists: Readonly<Record<GapPhase, (result: GapResult, speaking: GapSpeech) => readonly (Block | undefined)[]>> = {
  catalog: catalogBlocks,
  profile: profileBlocks,
  portfolio: portfolioBlocks,
};
