import type { AreasChart } from '../chart.ts';
import { chartColours, coloursOf } from '../colours.ts';
import type { Drawing } from '../drawing.ts';
import { linesIn } from '../lettering.ts';
import { element, legendOf, lettering, shaded } from '../shapes.ts';

const side = 90;
const height = 150;
const gap = 10;

/** The four areas where their axes put them, each with a bar of how its services are assigned. */
export function drawAreas({ axes, quadrants, legend }: AreasChart, width: number): Drawing {
  const across = (width - side - gap) / 2;
  const placed = quadrants.map(({ name, parts, note, far }) => {
    const x = side + (far.across ? across + gap : 0);
    const y = far.up ? 0 : height + gap;
    const all = parts.reduce((sum, { services }) => sum + services, 0);
    const bar = across - 32;
    let left = x + 16;
    const shares = parts
      .filter(({ services }) => services > 0)
      .map(({ shade, services }) => {
        const share = (services / all) * bar;
        const part =
          shaded(shade, left, y + 62, share, 34) +
          // Narrow shares have no room for their number; the table has it.
          (share < 14
            ? ''
            : lettering([String(services)], left + share / 2, y + 79, {
                fill: coloursOf(shade).ink,
                anchor: 'middle',
                weight: 'bold',
              }));
        left += share;
        return part;
      });
    return [
      element('rect', { x, y, width: across, height, rx: 6, fill: 'none', stroke: chartColours.grid }),
      lettering(linesIn(name, across - 32, 13, 2), x + 16, y + 20, { size: 13, weight: 'bold' }),
      ...shares,
      note === undefined
        ? ''
        : lettering(linesIn(note, across - 32, 12, 2), x + 16, y + 114, { fill: chartColours.muted }),
    ].join('');
  });
  const bottom = 2 * height + gap;
  const muted = { fill: chartColours.muted };
  const [low, high] = axes.up;
  const [near, away] = axes.across;
  const { svg, height: legendHeight } = legendOf(legend, bottom + 36, width);
  return {
    inside: [
      ...placed,
      lettering(linesIn(high, side - 12, 12, 4), 0, height / 2 - 12, muted),
      lettering(linesIn(low, side - 12, 12, 4), 0, height * 1.5 + gap - 12, muted),
      lettering(linesIn(near, across, 12, 1), side + across / 2, bottom + 14, { ...muted, anchor: 'middle' }),
      lettering(linesIn(away, across, 12, 1), side + across * 1.5 + gap, bottom + 14, { ...muted, anchor: 'middle' }),
      svg,
    ].join(''),
    width,
    height: bottom + 36 + legendHeight,
  };
}
