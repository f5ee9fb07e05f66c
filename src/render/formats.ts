import type { RenderContext } from './context.ts';
import type { Document } from './document.ts';
import type { DiffResult, GapResult, MatrixResult, PlanResult, ServicesResult, TrendResult } from './results.ts';

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
  readonly describe: () => Promise<(result: Result, context: RenderContext) => Document>;
  /** For programs. */
  readonly data: Readonly<Record<DataName, () => Promise<(result: Result, context: RenderContext) => string>>>;
}

export const dataNames = ['json', 'csv'] as const;
type DataName = (typeof dataNames)[number];

/** The choices of `--format` for a result, the default first. */
export const formatNames = [...mediumNames, ...dataNames];
export type FormatName = (typeof formatNames)[number];

/** A result in one of the formats. */
export async function draw<Result>(
  { describe, data }: Description<Result>,
  format: FormatName,
  result: Result,
  context: RenderContext,
): Promise<string> {
  const isData = (name: FormatName): name is DataName => name in data;
  if (isData(format)) return (await data[format]())(result, context);
  return drawDocument((await describe())(result, context), format, context);
}

/** Every result that a command prints. */
export const descriptions = {
  gap: {
    describe: async () => (await import('./describe/gap/index.ts')).describeGap,
    data: {
      json: async () => {
        const { json } = await import('./gap/json.ts');
        return ({ analysis, organisation, phases, baseline }, context) =>
          json(analysis, organisation, context, { phases, baseline });
      },
      csv: async () => {
        const { csv } = await import('./gap/csv.ts');
        return ({ analysis, organisation, phases, baseline }, context) =>
          csv(analysis, organisation, context, { phases, baseline });
      },
    },
  } satisfies Description<GapResult>,
  plan: {
    describe: async () => (await import('./describe/plan.ts')).describePlan,
    data: {
      json: async () => {
        const { json } = await import('./plan/json.ts');
        return ({ plan, organisation, ...view }, context) => json(plan, organisation, context, view);
      },
      csv: async () => {
        const { csv } = await import('./plan/csv.ts');
        return ({ plan, organisation, ...view }, context) => csv(plan, organisation, context, view);
      },
    },
  } satisfies Description<PlanResult>,
  diff: {
    describe: async () => (await import('./describe/diff.ts')).describeDiff,
    data: {
      json: async () => {
        const { json } = await import('./diff/json.ts');
        return ({ diff, before, after }, context) => json(diff, before, after, context);
      },
      csv: async () => {
        const { csv } = await import('./diff/csv.ts');
        return ({ diff, before, after }, context) => csv(diff, before, after, context);
      },
    },
  } satisfies Description<DiffResult>,
  trend: {
    describe: async () => (await import('./describe/trend.ts')).describeTrend,
    data: {
      json: async () => {
        const { json } = await import('./trend/json.ts');
        return ({ trend, organisation }, context) => json(trend, organisation, context);
      },
      csv: async () => {
        const { csv } = await import('./trend/csv.ts');
        return ({ trend, organisation }, context) => csv(trend, organisation, context);
      },
    },
  } satisfies Description<TrendResult>,
  matrix: {
    describe: async () => (await import('./describe/matrix.ts')).describeMatrix,
    data: {
      json: async () => {
        const { json } = await import('./matrix/json.ts');
        return ({ groups, organisation }, context) => json(groups, organisation, context);
      },
      csv: async () => {
        const { csv } = await import('./matrix/csv.ts');
        return ({ groups, organisation }, context) => csv(groups, organisation, context);
      },
    },
  } satisfies Description<MatrixResult>,
  services: {
    describe: async () => (await import('./describe/services.ts')).describeServices,
    data: {
      json: async () => {
        const { json } = await import('./services/json.ts');
        return ({ groups, organisation }, context) => json(groups, organisation, context);
      },
      csv: async () => {
        const { csv } = await import('./services/csv.ts');
        return ({ groups, organisation }, context) => csv(groups, organisation, context);
      },
    },
  } satisfies Description<ServicesResult>,
};
