import type { HeatmapChart } from '../chart.ts';
import { chartColours } from '../colours.ts';
import type { Drawing } from '../drawing.ts';
import { linesIn } from '../lettering.ts';
import { legendOf, lettering, markSize, serviceMark } from '../shapes.ts';

const names = 190;

/** Every service as a mark, in rows by category, these in bands. */
export function drawHeatmap({ bands, legend }: HeatmapChart, width: number): Drawing {
  const step = markSize.width + markSize.gap;
  const perLine = Math.max(1, Math.floor((width - names) / step));
  const parts: string[] = [];
  let y = 0;
  for (const { name, rows } of bands) {
    parts.push(lettering([name], 0, y + 10, { size: 14, weight: 'bold' }));
    y += 26;
    for (const row of rows) {
      const lines = linesIn(row.name, names - 12, 12, 2);
      const top = y;
      parts.push(lettering(lines, 0, top + markSize.height / 2 - (lines.length - 1) * 8, { fill: chartColours.muted }));
      row.cells.forEach((cell, index) => {
        const line = Math.floor(index / perLine);
        parts.push(serviceMark(cell, names + (index % perLine) * step, top + line * (markSize.height + markSize.gap)));
      });
      y += Math.max(1, Math.ceil(row.cells.length / perLine)) * (markSize.height + markSize.gap) + 4;
    }
    y += 10;
  }
  const { svg, height } = legendOf(legend, y, width);
  return { inside: parts.join('') + svg, width, height: y + height };
}
