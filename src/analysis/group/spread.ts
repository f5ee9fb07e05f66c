import type { Score } from '../../reference/index.ts';

/** How some scores, or gaps, lie: never a mean, for scores are ordinal and a mean hides the weakest. */
export interface Spread<Value extends number = Score> {
  readonly n: number;
  readonly min: Value;
  /** The middle one; of an even number the lower of the two in the middle, so that it is a value that someone has. */
  readonly median: Value;
  readonly max: Value;
}

/** The spread of some values; undefined of none. */
export function spreadOf<Value extends number>(values: readonly Value[]): Spread<Value> | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (index: number) => sorted[index];
  const [min, median, max] = [at(0), at(Math.floor((sorted.length - 1) / 2)), at(sorted.length - 1)];
  if (min === undefined || median === undefined || max === undefined) return undefined;
  return { n: sorted.length, min, median, max };
}
