import type { Choice, Named, Unread } from '../arguments.ts';

/** What messages of several subjects are made of. */

export const named = ({ id, name }: Named) => `${id} ${name.en}`;
/** What may be chosen, as it is typed. */
export const choice = (one: Choice) => (typeof one === 'object' ? one.id : one);
/** A day in words, `31 March 2027`. */
export const longDay = (day: string) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
export const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;
/** Few things in a sentence: “a, b and c”. */
export const and = (values: readonly string[]) =>
  values.length < 2 ? values.join('') : `${values.slice(0, -1).join(', ')} and ${values.at(-1)}`;
/** `scenarios/own.yaml:3` */
export const fileAt = ({ path, line }: Unread) => (line === undefined ? path : `${path}:${line}`);
/** What may stand alone or among sentences: with its full stop, if it has none. */
export const sentence = (text: string) => (/[.!?。！？]$/.test(text) ? text : `${text}.`);
export const list = (values: readonly (string | number)[]) =>
  (values.length <= 100 ? values : [...values.slice(0, 100), '…']).join(', ');
/** Ids in a line: a dozen at most, then how many more there are. */
export const few = (ids: readonly string[]) =>
  list(ids.length <= 12 ? ids : [...ids.slice(0, 10), `${ids.length - 10} more`]);
/** How many things should have a date, and have none. */
export type Undated = Readonly<Record<'due' | 'planned' | 'review' | 'contract', number>>;
export const undated = (a: Undated) =>
  list(
    [
      a.due > 0 && count(a.due, 'improvement'),
      a.planned > 0 && count(a.planned, 'planned change'),
      a.review > 0 && count(a.review, 'decision to review', 'decisions to review'),
      a.contract > 0 && count(a.contract, 'contract'),
    ].filter((part) => part !== false),
  );
