import type { SequenceChart } from '../chart.ts';
import { chartColours, coloursOf } from '../colours.ts';
import type { Drawing } from '../drawing.ts';
import { linesIn, widthOf } from '../lettering.ts';
import { element, legendOf, lettering, shaded } from '../shapes.ts';

/** Room for the names of the steps, on the left. */
const names = 190;
const head = 52;
const row = 34;
const small = 11;

/** Everyone who takes part as a line downwards, and along it what each step does: handed over, led, brought in. */
export function drawSequence({ participants, steps, loop, legend }: SequenceChart, width: number): Drawing {
  const room = (width - names) / participants.length;
  const xOf = (index: number) => names + room * (index + 0.5);
  const parts: string[] = [];
  let y = head + 14;
  let loopFrom = y;
  for (const [at, { name, lead, instead, from, calls }] of steps.entries()) {
    if (at === loop.first) {
      loopFrom = y;
      parts.push(
        lettering(linesIn(loop.name, width - 24, small, 1), 10, y + 12, { size: small, fill: chartColours.muted }),
      );
      y += 24;
    }
    const middle = y + row / 2;
    const lines = linesIn(name, names - 26, 12, 2);
    parts.push(lettering(lines, 10, middle - (lines.length - 1) * 8, { weight: 'bold' }));
    if (lead === undefined)
      parts.push(lettering([instead], names + 8, middle, { fill: chartColours['to-be'], weight: 'bold' }));
    else {
      if (from !== undefined) parts.push(arrow(xOf(from), xOf(lead), middle, false));
      parts.push(
        element('circle', {
          cx: xOf(lead),
          cy: middle,
          r: 7,
          fill: coloursOf(participants[lead]?.shade ?? 'unasked').fill,
          stroke: chartColours.edge,
        }),
      );
      for (const { to, services } of calls) {
        y += row;
        parts.push(call(xOf(lead), xOf(to), y + row / 2, services, width));
      }
    }
    y += row;
    if (at === loop.last) {
      parts.push(
        element('rect', {
          x: 1,
          y: loopFrom,
          width: width - 2,
          height: y - loopFrom + 4,
          rx: 6,
          fill: 'none',
          stroke: chartColours.muted,
          'stroke-dasharray': '4 3',
        }),
      );
      y += 12;
    }
  }
  const lifelines = participants.map((_, index) =>
    element('line', { x1: xOf(index), x2: xOf(index), y1: head, y2: y, stroke: chartColours.grid }),
  );
  const heads = participants.map(({ name, shade }, index) => {
    const lines = linesIn(name, room - 12, small, 3);
    return [
      shaded(shade, names + room * index + 3, 0, room - 6, head),
      lettering(lines, xOf(index), head / 2 - (lines.length - 1) * small * 0.65, {
        size: small,
        fill: coloursOf(shade).ink,
        anchor: 'middle',
      }),
    ].join('');
  });
  const { svg, height } = legendOf(legend, y + 12, width);
  return { inside: [...lifelines, ...heads, ...parts, svg].join(''), width, height: y + 12 + height };
}

/** From one line to another, with its head at the end. */
function arrow(from: number, to: number, y: number, dashed: boolean): string {
  const side = to > from ? -1 : 1;
  const end = to + side * 8;
  const stroke = chartColours.text;
  return [
    element('line', {
      x1: from,
      x2: end,
      y1: y,
      y2: y,
      stroke,
      'stroke-width': dashed ? 1 : 1.6,
      'stroke-dasharray': dashed ? '4 3' : undefined,
    }),
    element('path', { d: `M${round(end)} ${round(y)}l${side * 7} -4v8z`, fill: stroke }),
  ].join('');
}

/** Someone is brought in: the services stand above the arrow, inside of the picture. */
function call(from: number, to: number, y: number, services: string, width: number): string {
  const [label = ''] = linesIn(services, width - names - 20, small, 1);
  const half = widthOf(label, small) / 2;
  const middle = Math.min(Math.max((from + to) / 2, names + half + 4), width - half - 4);
  return (
    arrow(from, to, y + 5, true) +
    lettering([label], middle, y - 6, { size: small, fill: chartColours.muted, anchor: 'middle' })
  );
}

const round = (value: number) => Math.round(value * 10) / 10;
