import type { TrendChart } from '../chart.ts';
import { chartColours } from '../colours.ts';
import { linesIn, safe } from '../lettering.ts';
import { legendBelow, type Plot, still, textStyle } from './plot.ts';

const panel = 190;
const types = { 'as-is': 'solid', 'to-be': 'dashed', previous: 'dotted', count: 'solid', scope: 'dashed' } as const;

/** Lines over time, a panel below the other; where there is no figure, a line has a gap. */
export function trendPlot({ days, panels }: TrendChart, width: number): Plot {
  const height = panels.length * (panel + 40) + 50;
  const labels = days.map(safe);
  // A single point has no line: then its mark has to be seen.
  const few = days.length <= 24;
  return {
    width,
    height,
    option: {
      textStyle,
      legend: legendBelow(panels.flatMap(({ lines }) => lines.map(({ name }) => safe(name)))),
      grid: panels.map((_, index) => ({ left: 60, right: 30, top: index * (panel + 40) + 30, height: panel - 30 })),
      xAxis: panels.map((_, index) => ({
        type: 'category',
        gridIndex: index,
        data: labels,
        axisLabel: { ...textStyle, hideOverlap: true },
        axisLine: { lineStyle: { color: chartColours.muted } },
        axisTick: { show: false },
      })),
      yAxis: panels.map(({ name, scale: [min, max] }, index) => ({
        type: 'value',
        gridIndex: index,
        min,
        max,
        splitNumber: 4,
        name: linesIn(name, width - 80, 12, 1)[0],
        nameTextStyle: { ...textStyle, align: 'left', padding: [0, 0, 0, -40] },
        axisLabel: textStyle,
        splitLine: { lineStyle: { color: chartColours.grid } },
      })),
      series: panels.flatMap(({ lines }, index) =>
        lines.map(({ role, name, values }) => ({
          type: 'line',
          ...still,
          silent: true,
          name: safe(name),
          xAxisIndex: index,
          yAxisIndex: index,
          showSymbol: few,
          symbolSize: 6,
          symbol: 'circle',
          lineStyle: { color: chartColours[role], type: types[role], width: 2 },
          itemStyle: { color: chartColours[role] },
          data: values.map((value) => value ?? '-'),
        })),
      ),
    },
  };
}
