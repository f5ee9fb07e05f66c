import type { Choice, Named, Unread } from '../arguments.ts';
import type { Undated } from '../en/phrases.ts';

export const named = ({ id, name }: Named) => `${id} ${name.ja}`;
/** 選べる値。入力するIDに、名称を添える。 */
export const choice = (one: Choice) => (typeof one === 'object' ? valueNamed(one) : one);
/** 値のIDと名称。 */
export const valueNamed = ({ id, name }: Named) => (name.ja.includes(id) ? id : `${id}（${name.ja}）`);
/** `2027年3月31日`のように書いた日付。 */
export const longDay = (day: string) =>
  new Intl.DateTimeFormat('ja-JP', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
/** `scenarios/own.yaml:3` */
export const fileAt = ({ path, line }: Unread) => (line === undefined ? path : `${path}:${line}`);
/** What may stand alone or among sentences: with its full stop, if it has none. */
export const sentence = (text: string) => (/[.!?。！？]$/.test(text) ? text : `${text}。`);
export const list = (values: readonly (string | number)[]) =>
  (values.length <= 100 ? values : [...values.slice(0, 100), '…']).join('、');
/** Ids in a line: a dozen at most, then how many more there are. */
export const few = (ids: readonly string[]) =>
  list(ids.length <= 12 ? ids : [...ids.slice(0, 10), `ほか${ids.length - 10}件`]);
export const meantBy = (meant: string | undefined) => (meant ? `「${meant}」のことですか？` : '');
export const party = (kind: 'team' | 'provider') => (kind === 'team' ? 'チーム' : '委託先');
export const undated = (a: Undated) =>
  list(
    [
      a.due > 0 && `改善${a.due}件`,
      a.planned > 0 && `変更予定${a.planned}件`,
      a.review > 0 && `見直す判断${a.review}件`,
      a.contract > 0 && `契約${a.contract}件`,
    ].filter((part) => part !== false),
  );
