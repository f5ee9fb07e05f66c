import type { LocatedDiagnostic } from '../model/diagnostic.ts';
import type { IsoDate } from '../model/files.ts';
import type { Figures } from './figures.ts';
import type { LikeForLike } from './like-for-like.ts';

/** One state of an organisation in a line over time. */
export interface TrendPoint {
  readonly date: IsoDate;
  /** The id of the commit that the state is from. */
  readonly commit: string;
  /** The tag, or the period of which it is the last state: `2025-11`, `2025-Q4`, `2025`. */
  readonly label: string | undefined;
  /** Undefined where the files could not be used: a gap in the line. */
  readonly figures: Figures | undefined;
  /** Compared with the usable state before; undefined for the first one, and where the files could not be used. */
  readonly likeForLike: LikeForLike | undefined;
  /** The first thing that kept the files from being used. */
  readonly problem: LocatedDiagnostic | undefined;
}

/** What a line can be drawn of: means, coverage, open gaps. */
export const trendMeasures = [
  'mean',
  'asIs',
  'toBe',
  'gap',
  'inScope',
  'scored',
  'assigned',
  'openGaps',
] as const satisfies readonly Exclude<keyof Figures, 'combinations'>[];
export type Measure = (typeof trendMeasures)[number];

export interface TrendLine {
  readonly measure: Measure;
  /** One for each point; undefined where there is none to take. */
  readonly values: readonly (number | undefined)[];
  /** The first and the last that there is. */
  readonly first: number | undefined;
  readonly last: number | undefined;
}

export interface Trend {
  /** Earliest first. */
  readonly points: readonly TrendPoint[];
  /** In the order of `trendMeasures`. */
  readonly lines: readonly TrendLine[];
  /** The last usable state compared with the first; undefined where there are no two. */
  readonly likeForLike: LikeForLike | undefined;
}

/**
 * How an organisation has changed over time.
 *
 * @param points in the order of time, earliest first
 * @param overall the last usable state compared with the first
 */
export function trendOf(points: readonly TrendPoint[], overall?: LikeForLike): Trend {
  const lines = trendMeasures.map((measure): TrendLine => {
    const values = points.map(({ figures }) => figures?.[measure]);
    const known = values.filter((value) => value !== undefined);
    return { measure, values, first: known[0], last: known.at(-1) };
  });
  return { points, lines, likeForLike: overall };
}

export const periods = ['month', 'quarter', 'year'] as const;
export type Period = (typeof periods)[number];

/** The period that a day lies in: `2025-11`, `2025-Q4`, `2025`. */
export function periodOf(date: IsoDate, period: Period): string {
  const [year = '', month = ''] = date.split('-');
  if (period === 'year') return year;
  return period === 'month' ? `${year}-${month}` : `${year}-Q${Math.ceil(Number(month) / 3)}`;
}
