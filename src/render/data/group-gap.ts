import type { EntityGap, GroupGapFigures } from '../../analysis/group/gap.ts';
import type { Entity } from '../../model/group.ts';
import type { GroupGapResult } from '../group-results.ts';
import type { Speaking } from '../speaking.ts';
import { absentJson, entityColumns, entityIdsOf, entityJson, groupHeadJson } from './group-parts.ts';
import { type Columns, type Records, recordsOf } from './records.ts';
import type { GroupGapJson } from './schema/group-gap.ts';

/** The gaps of a group as `schemas/group-gap-report.schema.json` describes them. */
export function groupGapJson({ gap, group }: GroupGapResult): GroupGapJson {
  return {
    version: 2,
    ...groupHeadJson(group, gap),
    absent: absentJson(gap.absent),
    total: figuresJson(gap.total),
    entities: gap.entities.map(({ entity, figures }) => ({ ...entityJson(entity), figures: figuresJson(figures) })),
    categories: gap.categories.map(({ category, figures }) => ({ category, figures: figuresJson(figures) })),
    services: gap.services.map(({ service, figures, helpers }) => ({
      id: service.id,
      category: service.category,
      name: service.name,
      figures: figuresJson(figures),
      helpers: entityIdsOf(helpers),
    })),
    gaps: inScope(gap.gaps).map((one) => ({
      entity: one.entity.id,
      service: one.row.id,
      own: one.effective.own ?? null,
      effective: one.effective.value ?? null,
      'to-be': one.row.portfolio['to-be'] ?? null,
      'own-gap': one.own ?? null,
      gap: one.gap ?? null,
      below: one.below,
    })),
  };
}

function figuresJson(figures: GroupGapFigures): GroupGapJson['total'] {
  const { inScope, withoutTarget, own, effective, furthest, ...counts } = figures;
  return {
    'in-scope': inScope,
    'without-target': withoutTarget,
    ...counts,
    own: own ?? null,
    effective: effective ?? null,
    furthest: entityIdsOf(furthest),
  };
}

function inScope(gaps: readonly EntityGap[]): EntityGap[] {
  return gaps.filter(({ row }) => row.scope === 'in-scope');
}

/** A service of an entity; without one, an entity that cannot be evaluated. */
interface Line {
  readonly entity: Entity;
  readonly one: EntityGap | undefined;
}

/** One record per entity and service in scope, and one for each entity that cannot be evaluated; only names are in the chosen language. */
export function groupGapRecords({ gap }: GroupGapResult, { language }: Speaking<never>): Records {
  const lines: Line[] = [
    ...gap.absent.map((entity) => ({ entity, one: undefined })),
    ...inScope(gap.gaps).map((one) => ({ entity: one.entity, one })),
  ];
  const columns: Columns<Line> = {
    ...entityColumns(language),
    id: ({ one }) => one?.row.id,
    category: ({ one }) => one?.row.category,
    service: ({ one }) => one?.row.name[language],
    custom: ({ one }) => one?.row.custom,
    score: ({ one }) => one?.effective.own,
    effective: ({ one }) => one?.effective.value,
    'to-be': ({ one }) => one?.row.portfolio['to-be'],
    'own-gap': ({ one }) => one?.own,
    gap: ({ one }) => one?.gap,
    below: ({ one }) => one?.below,
  };
  return recordsOf(columns, lines);
}
