import { type Chart, flexible, left, right, table } from '../../document.ts';
import type { ChartsResult } from '../../results.ts';
import { carrierText } from '../gap/profile.ts';
import type { ChartSpeech } from './speech.ts';

/** How many services each team and each provider has, alone or as its part. */
export function loadChart({ analysis, organisation }: ChartsResult, speaking: ChartSpeech): Chart | undefined {
  const { charts, gap, words } = speaking.messages;
  const { loads, most } = analysis.profile;
  const nameOf = (load: (typeof loads)[number]) => carrierText(load, { organisation }, speaking);
  const rows = table(
    [flexible(gap.carrier), left(''), ...[charts.load.basic, charts.load.other].map(right)],
    loads.map((load) => [
      nameOf(load),
      words[load.kind],
      { number: load.basic, as: 'count' },
      { number: load.services - load.basic, as: 'count' },
    ]),
  );
  if (!rows || !most) return undefined;
  const unnamed = loads.filter(({ id }) => id === undefined).reduce((sum, { services }) => sum + services, 0);
  return {
    kind: 'chart',
    title: charts.load.title,
    description: charts.load.description({ most: nameOf(most), services: most.services, unnamed }),
    data: {
      kind: 'load',
      names: { basic: charts.load.basic, other: charts.load.other },
      bars: loads.map((load) => ({ name: nameOf(load), basic: load.basic, other: load.services - load.basic })),
    },
    table: rows,
  };
}
