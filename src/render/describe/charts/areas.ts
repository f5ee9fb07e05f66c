import { areaById, assignments } from '../../../reference/index.ts';
import { type Chart, flexible, right, table } from '../../document.ts';
import type { ChartsResult } from '../../results.ts';
import type { ChartSpeech } from './speech.ts';

/** How the services of each area are assigned, of those that lie in no other (textbook 6.2, figure 14). */
export function areasChart({ analysis }: ChartsResult, speaking: ChartSpeech): Chart | undefined {
  const { messages, language } = speaking;
  const { charts, words } = messages;
  const { areas, compared, unplaced, deviations, aimedAt } = analysis.profile.pattern;
  if (compared === 0) return undefined;
  const off = (id: string) => deviations.filter(({ area }) => area === id).length;
  const rows = table(
    [flexible(words.area), ...assignments.map(({ name }) => right(name[language]))],
    areas.map(({ area, assignments: counts }) => [
      areaById(area).name[language],
      ...assignments.map(({ id }) => ({ number: counts[id], as: 'count' }) as const),
    ]),
  );
  if (!rows) return undefined;
  return {
    kind: 'chart',
    title: charts.areas.title,
    description: charts.areas.description({ compared, unplaced }),
    data: {
      kind: 'areas',
      axes: {
        across: [charts.areas.information.internal, charts.areas.information.external],
        up: [charts.areas.skill.low, charts.areas.skill.high],
      },
      quadrants: areas.map(({ area, services, assignments: counts }) => ({
        area,
        name: areaById(area).name[language],
        far: {
          across: areaById(area).information === 'external',
          up: areaById(area).specialisedSkill === 'high',
        },
        parts: assignments.map(({ id }) => ({ shade: id, services: counts[id] })),
        note: aimedAt === undefined ? undefined : charts.areas.off(off(area), services),
      })),
      legend: assignments.map(({ id, name }) => ({ shade: id, name: name[language] })),
    },
    table: rows,
  };
}
