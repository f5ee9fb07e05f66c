import type { LoadChart } from '../chart.ts';
import { chartColours } from '../colours.ts';
import { safe } from '../lettering.ts';
import { legendBelow, type Plot, rowAxis, still, textStyle } from './plot.ts';

const names = 230;
const row = 36;

/** How many services each has, the basic ones first. */
export function loadPlot({ names: called, bars }: LoadChart, width: number): Plot {
  const part = (of: 'basic' | 'other', shade: 'level-basic' | 'level-advanced', ink: 'on-dark' | 'on-light') => ({
    type: 'bar',
    ...still,
    stack: 'services',
    name: safe(called[of]),
    barWidth: 20,
    itemStyle: { color: chartColours[shade] },
    // A bar of none has no place for a number.
    data: bars.map((bar) => ({ value: bar[of], label: { show: bar[of] > 0 } })),
    label: { show: true, color: chartColours[ink], fontFamily: textStyle.fontFamily, fontSize: 11 },
  });
  const series = [part('basic', 'level-basic', 'on-dark'), part('other', 'level-advanced', 'on-light')];
  return {
    width,
    height: bars.length * row + 80,
    option: {
      textStyle,
      legend: legendBelow(series.map(({ name }) => name)),
      grid: { left: names, right: 24, top: 10, bottom: 64 },
      xAxis: {
        type: 'value',
        minInterval: 1,
        axisLabel: textStyle,
        splitLine: { lineStyle: { color: chartColours.grid } },
      },
      yAxis: rowAxis(
        bars.map(({ name }) => name),
        names,
      ),
      series,
    },
  };
}
