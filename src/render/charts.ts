import type { ChartName } from './chart/chart.ts';
import type { RenderContext } from './context.ts';
import type { HeatmapBy } from './describe/charts/heatmap.ts';
import type { DescribeChart } from './describe/charts/index.ts';
import { documentOf } from './document.ts';
import { type Drawn, drawDocument, type MediumName, mediumNames } from './formats.ts';
import type { ChartsResult } from './results.ts';
import { speakingFor, speakingOf } from './speaking.ts';

/** The charts that there are, in the order in which people meet them. */
export const chartNames = [
  'radar',
  'heatmap',
  'gap',
  'load',
  'areas',
  'sequence',
  'timeline',
  'trend',
] as const satisfies readonly ChartName[];
/** Those that show an earlier state too. */
export const comparingCharts: readonly ChartName[] = ['radar', 'gap'];

/** In what a chart can be had: a picture, or the table that says the same. */
export const chartFormats = ['svg', ...mediumNames] as const;
export type ChartFormat = 'svg' | MediumName;

/** A chart in one of its formats; undefined where there is nothing to draw. */
export async function drawChart<Format extends ChartFormat>(
  name: ChartName,
  format: Format,
  result: ChartsResult,
  context: RenderContext,
  by?: HeatmapBy,
): Promise<Drawn<Format> | undefined> {
  const { language } = context;
  const [{ charts }, { chartSubjects }] = await Promise.all([
    import('./describe/charts/index.ts'),
    import('./describe/charts/speech.ts'),
  ]);
  const describe: DescribeChart = charts[name];
  const chart = describe(result, speakingFor(await speakingOf(language, ...chartSubjects), result), by);
  if (!chart) return undefined;
  const { title, description, data, table } = chart;
  const drawn =
    format === 'svg'
      ? `${(await import('./chart/svg.ts')).svgOf(data, { title, description, language })}\n`
      : await drawDocument(documentOf(title, [description], [table]), format, context);
  return drawn as Drawn<Format>;
}
