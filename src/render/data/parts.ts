import type { Distribution, Figures } from '../../analysis/figures.ts';
import type { CategoryGap } from '../../analysis/gap/portfolio.ts';
import type { Improvement } from '../../analysis/improvement.ts';
import type { LikeForLike } from '../../analysis/like-for-like.ts';
import { asIsScore, gapOf } from '../../analysis/score.ts';
import type { Selected } from '../../analysis/selection.ts';
import { assessedOn } from '../../analysis/staleness.ts';
import { type AssessorView, viewsOf } from '../../analysis/views.ts';
import type { AsIs, Evidence, ProfileEntry } from '../../model/files.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { Row } from '../../model/row.ts';
import type { DistributionJson } from './schema/gap.ts';
import type { ImprovementJson } from './schema/improvement.ts';
import type {
  CategoryFiguresJson,
  DecidedJson,
  EvidenceJson,
  FiguresJson,
  LikeForLikeJson,
  RowJson,
  SaidJson,
  ScoresJson,
  SelectionJson,
  ServiceJson,
  ViewJson,
} from './schema/parts.ts';

/** What the scores of a row are measured by. */
export type Measured = Pick<Organisation, 'policy' | 'assessedOn'>;

export function selectionJson(selected: Selected | undefined): SelectionJson {
  if (!selected) return null;
  const { by, shown, leftOut } = selected;
  return {
    categories: by.categories ?? [],
    services: by.services ?? [],
    team: by.team ?? null,
    owner: by.owner ?? null,
    shown,
    'left-out': leftOut,
  };
}

export function serviceJson({ id, category, name, custom }: Row): ServiceJson {
  return { id, category, name, custom };
}

export function decidedJson({ scope, catalog, profile }: Row): DecidedJson {
  return {
    scope,
    catalog: {
      level: catalog.level ?? null,
      reason: catalog.reason ?? null,
      rationale: catalog.rationale ?? null,
      'decided-by': catalog['decided-by'] ?? null,
      'review-by': catalog['review-by'] ?? null,
      area: catalog.area ?? null,
    },
    profile: {
      ...partiesJson(profile),
      planned: profile.planned ? { ...partiesJson(profile.planned), by: profile.planned.by ?? null } : null,
      note: profile.note ?? null,
    },
  };
}

export function saidJson(row: Row, measured: Measured): SaidJson {
  const { portfolio } = row;
  return {
    ...decidedJson(row),
    portfolio: {
      'as-is': asIsJson(portfolio['as-is']),
      'to-be': portfolio['to-be'] ?? null,
      rationale: portfolio.rationale ?? null,
      evidence: (portfolio.evidence ?? []).map(evidenceJson),
      assessor: portfolio.assessor ?? null,
      confidence: portfolio.confidence ?? null,
      views: viewsOf(row).map(viewJson),
      'assessed-on': portfolio['assessed-on'] ?? null,
      note: portfolio.note ?? null,
      unconfirmed: portfolio.unconfirmed ?? null,
      action: portfolio.action ?? null,
      owner: portfolio.owner ?? null,
      due: portfolio.due ?? null,
      cycle: portfolio.cycle ?? null,
    },
    score: asIsScore(row, measured.policy) ?? null,
    gap: gapInScope(row, measured) ?? null,
    'assessed-on': assessedDay(row, measured) ?? null,
  };
}

export function rowJson(row: Row, measured: Measured): RowJson {
  const { phase, areas, areaSource } = row;
  return { ...serviceJson(row), phase: phase ?? null, areas, 'area-source': areaSource, ...saidJson(row, measured) };
}

export function scoresJson(row: Row, { policy }: Pick<Measured, 'policy'>): ScoresJson {
  return {
    'as-is': asIsJson(row.portfolio['as-is']),
    score: asIsScore(row, policy) ?? null,
    'to-be': row.portfolio['to-be'] ?? null,
    gap: gapOf(row, policy) ?? null,
  };
}

export function figuresJson(figures: Figures): FiguresJson {
  const { combinations } = figures;
  return {
    'in-scope': figures.inScope,
    scored: figures.scored,
    excluded: figures.excluded,
    unscored: figures.unscored,
    unassigned: figures.unassigned,
    'without-target': figures.withoutTarget,
    assigned: figures.assigned,
    'open-gaps': figures.openGaps,
    mean: figures.mean ?? null,
    compared: figures.compared,
    'as-is': figures.asIs ?? null,
    'to-be': figures.toBe ?? null,
    gap: figures.gap ?? null,
    combinations: {
      services: combinations.services,
      insource: combinations.insource ?? null,
      outsource: combinations.outsource ?? null,
    },
  };
}

export function likeForLikeJson({ resourced, before, after, change, ...counts }: LikeForLike): LikeForLikeJson {
  return {
    ...counts,
    're-sourced': resourced,
    before: before ?? null,
    after: after ?? null,
    change: change ?? null,
  };
}

export function categoryFiguresJson({ category, standing, ...figures }: CategoryGap): CategoryFiguresJson {
  return { category, ...figuresJson(figures), standing: standing ?? null };
}

export function distributionJson({ level, mean, ...counts }: Distribution): DistributionJson {
  return { ...counts, level: level ?? null, mean: mean ?? null };
}

export function improvementJson(improvement: Improvement, measured: Measured): ImprovementJson {
  const { row, shortfall, weight, priority, cycle, unassigned } = improvement;
  const { action, owner, due } = row.portfolio;
  return {
    ...serviceJson(row),
    level: row.catalog.level ?? null,
    ...scoresJson(row, measured),
    shortfall,
    weight,
    priority,
    cycle,
    unassigned,
    action: action ?? null,
    owner: owner ?? null,
    due: due ?? null,
  };
}

/** What one assessor thinks. */
export function viewJson({ assessor, view }: AssessorView): ViewJson {
  return {
    assessor,
    'as-is': asIsJson(view['as-is']),
    on: view.on ?? null,
    confidence: view.confidence ?? null,
    note: view.note ?? null,
  };
}

function evidenceJson(piece: Evidence): EvidenceJson {
  if (typeof piece === 'string') return piece;
  const { ref, on, until, owner, sha256 } = piece;
  return { ref, on: on ?? null, until: until ?? null, owner: owner ?? null, sha256: sha256 ?? null };
}

/** A gap counts only where the service does. */
export function gapInScope(row: Row, { policy }: Pick<Measured, 'policy'>): number | undefined {
  return row.scope === 'in-scope' ? gapOf(row, policy) : undefined;
}

/** The day of an assessment; none where there was none. */
export function assessedDay(row: Row, measured: Pick<Measured, 'assessedOn'>): string | undefined {
  return row.portfolio['as-is'] === undefined ? undefined : assessedOn(row, measured);
}

function partiesJson({ assignment, team, provider }: ProfileEntry) {
  return { assignment: assignment ?? null, team: team ?? null, provider: provider ?? null };
}

function asIsJson(asIs: AsIs | undefined): ScoresJson['as-is'] {
  if (typeof asIs !== 'object') return asIs ?? null;
  return { insource: asIs.insource ?? null, outsource: asIs.outsource ?? null };
}
