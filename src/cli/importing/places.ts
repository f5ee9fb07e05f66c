/** Where something stands in a spreadsheet, and how much of what is found is shown. */
import type { CellPlace } from '../../answers/sheet/cells.ts';
import { addressOf } from '../../source/spreadsheet/workbook.ts';

/** So many refused cells, services and places are shown, and letters of what stands in a cell; the others are counted. */
export const most = { cells: 50, services: 20, places: 8, letters: 60 };

/** `Portfolio!F12`; a text counts as a sheet that is called as its file is. */
export function placeText(place: CellPlace): string {
  return place.shown ?? `${place.sheet}!${addressOf(place)}`;
}

/** Some of the places, or all. */
export function placeTexts(places: readonly CellPlace[], full = false): string[] {
  return someOf([...new Set(places.map(placeText))], full);
}

/** The first of some texts, or all. */
export function someOf(texts: readonly string[], full: boolean): string[] {
  return full || texts.length <= most.places ? [...texts] : [...texts.slice(0, most.places), '…'];
}

/** Lines of what is to be said of places: one for all of which the same is to be said. */
export function linesOf(
  all: readonly (readonly [place: string, text: string])[],
  together: (places: readonly string[]) => string,
): string[] {
  const places = new Map<string, string[]>();
  for (const [place, text] of all) places.set(text, [...(places.get(text) ?? []), place]);
  return [...places].map(([text, where]) => `${together(where)}: ${text}`);
}

/** The beginning of what stands in a cell, in one line. */
export function shortText(text: string): string {
  const line = text.replaceAll(/\s*\n\s*/g, ' ');
  return line.length > most.letters ? `${line.slice(0, most.letters - 1)}…` : line;
}
