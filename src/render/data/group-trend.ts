import type { GroupTrendPoint } from '../../analysis/group/trend.ts';
import type { GroupTrendResult } from '../group-results.ts';
import { groupFiguresJson } from './group.ts';
import { countsJson } from './group-diff.ts';
import { absentJson, groupHeadJson } from './group-parts.ts';
import { type Columns, type Records, recordsOf } from './records.ts';
import type { GroupTrendJson } from './schema/group-trend.ts';

/** A group over time as `schemas/group-trend-report.schema.json` describes it. */
export function groupTrendJson({ trend, group, every }: GroupTrendResult): GroupTrendJson {
  return {
    version: 2,
    ...groupHeadJson(group, trend.selected),
    every,
    points: trend.points.map(({ label, day, entities, absent, figures, changes }) => ({
      period: label,
      day,
      entities,
      absent: absentJson(absent),
      figures: groupFiguresJson(figures),
      changes: changes
        ? { entities: changes.entities, comparable: changes.comparable, counts: countsJson(changes.counts) }
        : null,
    })),
  };
}

/** One record per period. */
export function groupTrendRecords({ trend }: GroupTrendResult): Records {
  const columns: Columns<GroupTrendPoint> = {
    period: ({ label }) => label,
    date: ({ day }) => day,
    entities: ({ entities }) => entities,
    'not-evaluated': ({ absent }) => absent.length,
    'in-scope': ({ figures }) => figures.inScope,
    scored: ({ figures }) => figures.scored,
    unassigned: ({ figures }) => figures.unassigned,
    unasked: ({ figures }) => figures.unasked,
    'own-min': ({ figures }) => figures.own?.min,
    'own-median': ({ figures }) => figures.own?.median,
    'own-max': ({ figures }) => figures.own?.max,
    'effective-min': ({ figures }) => figures.effective?.min,
    'effective-median': ({ figures }) => figures.effective?.median,
    'effective-max': ({ figures }) => figures.effective?.max,
    comparable: ({ changes }) => changes?.comparable,
    improved: ({ changes }) => changes?.counts.improved,
    worsened: ({ changes }) => changes?.counts.worsened,
    're-sourced': ({ changes }) => changes?.counts['re-sourced'],
    'newly-in-scope': ({ changes }) => changes?.counts['newly-in-scope'],
    dropped: ({ changes }) => changes?.counts.dropped,
  };
  return recordsOf(columns, trend.points);
}
