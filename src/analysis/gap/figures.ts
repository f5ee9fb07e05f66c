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
  /** Assigned in another way than the pattern that is aimed at expects; none where none is aimed at. */
  'off-pattern': ({ profile }) =>
    profile.pattern.aimedAt === undefined ? undefined : profile.pattern.deviations.length,
  scored: ({ counts }) => counts.scored,
  unscored: ({ counts }) => counts.unscored,
  excluded: ({ counts }) => counts.excluded,
  /** Of all as-is scores. */
  mean: ({ portfolio }) => portfolio.total.mean,
  /** The lowest mean of a category. */
  'lowest-mean': ({ portfolio }) => least(portfolio.categories.map(({ mean }) => mean)),
  /** The largest of a service. */
  gap: ({ portfolio }) => portfolio.services[0]?.gap,
  'mean-gap': ({ portfolio }) => portfolio.total.gap,
  'without-target': ({ portfolio }) => portfolio.withoutTarget.length,
  'above-target': ({ portfolio }) => portfolio.aboveTarget.length,
  strengths: ({ portfolio }) => portfolio.strengths.length,
  weaknesses: ({ portfolio }) => portfolio.weaknesses.length,
  /** The mean of the services of level basic. */
  'basic-mean': ({ portfolio }) => portfolio.distribution.find(({ level }) => level === 'basic')?.mean,
  'below-target': ({ portfolio }) => portfolio.total.openGaps,
  'half-below-target': ({ portfolio }) => portfolio.halfBelow.length,
  'not-done': ({ portfolio }) => portfolio.notDone.length,
  'depends-on-person': ({ portfolio }) => portfolio.dependsOnPerson.length,
  'depends-on-person-accepted': ({ portfolio }) => portfolio.dependsAccepted.length,
  'handed-off-blindly': ({ portfolio }) => portfolio.handedOffBlindly.length,
  'handed-off-blindly-accepted': ({ portfolio }) => portfolio.blindAccepted.length,
} satisfies Readonly<Record<string, (analysis: GapAnalysis) => number | undefined>>;

export type GapFigure = keyof typeof gapFigures;

/** A figure in two evaluations. */
export interface GapFigureChange {
  readonly name: GapFigure;
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** Every figure in two evaluations of one organisation, of an earlier state and of a later one, by the same day. */
export function figureChanges(before: GapAnalysis, after: GapAnalysis): GapFigureChange[] {
  return Object.entries(gapFigures).map(([name, figureOf]) => ({
    name: name as GapFigure,
    before: figureOf(before),
    after: figureOf(after),
  }));
}

function least(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}
