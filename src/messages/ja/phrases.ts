import type { Named } from '../arguments.ts';

export const named = ({ id, name }: Named) => `${id} ${name.ja}`;
/** `2027年3月31日`のように書いた日付。 */
export const longDay = (day: string) =>
  new Intl.DateTimeFormat('ja-JP', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
export const list = (values: readonly (string | number)[]) =>
  (values.length <= 100 ? values : [...values.slice(0, 100), '…']).join('、');
export const meantBy = (meant: string | undefined) => (meant ? `「${meant}」のことですか？` : '');
export const party = (kind: 'team' | 'provider') => (kind === 'team' ? 'チーム' : '委託先');
