import type { PlanItem } from '../../../analysis/plan.ts';
import { assignmentById, levels } from '../../../reference/index.ts';
import type { LegendEntry, ServiceMark } from '../../chart/chart.ts';
import { type Chart, flexible, left, right, table } from '../../document.ts';
import type { ChartsResult } from '../../results.ts';
import { asIsText, toBeText } from '../../words.ts';
import { groupText } from '../plan.ts';
import type { ChartSpeech } from './speech.ts';

/** What is to be improved by when, a column for each quarter. The roadmap has to be one by quarter. */
export function timelineChart({ plan, organisation }: ChartsResult, speaking: ChartSpeech): Chart | undefined {
  const { messages, language } = speaking;
  const { charts, gap } = messages;
  const columns = plan.groups.map(({ key, items }) => ({
    name: groupText(key, 'quarter', organisation, speaking),
    cells: items.map((item) => markOf(item, speaking)),
  }));
  const rows = table(
    [left(charts.timeline.quarter), right(gap.count), flexible(gap.services)],
    columns.map(({ name, cells }) => [
      name,
      { number: cells.length, as: 'count' },
      { services: cells.map(({ service }) => service) },
    ]),
  );
  if (!rows) return undefined;
  const legend: LegendEntry[] = [
    { shade: 'unassigned', name: assignmentById('unassigned').name[language] },
    ...levels.map((level): LegendEntry => ({ shade: `level-${level.id}`, name: level.name[language] })),
    { shade: 'no-level', name: charts.heatmap.noLevel },
  ];
  const used = new Set(columns.flatMap(({ cells }) => cells.map(({ shade }) => shade)));
  return {
    kind: 'chart',
    title: charts.timeline.title,
    description: charts.timeline.description({
      improvements: plan.items.length,
      undated: plan.items.filter(({ row }) => row.portfolio.due === undefined).length,
    }),
    data: { kind: 'timeline', columns, legend: legend.filter(({ shade }) => used.has(shade)) },
    table: rows,
  };
}

function markOf({ row, unassigned }: PlanItem, { messages }: ChartSpeech): ServiceMark {
  const { level } = row.catalog;
  return {
    service: row.id,
    shade: unassigned ? 'unassigned' : level === undefined ? 'no-level' : `level-${level}`,
    mark: `${asIsText(row, messages)} → ${toBeText(row, messages)}`,
  };
}
