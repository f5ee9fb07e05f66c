import type { Language } from '../reference/index.ts';
import type { ApproveResult } from './approve-result.ts';
import type { RenderContext } from './context.ts';
import { type Description, saying } from './description.ts';
import type { Document } from './document.ts';
import type { EditionResult } from './edition-result.ts';
import { forJson } from './escape.ts';
import { groupDescriptions } from './group-descriptions.ts';
import { csv, ndjson, type Wording } from './media/records.ts';
import type {
  AreasResult,
  BenchmarkResult,
  DiffResult,
  DrillResult,
  ExplainResult,
  GapResult,
  LogResult,
  MapResult,
  MatrixResult,
  MetricResult,
  MigrateResult,
  NextResult,
  PeacetimeResult,
  PlanResult,
  ServicesResult,
  StaffResult,
  TrendResult,
} from './results.ts';
import { speakingOf } from './speaking.ts';
import type { ViewsResult } from './views-result.ts';

type DrawText = (document: Document, context: RenderContext) => string;
type DrawAll = (documents: readonly Document[], context: RenderContext) => string | Promise<Uint8Array>;

/** How documents are drawn: the choices of `--format` that people read, each loaded only when it is chosen. */
const media = {
  table: async () => asText((await import('./media/terminal/index.ts')).terminal),
  markdown: async () => asText((await import('./media/markdown.ts')).markdown),
  html: async () => asText((await import('./media/html/index.ts')).html),
  xlsx: async () => (await import('./media/xlsx/index.ts')).xlsx,
} satisfies Record<string, () => Promise<DrawAll>>;

/** One document after the other. */
function asText(draw: DrawText): DrawAll {
  return (documents, context) => documents.map((document) => draw(document, context)).join('\n');
}

export type { Description } from './description.ts';

export type MediumName = keyof typeof media;
export const mediumNames = Object.keys(media) as MediumName[];

/** What comes of a format: a text, but of a workbook its bytes. */
export type Drawn<Format extends string> = Format extends 'xlsx' ? Uint8Array : string;

/** Draws a document. */
export function drawDocument<Medium extends MediumName>(
  document: Document,
  medium: Medium,
  context: RenderContext,
): Promise<Drawn<Medium>> {
  return drawAll([document], medium, context);
}

async function drawAll<Medium extends MediumName>(
  documents: readonly Document[],
  medium: Medium,
  context: RenderContext,
): Promise<Drawn<Medium>> {
  const draw = await media[medium]();
  return (await draw(documents, context)) as Drawn<Medium>;
}

/** How data is written: the choices of `--format` that programs read. */
const data = {
  json: async ({ json }, result, language) => forJson((await json(language))(result)),
  csv: async ({ records }, result, language, headings) =>
    csv((await records(language))(result), await wordings[headings](language)),
  ndjson: async ({ records }, result, language) => ndjson((await records(language))(result)),
} satisfies Record<
  string,
  <Result>(
    description: Description<Result>,
    result: Result,
    language: Language,
    headings: HeadingsName,
  ) => Promise<string>
>;

/** What CSV says: names and values for programs, which never change, or words for people. */
export const wordings = {
  keys: async () => undefined,
  words: async (language) => {
    const [{ headingIn }, { inWords }, speaking] = await Promise.all([
      import('./data/heading.ts'),
      import('./data/in-words.ts'),
      speakingOf(language, 'columns', 'diff', 'words'),
    ]);
    return {
      heading: (column) => headingIn(speaking.messages.columns, column),
      cell: (column, cell, organisation) => inWords(column, cell, organisation, speaking),
    };
  },
} satisfies Record<string, (language: Language) => Promise<Wording | undefined>>;

export type HeadingsName = keyof typeof wordings;
/** The choices of `--headings`, the default first. */
export const headingsNames = Object.keys(wordings) as HeadingsName[];

/** The choices of `--format` for a result, the default first. */
type DataName = keyof typeof data;
export const formatNames = [...mediumNames, ...(Object.keys(data) as DataName[])];
export type FormatName = (typeof formatNames)[number];

/**
 * A result in one of the formats.
 *
 * @param headings whether CSV has names and values for programs, or words for people
 */
