import type { Cell } from '../../document.ts';
import { forHtml, type Raw } from '../../escape.ts';
import { figure } from '../../figures.ts';
import { type CellRoom, linesOf } from '../cells.ts';
import { attributes, marked } from './elements.ts';
import type { Place } from './place.ts';

const fitting: CellRoom = { room: 'page', marks: 60 };

/** A cell; on a page, services are links and pictures are pictures. */
export function drawCell(cell: Cell, place: Place | undefined): string {
  if (place !== undefined && typeof cell === 'object') {
    if ('services' in cell) return cell.services.map((service) => drawService(service, place)).join(', ');
    if ('bar' in cell) return drawBar(cell.bar, place);
    if ('spark' in cell) return drawSpark(cell.spark, cell.scale);
  }
  return linesOf(cell, fitting).map(marked).join('<br>');
}

function drawService(service: Raw, { prefix, services }: Place): string {
  const id = forHtml(service);
  if (!services.has(service)) return id;
  return `<a href="#${forHtml(prefix + encodeURIComponent(service))}">${id}</a>`;
}

/** As-is over to-be, ten units a score. */
function drawBar({ asIs, toBe }: Extract<Cell, { bar: unknown }>['bar'], { words }: Place): string {
  const width = (score: number) => Math.round(score * 100) / 10;
  const rects = [
    '<rect class="rail" width="50" height="8"/>',
    ...(toBe === undefined ? [] : [`<rect class="to-be" width="${width(toBe)}" height="8"/>`]),
    ...(asIs === undefined ? [] : [`<rect class="as-is" y="2" width="${width(asIs)}" height="4"/>`]),
  ];
  const label = words.bar(figure(asIs, 'mean'), figure(toBe, 'mean'));
  return picture('bar', '0 0 50 8', label, rects);
}

/** A line through what there is; a value between gaps is a point. */
function drawSpark(values: readonly (number | undefined)[], [lowest, highest]: readonly [number, number]): string {
  const step = values.length > 1 ? 80 / (values.length - 1) : 0;
  const share = (value: number) => (highest > lowest ? (value - lowest) / (highest - lowest) : 0);
  const place = (value: number, at: number) => `${(2 + at * step).toFixed(1)},${(18 - share(value) * 16).toFixed(1)}`;
  const runs: string[][] = [[]];
  for (const [at, value] of values.entries()) {
    if (value === undefined) runs.push([]);
    else runs.at(-1)?.push(place(value, at));
  }
  const drawn = runs.flatMap((run) => (run.length === 0 ? [] : [drawRun(run)]));
  return picture('spark', '0 0 84 20', values.map(numberText).join(', '), drawn);
}

function drawRun(points: readonly string[]): string {
  const [x, y] = points[0]?.split(',') ?? [];
  return points.length === 1 ? `<circle cx="${x}" cy="${y}" r="1.5"/>` : `<polyline points="${points.join(' ')}"/>`;
}

function numberText(value: number | undefined): string {
  return figure(value, value === undefined || Number.isInteger(value) ? 'count' : 'fine-mean');
}

function picture(kind: string, box: string, label: Raw, parts: readonly string[]): string {
  return `<svg class="${kind}" viewBox="${box}" role="img"${attributes({ 'aria-label': label })}>${parts.join('')}</svg>`;
}
