import type { RadarChart, StateRole } from '../chart.ts';
import { chartColours } from '../colours.ts';
import { linesIn, safe } from '../lettering.ts';
import { hollow, legendBelow, type Plot, still, textStyle } from './plot.ts';

const looks: Readonly<Record<StateRole, { readonly type: 'solid' | 'dashed' | 'dotted'; readonly symbol: string }>> = {
  'as-is': { type: 'solid', symbol: 'circle' },
  'to-be': { type: 'dashed', symbol: 'diamond' },
  previous: { type: 'dotted', symbol: 'circle' },
};

/** Clockwise from the top, on the scale of the scores; where there is no mean, the line has a gap. */
export function radarPlot({ axes, lines }: RadarChart, width: number): Plot {
  const height = Math.round(width * 0.74);
  const radius = Math.round(height * 0.34);
  return {
    width,
    height,
    option: {
      textStyle,
      legend: legendBelow(lines.map(({ name }) => safe(name))),
      radar: {
        indicator: axes.map(({ name }) => ({
          name: linesIn(name, width / 2 - radius - 24, 12, 3).join('\n'),
          min: 1,
          max: 5,
        })),
        center: ['50%', '47%'],
        radius,
        startAngle: 90,
        clockwise: true,
        splitNumber: 4,
        axisName: { ...textStyle, lineHeight: 15 },
        axisNameGap: 10,
        axisLine: { lineStyle: { color: chartColours.grid } },
        splitLine: { lineStyle: { color: chartColours.grid } },
        splitArea: { show: false },
      },
      series: lines.map(({ role, name, values }) => ({
        type: 'radar',
        ...still,
        silent: true,
        name: safe(name),
        symbol: looks[role].symbol,
        symbolSize: 6,
        lineStyle: { color: chartColours[role], width: 2, type: looks[role].type },
        itemStyle: role === 'previous' ? hollow : { color: chartColours[role] },
        areaStyle: role === 'as-is' ? { color: chartColours[role], opacity: 0.12 } : undefined,
        data: [{ name: safe(name), value: values.map((value) => value ?? '-') }],
      })),
    },
  };
}
