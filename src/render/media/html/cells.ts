import type { Cell } from '../../document.ts';
import { forHtml, type Raw } from '../../escape.ts';
import { figure } from '../../figures.ts';
import { type CellRoom, linesOf } from '../cells.ts';
import { attributes, marked } from './elements.ts';
import type { Place } from './place.ts';

/** How much fits a cell: all of it. */
export const fitting: CellRoom = { room: 'page', marks: 60 };

/**
 * A cell; on a page, services are links and pictures are pictures.
 *
 * @param cut whether its lines may be cut where there is little room, as on paper
 */
export function drawCell(cell: Cell, place: Place | undefined, cut = false): string {
  if (place !== undefined && typeof cell === 'object') {
    if ('services' in cell) return drawServices(cell, place);
    if ('bar' in cell) return drawBar(cell.bar, place);
    if ('spark' in cell) return drawSpark(cell.spark, cell.scale);
  }
  const lines = linesOf(cell, fitting).map(marked);
  if (place !== undefined && cut) return lines.map((line) => `<span class="cut">${line}</span>`).join('');
  return lines.join('<br>');
}

function drawServices({ services, rest }: Extract<Cell, { services: unknown }>, place: Place): string {
  const links = services.map((service) => drawService(service, place)).join(', ');
  return rest === undefined ? links : `${links} ${forHtml(rest)}`;
}

function drawService(service: Raw, { prefix, services }: Place): string {
  const id = forHtml(service);
  if (!services.has(service)) return id;
  return `<a href="#${forHtml(prefix + encodeURIComponent(service))}">${id}</a>`;
}

/** What there is of both, and what one has more than the other, in the shades of the bars made of text. */
function drawBar({ asIs, toBe }: Extract<Cell, { bar: unknown }>['bar'], { words }: Place): string {
  const part = (name: string, from: number, to: number) =>
    from === to ? '' : `<rect class="${name}" x="${unit(from)}" width="${unit(to - from)}" height="8"/>`;
  const aim = toBe ?? asIs ?? 0;
  const both = Math.min(asIs ?? 0, aim);
  const parts = [
    '<rect class="rail" width="50" height="8"/>',
    ...(asIs === undefined
      ? []
      : [part('as-is', 0, both), part('below', both, aim), part('above', both, Math.max(asIs, both))]),
  ];
  return picture('bar', '0 0 50 8', words.bar(figure(asIs, 'mean'), figure(toBe, 'mean')), parts);
}

/** Ten units a score. */
function unit(score: number): number {
  return Math.round(score * 100) / 10;
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
