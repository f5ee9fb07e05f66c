import type { EntityService } from '../../analysis/group/entity-services.ts';
import type { GroupFigures } from '../../analysis/group/figures.ts';
import type { Mainstay } from '../../analysis/group/leaning.ts';
import type { EntityStanding } from '../../analysis/group/matrix.ts';
import { supplyProblem } from '../../analysis/group/supply.ts';
import { isExcluded } from '../../analysis/score.ts';
import type { Entity } from '../../model/group.ts';
import type { GroupResult } from '../group-results.ts';
import type { Speaking } from '../speaking.ts';
import { absentJson, entityColumns, entityIdsOf, entityJson, groupHeadJson } from './group-parts.ts';
import { assessedDay } from './parts.ts';
import { type Columns, type Records, recordsOf } from './records.ts';
import type { GroupJson } from './schema/group.ts';

/** A group as `schemas/group-report.schema.json` describes it. */
export function groupJson({ matrix, group }: GroupResult): GroupJson {
  return {
    version: 2,
    ...groupHeadJson(group, matrix),
    absent: absentJson(matrix.absent),
    total: groupFiguresJson(matrix.total),
    'custom-services': matrix.custom,
    entities: matrix.entities.map(standingJson),
    categories: matrix.categories.map(({ category, figures, weakest }) => ({
      category,
      figures: groupFiguresJson(figures),
      weakest: entityIdsOf(weakest),
    })),
    services: matrix.services.map(({ service, figures, unassigned, unasked, weakest, helpers }) => ({
      id: service.id,
      category: service.category,
      name: service.name,
      figures: groupFiguresJson(figures),
      unassigned: entityIdsOf(unassigned),
      unasked: entityIdsOf(unasked),
      weakest: entityIdsOf(weakest),
      helpers: entityIdsOf(helpers),
    })),
    'without-contract': matrix.withoutContract.map(({ id, contractUntil }) => ({
      entity: id,
      until: contractUntil ?? null,
    })),
    leaning: matrix.leaning.map(({ on, entities, services }) => ({
      on: mainstayJson(on),
      entities: entityIdsOf(entities),
      services,
    })),
    'single-points': matrix.singlePoints.map(({ service, on, entities, unnamed }) => ({
      service,
      on: mainstayJson(on),
      entities: entityIdsOf(entities),
      unnamed,
    })),
    requirements: matrix.requirements.map(({ requirement, entities, checks }) => ({
      services: requirement.services,
      'at-least': requirement.atLeast ?? null,
      of: requirement.of,
      entities,
      checks: checks.map(({ entity, service, verdict, score }) => ({
        entity: entity.id,
        service,
        verdict,
        score: score ?? null,
      })),
    })),
  };
}

function standingJson(standing: EntityStanding): GroupJson['entities'][number] {
  const { entity, figures, categories, services, assessed, judged, stale, undated } = standing;
  return {
    ...entityJson(entity),
    figures: groupFiguresJson(figures),
    newest: assessed?.newest ?? null,
    oldest: assessed?.oldest ?? null,
    judged,
    stale,
    undated,
    categories: categories.map((one) => ({ category: one.category, figures: groupFiguresJson(one.figures) })),
    services: services.map(serviceJson),
  };
}

function serviceJson(one: EntityService): GroupJson['entities'][number]['services'][number] {
  const { entity, row, effective, supply } = one;
  return {
    id: row.id,
    category: row.category,
    name: row.name,
    custom: row.custom,
    scope: row.scope,
    assignment: row.profile.assignment ?? null,
    excluded: isExcluded(row),
    own: effective.own ?? null,
    effective: effective.value ?? null,
    'lowered-by': effective.loweredBy ?? null,
    unclear: effective.unclear ?? null,
    supplier: supply?.entity ?? null,
    'supplier-problem': (supply && supplyProblem(supply)) ?? null,
    'to-be': row.portfolio['to-be'] ?? null,
    'assessed-on': assessedDay(row, entity.organisation) ?? null,
  };
}

export function groupFiguresJson({ inScope, ...figures }: GroupFigures): GroupJson['total'] {
  const { own, effective, ...counts } = figures;
  return { 'in-scope': inScope, ...counts, own: own ?? null, effective: effective ?? null };
}

function mainstayJson(on: Mainstay): GroupJson['leaning'][number]['on'] {
  const name = on.kind === 'provider' ? on.name : (on.entity?.name ?? { en: on.id, ja: on.id });
  return { kind: on.kind, id: on.id, name };
}

/** A service of an entity; without one, an entity that cannot be evaluated. */
interface Line {
  readonly entity: Entity;
  readonly one: EntityService | undefined;
}

/** One record per entity and service, and one for each entity that cannot be evaluated; only names are in the chosen language. */
export function groupRecords({ matrix }: GroupResult, { language }: Speaking<never>): Records {
  const lines: Line[] = [
    ...matrix.absent.map((entity) => ({ entity, one: undefined })),
    ...matrix.entities.flatMap(({ entity, services }) => services.map((one) => ({ entity, one }))),
  ];
  const columns: Columns<Line> = {
    ...entityColumns(language),
    id: ({ one }) => one?.row.id,
    category: ({ one }) => one?.row.category,
    service: ({ one }) => one?.row.name[language],
    custom: ({ one }) => one?.row.custom,
    scope: ({ one }) => one?.row.scope,
    level: ({ one }) => one?.row.catalog.level,
    assignment: ({ one }) => one?.row.profile.assignment,
    'as-is': ({ one }) => (one && isExcluded(one.row) ? 'excluded' : undefined),
    score: ({ one }) => one?.effective.own,
    effective: ({ one }) => one?.effective.value,
    'lowered-by': ({ one }) => one?.effective.loweredBy,
    unclear: ({ one }) => one?.effective.unclear,
    supplier: ({ one }) => one?.supply?.entity,
    'supplier-problem': ({ one }) => one?.supply && supplyProblem(one.supply),
    'to-be': ({ one }) => one?.row.portfolio['to-be'],
    'assessed-on': ({ one }) => one && assessedDay(one.row, one.entity.organisation),
  };
  return recordsOf(columns, lines);
}
