import { forXml } from '../escape.ts';
import type { LegendEntry, ServiceMark, Shade } from './chart.ts';
import { chartColours, coloursOf, isOpen } from './colours.ts';
import { widthOf } from './lettering.ts';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element of SVG; its attributes are escaped, what is in it is ready. */
export function element(name: string, attributes: Attributes, inside = ''): string {
  const said = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${forXml(String(typeof value === 'number' ? round(value) : value))}"`)
    .join('');
  return inside === '' ? `<${name}${said}/>` : `<${name}${said}>${inside}</${name}>`;
}

const round = (value: number) => Math.round(value * 10) / 10;

/** Lines of text below each other, the middle of the first at `y`. */
export function lettering(
  lines: readonly string[],
  x: number,
  y: number,
  { size = 12, fill = chartColours.text as string, anchor = 'start', weight = undefined as string | undefined } = {},
): string {
  return lines
    .map((line, index) =>
      element(
        'text',
        {
          x,
          y: y + index * size * 1.3,
          'font-size': size,
          fill,
          'text-anchor': anchor,
          'font-weight': weight,
          'dominant-baseline': 'central',
        },
        forXml(line),
      ),
    )
    .join('');
}

/** An area in a shade; what is not said has a dashed edge only. */
export function shaded(shade: Shade, x: number, y: number, width: number, height: number): string {
  return element('rect', {
    x,
    y,
    width,
    height,
    rx: 3,
    fill: coloursOf(shade).fill,
    stroke: chartColours.edge,
    'stroke-width': 0.8,
    'stroke-dasharray': isOpen(shade) ? '3 2' : undefined,
  });
}

export const markSize = { width: 60, height: 34, gap: 4 };

/** One service: its id, and below it its mark. */
export function serviceMark({ service, shade, mark }: ServiceMark, x: number, y: number): string {
  const { width, height } = markSize;
  const fill = coloursOf(shade).ink;
  return element(
    'g',
    { 'data-service': service },
    [
      shaded(shade, x, y, width, height),
      lettering([service], x + width / 2, y + 11, { size: 11, fill, anchor: 'middle' }),
      lettering([mark], x + width / 2, y + 24, { size: 11, fill, anchor: 'middle', weight: 'bold' }),
    ].join(''),
  );
}

/** The meaning of the shades, in as many lines as it takes; gives how high it is too. */
export function legendOf(entries: readonly LegendEntry[], y: number, width: number): { svg: string; height: number } {
  let x = 0;
  let line = 0;
  const parts = entries.map(({ shade, name }) => {
    const needed = 22 + widthOf(name, 12) + 14;
    if (x > 0 && x + needed > width) {
      x = 0;
      line++;
    }
    const top = y + line * 22;
    const part = shaded(shade, x, top, 16, 14) + lettering([name], x + 22, top + 7);
    x += needed;
    return part;
  });
  return { svg: parts.join(''), height: entries.length === 0 ? 0 : (line + 1) * 22 };
}
