import type { GapPhase } from '../../analysis/gap/analyse.ts';
import { type PatternId, patternById, phaseById } from '../../reference/index.ts';
import { decimal, signed } from '../numbers.ts';
import { cut } from '../width.ts';
import { carrierText } from './parts/profile.ts';
import type { GapReport } from './report.ts';

/** The three lines of each phase that come before everything else. */
export const summaries: Readonly<Record<GapPhase, (report: GapReport) => readonly string[]>> = {
  catalog({ analysis: { counts, catalog }, organisation, messages: { gap }, language, ink: { palette } }) {
    const sum = (count: (category: (typeof catalog.levels)[number]) => number) =>
      catalog.levels.reduce((total, category) => total + count(category), 0);
    const missing = [
      ...catalog.startingSet.filter(({ inScope }) => inScope === 0).map(({ id }) => id),
      ...catalog.phases.filter(({ inScope }) => inScope === 0).map(({ id }) => phaseById(id).name[language]),
    ];
    const scope = gap.summary.scope({ ...counts, all: organisation.rows.length });
    const coverage = gap.summary.coverage({ missing, toReview: catalog.toReview.length });
    return [
      counts.undecided > 0 ? palette.warn(scope) : scope,
      gap.summary.levels({
        basic: sum(({ levels }) => levels.basic),
        standard: sum(({ levels }) => levels.standard),
        advanced: sum(({ levels }) => levels.advanced),
        optional: sum(({ levels }) => levels.optional),
        noLevel: sum(({ noLevel }) => noLevel),
      }),
      missing.length > 0 || catalog.toReview.length > 0 ? palette.warn(coverage) : coverage,
    ];
  },

  profile(report) {
    const { analysis, messages, language, ink } = report;
    const { assignments, unassigned, tooMuch, most, pattern } = analysis.profile;
    const { gap } = messages;
    const nameOf = (id: PatternId | undefined) => id && patternById(id).name[language];
    const open = gap.summary.unassigned({ unassigned: unassigned.length, tooMuch: tooMuch.length });
    return [
      unassigned.length > 0 ? ink.palette.bad(open) : tooMuch.length > 0 ? ink.palette.warn(open) : open,
      gap.summary.assignments({
        ...assignments,
        ...(most && { most: cut(carrierText(most, report), 18) }),
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

  portfolio({ analysis: { portfolio }, messages: { gap, words } }) {
    const { total, strengths, weaknesses, aboveTarget, dependsOnPerson, handedOffBlindly } = portfolio;
    const list = (ids: readonly string[]) => (ids.length === 0 ? words.none : ids.join(' '));
    return [
      gap.summary.means({
        ...total,
        asIs: decimal(total.asIs),
        toBe: decimal(total.toBe),
        gap: signed(total.gap, 1),
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
