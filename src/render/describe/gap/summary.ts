import type { GapPhase } from '../../../analysis/gap/analyse.ts';
import { type PatternId, patternById, phaseById } from '../../../reference/index.ts';
import { type Inline, toned } from '../../document.ts';
import { figure } from '../../figures.ts';
import type { GapResult } from '../../results.ts';
import { carrierText } from './profile.ts';
import type { GapSpeech } from './services.ts';

type Summary = (result: GapResult, speaking: GapSpeech) => readonly Inline[];

/** The three lines of each phase that come before everything else. */
export const summaries: Readonly<Record<GapPhase, Summary>> = {
  catalog({ analysis: { counts, catalog }, organisation }, { messages: { gap }, language }) {
    const sum = (count: (category: (typeof catalog.levels)[number]) => number) =>
      catalog.levels.reduce((total, category) => total + count(category), 0);
    const missing = [
      ...catalog.startingSet.filter(({ inScope }) => inScope === 0).map(({ id }) => id),
      ...catalog.phases.filter(({ inScope }) => inScope === 0).map(({ id }) => phaseById(id).name[language]),
    ];
    const levels = gap.summary.levels({
      basic: sum((category) => category.levels.basic),
      standard: sum((category) => category.levels.standard),
      advanced: sum((category) => category.levels.advanced),
      optional: sum((category) => category.levels.optional),
      noLevel: sum(({ noLevel }) => noLevel),
    });
    return [
      toned(counts.undecided > 0 ? 'warn' : undefined, gap.summary.scope({ ...counts, all: organisation.rows.length })),
      levels,
      toned(
        missing.length > 0 || catalog.toReview.length > 0 ? 'warn' : undefined,
        gap.summary.coverage({ missing, toReview: catalog.toReview.length }),
      ),
    ];
  },

  profile(result, speaking) {
    const { assignments, unassigned, unasked, tooMuch, most, pattern } = result.analysis.profile;
    const { messages, language } = speaking;
    const { gap } = messages;
    const nameOf = (id: PatternId | undefined) => id && patternById(id).name[language];
    return [
      toned(
        unassigned.length > 0 ? 'bad' : unasked.length + tooMuch.length > 0 ? 'warn' : undefined,
        gap.summary.unassigned({
          unassigned: unassigned.length,
          unasked: unasked.length,
          tooMuch: tooMuch.length,
        }),
      ),
      gap.summary.assignments({
        ...assignments,
        ...(most && { most: carrierText(most, result, speaking) }),
        services: most?.services ?? 0,
      }),
      pattern.nearest.length === 0
        ? gap.summary.noPattern
        : gap.summary.pattern({
            nearest: pattern.nearest.map(nameOf).join(' / '),
            declared: nameOf(pattern.declared),
            aimedAt: nameOf(pattern.aimedAt),
          }),
    ];
  },

  portfolio({ analysis: { portfolio } }, { messages: { gap, words } }) {
    const { total, strengths, weaknesses, aboveTarget, dependsOnPerson, handedOffBlindly } = portfolio;
    const list = (ids: readonly string[]) => (ids.length === 0 ? words.none : ids.join(' '));
    return [
      gap.summary.means({
        ...total,
        asIs: figure(total.asIs, 'mean'),
        toBe: figure(total.toBe, 'mean'),
        gap: figure(total.gap, 'mean-gap'),
      }),
      gap.summary.standing({
        strengths: list(strengths),
        weaknesses: list(weaknesses),
        aboveTarget: aboveTarget.length,
      }),
      gap.summary.dependence({
        person: dependsOnPerson.length,
        blind: handedOffBlindly.length,
        short: portfolio.shortCycle.length,
        long: portfolio.longCycle.length,
      }),
    ];
  },
};
