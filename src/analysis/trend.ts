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
  /** From where to where it is drawn, so that its changes can be seen; see `scaleOf`. */
  readonly scale: readonly [number, number];
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
    return { measure, values, first: known[0], last: known.at(-1), scale: scaleOf(measure, known) };
  });
  return { points, lines, likeForLike: overall };
}

const means: readonly Measure[] = ['mean', 'asIs', 'toBe', 'gap'];

/**
 * From the lowest to the highest value, on quarters of a score or whole services; wide enough that little does not look
 * much: at least half a score, or four services. Scores stay within 1 to 5, numbers of services are not below 0.
 */
function scaleOf(measure: Measure, values: readonly number[]): [number, number] {
  const isMean = means.includes(measure);
  const [step, span] = isMean ? [0.25, 0.5] : [1, 4];
  const [least, most] = measure === 'gap' ? [-4, 4] : isMean ? [1, 5] : [0, Number.POSITIVE_INFINITY];
  const low = values.length === 0 ? Math.max(least, 0) : Math.floor(Math.min(...values) / step) * step;
  const high = values.length === 0 ? low : Math.ceil(Math.max(...values) / step) * step;
  const top = Math.min(Math.max(high, low + span), most);
  return [Math.max(Math.min(low, top - span), least), top];
}
