import { isUnasked, isUnassigned } from '../../../analysis/assignment.ts';
import { managementCycle } from '../../../analysis/management-cycle.ts';
import { asIsScore, isExcluded } from '../../../analysis/score.ts';
import type { Policy } from '../../../model/organisation.ts';
import type { Row } from '../../../model/row.ts';
import { assignments, levels, phaseById, scores } from '../../../reference/index.ts';
import type { LegendEntry, ServiceMark, Shade } from '../../chart/chart.ts';
import { type Chart, flexible, left, right, table } from '../../document.ts';
import type { ChartsResult } from '../../results.ts';
import { asIsText, levelText } from '../../words.ts';
import { categoryText } from '../cells.ts';
import type { ChartSpeech } from './speech.ts';

/** What a heatmap shows of each service, the default first. */
export const heatmapKinds = ['score', 'level', 'assignment'] as const;
export type HeatmapBy = (typeof heatmapKinds)[number];

/** Every service that there is, along the management process (textbook 3.3, figures 9, 11 and 12). */
export function heatmapChart(
  { organisation }: Pick<ChartsResult, 'organisation'>,
  speaking: ChartSpeech,
  by: HeatmapBy = 'score',
): Chart | undefined {
  const { messages, language } = speaking;
  const { heatmap } = messages.charts;
  const { policy } = organisation;
  const marks = new Map(organisation.rows.map((row) => [row.id, markOf(row, by, policy, speaking)]));
  const legend = legendsOf(by, speaking);
  const of = (shade: Shade) => [...marks.values()].filter((mark) => mark.shade === shade);
  const used = legend.filter(({ shade }) => of(shade).length > 0);
  const rows = table(
    [left(heatmap.meaning), right(heatmap.services), flexible(messages.gap.services)],
    used.map(({ shade, name }) => [
      name,
      { number: of(shade).length, as: 'count' },
      { services: of(shade).map(({ service }) => service) },
    ]),
  );
  if (!rows) return undefined;
  return {
    kind: 'chart',
    title: heatmap.titles[by],
    description: heatmap.description(used.map(({ shade, name }) => ({ name, services: of(shade).length }))),
    data: {
      kind: 'heatmap',
      bands: managementCycle(organisation).map(({ phase, groups }) => ({
        name: phase === undefined ? heatmap.noPhase : phaseById(phase).name[language],
        rows: groups.map(({ category, rows: cells }) => ({
          name: categoryText(category, speaking),
          cells: cells.flatMap(({ id }) => marks.get(id) ?? []),
        })),
      })),
      legend: used,
    },
    table: rows,
  };
}

/** In a mark: it is an open question; there is nothing. */
const open = '?';
const nothing = '–';

function markOf(row: Row, by: HeatmapBy, policy: Policy, { messages, language }: ChartSpeech): ServiceMark {
  const { excludedShort, shortAssignments } = messages.charts.heatmap;
  const { scope, catalog, profile } = row;
  const marked = (shade: Shade, mark: string): ServiceMark => ({ service: row.id, shade, mark });
  if (scope === 'undecided') return marked('undecided', open);
  if (scope === 'unnecessary') return marked('level-unnecessary', nothing);
  switch (by) {
    case 'score': {
      if (isExcluded(row)) return marked('excluded', excludedShort);
      const score = asIsScore(row, policy);
      if (isUnassigned(row)) return marked('unassigned', asIsText(row, messages));
      return score === undefined ? marked('unscored', nothing) : marked(`score-${score}`, asIsText(row, messages));
    }
    case 'level':
      return catalog.level === undefined
        ? marked('no-level', open)
        : marked(`level-${catalog.level}`, levelText(row, messages, language, 'short'));
    case 'assignment': {
      if (isUnasked(row)) return marked('unasked', open);
      const { assignment } = profile;
      return assignment === undefined
        ? marked('excluded', excludedShort)
        : marked(assignment, shortAssignments[assignment]);
    }
  }
}

/** What the shades of a heatmap mean, in their order. */
function legendsOf(by: HeatmapBy, { messages, language }: ChartSpeech): LegendEntry[] {
  const { heatmap } = messages.charts;
  const others: readonly LegendEntry[] = [
    { shade: 'level-unnecessary', name: heatmap.unnecessary },
    { shade: 'undecided', name: heatmap.undecided },
  ];
  const excluded: LegendEntry = { shade: 'excluded', name: heatmap.excluded };
  switch (by) {
    case 'score':
      return [
        ...scores.map((score): LegendEntry => ({ shade: `score-${score}`, name: String(score) })),
        { shade: 'unassigned', name: heatmap.unassigned },
        { shade: 'unscored', name: heatmap.unscored },
        excluded,
        ...others,
      ];
    case 'level':
      return [
        ...levels
          .filter(({ id }) => id !== 'unnecessary')
          .map((level): LegendEntry => ({ shade: `level-${level.id}`, name: level.name[language] })),
        { shade: 'no-level', name: heatmap.noLevel },
        ...others,
      ];
    case 'assignment':
      return [
        ...assignments.map(({ id, name }): LegendEntry => ({ shade: id, name: name[language] })),
        { shade: 'unasked', name: heatmap.unasked },
        excluded,
        ...others,
      ];
  }
}
