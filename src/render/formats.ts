import type { RenderContext } from './context.ts';
import type { Records } from './data/records.ts';
import type { Document } from './document.ts';
import { forJson } from './escape.ts';
import { csv, ndjson } from './media/records.ts';
import type {
  DiffResult,
  ExplainResult,
  GapResult,
  MatrixResult,
  PlanResult,
  ServicesResult,
  TrendResult,
} from './results.ts';

/** How a document is drawn: the choices of `--format` that people read, each loaded only when it is chosen. */
const media = {
  table: async () => (await import('./media/terminal/index.ts')).terminal,
  markdown: async () => (await import('./media/markdown.ts')).markdown,
  html: async () => (await import('./media/html.ts')).html,
} satisfies Record<string, () => Promise<(document: Document, context: RenderContext) => string>>;

export type MediumName = keyof typeof media;
export const mediumNames = Object.keys(media) as MediumName[];

/** Draws a document. */
export async function drawDocument(document: Document, medium: MediumName, context: RenderContext): Promise<string> {
  const draw = await media[medium]();
  return draw(document, context);
}

/** What has to be there of a result, so that it can be had in every format. */
export interface Description<Result> {
  /** For people. */
  readonly describe: () => Promise<(result: Result, context: RenderContext) => Document | readonly Document[]>;
  /** For programs: all of it, as its schema says; and as a list. */
  readonly json: () => Promise<(result: Result, context: RenderContext) => object>;
  readonly records: () => Promise<(result: Result, context: RenderContext) => Records>;
}

/** How data is written: the choices of `--format` that programs read. */
const data = {
  json: async ({ json }, result, context) => forJson((await json())(result, context)),
  csv: async ({ records }, result, context) => csv((await records())(result, context)),
  ndjson: async ({ records }, result, context) => ndjson((await records())(result, context)),
} satisfies Record<
  string,
  <Result>(description: Description<Result>, result: Result, context: RenderContext) => Promise<string>
>;

/** The choices of `--format` for a result, the default first. */
export const formatNames = [...mediumNames, ...(Object.keys(data) as (keyof typeof data)[])];
export type FormatName = (typeof formatNames)[number];

/** A result in one of the formats. */
export async function draw<Result>(
  description: Description<Result>,
  format: FormatName,
  result: Result,
  context: RenderContext,
): Promise<string> {
  if (isMedium(format)) {
    const describe = await description.describe();
    const documents = [describe(result, context)].flat();
    const texts: string[] = [];
    for (const document of documents) texts.push(await drawDocument(document, format, context));
    return texts.join('\n');
  }
  return data[format](description, result, context);
}

function isMedium(format: FormatName): format is MediumName {
  return format in media;
}

/** Every result that a command prints. */
export const descriptions = {
  gap: {
    describe: async () => (await import('./describe/gap/index.ts')).describeGap,
    json: async () => (await import('./data/gap.ts')).gapJson,
    records: async () => (await import('./data/gap.ts')).gapRecords,
  } satisfies Description<GapResult>,
  plan: {
    describe: async () => (await import('./describe/plan.ts')).describePlan,
    json: async () => (await import('./data/plan.ts')).planJson,
    records: async () => (await import('./data/plan.ts')).planRecords,
  } satisfies Description<PlanResult>,
  diff: {
    describe: async () => (await import('./describe/diff.ts')).describeDiff,
    json: async () => (await import('./data/diff.ts')).diffJson,
    records: async () => (await import('./data/diff.ts')).diffRecords,
  } satisfies Description<DiffResult>,
  trend: {
    describe: async () => (await import('./describe/trend.ts')).describeTrend,
    json: async () => (await import('./data/trend.ts')).trendJson,
    records: async () => (await import('./data/trend.ts')).trendRecords,
  } satisfies Description<TrendResult>,
  matrix: {
    describe: async () => (await import('./describe/matrix.ts')).describeMatrix,
    json: async () => (await import('./data/matrix.ts')).matrixJson,
    records: async () => (await import('./data/matrix.ts')).matrixRecords,
  } satisfies Description<MatrixResult>,
  explain: {
    describe: async () => (await import('./describe/explain/index.ts')).describeExplain,
    json: async () => (await import('./data/explain.ts')).explainJson,
    records: async () => (await import('./data/explain.ts')).explainRecords,
  } satisfies Description<ExplainResult>,
  services: {
    describe: async () => (await import('./describe/services.ts')).describeServices,
    json: async () => (await import('./data/services.ts')).servicesJson,
    records: async () => (await import('./data/services.ts')).servicesRecords,
  } satisfies Description<ServicesResult>,
};
