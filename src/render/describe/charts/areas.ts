import { standings } from '../../../analysis/assignment.ts';
import { areaById, assignmentById } from '../../../reference/index.ts';
import type { Chart } from '../../document.ts';
import type { ChartsResult } from '../../results.ts';
import type { Speaking } from '../../speaking.ts';
import { areasTable, placementLines } from '../areas/placement.ts';

/** How the services of each area are assigned (textbook 6.2, figure 14); one of several areas is in each. */
export function areasChart(
  result: Pick<ChartsResult, 'areas'>,
  speaking: Speaking<'areas' | 'charts' | 'words'>,
): Chart | undefined {
  const { messages, language } = speaking;
  const { charts } = messages;
  const { areas, moves, target } = result.areas;
  const rows = areasTable(result, speaking);
  if (!rows || areas.every(({ services }) => services.length === 0)) return undefined;
  const off = (id: string) => moves.filter(({ area }) => area === id).length;
  return {
    kind: 'chart',
    title: charts.areas.title,
    description: placementLines(result, speaking).join(language === 'ja' ? '' : ' '),
    data: {
      kind: 'areas',
      axes: {
        across: [charts.areas.information.internal, charts.areas.information.external],
        up: [charts.areas.skill.low, charts.areas.skill.high],
      },
      quadrants: areas.map(({ area, assigned }) => ({
        area,
        name: areaById(area).name[language],
        far: {
          across: areaById(area).information === 'external',
          up: areaById(area).specialisedSkill === 'high',
        },
        parts: standings.map((id) => ({ shade: id, services: assigned[id].length })),
        note: target === undefined ? undefined : charts.areas.off(off(area)),
      })),
      legend: standings.map((id) => ({
        shade: id,
        name: id === 'unasked' ? charts.heatmap.unasked : assignmentById(id).name[language],
      })),
    },
    table: rows,
  };
}
