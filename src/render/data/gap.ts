import type { RowChange } from '../../analysis/changes.ts';
import type { GapAnalysis } from '../../analysis/gap/analyse.ts';
import type { ServiceGap } from '../../analysis/gap/portfolio.ts';
import type { ProfileGap } from '../../analysis/gap/profile.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { Row } from '../../model/row.ts';
import type { GapResult } from '../results.ts';
import type { Speaking } from '../speaking.ts';
import { approvalStandingJson } from './approve.ts';
import {
  categoryFiguresJson,
  decidedJson,
  distributionJson,
  figuresJson,
  improvementJson,
  likeForLikeJson,
  scoresJson,
  selectionJson,
  serviceJson,
} from './parts.ts';
import { grounds, type Records, recordsOf, saidColumns, serviceColumns } from './records.ts';
import type { GapJson } from './schema/gap.ts';

type Part<Key extends keyof GapJson> = NonNullable<GapJson[Key]>;

/** The evaluation as `schemas/gap-report.schema.json` describes it, figures in full precision. */
export function gapJson({ analysis, organisation, phases, baseline, selected }: GapResult): GapJson {
  const { inScope, ...counts } = analysis.counts;
  return {
    version: 2,
    organisation: organisation.name ?? null,
    selection: selectionJson(selected),
    counts: { 'in-scope': inScope, ...counts },
    catalog: phases.includes('catalog') ? catalogJson(analysis) : null,
    profile: phases.includes('profile') ? profileJson(analysis) : null,
    portfolio: phases.includes('portfolio') ? portfolioJson(analysis, organisation) : null,
    approvals: analysis.approvals.map(approvalStandingJson),
    baseline: baselineJson(analysis, organisation, baseline),
  };
}

/** One record a service, with the lists of the evaluation that it stands in; only names are in the chosen language. */
export function gapRecords({ analysis, organisation }: GapResult, { language }: Speaking<never>): Records {
  const { shortCycle, longCycle } = analysis.portfolio;
  const improvements = new Map([...shortCycle, ...longCycle].map((improvement) => [improvement.row, improvement]));
  const findings = findingsOf(analysis);
  return recordsOf(
    {
      ...serviceColumns(language),
      ...saidColumns(organisation),
      shortfall: (row) => improvements.get(row)?.shortfall,
      weight: (row) => improvements.get(row)?.weight,
      priority: (row) => improvements.get(row)?.priority,
      cycle: (row) => improvements.get(row)?.cycle,
      findings: (row) =>
        findings
          .filter(([, found]) => found.has(row))
          .map(([name]) => name)
          .join(' '),
      ...grounds,
    },
    organisation.rows,
    organisation,
  );
}

function catalogJson({ catalog }: GapAnalysis): Part<'catalog'> {
  const coverage = <Id extends string>(of: { readonly id: Id; readonly inScope: number; readonly of: number }) => ({
    id: of.id,
    'in-scope': of.inScope,
    of: of.of,
  });
  return {
    undecided: catalog.undecided.map(serviceJson),
    unnecessary: catalog.unnecessary.map(({ reason, rows }) => ({
      reason: reason ?? null,
      services: rows.map(serviceJson),
    })),
    'to-review': catalog.toReview.map((row) => ({
      ...serviceJson(row),
      'review-by': row.catalog['review-by'] ?? null,
    })),
    levels: catalog.levels.map(({ noLevel, ...rest }) => ({ ...rest, 'no-level': noLevel })),
    'starting-set': catalog.startingSet.map(coverage),
    phases: catalog.phases.map(coverage),
  };
}

function profileJson({ profile }: GapAnalysis): Part<'profile'> {
  const placed = (row: Row) => ({ ...serviceJson(row), 'area-source': row.areaSource });
  return {
    assignments: profile.assignments,
    unassigned: profile.unassigned.map(serviceJson),
    unasked: profile.unasked.map(serviceJson),
    'too-much': profile.tooMuch.map(serviceJson),
    loads: profile.loads.map(({ id, basicShare, ...load }) => ({
      ...load,
      id: id ?? null,
      'basic-share': basicShare ?? null,
    })),
    'area-one-outsourced': profile.areaOneOutsourced.map(placed),
    'area-three-without-people': profile.areaThreeWithoutPeople.map(placed),
    pattern: {
      ...patternJson(profile.pattern),
      deviations: profile.pattern.deviations.map(({ row, area, expected }) => ({
        ...serviceJson(row),
        assignment: row.profile.assignment ?? null,
        area,
        expected,
      })),
    },
  };
}

