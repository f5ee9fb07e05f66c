import type { Language } from '../../reference/index.ts';
import { forXml, type Raw } from '../escape.ts';
import type { ChartData } from './chart.ts';
import type { Drawing } from './drawing.ts';
import { drawAreas } from './drawn/areas.ts';
import { drawHeatmap } from './drawn/heatmap.ts';
import { drawSequence } from './drawn/sequence.ts';
import { drawTimeline } from './drawn/timeline.ts';
import { fontFamily, safe } from './lettering.ts';
import { plotted } from './plotted.ts';
import { element } from './shapes.ts';

export interface SvgOptions {
  /** What the chart is called, and what there is to see in it, for those who do not see it. */
  readonly title: Raw;
  readonly description: Raw;
  readonly language: Language;
  /** Begins the ids in it, which are unique on the page that it becomes a part of. */
  readonly idPrefix?: string;
}

/**
 * A chart as SVG: no style, no script, nothing from elsewhere, the same bytes each time. Marks of a service bear
 * `data-service`, those of a category `data-category`; every colour is one of `chartColours`.
 */
export function svgOf(data: ChartData, { title, description, language, idPrefix = 'chart' }: SvgOptions): string {
  const drawing = drawingOf(data, idPrefix);
  const [titleId, descriptionId] = [`${idPrefix}-title`, `${idPrefix}-desc`];
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${Math.ceil(drawing.width)} ${Math.ceil(drawing.height)}`,
      width: Math.ceil(drawing.width),
      height: Math.ceil(drawing.height),
      'font-family': fontFamily,
      role: 'img',
      'aria-labelledby': `${titleId} ${descriptionId}`,
      lang: language,
    },
    element('title', { id: titleId }, forXml(safe(title))) +
      element('desc', { id: descriptionId }, forXml(safe(description))) +
      drawing.inside,
  );
}

/** How wide charts are that have room for all services, in pixels. */
const wide = 900;

function drawingOf(data: ChartData, idPrefix: string): Drawing {
  switch (data.kind) {
    case 'heatmap':
      return drawHeatmap(data, wide);
    case 'areas':
      return drawAreas(data, wide);
    case 'sequence':
      return drawSequence(data, wide);
    case 'timeline':
      return drawTimeline(data, wide);
    default:
      return plotted(data, idPrefix);
  }
}
