import type { TimelineChart } from '../chart.ts';
import { chartColours } from '../colours.ts';
import type { Drawing } from '../drawing.ts';
import { linesIn } from '../lettering.ts';
import { element, legendOf, lettering, markSize, serviceMark } from '../shapes.ts';

/** A column has two marks beside each other. */
const column = 2 * (markSize.width + markSize.gap) + 12;

/** A column for each quarter, in it a mark for each service; columns that do not fit stand below. */
export function drawTimeline({ columns, legend }: TimelineChart, width: number): Drawing {
  const perLine = Math.max(1, Math.floor((width + 12) / column));
  const parts: string[] = [];
  let y = 0;
  for (let at = 0; at < columns.length; at += perLine) {
    const shown = columns.slice(at, at + perLine);
    shown.forEach(({ name, cells }, index) => {
      const x = index * column;
      parts.push(lettering(linesIn(name, column - 16, 12, 2), x, y + 8, { weight: 'bold' }));
      parts.push(element('line', { x1: x, x2: x + column - 16, y1: y + 34, y2: y + 34, stroke: chartColours.muted }));
      cells.forEach((cell, mark) => {
        parts.push(
          serviceMark(
            cell,
            x + (mark % 2) * (markSize.width + markSize.gap),
            y + 42 + Math.floor(mark / 2) * (markSize.height + markSize.gap),
          ),
        );
      });
    });
    const most = Math.max(...shown.map(({ cells }) => Math.ceil(cells.length / 2)));
    y += 42 + most * (markSize.height + markSize.gap) + 16;
  }
  const { svg, height } = legendOf(legend, y, width);
  return { inside: parts.join('') + svg, width, height: y + height };
}
