import type { RowChange } from '../../analysis/changes.ts';
import { type GapAnalysis, type GapPhase, gapPhases } from '../../analysis/gap/analyse.ts';
import type { BaselineChanges } from '../../analysis/gap/baseline.ts';
import type { Row } from '../../model/row.ts';
import { forJson } from '../escape.ts';
import { categoryItem, improvementItem, meansItem, serviceItem } from '../json-items.ts';
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
    undecided: catalog.undecided.map(serviceItem),
    unnecessary: catalog.unnecessary.map(({ reason, rows }) => ({
      reason: reason ?? null,
      services: rows.map(serviceItem),
    })),
    toReview: catalog.toReview.map((row) => ({ ...serviceItem(row), reviewBy: row.catalog['review-by'] ?? null })),
    levels: catalog.levels,
    startingSet: catalog.startingSet,
    phases: catalog.phases,
  }),

  profile: ({ profile }) => ({
    assignments: profile.assignments,
    unassigned: profile.unassigned.map(serviceItem),
    tooMuch: profile.tooMuch.map(serviceItem),
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
    total: meansItem(portfolio.total),
    categories: portfolio.categories.map(categoryItem),
    services: portfolio.services.map(({ row, asIs, toBe, gap }) => ({ ...serviceItem(row), asIs, toBe, gap })),
    aboveTarget: portfolio.aboveTarget.map(({ row, asIs, toBe, gap }) => ({ ...serviceItem(row), asIs, toBe, gap })),
    unscored: portfolio.unscored.map(serviceItem),
    excluded: portfolio.excluded.map(serviceItem),
    withoutTarget: portfolio.withoutTarget.map(serviceItem),
    strengths: portfolio.strengths,
    weaknesses: portfolio.weaknesses,
    dependsOnPerson: portfolio.dependsOnPerson.map(serviceItem),
    handedOffBlindly: portfolio.handedOffBlindly.map(serviceItem),
    shortCycle: portfolio.shortCycle.map(improvementItem),
    longCycle: portfolio.longCycle.map(improvementItem),
  }),
};

function placedOf(row: Row): object {
  return { ...serviceItem(row), areaSource: row.areaSource };
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
    return { ...(row && serviceItem(row)), before: state(before), after: state(after) };
  };
  return Object.fromEntries(
    Object.entries<readonly RowChange[]>({ ...changes }).map(([kind, list]) => [kind, list.map(change)]),
  );
}
