import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { Shade } from '../../src/render/chart/chart.ts';
import { type ChartColour, chartColours, coloursOf } from '../../src/render/chart/colours.ts';
import { darkChartColours, pageColours } from '../../src/render/page/theme.ts';
import { organisationOf } from '../analysis/organisation.ts';
import { cases, drawn } from './cases.ts';
import { allCharts, chartsOf } from './charts.ts';

describe.each(cases)('the charts of %s', (_, load) => {
  it('are well-formed, say what they are, and take nothing from elsewhere', async () => {
    for (const chart of await allCharts(chartsOf(await load()), 'en')) {
      const svg = drawn(chart);
      expect((await validateXML({ xml: svg, normalization: 'c14n' })).valid, chart.title).toBe(true);
      expect(svg).toMatch(/ role="img" aria-labelledby="chart-title chart-desc"/);
      expect(svg).not.toMatch(/ style=|<style|<script|href=|url\((?!#)|ecmeta|class=/);
    }
  });

  it('are the same each time, and have the colours that have names', async () => {
    const known = new Set<string>(Object.values(chartColours));
    for (const chart of await allCharts(chartsOf(await load()), 'ja')) {
      const svg = drawn(chart, 'x');
      expect(drawn(chart, 'x')).toBe(svg);
      expect(
        svg
          .match(/"(?:#[\da-f]{3,8}|rgba?\([^)]*\)|black|white)"/g)
          ?.map((colour) => colour.slice(1, -1))
          ?.filter((colour) => !known.has(colour)),
      ).toEqual([]);
    }
  });
});

const notShades = [
  'text',
  'muted',
  'grid',
  'surface',
  'on-light',
  'on-dark',
  'edge',
  'as-is',
  'to-be',
  'previous',
  'count',
  'scope',
] as const;
/** Every shade: what is a colour and neither of a line nor of what stands around the marks. */
const shades = (Object.keys(chartColours) as ChartColour[]).filter(
  (name): name is Shade => !notShades.includes(name as (typeof notShades)[number]),
);

describe('the colours of charts', () => {
  it('are each for one thing', () => {
    expect(new Set(Object.values(chartColours)).size).toBe(Object.keys(chartColours).length);
  });

  it('can be read: what is written on a shade has a contrast of 4.5 with it', () => {
    for (const shade of shades) {
      const { fill, ink } = coloursOf(shade);
      expect(contrast(fill, ink), shade).toBeGreaterThanOrEqual(4.5);
      expect(contrast(inDark(fill), inDark(ink)), `${shade} in the dark`).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('differ in lightness from one score to the next, so that they do in grey', () => {
    const lightness = ([1, 2, 3, 4, 5] as const).map((score) => luminance(chartColours[`score-${score}`]));
    expect(lightness).toEqual(lightness.toSorted((a, b) => a - b));
    const steps = lightness.slice(1).map((one, index) => one - (lightness[index] ?? 0));
    expect(Math.min(...steps)).toBeGreaterThan(0.08);
  });
});

/** What a page makes of a colour in the dark. */
function inDark(hex: string): string {
  const name = (Object.keys(chartColours) as ChartColour[]).find((one) => chartColours[one] === hex);
  return (name && darkChartColours[name]) ?? hex;
}

it('what stands beside the marks of a chart can be read, in light and in the dark', () => {
  const [light, dark] = pageColours.paper;
  for (const name of ['text', 'muted'] as const) {
    expect(contrast(chartColours[name], light), name).toBeGreaterThanOrEqual(4.5);
    expect(contrast(inDark(chartColours[name]), dark), name).toBeGreaterThanOrEqual(4.5);
  }
  for (const name of ['as-is', 'to-be', 'previous', 'count'] as const) {
    expect(contrast(chartColours[name], light), name).toBeGreaterThanOrEqual(3);
    expect(contrast(inDark(chartColours[name]), dark), name).toBeGreaterThanOrEqual(3);
  }
});

/** Relative luminance (WCAG 2.2). */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe('names that people type', () => {
  it('stay text in a chart', async () => {
    const bad = '<script>alert(1)</script>&"\' \u202Ex';
    const organisation = await organisationOf({
      cdc: `teams: { t: { name: ${JSON.stringify(bad)} } }\n`,
      profile: '  A-1: { assignment: insource, team: t }\n',
      portfolio: '  A-1: { as-is: 2, to-be: 4 }\n',
    });
    for (const chart of await allCharts(chartsOf(organisation), 'en')) {
      const svg = drawn(chart);
      expect(svg).not.toMatch(/<script|\u202E/);
      expect((await validateXML({ xml: svg, normalization: 'c14n' })).valid).toBe(true);
    }
  });
});
