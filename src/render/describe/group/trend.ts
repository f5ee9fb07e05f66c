import type { GroupTrendPoint } from '../../../analysis/group/trend.ts';
import { type Block, type Cell, type Document, documentOf, left, right, table, text, toned } from '../../document.ts';
import type { GroupTrendResult } from '../../group-results.ts';
import type { Speaking } from '../../speaking.ts';
import { titleOf } from '../../words.ts';
import { absentLine, editionLines, groupSelectedLine, spreadText } from './speech.ts';

type TrendSpeech = Speaking<'group' | 'words' | 'diff'>;

/** A group over time: a line for the end of each period. */
export function describeGroupTrend(result: GroupTrendResult, speaking: TrendSpeech): Document {
  const { trend, group } = result;
  const { messages, language } = speaking;
  const { group: words } = messages;
  const last = trend.points.at(-1);
  const all = last ? last.entities.length + last.absent.length : trend.now.length;
  const absent = last?.absent ?? trend.now.filter(({ organisation }) => organisation === undefined);
  return documentOf(
    titleOf(words.trendTitle, { name: group.name }, language),
    [
      absentLine(absent, all, speaking),
      groupSelectedLine(trend.selected, group.entities, speaking),
      ...editionLines(trend.otherEditions, group, speaking),
    ],
    trendBlocks(result, speaking),
  );
}

/** Its table, and what that leaves out. */
export function trendBlocks(
  { trend: { points, now } }: Pick<GroupTrendResult, 'trend'>,
  speaking: TrendSpeech,
): Block[] {
  const { group: words, diff } = speaking.messages;
  const shown = table(
    [
      left(words.period),
      { ...left(words.until), in: ['wide', 'page'] },
      right(words.entities),
      right(words.inScope),
      right(words.unassigned),
      { ...right(words.own), in: ['wide', 'page'] },
      right(words.effective),
      right(diff.kinds.improved),
      right(diff.kinds.worsened),
      { ...right(words.comparable), in: ['wide', 'page'] },
    ],
    points.map((point): Cell[] => pointCells(point, speaking)),
    { legend: words.trendLegend },
  );
  if (shown) return [shown];
  return [text(now.some(({ organisation }) => organisation !== undefined) ? words.noHistory : words.none)];
}

function pointCells(point: GroupTrendPoint, speaking: TrendSpeech): Cell[] {
  const { label, day, entities, absent, figures, changes } = point;
  const { group: words, words: common } = speaking.messages;
  const changed = (kind: 'improved' | 'worsened', tone: 'good' | 'bad'): Cell =>
    changes
      ? { number: changes.counts[kind], as: 'count', tone: changes.counts[kind] > 0 ? tone : undefined }
      : common.none;
  return [
    label,
    day,
    toned(absent.length > 0 ? 'warn' : undefined, words.entitiesOf(entities.length, entities.length + absent.length)),
    { number: figures.inScope, as: 'count' },
    { number: figures.unassigned, as: 'count', tone: figures.unassigned > 0 ? 'bad' : undefined },
    spreadText(figures.own, speaking),
    spreadText(figures.effective, speaking),
    changed('improved', 'good'),
    changed('worsened', 'bad'),
    changes ? { number: changes.comparable, as: 'count' } : common.none,
  ];
}
