import type { ChartName } from '../../chart/chart.ts';
import type { Chart } from '../../document.ts';
import type { ChartsResult } from '../../results.ts';
import { areasChart } from './areas.ts';
import { gapChart } from './gap.ts';
import { type HeatmapBy, heatmapChart } from './heatmap.ts';
import { loadChart } from './load.ts';
import { radarChart } from './radar.ts';
import { sequenceChart } from './sequence.ts';
import type { ChartSpeech } from './speech.ts';
import { timelineChart } from './timeline.ts';
import { trendChart } from './trend.ts';

/** What describes a chart; `by` is what a heatmap shows. */
export type DescribeChart = (result: ChartsResult, speaking: ChartSpeech, by?: HeatmapBy) => Chart | undefined;

/** Every chart that there is; undefined where there is nothing to draw. */
export const charts = {
  radar: radarChart,
  heatmap: heatmapChart,
  gap: gapChart,
  load: loadChart,
  areas: areasChart,
  trend: trendChart,
  sequence: sequenceChart,
  timeline: timelineChart,
} satisfies Readonly<Record<ChartName, DescribeChart>>;
