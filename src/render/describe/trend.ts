import type { Measure, Trend, TrendPoint } from '../../analysis/trend.ts';
import { onOneLine, wording } from '../diagnostic-text.ts';
import {
  type Cell,
  type Document,
  documentOf,
  flexible,
  left,
  type NumberCell,
  right,
  section,
  table,
  text,
  toned,
} from '../document.ts';
import type { Raw } from '../escape.ts';
import type { TrendResult } from '../results.ts';
import type { Speaking } from '../speaking.ts';
import { titleOf } from '../words.ts';
import { likeForLikeTable } from './like-for-like.ts';

/** Finding what is wrong with an earlier state takes the words of any problem. */
type Speech = Speaking<'trend' | 'words' | 'problems' | 'rules'>;

/** The trend: a line for each measure, then the states one by one. */
export function describeTrend({ trend, organisation }: TrendResult, speaking: Speech): Document {
  const { messages, language } = speaking;
  const { trend: words } = messages;
  const { points } = trend;
  const [first, last] = [points[0], points.at(-1)];
  const title = titleOf(words.title, organisation, language);
  if (!first || !last) return documentOf(title, [words.none], []);
  const unusable = points.filter(({ problem }) => problem);
  return documentOf(
    title,
    [words.states(points.length, first.date, last.date)],
    [
      lineTable(trend, speaking),
      stateTable(points, speaking),
      section(messages.words.likeForLike.title, [changeTable(trend, speaking)]),
      unusable.length === 0
        ? undefined
        : text(toned('warn', words.unreadable(unusable.length)), ...unusable.map((point) => noteOf(point, speaking))),
    ],
  );
}

/** Means as people read them, and numbers of services. */
function figure(measure: Measure, number: number | undefined): NumberCell {
  if (measure === 'gap') return { number, as: 'mean-gap' };
  return { number, as: isMean(measure) ? 'mean' : 'count' };
}

function lineTable({ points, lines }: Trend, { messages: { trend: words, words: common } }: Speech) {
  const services = Math.max(...points.map(({ figures }) => figures?.inScope ?? 0));
  const name = (measure: Measure): Raw => (isMean(measure) || measure === 'gap' ? common[measure] : words[measure]);
  return table(
    [left(''), left(''), right(words.first), right(words.last)],
    lines.map(({ measure, values, first, last }) => [
      name(measure),
      { spark: values, scale: scaleOf(measure, services) },
      figure(measure, first),
      figure(measure, last),
    ]),
    { legend: words.scale(services), several: words.several },
  );
}

/** Fixed, so that one trend can be compared with another: that of the scores, and all services. */
function scaleOf(measure: Measure, services: number): [number, number] {
  if (measure === 'gap') return [0, 4];
  return isMean(measure) ? [1, 5] : [0, services];
}

function isMean(measure: Measure): measure is 'mean' | 'asIs' | 'toBe' {
  return measure === 'mean' || measure === 'asIs' || measure === 'toBe';
}

function stateTable(points: readonly TrendPoint[], { messages: { words, trend } }: Speech) {
  const labelled = points.some(({ label }) => label !== undefined);
  return table(
    [
      left(trend.date),
      flexible(labelled ? trend.label : trend.commit),
      ...[words.mean, words.asIs, words.toBe, words.gap, trend.scored, trend.assigned, trend.openGaps].map(right),
    ],
    points.map(({ date, commit, label, figures }) => [
      date,
      labelled ? (label ?? '') : commit.slice(0, 7),
      ...(['mean', 'asIs', 'toBe', 'gap'] as const).map((measure) => figure(measure, figures?.[measure])),
      ...(['scored', 'assigned'] as const).map(
        (measure): Cell => (figures ? `${figures[measure]}/${figures.inScope}` : figure(measure, undefined)),
      ),
      figure('openGaps', figures?.openGaps),
    ]),
  );
}

/** Each state compared with the one before it, and the last with the first. */
function changeTable({ points, likeForLike: overall }: Trend, speaking: Speech) {
  const { trend } = speaking.messages;
  const lines = points.flatMap(({ date, commit, label, likeForLike }) =>
    likeForLike ? [{ of: [date, label ?? commit.slice(0, 7)], likeForLike }] : [],
  );
  const all = overall && lines.length > 1 ? [{ of: [trend.overall, ''], likeForLike: overall }] : [];
  return likeForLikeTable([left(trend.date), flexible(trend.label)], [...lines, ...all], speaking);
}

/** `2025-11-01 1a2b3c4: profile.yaml:3: A tab is used for indentation.` */
function noteOf({ date, commit, problem }: TrendPoint, { messages }: Speech): Raw {
  if (!problem) return '';
  const place = problem.range ? `${problem.path}:${problem.range.start.line}` : problem.path;
  return `${date} ${commit.slice(0, 7)}: ${place}: ${onOneLine(wording(problem, { ...messages.problems, ...messages.rules }).message)}`;
}
