import type { LikeForLike } from '../../analysis/like-for-like.ts';
import { type Cell, type Column, type NumberFormat, right, type Table, table } from '../document.ts';
import type { Speaking } from '../speaking.ts';

/** What has become of the services that two states both score: a line for each comparison, with what it is of before it. */
export function likeForLikeTable(
  names: readonly Column[],
  lines: readonly { readonly of: readonly Cell[]; readonly likeForLike: LikeForLike }[],
  { messages }: Speaking<'words'>,
  { mean, change: difference }: { readonly mean: NumberFormat; readonly change: NumberFormat } = {
    mean: 'mean',
    change: 'mean-gap',
  },
): Table | undefined {
  const { words } = messages;
  const { both, change, entered, left, resourced, note } = words.likeForLike;
  return table(
    [...names, ...[both, words.asIs, change, entered, left, resourced].map(right)],
    lines.map(({ of, likeForLike: one }): Cell[] => [
      ...of,
      { number: one.services, as: 'count' },
      { from: { number: one.before, as: mean }, to: { number: one.after, as: mean } },
      { number: one.change, as: difference },
      { number: one.entered, as: 'count' },
      { number: one.left, as: 'count' },
      { number: one.resourced, as: 'count' },
    ]),
    { note },
  );
}
