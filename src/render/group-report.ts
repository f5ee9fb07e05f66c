import { loadWords } from '../messages/index.ts';
import type { Language } from '../reference/index.ts';
import type { RenderContext } from './context.ts';
import type { Document } from './document.ts';
import { drawDocument } from './formats.ts';
import type { GroupReportResult } from './group-results.ts';
import type { PagePart } from './page/page.ts';
import { inOrder, type ReportFormat } from './report.ts';
import { speakingOf } from './speaking.ts';

/** The report on a group; the page shows the language first that is spoken. */
export async function drawGroupReport(
  result: GroupReportResult,
  format: ReportFormat,
  context: RenderContext,
): Promise<string> {
  if (format === 'markdown') return drawDocument(await reportIn(context.language, result), 'markdown', context);
  const [{ page }, { svgOf }, { chartColours }] = await Promise.all([
    import('./page/page.ts'),
    import('./chart/svg.ts'),
    import('./chart/colours.ts'),
  ]);
  const parts: PagePart[] = [];
  for (const language of inOrder(context.language)) {
    const { page: words } = await loadWords(language, 'page');
    parts.push({ language, document: await reportIn(language, result), words });
  }
  return page(parts, { svgOf, chartColours });
}

async function reportIn(language: Language, result: GroupReportResult): Promise<Document> {
  const { describeGroupReport, groupReportSubjects } = await import('./describe/group/report.ts');
  return describeGroupReport(result, await speakingOf(language, ...groupReportSubjects));
}
