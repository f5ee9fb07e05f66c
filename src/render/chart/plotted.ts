import { BarChart, LineChart, RadarChart, ScatterChart } from 'echarts/charts';
import { GridComponent, LegendComponent, RadarComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { ChartData } from './chart.ts';
import type { Drawing } from './drawing.ts';
import { gapPlot } from './options/gap.ts';
import { loadPlot } from './options/load.ts';
import type { Plot } from './options/plot.ts';
import { radarPlot } from './options/radar.ts';
import { trendPlot } from './options/trend.ts';

use([BarChart, LineChart, RadarChart, ScatterChart, GridComponent, LegendComponent, RadarComponent, SVGRenderer]);

type Plotted = Exclude<ChartData, { readonly kind: 'heatmap' | 'areas' | 'timeline' | 'sequence' }>;

/** Charts with axes, drawn by Apache ECharts without a browser. */
export function plotted(data: Plotted, idPrefix: string): Drawing {
  const plot = plotOf(data);
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: plot.width, height: plot.height });
  try {
    chart.setOption({ animation: false, ...plot.option });
    return { inside: insideOf(chart.renderToSVGString(), plot, idPrefix), width: plot.width, height: plot.height };
  } finally {
    // It keeps the process alive otherwise.
    chart.dispose();
  }
}

function plotOf(data: Plotted): Plot {
  switch (data.kind) {
    case 'radar':
      return radarPlot(data, 560);
    case 'gap':
      return gapPlot(data, 760);
    case 'load':
      return loadPlot(data, 760);
    case 'trend':
      return trendPlot(data, 760);
  }
}

/**
 * What ECharts draws, without what a page with a strict policy would refuse or would not need: styles become attributes,
 * ids are the caller's, and what ECharts notes of its data becomes the category that a mark stands for.
 */
function insideOf(svg: string, { categoryOf }: Plot, idPrefix: string): string {
  return (
    svg
      .replace(/^<svg[^>]*>/, '')
      .replace(/<\/svg>\s*$/, '')
      .replaceAll(/<style\b[^>]*>.*?<\/style>/gs, '')
      // What only answers to a pointer cannot be seen.
      .replaceAll(
        /<(?:path|rect)\b(?=[^>]* fill(?:-opacity="0"|="none"))(?![^>]* stroke="[^"]*"(?! stroke-width="0"))[^>]*><\/(?:path|rect)>/g,
        '',
      )
      // The lines of a legend have no area to fill.
      .replaceAll(' fill="#000"', ' fill="none"')
      .replaceAll(/ style="([^"]*)"/g, (_, style: string) => attributesOf(style))
      .replaceAll(/ ecmeta_series_index="(\d+)" ecmeta_data_index="(\d+)"/g, (_, series: string, index: string) => {
        const category = categoryOf?.(Number(series), Number(index));
        return category === undefined ? '' : ` data-category="${category}"`;
      })
      .replaceAll(/ (?:ecmeta_\w+|class|pointer-events|xml:space)="[^"]*"/g, '')
      .replaceAll(/\bzr\d+-/g, `${idPrefix}-`)
      .replaceAll(/\n/g, '')
  );
}

/** `font-size:12px;font-family:x` as attributes; the font is that of the whole chart. */
function attributesOf(style: string): string {
  return style
    .split(';')
    .flatMap((one) => {
      const [name = '', value = ''] = one.split(':');
      return name === '' || name === 'font-family' ? [] : [` ${name.trim()}="${value.trim()}"`];
    })
    .join('');
}
