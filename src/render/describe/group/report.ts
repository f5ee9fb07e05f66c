import type { GroupFigures } from '../../../analysis/group/figures.ts';
import type { EntityStanding } from '../../../analysis/group/matrix.ts';
import { entityKinds } from '../../../reference/entity-kinds.ts';
import { scores } from '../../../reference/index.ts';
import type { LegendEntry, ServiceMark, Shade } from '../../chart/chart.ts';
import {
  type Block,
  type Chart,
  type Document,
  documentOf,
  left,
  right,
  section,
  table,
  text,
} from '../../document.ts';
import type { GroupReportResult, GroupResult } from '../../group-results.ts';
import type { Speaking } from '../../speaking.ts';
import { titleOf } from '../../words.ts';
import { entityTable, heatmap } from './entities.ts';
import { describeGroupGap } from './gap.ts';
import { categorySection, eachService, serviceSection } from './services.ts';
import { absentLine, editionLines, entityName, groupSelectedLine, spreadText } from './speech.ts';
import { leaningSection, requirementSection, suppliesSection } from './supply.ts';
import { trendBlocks } from './trend.ts';
import { weakSections } from './weak.ts';

/** A report on a group says what its views say. */
export const groupReportSubjects = ['group', 'words', 'diff'] as const;
export type GroupReportSpeech = Speaking<(typeof groupReportSubjects)[number]>;

/** The report on a group: who is in it and how well, what is weak, and all that stands behind it. */
export function describeGroupReport(report: GroupReportResult, speaking: GroupReportSpeech): Document {
  const { matrix, gap, trend, group, today } = report;
  const { messages, language } = speaking;
  const { group: words } = messages;
  const { entities, absent, selected, total } = matrix;
  const { parts } = words.report;
  const result: GroupResult = { matrix, group, extent: 'all', services: true };
  const part = (id: keyof typeof parts, blocks: readonly (Block | undefined)[]) => section(parts[id], blocks, { id });
  return documentOf(
    titleOf(words.report.title, { name: group.name }, language),
    [
      words.report.asOf(today),
      absentLine(absent, entities.length + absent.length, speaking, absent.length),
      groupSelectedLine(selected, group.entities, speaking),
      ...editionLines(matrix.otherEditions, group, speaking, entities.length),
    ],
    [
      part('overview', [
        text(entities.length === 0 ? words.none : words.counts({ ...total, entities: entities.length })),
        entityTable(result, speaking),
      ]),
      part('map', [lowestChart(entities, speaking), heatmap(result, speaking)]),
      part('weak', [...weakSections(result, speaking), requirementSection(result, speaking)]),
      part('services', [
        categorySection(result, speaking),
        serviceSection(result, speaking),
        eachService(result, speaking),
      ]),
      part('supply', [suppliesSection(result, speaking), leaningSection(result, speaking)]),
      part('gap', describeGroupGap({ gap, group, extent: 'all' }, speaking).blocks),
      part('trend', trendBlocks({ trend }, speaking)),
      part('method', [text(...words.report.method)]),
    ],
  );
}

/** The lowest effective score of each category in each entity: the weakest is what an attacker finds. */
function lowestChart(entities: readonly EntityStanding[], speaking: GroupReportSpeech): Chart | undefined {
  const { messages, language } = speaking;
  const { report } = messages.group;
  const names: readonly LegendEntry[] = [
    ...scores.map((score): LegendEntry => ({ shade: `score-${score}`, name: report.lowest(score) })),
    { shade: 'unscored', name: report.unscored },
    { shade: 'level-unnecessary', name: report.nothing },
  ];
  const rows = entities.map(({ entity, categories }) => ({
    kind: entity.kind,
    name: entityName(entity, speaking),
    cells: categories.map(
      ({ category, figures }): ServiceMark => ({
        service: category,
        shade: shadeOf(figures),
        mark: markOf(figures, speaking),
      }),
    ),
  }));
  const count = (shade: Shade) => rows.flatMap(({ cells }) => cells).filter((cell) => cell.shade === shade).length;
  const used = names.filter(({ shade }) => count(shade) > 0);
  const numbers = table(
    [left(report.chart), right(report.cells)],
    used.map(({ name, shade }) => [name, { number: count(shade), as: 'count' }]),
  );
  if (!numbers) return undefined;
  return {
    kind: 'chart',
    title: report.chart,
    description: report.chartDescription(used.map(({ name, shade }) => ({ name, cells: count(shade) }))),
    data: {
      kind: 'heatmap',
      bands: entityKinds.flatMap(({ id, name }) => {
        const own = rows.filter(({ kind }) => kind === id);
        return own.length === 0 ? [] : [{ name: name[language], rows: own }];
      }),
      legend: used,
    },
    table: numbers,
  };
}

function shadeOf({ inScope, effective }: GroupFigures): Shade {
  if (inScope === 0) return 'level-unnecessary';
  return effective ? `score-${effective.min}` : 'unscored';
}

function markOf({ inScope, effective }: GroupFigures, speaking: GroupReportSpeech): string {
  return inScope === 0 ? speaking.messages.words.none : spreadText(effective, speaking);
}
