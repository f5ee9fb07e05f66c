import { describe, expect, it } from 'vitest';
import { cdc } from '../cli/run.ts';
import { svgOf, themes } from './picture.ts';
import { screenOf } from './screen.ts';

/** Those of the readers of each README. */
const locales: Readonly<Record<string, string>> = { en: 'en_US.UTF-8', ja: 'ja_JP.UTF-8' };

const pictures = [
  {
    name: 'gap',
    language: 'en',
    example: 'examples/harbor-logistics',
    title: 'cdc gap in a terminal',
    description: 'Per category of services: a bar, the mean score as it is, as it should be, and the gap between them.',
  },
  {
    name: 'gap.ja',
    language: 'ja',
    example: 'examples/sakura-seiki',
    title: '端末で実行したcdc gap',
    description: 'カテゴリーごとに、スコアの平均（現状とあるべき姿）とその差を、数値と棒で示している。',
  },
];

describe.each(pictures)('the picture $name', ({ name, language, example, title, description }) => {
  it.each(Object.entries(themes))('shows what the command really prints (%s)', async (theme, colours) => {
    const { stdout } = cdc(['gap', example], { env: { FORCE_COLOR: '1', LANG: locales[language] } });
    // The first screen: up to the legend of the bars, which is the first line that begins with one.
    const [first = ''] = stdout.split(/(?<=^\S*█.*\n)/m);
    const rows = await screenOf(`\u001B[2m$\u001B[22m npx cdc gap ${example}\n${first}`);
    const svg = svgOf({ title, description, language, cols: 80, rows }, colours);
    expect(svg.length).toBeLessThan(60_000);
    await expect(svg).toMatchFileSnapshot(`../../docs/images/${name}${theme === 'dark' ? '.dark' : ''}.svg`);
  });
});

describe.each(Object.entries(themes))('the %s theme', (_, { background, border: __, ...colours }) => {
  it.each(Object.entries(colours))('has a %s that can be read', (_name, colour) => {
    const [more = 0, less = 0] = [luminance(colour), luminance(background)].toSorted((a, b) => b - a);
    expect((more + 0.05) / (less + 0.05)).toBeGreaterThanOrEqual(4.5);
  });
});

/** As WCAG defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
