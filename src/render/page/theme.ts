/** The colours of the page by what they are for, in light and in dark. */
export const pageColours = {
  paper: ['#ffffff', '#14171c'],
  panel: ['#f4f6f8', '#1d2229'],
  ink: ['#1b2128', '#e6e9ed'],
  quiet: ['#55606c', '#a3adb8'],
  line: ['#d5dbe1', '#39414b'],
  accent: ['#1f4e8c', '#8fbcf4'],
  good: ['#1b6b3a', '#74cf97'],
  warn: ['#855300', '#e8b65a'],
  bad: ['#a8231f', '#ff9a92'],
} as const satisfies Readonly<Record<string, readonly [light: string, dark: string]>>;

/** What the colours of charts become in dark; those that are not here read well on both. */
export const darkChartColours: Readonly<Record<string, string>> = {
  text: '#e6e9ed',
  muted: '#a3adb8',
  grid: '#39414b',
  surface: '#14171c',
  edge: '#6b7682',
  'as-is': '#6cb1f5',
  'to-be': '#f0995c',
  previous: '#9aa5b1',
  count: '#5fc79c',
  scope: '#8a949f',
  'level-unnecessary': '#242a32',
  unscored: '#14171c',
  unasked: '#14171c',
  'no-level': '#14171c',
  undecided: '#14171c',
};

/**
 * The rules that give the colours their values: light, and dark where the system or the reader wants that. Paper is always
 * light.
 */
export function themeRules(chartColours: Readonly<Record<string, string>>): string {
  const own = Object.entries(pageColours);
  const light = own.map(([name, [value]]) => `--${name}:${value}`);
  const dark = [
    ...own.map(([name, [, value]]) => `--${name}:${value}`),
    ...Object.keys(chartColours).flatMap((name) => {
      const value = darkChartColours[name];
      return value === undefined ? [] : [`${variableOf(name)}:${value}`];
    }),
  ].join(';');
  return [
    `:root{${light.join(';')}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${dark}}}`,
    `@media screen{:root[data-theme=dark]{color-scheme:dark;${dark}}}`,
  ].join('\n');
}

/** A chart whose colours follow the theme: the light ones stay in it, for what does not know the variables. */
export function themed(svg: string, chartColours: Readonly<Record<string, string>>): string {
  const names = new Map(Object.entries(chartColours).map(([name, value]) => [value.toLowerCase(), name]));
  return svg.replaceAll(/="(#[\da-f]{6})"/gi, (attribute, value: string) => {
    const name = names.get(value.toLowerCase());
    return name === undefined ? attribute : `="var(${variableOf(name)},${value})"`;
  });
}

function variableOf(name: string): string {
  return `--chart-${name}`;
}
