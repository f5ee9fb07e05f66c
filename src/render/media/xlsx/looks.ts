import type { Look } from '../../../source/spreadsheet/workbook.ts';
import type { NumberFormat, Tone } from '../../document.ts';
import { pageColours } from '../../page/theme.ts';

/** Colours of a sheet are those of the page on white paper, as `RRGGBB`. */
function colour(name: keyof typeof pageColours): string {
  return pageColours[name][0].slice(1).toUpperCase();
}

const line = colour('line');
const ink = colour('ink');

/** How a cell looks whose text has a tone. */
export const tones: Readonly<Record<Tone, Pick<Look, 'bold' | 'colour'>>> = {
  strong: { bold: true },
  faint: { colour: colour('quiet') },
  good: { colour: colour('good') },
  warn: { colour: colour('warn') },
  bad: { colour: colour('bad') },
  info: { colour: colour('accent') },
};

/** What there is in a sheet beside texts with a tone. */
export const looks = {
  title: { bold: true, size: 14, colour: ink },
  heading: { bold: true, size: 11, colour: ink },
  label: { colour: colour('quiet') },
  columns: { bold: true, colour: ink, fill: 'DFE7F0', border: line, vertical: 'center', wrap: true },
  group: { bold: true, colour: ink, fill: colour('panel'), border: line },
  cell: { colour: ink, border: line, wrap: true },
  link: { colour: colour('accent') },
  code: { colour: ink, fill: colour('panel') },
} as const satisfies Readonly<Record<string, Look>>;

/**
 * Formats of spreadsheets that show numbers as `figure` does: with a real minus, and a sign where that is a finding; what
 * shows as none has no sign.
 */
export const numberFormats: Readonly<Record<NumberFormat, string>> = {
  count: '0',
  measured: 'General',
  mean: '0.0',
  gap: '+0;"−"0;0',
  'mean-gap': '[>=0.05]+0.0;[<=-0.05]"−"0.0;"0.0"',
  'fine-mean': '0.00',
  'fine-mean-gap': '[>=0.005]+0.00;[<=-0.005]"−"0.00;"0.00"',
  share: '0%',
};
