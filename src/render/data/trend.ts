import type { TrendPoint } from '../../analysis/trend.ts';
import { wording } from '../diagnostic-text.ts';
import type { TrendResult } from '../results.ts';
import type { Speaking } from '../speaking.ts';
import { figuresJson, likeForLikeJson, selectionJson } from './parts.ts';
import { type Columns, type Records, recordsOf, within } from './records.ts';
import type { FiguresJson } from './schema/parts.ts';
import type { TrendJson } from './schema/trend.ts';

/** The states as `schemas/trend-report.schema.json` describes them, figures in full precision. */
export function trendJson(
  { trend, organisation, selected }: TrendResult,
  { messages }: Speaking<'rules' | 'problems'>,
): TrendJson {
  const sayings = { ...messages.problems, ...messages.rules };
  return {
    version: 2,
    organisation: organisation.name ?? null,
    selection: selectionJson(selected),
    'like-for-like': trend.likeForLike ? likeForLikeJson(trend.likeForLike) : null,
    states: trend.points.map(({ date, commit, label, figures, likeForLike, problem }) => ({
      date,
      commit,
      label: label ?? null,
      'like-for-like': likeForLike ? likeForLikeJson(likeForLike) : null,
      figures: figures ? figuresJson(figures) : null,
      problem: problem
        ? {
            file: problem.path,
            line: problem.range?.start.line ?? null,
            code: problem.code,
            message: wording(problem, sayings).message,
          }
        : null,
    })),
  };
}

const figureNames = ['as-is', 'to-be', 'gap', 'in-scope', 'scored', 'assigned', 'open-gaps'] as const;

const figureColumns: Columns<FiguresJson> = Object.fromEntries(
  figureNames.map((name) => [name, (figures: FiguresJson) => figures[name] ?? undefined]),
);

/** One record a state, figures in full precision; none where the files could not be used. */
export function trendRecords({ trend }: TrendResult): Records {
  return recordsOf<TrendPoint>(
    {
      date: ({ date }) => date,
      commit: ({ commit }) => commit,
      label: ({ label }) => label,
      ...within(figureColumns, ({ figures }: TrendPoint) => figures && figuresJson(figures)),
      'like-for-like-services': ({ likeForLike }) => likeForLike?.services,
      'like-for-like-change': ({ likeForLike }) => likeForLike?.change,
      're-sourced': ({ likeForLike }) => likeForLike?.resourced,
      entered: ({ likeForLike }) => likeForLike?.entered,
      left: ({ likeForLike }) => likeForLike?.left,
      problem: ({ problem }) =>
        problem &&
        [problem.path, problem.range?.start.line, problem.code].filter((part) => part !== undefined).join(':'),
    },
    trend.points,
  );
}
