/** What somebody may mean as the value of a key. */
import type { IsoDate } from '../model/files.ts';
import type { Organisation } from '../model/organisation.ts';
import { evidenceIn } from './evidence.ts';
import { dateKeys, plannedIn, valueCalled } from './spoken.ts';

/**
 * What somebody may mean as the value of a key, the nearest first: as it is written, else in other widths, as a number,
 * by a name in either language, in lower case.
 */
export function readingsOf(key: string, written: unknown, organisation: Organisation, today: IsoDate): unknown[] {
  if (key === 'evidence') return evidenceReadings(written, organisation, today);
  const said = key === 'planned' && typeof written === 'string' ? (plannedIn(written) ?? written) : written;
  const plain = mapTexts(key, said, (_, text) => {
    const narrow = text.normalize('NFKC').trim();
    return /^\d$/.test(narrow) ? Number(narrow) : narrow;
  });
  const meant = (inner: string, text: string) => valueCalled(inner, text, organisation, today) ?? text;
  const named = mapTexts(key, plain, meant);
  return [said, plain, named, mapTexts(key, named, (_, text) => text.toLowerCase())];
}

/** Texts stay as they are written; the dates of a piece may be typed as anywhere. */
function evidenceReadings(written: unknown, organisation: Organisation, today: IsoDate): unknown[] {
  const pieces = typeof written === 'string' ? evidenceIn(written) : written;
  if (!Array.isArray(pieces)) return [pieces];
  const dated = (inner: string, text: string) =>
    dateKeys.has(inner) ? (valueCalled(inner, text, organisation, today) ?? text) : text;
  return [pieces, pieces.map((piece) => mapTexts('evidence', piece, dated))];
}

/** Changes each text in a value; it is told under which key that stands. */
function mapTexts(key: string, value: unknown, change: (key: string, text: string) => unknown): unknown {
  if (typeof value === 'string') return change(key, value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([inner, one]) => [inner, mapTexts(inner, one, change)]));
}
