import { analyseAreas } from '../../src/analysis/areas/analyse.ts';
import { allDrills } from '../../src/analysis/drill/all.ts';
import { analyseGap } from '../../src/analysis/gap/analyse.ts';
import { makePlan } from '../../src/analysis/plan.ts';
import { trendOf } from '../../src/analysis/trend.ts';
import { figuresOf, type Organisation } from '../../src/index.ts';
import type { Language } from '../../src/reference/index.ts';
import type { ChartName } from '../../src/render/chart/chart.ts';
import { chartNames } from '../../src/render/charts.ts';
import { charts, type DescribeChart } from '../../src/render/describe/charts/index.ts';
import { chartSubjects } from '../../src/render/describe/charts/speech.ts';
import type { Chart } from '../../src/render/document.ts';
import type { ChartsResult } from '../../src/render/results.ts';
import { speakingOf } from '../../src/render/speaking.ts';

const today = '2026-11-27';

/** What charts are drawn of, with three states of history, of which the second cannot be read. */
export function chartsOf(organisation: Organisation, before?: Organisation): ChartsResult {
  const figures = figuresOf(organisation);
  const point = { commit: 'a'.repeat(40), label: undefined, likeForLike: undefined, problem: undefined };
  return {
    organisation,
    analysis: analyseGap(organisation, { today, baseline: before }),
    areas: analyseAreas(organisation),
    previous: before && {
      name: { name: 'v1', commit: 'b'.repeat(40), date: '2026-05-01' },
      organisation: before,
      analysis: analyseGap(before, { today }),
    },
    plan: makePlan(organisation, { today, by: 'quarter' }),
    drills: allDrills(organisation, today),
    trend: trendOf([
      { ...point, date: '2025-11-01', figures: figuresOf(before ?? organisation) },
      { ...point, date: '2026-05-01', figures: undefined },
      { ...point, date: '2026-11-01', figures },
    ]),
  };
}

/** One chart, in one language. */
export async function chartOf(
  name: ChartName,
  result: ChartsResult,
  language: Language = 'en',
  by?: Parameters<DescribeChart>[2],
): Promise<Chart | undefined> {
  const describe: DescribeChart = charts[name];
  return describe(result, await speakingOf(language, ...chartSubjects), by);
}

/** Every chart that there is something to draw of. */
export async function allCharts(result: ChartsResult, language: Language): Promise<Chart[]> {
  const found = await Promise.all([
    ...chartNames.map((name) => chartOf(name, result, language)),
    chartOf('heatmap', result, language, 'level'),
    chartOf('heatmap', result, language, 'assignment'),
  ]);
  return found.filter((chart) => chart !== undefined);
}
