import { loadWords } from '../messages/index.ts';
import { type Language, languages } from '../reference/index.ts';
import type { RenderContext } from './context.ts';
import type { Document } from './document.ts';
import { drawDocument } from './formats.ts';
import type { PagePart } from './page/page.ts';
import type { ReportResult } from './results.ts';
import { speakingFor, speakingOf } from './speaking.ts';

/** In what a report can be had: a page with both languages in it, or a text in the one that is spoken. */
export const reportFormats = ['html', 'markdown'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** A report in one of its formats; the page shows the language first that is spoken. */
export function drawReport(result: ReportResult, format: ReportFormat, context: RenderContext): Promise<string> {
  return drawInLanguages((language) => partIn(language, result), format, context);
}

/** A text in the language that is spoken, or a page with a part for each language. */
export async function drawInLanguages(
  partIn: (language: Language) => Promise<PagePart>,
  format: ReportFormat,
  context: RenderContext,
): Promise<string> {
  const { language } = context;
  if (format === 'markdown') return drawDocument((await partIn(language)).document, 'markdown', context);
  const [{ page }, { svgOf }, { chartColours }] = await Promise.all([
    import('./page/page.ts'),
    import('./chart/svg.ts'),
    import('./chart/colours.ts'),
  ]);
  const parts: PagePart[] = [];
  for (const one of [language, ...languages.filter((other) => other !== language)]) parts.push(await partIn(one));
  return page(parts, { svgOf, chartColours });
}

async function partIn(language: Language, result: ReportResult): Promise<PagePart> {
  const { page: words, report } = await loadWords(language, 'page', 'report');
  const marks = {
    confidentiality: result.organisation.confidentiality?.[language],
    draft: result.status === 'draft' ? report.draft : undefined,
  };
  return { language, document: await reportIn(language, result), words, marks };
}

async function reportIn(language: Language, result: ReportResult): Promise<Document> {
  const [{ describeReport }, { reportSubjects }] = await Promise.all([
    import('./describe/report/index.ts'),
    import('./describe/report/speech.ts'),
  ]);
  return describeReport(result, speakingFor(await speakingOf(language, ...reportSubjects), result));
}
