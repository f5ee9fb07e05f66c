/** How the cells of a workbook look: what can be filled in is white, what is there to be read is grey. */
import type { Look } from '../../source/spreadsheet/workbook.ts';
import type { Shade } from '../chart/chart.ts';
import { chartColours, coloursOf } from '../chart/colours.ts';

const line = rgb(chartColours.grid);
const readOnly = 'EEF0F2';

export const looks = {
  title: { bold: true, size: 14 },
  owner: { bold: true, size: 11 },
  hint: { colour: rgb(chartColours.muted) },
  text: { wrap: true },
  selected: { bold: true, colour: rgb(chartColours['to-be']) },
  strong: { bold: true, wrap: true },
  muted: { colour: rgb(chartColours.muted), wrap: true },
  section: { bold: true, size: 12, colour: rgb(chartColours['as-is']) },
  link: { colour: rgb(chartColours['as-is']), wrap: true },
  /** Headings of what is filled in, and of what is only read. */
  inputHeading: { bold: true, wrap: true, vertical: 'center', colour: 'FFFFFF', fill: '1F4E79', border: line },
  readHeading: { bold: true, wrap: true, vertical: 'center', colour: '24292F', fill: 'DFE7F0', border: line },
  input: { wrap: true, fill: 'FFFFFF', border: line },
  read: { wrap: true, fill: readOnly, border: line },
} as const satisfies Readonly<Record<string, Look>>;

/** What is still to be answered. */
export const open = { fill: 'FFF3BF' } as const satisfies Look;

/** What an unnecessary service says; dark enough to be read on grey. */
export const faint = { colour: '6A737D' } as const satisfies Look;

/** The same colours as in charts. */
export function shadeLook(shade: Shade): Pick<Look, 'colour' | 'fill'> {
  const { fill, ink } = coloursOf(shade);
  return { colour: rgb(ink), fill: rgb(fill) };
}

function rgb(colour: string): string {
  return colour.slice(1).toUpperCase();
}
