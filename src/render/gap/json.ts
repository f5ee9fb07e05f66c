import type { RowChange } from '../../analysis/changes.ts';
import { type GapAnalysis, type GapPhase, gapPhases } from '../../analysis/gap/analyse.ts';
import type { BaselineChanges } from '../../analysis/gap/baseline.ts';
import type { Means } from '../../analysis/gap/portfolio.ts';
import type { Improvement } from '../../analysis/improvement.ts';
import type { Row } from '../../model/row.ts';
import { forJson } from '../escape.ts';
import type { GapRenderer } from './renderer.ts';

/**
 * The evaluation as JSON, figures in full precision; null where there is none. `docs/numbers.md` documents the shape.
 */
export const json: GapRenderer = (analysis, organisation, _, view = {}) =>
  forJson({
    version: 1,
    organisation: organisation.name ?? null,
    counts: analysis.counts,
    ...Object.fromEntries((view.phases ?? gapPhases).map((phase) => [phase, phaseOf[phase](analysis)])),
    baseline: analysis.baseline ? { name: view.baseline?.name ?? null, ...changesOf(analysis.baseline) } : null,
  });

const phaseOf: Readonly<Record<GapPhase, (analysis: GapAnalysis) => object>> = {
  catalog: ({ catalog }) => ({
    undecided: catalog.undecided.map(serviceOf),
    unnecessary: catalog.unnecessary.map(({ reason, rows }) => ({
      reason: reason ?? null,
      services: rows.map(serviceOf),
    })),
    toReview: catalog.toReview.map((row) => ({ ...serviceOf(row), reviewBy: row.catalog['review-by'] ?? null })),
    levels: catalog.levels,
    startingSet: catalog.startingSet,
    phases: catalog.phases,
  }),

  profile: ({ profile }) => ({
    assignments: profile.assignments,
    unassigned: profile.unassigned.map(serviceOf),
    tooMuch: profile.tooMuch.map(serviceOf),
    loads: profile.loads.map(({ id, basicShare, ...load }) => ({
      id: id ?? null,
      ...load,
      basicShare: basicShare ?? null,
    })),
    areaOneOutsourced: profile.areaOneOutsourced.map(placedOf),
    areaThreeWithoutPeople: profile.areaThreeWithoutPeople.map(placedOf),
    pattern: {
      ...profile.pattern,
      declared: profile.pattern.declared ?? null,
      aimedAt: profile.pattern.aimedAt ?? null,
    },
  }),

  portfolio: ({ portfolio }) => ({
    total: meansOf(portfolio.total),
    categories: portfolio.categories.map(({ category, standing, ...means }) => ({
      category,
      ...meansOf(means),
      standing: standing ?? null,
    })),
    services: portfolio.services.map(({ row, asIs, toBe, gap }) => ({ ...serviceOf(row), asIs, toBe, gap })),
    aboveTarget: portfolio.aboveTarget.map(({ row, asIs, toBe, gap }) => ({ ...serviceOf(row), asIs, toBe, gap })),
    unscored: portfolio.unscored.map(serviceOf),
    excluded: portfolio.excluded.map(serviceOf),
    withoutTarget: portfolio.withoutTarget.map(serviceOf),
    strengths: portfolio.strengths,
    weaknesses: portfolio.weaknesses,
    dependsOnPerson: portfolio.dependsOnPerson.map(serviceOf),
    handedOffBlindly: portfolio.handedOffBlindly.map(serviceOf),
    shortCycle: portfolio.shortCycle.map(improvementOf),
    longCycle: portfolio.longCycle.map(improvementOf),
  }),
};

export function serviceOf({ id, category, name }: Row): object {
  return { id, category, name };
}

function placedOf(row: Row): object {
  return { ...serviceOf(row), areaSource: row.areaSource };
}

export function meansOf({ asIs, toBe, gap, ...counts }: Means): object {
  return { ...counts, asIs: asIs ?? null, toBe: toBe ?? null, gap: gap ?? null };
}

export function improvementOf({ row, asIs, toBe, gap, ...rest }: Improvement): object {
  const { action, owner, due } = row.portfolio;
  return {
    ...serviceOf(row),
    level: row.catalog.level ?? null,
    asIs: asIs ?? null,
    toBe: toBe ?? null,
    gap: gap ?? null,
    ...rest,
    action: action ?? null,
    owner: owner ?? null,
    due: due ?? null,
  };
}

function changesOf(changes: BaselineChanges): object {
  const state = (row: Row | undefined) =>
    row
      ? {
          scope: row.scope,
          level: row.catalog.level ?? null,
          assignment: row.profile.assignment ?? null,
          team: row.profile.team ?? null,
          provider: row.profile.provider ?? null,
        }
      : null;
  const change = ({ before, after }: RowChange) => {
    const row = after ?? before;
    return { ...(row && serviceOf(row)), before: state(before), after: state(after) };
  };
  return Object.fromEntries(
    Object.entries<readonly RowChange[]>({ ...changes }).map(([kind, list]) => [kind, list.map(change)]),
  );
}
