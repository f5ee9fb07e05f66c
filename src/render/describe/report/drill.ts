import { type Block, section, text } from '../../document.ts';
import type { ReportResult } from '../../results.ts';
import { charts } from '../charts/index.ts';
import { omissionLines, scenarioTable, unreadLines } from '../drill/list.ts';
import { questionsTable } from '../drill/questions.ts';
import { stepTable } from '../drill/steps.ts';
import { weakestSection, weakLinkTable } from '../drill/weak-links.ts';
import type { ReportSpeech } from './speech.ts';

/** How ready the organisation is for each incident, and the base flow in full: a line where there is nothing to walk through. */
export function drillBlocks(result: ReportResult, speaking: ReportSpeech): readonly (Block | undefined)[] {
  const { drill: words } = speaking.messages;
  const { drills, organisation, analysis, selected } = result;
  const [base] = drills;
  if (selected) return [text(words.notOfSelection)];
  if (analysis.counts.inScope === 0 || !base) return [text(words.nothingDecided)];
  const name = base.scenario.name[speaking.language];
  const lost = [...unreadLines(organisation, speaking), ...omissionLines(drills, speaking)];
  return [
    lost.length > 0 ? text(...lost) : undefined,
    scenarioTable(drills, speaking),
    section(words.title(name), [
      stepTable(base, organisation, speaking),
      charts.sequence(result, speaking),
      weakestSection(base, organisation, speaking),
    ]),
    section(words.parts.questions, [questionsTable(drills, speaking)]),
    section(words.parts.weakLinks, [weakLinkTable(base, organisation, speaking)]),
  ];
}
