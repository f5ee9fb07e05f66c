import { loadWords } from '../messages/index.ts';
import type { Language } from '../reference/index.ts';
import type { RenderContext } from './context.ts';
import type { GroupReportResult } from './group-results.ts';
import type { PagePart } from './page/page.ts';
import { drawInLanguages, type ReportFormat } from './report.ts';
import { speakingOf } from './speaking.ts';

/** The report on a group in one of its formats. */
export function drawGroupReport(
  result: GroupReportResult,
  format: ReportFormat,
  context: RenderContext,
): Promise<string> {
  return drawInLanguages((language) => partIn(language, result), format, context);
}

async function partIn(language: Language, result: GroupReportResult): Promise<PagePart> {
  const { describeGroupReport, groupReportSubjects } = await import('./describe/group/report.ts');
  const { page: words } = await loadWords(language, 'page');
  const document = describeGroupReport(result, await speakingOf(language, ...groupReportSubjects));
  return { language, document, words };
}
