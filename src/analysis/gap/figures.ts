import type { GapAnalysis } from './analyse.ts';

/** Single figures of an evaluation by the names that conditions use; undefined where there is nothing to take it of. */
export const gapFigures = {
  'in-scope': ({ counts }) => counts.inScope,
  undecided: ({ counts }) => counts.undecided,
  unnecessary: ({ counts }) => counts.unnecessary,
  'to-review': ({ catalog }) => catalog.toReview.length,
  unassigned: ({ counts }) => counts.unassigned,
  unasked: ({ counts }) => counts.unasked,
  'too-much': ({ profile }) => profile.tooMuch.length,
  'area-one-outsourced': ({ profile }) => profile.areaOneOutsourced.length,
  'area-three-without-people': ({ profile }) => profile.areaThreeWithoutPeople.length,
  scored: ({ counts }) => counts.scored,
  unscored: ({ counts }) => counts.unscored,
  excluded: ({ counts }) => counts.excluded,
  /** Of all as-is scores. */
  mean: ({ portfolio }) => portfolio.total.asIs,
  /** The lowest mean of a category. */
  'lowest-mean': ({ portfolio }) => least(portfolio.categories.map(({ asIs }) => asIs)),
  /** The largest of a service. */
  gap: ({ portfolio }) => portfolio.services[0]?.gap,
  'mean-gap': ({ portfolio }) => portfolio.total.gap,
  'without-target': ({ portfolio }) => portfolio.withoutTarget.length,
  'above-target': ({ portfolio }) => portfolio.aboveTarget.length,
  strengths: ({ portfolio }) => portfolio.strengths.length,
  weaknesses: ({ portfolio }) => portfolio.weaknesses.length,
  'depends-on-person': ({ portfolio }) => portfolio.dependsOnPerson.length,
  'handed-off-blindly': ({ portfolio }) => portfolio.handedOffBlindly.length,
} satisfies Readonly<Record<string, (analysis: GapAnalysis) => number | undefined>>;

export type GapFigure = keyof typeof gapFigures;

function least(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}