export async function draw<Result, Format extends FormatName>(
  description: Description<Result>,
  format: Format,
  result: Result,
  context: RenderContext,
  headings: HeadingsName = 'keys',
): Promise<Drawn<Format>> {
  const drawn = isMedium(format)
    ? await drawAll([(await description.describe(context.language))(result)].flat(), format, context)
    : await data[format as DataName](description, result, context.language, headings);
  return drawn as Drawn<Format>;
}

function isMedium(format: FormatName): format is MediumName {
  return format in media;
}

/** Every result that a command prints. */
export const descriptions = {
  ...groupDescriptions,
  gap: {
    describe: async (language) =>
      saying(
        (await import('./describe/gap/index.ts')).describeGap,
        await speakingOf(language, 'approvals', 'gap', 'words'),
      ),
    json: async () => (await import('./data/gap.ts')).gapJson,
    records: async (language) => saying((await import('./data/gap.ts')).gapRecords, await speakingOf(language)),
  } satisfies Description<GapResult>,
  views: {
    describe: async (language) =>
      saying((await import('./describe/views/index.ts')).describeViews, await speakingOf(language, 'views', 'words')),
    json: async () => (await import('./data/views.ts')).viewsJson,
    records: async (language) => saying((await import('./data/views.ts')).viewsRecords, await speakingOf(language)),
  } satisfies Description<ViewsResult>,
  areas: {
    describe: async (language) =>
      saying(
        (await import('./describe/areas/index.ts')).describeAreas,
        await speakingOf(language, 'areas', 'charts', 'gap', 'words'),
      ),
    json: async () => (await import('./data/areas.ts')).areasJson,
    records: async (language) => saying((await import('./data/areas.ts')).areasRecords, await speakingOf(language)),
  } satisfies Description<AreasResult>,
  plan: {
    describe: async (language) =>
      saying((await import('./describe/plan.ts')).describePlan, await speakingOf(language, 'plan', 'gap', 'words')),
    json: async () => (await import('./data/plan.ts')).planJson,
    records: async (language) =>
      saying((await import('./data/plan.ts')).planRecords, await speakingOf(language, 'plan')),
  } satisfies Description<PlanResult>,
  next: {
    describe: async (language) =>
      saying((await import('./describe/next.ts')).describeNext, await speakingOf(language, 'next', 'words')),
    json: async () => (await import('./data/next.ts')).nextJson,
    records: async (language) => saying((await import('./data/next.ts')).nextRecords, await speakingOf(language)),
  } satisfies Description<NextResult>,
  drill: {
    describe: async (language) => {
      const [{ describeDrill }, { drillSubjects }] = await Promise.all([
        import('./describe/drill/index.ts'),
        import('./describe/drill/speech.ts'),
      ]);
      return saying(describeDrill, await speakingOf(language, ...drillSubjects));
    },
    json: async () => (await import('./data/drill.ts')).drillJson,
    records: async (language) => saying((await import('./data/drill.ts')).drillRecords, await speakingOf(language)),
  } satisfies Description<DrillResult>,
  diff: {
    describe: async (language) =>
      saying((await import('./describe/diff.ts')).describeDiff, await speakingOf(language, 'diff', 'words')),
    json: async () => (await import('./data/diff.ts')).diffJson,
    records: async (language) => saying((await import('./data/diff.ts')).diffRecords, await speakingOf(language)),
  } satisfies Description<DiffResult>,
  trend: {
    describe: async (language) =>
      saying(
        (await import('./describe/trend.ts')).describeTrend,
        await speakingOf(language, 'trend', 'words', 'problems', 'rules'),
      ),
    json: async (language) =>
      saying((await import('./data/trend.ts')).trendJson, await speakingOf(language, 'problems', 'rules')),
    records: async (language) => saying((await import('./data/trend.ts')).trendRecords, await speakingOf(language)),
  } satisfies Description<TrendResult>,
  map: {
    describe: async (language) =>
      saying((await import('./describe/map/index.ts')).describeMap, await speakingOf(language, 'map', 'words')),
    json: async () => (await import('./data/map.ts')).mapJson,
    records: async (language) => saying((await import('./data/map.ts')).mapRecords, await speakingOf(language)),
  } satisfies Description<MapResult>,
  log: {
    describe: async (language) =>
      saying(
        (await import('./describe/log.ts')).describeLog,
        await speakingOf(language, 'columns', 'diff', 'log', 'problems', 'rules', 'trend', 'words'),
      ),
    json: async (language) =>
      saying((await import('./data/log.ts')).logJson, await speakingOf(language, 'problems', 'rules')),
    records: async (language) => saying((await import('./data/log.ts')).logRecords, await speakingOf(language)),
  } satisfies Description<LogResult>,
  benchmark: {
    describe: async (language) =>
      saying(
        (await import('./describe/benchmark.ts')).describeBenchmark,
        await speakingOf(language, 'benchmark', 'words'),
      ),
    json: async () => (await import('./data/benchmark.ts')).benchmarkJson,
    records: async (language) =>
      saying((await import('./data/benchmark.ts')).benchmarkRecords, await speakingOf(language)),
  } satisfies Description<BenchmarkResult>,
  matrix: {
    describe: async (language) =>
      saying((await import('./describe/matrix.ts')).describeMatrix, await speakingOf(language, 'matrix', 'words')),
    json: async () => (await import('./data/matrix.ts')).matrixJson,
    records: async (language) => saying((await import('./data/matrix.ts')).matrixRecords, await speakingOf(language)),
  } satisfies Description<MatrixResult>,
  staff: {
    describe: async (language) =>
      saying((await import('./describe/staff.ts')).describeStaff, await speakingOf(language, 'staff', 'words')),
    json: async () => (await import('./data/staff.ts')).staffJson,
    records: async (language) => saying((await import('./data/staff.ts')).staffRecords, await speakingOf(language)),
  } satisfies Description<StaffResult>,
  peacetime: {
    describe: async (language) =>
      saying(
        (await import('./describe/peacetime/index.ts')).describePeacetime,
        await speakingOf(language, 'peacetime', 'words'),
      ),
    json: async () => (await import('./data/peacetime.ts')).peacetimeJson,
    records: async (language) =>
      saying((await import('./data/peacetime.ts')).peacetimeRecords, await speakingOf(language)),
  } satisfies Description<PeacetimeResult>,
  metric: {
    describe: async (language) =>
      saying((await import('./describe/metric.ts')).describeMetric, await speakingOf(language, 'peacetime', 'words')),
    json: async () => (await import('./data/metric.ts')).metricJson,
    records: async (language) => saying((await import('./data/metric.ts')).metricRecords, await speakingOf(language)),
  } satisfies Description<MetricResult>,
  approve: {
    describe: async (language) =>
      saying((await import('./describe/approve.ts')).describeApprove, await speakingOf(language, 'approvals', 'words')),
    json: async () => (await import('./data/approve.ts')).approveJson,
    records: async () => (await import('./data/approve.ts')).approveRecords,
  } satisfies Description<ApproveResult>,
  explain: {
    describe: async (language) =>
      saying(
        (await import('./describe/explain/index.ts')).describeExplain,
        await speakingOf(language, 'approvals', 'explain', 'check', 'services', 'words'),
      ),
    json: async () => (await import('./data/explain.ts')).explainJson,
    records: async (language) => saying((await import('./data/explain.ts')).explainRecords, await speakingOf(language)),
  } satisfies Description<ExplainResult>,
  migrate: {
    describe: async (language) =>
      saying(
        (await import('./describe/migrate.ts')).describeMigrate,
        await speakingOf(language, 'columns', 'migrate', 'words'),
      ),
    json: async () => (await import('./data/migrate.ts')).migrateJson,
    records: async (language) => saying((await import('./data/migrate.ts')).migrateRecords, await speakingOf(language)),
  } satisfies Description<MigrateResult>,
  edition: {
    describe: async (language) =>
      saying((await import('./describe/edition.ts')).describeEdition, await speakingOf(language, 'editions', 'words')),
    json: async () => (await import('./data/edition.ts')).editionJson,
    records: async (language) => saying((await import('./data/edition.ts')).editionRecords, await speakingOf(language)),
  } satisfies Description<EditionResult>,
  services: {
    describe: async (language) =>
      saying(
        (await import('./describe/services.ts')).describeServices,
        await speakingOf(language, 'services', 'words'),
      ),
    json: async () => (await import('./data/services.ts')).servicesJson,
    records: async (language) =>
      saying((await import('./data/services.ts')).servicesRecords, await speakingOf(language)),
  } satisfies Description<ServicesResult>,
};