/** How near the present is to each pattern. */
export function patternJson({ declared, aimedAt, nearest, deviations: _, ...pattern }: ProfileGap['pattern']) {
  return { ...pattern, nearest: nearest ?? null, declared: declared ?? null, 'aimed-at': aimedAt ?? null };
}

function portfolioJson({ portfolio }: GapAnalysis, organisation: Organisation): Part<'portfolio'> {
  const gaps = (list: readonly ServiceGap[]) =>
    list.map(({ row }) => ({ ...serviceJson(row), ...scoresJson(row, organisation) }));
  return {
    distribution: portfolio.distribution.map(distributionJson),
    total: figuresJson(portfolio.total),
    categories: portfolio.categories.map(categoryFiguresJson),
    services: gaps(portfolio.services),
    'above-target': gaps(portfolio.aboveTarget),
    unscored: portfolio.unscored.map(serviceJson),
    excluded: portfolio.excluded.map(serviceJson),
    'without-target': portfolio.withoutTarget.map(serviceJson),
    strengths: portfolio.strengths,
    weaknesses: portfolio.weaknesses,
    'half-below-target': portfolio.halfBelow.map(serviceJson),
    'not-done': portfolio.notDone.map(serviceJson),
    'depends-on-person': portfolio.dependsOnPerson.map(serviceJson),
    'depends-on-person-accepted': portfolio.dependsAccepted.map(serviceJson),
    'handed-off-blindly': portfolio.handedOffBlindly.map(serviceJson),
    'handed-off-blindly-accepted': portfolio.blindAccepted.map(serviceJson),
    'short-cycle': portfolio.shortCycle.map((improvement) => improvementJson(improvement, organisation)),
    'long-cycle': portfolio.longCycle.map((improvement) => improvementJson(improvement, organisation)),
  };
}

function baselineJson(
  { baseline: changes }: GapAnalysis,
  now: Organisation,
  baseline: GapResult['baseline'],
): GapJson['baseline'] {
  if (!changes || !baseline) return null;
  const list = (changes: readonly RowChange[]) =>
    changes.flatMap(({ before, after }) => {
      const row = after ?? before;
      const sides = { before: before ? decidedJson(before) : null, after: after ? decidedJson(after) : null };
      return row ? [{ ...serviceJson(row), ...sides }] : [];
    });
  const rescored = (rows: readonly RowChange[]) =>
    rows.flatMap(({ before, after }) =>
      before && after
        ? [{ ...serviceJson(after), before: scoresJson(before, baseline.organisation), after: scoresJson(after, now) }]
        : [],
    );
  return {
    name: baseline.name,
    added: list(changes.added),
    dropped: list(changes.dropped),
    raised: list(changes.raised),
    lowered: list(changes.lowered),
    're-sourced': list(changes.resourced),
    improved: rescored(changes.improved),
    worsened: rescored(changes.worsened),
    figures: baseline.figures.map(({ name, before = null, after = null }) => ({
      name,
      before,
      after,
      change: before === null || after === null ? null : after - before,
    })),
    'like-for-like': likeForLikeJson(changes.total.likeForLike),
    categories: changes.categories.map(({ category, likeForLike }) => ({
      category,
      'like-for-like': likeForLikeJson(likeForLike),
    })),
  };
}

/** The lists of the evaluation by the names that conditions have for them. */
function findingsOf({ catalog, profile, portfolio }: GapAnalysis): [name: string, rows: ReadonlySet<Row>][] {
  const lists: Readonly<Record<string, readonly Row[]>> = {
    'to-review': catalog.toReview,
    unassigned: profile.unassigned,
    unasked: profile.unasked,
    'too-much': profile.tooMuch,
    'area-one-outsourced': profile.areaOneOutsourced,
    'area-three-without-people': profile.areaThreeWithoutPeople,
    'off-pattern': profile.pattern.deviations.map(({ row }) => row),
    unscored: portfolio.unscored,
    'without-target': portfolio.withoutTarget,
    'above-target': portfolio.aboveTarget.map(({ row }) => row),
    'half-below-target': portfolio.halfBelow,
    'not-done': portfolio.notDone,
    'depends-on-person': portfolio.dependsOnPerson,
    'depends-on-person-accepted': portfolio.dependsAccepted,
    'handed-off-blindly': portfolio.handedOffBlindly,
    'handed-off-blindly-accepted': portfolio.blindAccepted,
  };
  return Object.entries(lists).map(([name, rows]) => [name, new Set(rows)]);
}
