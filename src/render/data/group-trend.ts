import type { GroupFigures } from '../../analysis/group/figures.ts';
import type { GroupTrendPoint } from '../../analysis/group/trend.ts';
import type { Entity } from '../../model/group.ts';
import type { GroupTrendResult } from '../group-results.ts';
import type { Speaking } from '../speaking.ts';
import { groupFiguresJson } from './group.ts';
import { countsJson } from './group-diff.ts';
import { absentJson, entityColumns, entityJson, groupHeadJson } from './group-parts.ts';
import { type Columns, type Records, recordsOf } from './records.ts';
import type { GroupTrendJson } from './schema/group-trend.ts';

/** A group over time as `schemas/group-trend-report.schema.json` describes it. */
export function groupTrendJson({ trend, group, every }: GroupTrendResult): GroupTrendJson {
  return {
    version: 2,
    ...groupHeadJson(group, trend),
    every,
    points: trend.points.map(({ label, day, entities, absent, figures, changes }) => ({
      period: label,
      day,
      entities: entities.map((one) => ({ ...entityJson(one.entity), figures: groupFiguresJson(one.figures) })),
      absent: absentJson(absent),
      figures: groupFiguresJson(figures),
      changes: changes
        ? { entities: changes.entities, comparable: changes.comparable, counts: countsJson(changes.counts) }
        : null,
    })),
  };
}

/** An entity at the end of a period; without figures, one that was not there yet or cannot be evaluated. */
interface Line {
  readonly point: GroupTrendPoint;
  readonly entity: Entity;
  readonly figures: GroupFigures | undefined;
}

/** One record per period and entity; only names are in the chosen language. */
export function groupTrendRecords({ trend }: GroupTrendResult, { language }: Speaking<never>): Records {
  const lines = trend.points.flatMap((point): Line[] => [
    ...point.absent.map((entity) => ({ point, entity, figures: undefined })),
    ...point.entities.map(({ entity, figures }) => ({ point, entity, figures })),
  ]);
  const columns: Columns<Line> = {
    label: ({ point }) => point.label,
    date: ({ point }) => point.day,
    ...entityColumns(language),
    'in-scope': ({ figures }) => figures?.inScope,
    scored: ({ figures }) => figures?.scored,
    unassigned: ({ figures }) => figures?.unassigned,
    unasked: ({ figures }) => figures?.unasked,
    'own-lowest': ({ figures }) => figures?.own?.min,
    'own-median': ({ figures }) => figures?.own?.median,
    'own-highest': ({ figures }) => figures?.own?.max,
    'effective-lowest': ({ figures }) => figures?.effective?.min,
    'effective-median': ({ figures }) => figures?.effective?.median,
    'effective-highest': ({ figures }) => figures?.effective?.max,
  };
  return recordsOf(columns, lines);
}
