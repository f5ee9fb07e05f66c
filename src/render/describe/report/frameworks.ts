import { type Block, section, text } from '../../document.ts';
import type { ReportResult } from '../../results.ts';
import { countedFramework, countsTable } from '../map/counts.ts';
import { mappingBlocks } from '../map/index.ts';
import type { ReportSpeech } from './speech.ts';

/** The services in the words of other frameworks: all of these side by side, then each with every target. */
export function frameworkBlocks(
  { mappings, organisation }: ReportResult,
  speaking: ReportSpeech,
): readonly (Block | undefined)[] {
  const { messages, language } = speaking;
  const { map: words, report } = messages;
  if (mappings.length === 0) return [text(report.noFrameworks)];
  const rows = mappings.map((analysis) => countedFramework(analysis, speaking));
  return [
    text(words.judgement.own, words.meaning),
    countsTable(words.framework, rows, speaking),
    ...mappings.map((analysis) =>
      section(analysis.framework.name[language], mappingBlocks(analysis, organisation, true, speaking), {
        id: analysis.framework.id.replaceAll('.', '-'),
      }),
    ),
  ];
}
