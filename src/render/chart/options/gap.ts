import type { GapChart } from '../chart.ts';
import { chartColours } from '../colours.ts';
import { safe } from '../lettering.ts';
import { hollow, legendBelow, type Plot, rowAxis, still, textStyle } from './plot.ts';

const names = 230;
const row = 38;

/** A bar up to how it is, a mark where it should be and another where it was: from left to right on the scale of the scores. */
export function gapPlot({ names: called, rows }: GapChart, width: number): Plot {
  const marks = (of: 'toBe' | 'previous') =>
    rows.map((one, index) => [one[of] ?? Number.NaN, index]).filter(([value]) => Number.isFinite(value));
  const before = marks('previous');
  const series = [
    {
      type: 'bar',
      name: safe(called['as-is']),
      barWidth: 16,
      itemStyle: { color: chartColours['as-is'] },
      data: rows.map(({ asIs }) => asIs ?? '-'),
    },
    {
      type: 'scatter',
      name: safe(called['to-be']),
      symbol: 'rect',
      symbolSize: [4, 26],
      itemStyle: { color: chartColours['to-be'], opacity: 1 },
      data: marks('toBe'),
    },
    ...(before.length === 0
      ? []
      : [
          {
            type: 'scatter',
            name: safe(called.previous),
            symbol: 'circle',
            symbolSize: 9,
            itemStyle: hollow,
            data: before,
          },
        ]),
  ];
  return {
    width,
    height: rows.length * row + 80,
    categoryOf: (at, index) => (at === 0 ? rows[index]?.id : undefined),
    option: {
      textStyle,
      legend: legendBelow(series.map(({ name }) => name)),
      grid: { left: names, right: 24, top: 10, bottom: 64 },
      xAxis: {
        type: 'value',
        min: 1,
        max: 5,
        interval: 1,
        axisLabel: textStyle,
        splitLine: { lineStyle: { color: chartColours.grid } },
      },
      yAxis: rowAxis(
        rows.map(({ name }) => name),
        names,
      ),
      series: series.map((one) => ({ ...one, ...still })),
    },
  };
}
