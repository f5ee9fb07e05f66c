import { leastCompared } from '../../../analysis/area.ts';
import type { GapPhase } from '../../../analysis/gap/analyse.ts';
import type { ProfileGap } from '../../../analysis/gap/profile.ts';
import { levelById, type PatternId, patternById, phaseById, scores } from '../../../reference/index.ts';
import { type Inline, toned } from '../../document.ts';
import type { Raw } from '../../escape.ts';
import { figure } from '../../figures.ts';
import type { GapResult } from '../../results.ts';
import type { GapSpeech } from './services.ts';

type Summary = (result: GapResult, speaking: GapSpeech) => readonly Inline[];

/** The few lines of each phase that come before everything else. */
export const summaries: Readonly<Record<GapPhase, Summary>> = {
  catalog({ analysis: { counts, catalog }, organisation, selected }, { messages: { gap }, language }) {
    const missing = [
      ...catalog.startingSet.filter(({ inScope }) => inScope === 0).map(({ id }) => id),
      ...catalog.phases.filter(({ inScope }) => inScope === 0).map(({ id }) => phaseById(id).name[language]),
    ];
    return [
      toned(
        counts.undecided + catalog.toReview.length > 0 ? 'warn' : undefined,
        gap.summary.scope({ ...counts, all: organisation.rows.length, toReview: catalog.toReview.length }),
      ),
      // What is to be covered is a matter of the whole organisation.
      ...(selected ? [] : [missing.length > 0 ? toned('warn', gap.summary.notCovered(missing)) : gap.summary.covered]),
    ];
  },

  profile(result, speaking) {
    const { assignments, unassigned, unasked, tooMuch, pattern } = result.analysis.profile;
    const { gap } = speaking.messages;
    return [
      toned(
        unassigned.length > 0 ? 'bad' : tooMuch.length + unasked.length > 0 ? 'warn' : undefined,
        gap.summary.assignments({ ...assignments, unasked: unasked.length, tooMuch: tooMuch.length }),
      ),
      ...(result.selected ? [] : [patternLine(pattern, speaking)]),
    ];
  },

  portfolio({ analysis: { portfolio } }, { messages: { gap, words }, language }) {
    const { total, distribution, strengths, weaknesses, aboveTarget } = portfolio;
    const { combinations } = total;
    const list = (ids: readonly string[]) => (ids.length === 0 ? words.none : ids.join(' '));
    const basic = distribution.find(({ level }) => level === 'basic');
    return [
      gap.summary.scores({
        levels: distribution.map(({ level, scores: at }) => ({
          level: level === undefined ? gap.noLevel : levelById(level).name[language],
          counts: scores.map((score) => at[score]),
        })),
        unscored: total.unscored,
        excluded: total.excluded,
      }),
      gap.summary.means({
        asIs: figure(total.asIs, 'mean'),
        toBe: figure(total.toBe, 'mean'),
        gap: figure(total.gap, 'mean-gap'),
        compared: total.compared,
        apart: gap.apart(total),
      }),
      gap.summary.mean({
        mean: figure(total.mean, 'mean'),
        scored: total.scored,
        basic: figure(basic?.mean, 'mean'),
        combinations: combinations.services,
        insource: figure(combinations.insource, 'mean'),
        outsource: figure(combinations.outsource, 'mean'),
      }),
      gap.summary.standing({
        strengths: list(strengths),
        weaknesses: list(weaknesses),
        aboveTarget: aboveTarget.length,
      }),
      gap.summary.dependence({
        notDone: portfolio.notDone.length,
        person: portfolio.dependsOnPerson.length,
        personAccepted: portfolio.dependsAccepted.length,
        blind: portfolio.handedOffBlindly.length,
        blindAccepted: portfolio.blindAccepted.length,
      }),
      gap.summary.toDo({
        short: portfolio.shortCycle.length,
        long: portfolio.longCycle.length,
        halfBelow: portfolio.halfBelow.length,
      }),
    ];
  },
};

/** Which pattern is nearest, which is declared, which is aimed at, and how many services are off that. */
export function patternLine(pattern: ProfileGap['pattern'], speaking: GapSpeech): Raw {
  const { gap } = speaking.messages;
  const nameOf = (id: PatternId | undefined) => id && patternById(id).name[speaking.language];
  if (pattern.compared === 0) return gap.summary.noPattern;
  return gap.summary.pattern({
    nearest: nearestText(pattern, speaking),
    asDeclared: pattern.nearest !== undefined && pattern.nearest === pattern.declared,
    declared: nameOf(pattern.declared),
    aimedAt: nameOf(pattern.aimedAt),
    off: pattern.deviations.length,
  });
}

/** Which pattern is nearest, or why none is. */
export function nearestText(
  { nearest, near, compared }: ProfileGap['pattern'],
  { messages: { gap }, language }: GapSpeech,
): Raw {
  const nameOf = (id: PatternId) => patternById(id).name[language];
  if (nearest !== undefined) return gap.summary.nearestTo(nameOf(nearest));
  return compared < leastCompared ? gap.summary.tooFew(compared, leastCompared) : gap.summary.asNear(near.map(nameOf));
}
