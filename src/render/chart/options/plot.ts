import type { EChartsCoreOption } from 'echarts/core';
import { chartColours } from '../colours.ts';
import { fontFamily, linesIn } from '../lettering.ts';

/** A chart that ECharts draws. */
export interface Plot {
  readonly option: EChartsCoreOption;
  readonly width: number;
  readonly height: number;
  /** The category that the item of a series stands for. */
  readonly categoryOf?: (series: number, index: number) => string | undefined;
}

export const textStyle = { color: chartColours.text, fontFamily, fontSize: 12 };

/** Nothing in it answers to a pointer. */
export const still = { emphasis: { disabled: true } } as const;

/** How it was: only an edge. */
export const hollow = {
  color: chartColours.surface,
  borderColor: chartColours.previous,
  borderWidth: 2,
  opacity: 1,
} as const;

/** A legend in the middle below, whose entries look like what they mean. */
export function legendBelow(names: readonly string[]) {
  return { bottom: 0, data: [...names], textStyle, itemGap: 18, selectedMode: false } as const;
}

/** What the rows of a chart are called, the first at the top, in so much room. */
export function rowAxis(names: readonly string[], room: number) {
  return {
    type: 'category',
    inverse: true,
    data: names.map((name) => linesIn(name, room - 24, 12, 2).join('\n')),
    axisLabel: { ...textStyle, lineHeight: 15 },
    axisLine: { lineStyle: { color: chartColours.muted } },
    axisTick: { show: false },
  } as const;
}
