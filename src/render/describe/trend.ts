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
import { combinedLine } from './combined.ts';
import { likeForLikeTable } from './like-for-like.ts';
import { fiscalText, selectedLine } from './selected.ts';

/** Finding what is wrong with an earlier state takes the words of any problem. */
type Speech = Speaking<'trend' | 'words' | 'problems' | 'rules'>;

/** The trend: a line for each measure, then the states one by one. */
export function describeTrend(result: TrendResult, speaking: Speech): Document {
  const { trend, organisation, every, yearStart = 1 } = result;
  const { messages, language } = speaking;
  const { trend: words } = messages;
  const { points } = trend;
  const [first, last] = [points[0], points.at(-1)];
  const title = titleOf(words.title, organisation, language);
  const only = selectedLine(result.selected, organisation, speaking);
  if (!first || !last) return documentOf(title, [words.none, only], []);
  const isFiscal = yearStart !== 1 && (every === 'quarter' || every === 'year');
  const labelOf: LabelOf = ({ label }) => {
    const [short, long] = (['short', 'long'] as const).map((room) => fiscalText(label ?? '', room, messages));
    return isFiscal && short !== undefined && long !== undefined ? { short, long } : label;
  };
  const unusable = points.filter(({ problem }) => problem);
  return documentOf(
    title,
    [
      words.states(points.length, first.date, last.date),
      only,
      isFiscal ? toned('faint', messages.words.fiscalYear(yearStart)) : undefined,
    ],
    [
      lineTable(trend, speaking),
      combinedText(trend, speaking),
      stateTable(points, labelOf, speaking),
      section(messages.words.likeForLike.title, [changeTable(trend, labelOf, speaking)]),
      unusable.length === 0
        ? undefined
        : text(toned('warn', words.unreadable(unusable.length)), ...unusable.map((point) => noteOf(point, speaking))),
    ],
  );
}

/** Means as people read them, and numbers of services. */
function figure(measure: Measure, number: number | undefined): NumberCell {
  if (measure === 'gap') return { number, as: 'fine-mean-gap' };
  return { number, as: isMean(measure) ? 'fine-mean' : 'count' };
}

function lineTable({ lines }: Trend, { messages: { trend: words, words: common } }: Speech) {
  const name = (measure: Measure): Raw => {
    if (measure === 'mean' || measure === 'asIs') return words.lines[measure];
    return measure === 'toBe' || measure === 'gap' ? common[measure] : words[measure];
  };
  return table(
    [left(''), left(''), right(words.first), right(words.last), right(words.low), right(words.high)],
    lines.map(({ measure, values, first, last, scale }) => [
      name(measure),
      { spark: values, scale },
      figure(measure, first),
      figure(measure, last),
      ...scale.map((end) => ({ ...figure(measure, first === undefined ? undefined : end), tone: 'faint' }) as const),
    ]),
    { legend: words.scale, several: words.several },
  );
}

function combinedText({ points }: Trend, speaking: Speech) {
  const known = points.flatMap(({ figures }) => (figures ? [figures.combinations] : []));
  const line = combinedLine([...known.slice(0, 1), ...known.slice(1).slice(-1)], 'fine-mean', speaking);
  return line === undefined ? undefined : text(line);
}

function isMean(measure: Measure): measure is 'mean' | 'asIs' | 'toBe' {
  return measure === 'mean' || measure === 'asIs' || measure === 'toBe';
}

type LabelOf = (point: TrendPoint) => Cell | undefined;

function stateTable(points: readonly TrendPoint[], labelOf: LabelOf, { messages: { words, trend } }: Speech) {
  const labelled = points.some(({ label }) => label !== undefined);
  return table(
    [
      left(trend.date),
      flexible(labelled ? trend.label : trend.commit),
      ...[words.mean, words.asIs, words.toBe, words.gap, trend.scored, trend.assigned, trend.openGaps].map(right),
    ],
    points.map((point) => [
      point.date,
      labelled ? (labelOf(point) ?? '') : point.commit.slice(0, 7),
      ...(['mean', 'asIs', 'toBe', 'gap'] as const).map((measure) => figure(measure, point.figures?.[measure])),
      ...(['scored', 'assigned'] as const).map(
        (measure): Cell =>
          point.figures ? `${point.figures[measure]}/${point.figures.inScope}` : figure(measure, undefined),
      ),
      figure('openGaps', point.figures?.openGaps),
    ]),
  );
}

/** Each state compared with the one before it, and the last with the first. */
function changeTable({ points, likeForLike: overall }: Trend, labelOf: LabelOf, speaking: Speech) {
  const { trend } = speaking.messages;
  const lines = points.flatMap((point) =>
    point.likeForLike
      ? [{ of: [point.date, labelOf(point) ?? point.commit.slice(0, 7)], likeForLike: point.likeForLike }]
      : [],
  );
  const all = overall && lines.length > 1 ? [{ of: [trend.overall, ''], likeForLike: overall }] : [];
  return likeForLikeTable([left(trend.date), flexible(trend.label)], [...lines, ...all], speaking, {
    mean: 'fine-mean',
    change: 'fine-mean-gap',
  });
}

/** `2025-11-01 1a2b3c4: profile.yaml:3: A tab is used for indentation.` */
/** Why a state could not be used, on one line; empty for one that could. */
export function noteOf(
  { date, commit, problem }: Pick<TrendPoint, 'date' | 'commit' | 'problem'>,
  { messages }: Speaking<'problems' | 'rules'>,
): Raw {
  if (!problem) return '';
  const place = problem.range ? `${problem.path}:${problem.range.start.line}` : problem.path;
  return `${date} ${commit.slice(0, 7)}: ${place}: ${onOneLine(wording(problem, { ...messages.problems, ...messages.rules }).message)}`;
}
