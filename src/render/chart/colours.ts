import type { Shade } from './chart.ts';

/**
 * Every colour in a chart, by what it is for; none is used for two things, so that a page can put others in their place.
 * Scores grow lighter from the worst to the best and go from orange to blue, levels and assignments differ in lightness
 * too: they can be told apart in grey and by the colour-blind, and a mark beside each says the same.
 */
export const chartColours = {
  text: '#24292f',
  muted: '#57606a',
  grid: '#d0d7de',
  surface: '#fefefe',
  /** Text on shades, whatever is around the chart. */
  'on-light': '#1f2328',
  'on-dark': '#fffffe',
  /** Around shades that are hardly to be seen. */
  edge: '#8c959f',
  'as-is': '#0b5fa5',
  'to-be': '#bc4c00',
  previous: '#6e7781',
  count: '#1a7f5a',
  scope: '#a0a8b0',
  'score-1': '#7f2704',
  'score-2': '#bf4a0a',
  'score-3': '#f4a85c',
  'score-4': '#a9d0e6',
  'score-5': '#dcebf5',
  'level-basic': '#08519c',
  'level-standard': '#4a90c4',
  'level-advanced': '#9ecae1',
  'level-optional': '#deebf7',
  'level-unnecessary': '#f3f4f6',
  insource: '#0072b2',
  combination: '#63c0a4',
  outsource: '#e8a838',
  unassigned: '#3b0f4f',
  excluded: '#d4d7db',
  unscored: '#fffefa',
  unasked: '#fffef9',
  'no-level': '#fffef8',
  undecided: '#fffef7',
} as const satisfies Readonly<Record<string, string>>;

export type ChartColour = keyof typeof chartColours;

const dark: readonly Shade[] = ['score-1', 'score-2', 'level-basic', 'insource', 'unassigned'];

/** The colour of a shade, and the one of what is written on it; where there is little of a shade, that of other text. */
export function coloursOf(shade: Shade): { readonly fill: string; readonly ink: string } {
  const ink: ChartColour = isOpen(shade)
    ? 'text'
    : shade === 'level-unnecessary'
      ? 'muted'
      : dark.includes(shade)
        ? 'on-dark'
        : 'on-light';
  return { fill: chartColours[shade], ink: chartColours[ink] };
}

/** Shades of what is not said: only their edges can be seen, and these are dashed. */
export function isOpen(shade: Shade): boolean {
  return ['unscored', 'unasked', 'no-level', 'undecided'].includes(shade);
}
