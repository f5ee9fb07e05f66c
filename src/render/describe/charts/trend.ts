import { type Chart, right, table, left as textColumn } from '../../document.ts';
import type { ChartsResult } from '../../results.ts';
import type { ChartSpeech } from './speech.ts';

/** Means of the services with both scores, so that they can be compared; and how much is in scope and scored, state by state. */
export function trendChart({ trend }: Pick<ChartsResult, 'trend'>, speaking: ChartSpeech): Chart | undefined {
  const { charts, words } = speaking.messages;
  const points = trend?.points ?? [];
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return undefined;
  const values = (measure: 'asIs' | 'toBe' | 'inScope' | 'scored') => points.map(({ figures }) => figures?.[measure]);
  const most = Math.max(4, ...values('inScope').filter((one) => one !== undefined));
  const rows = table(
    [textColumn(charts.trend.date), ...[words.asIs, words.toBe, charts.trend.inScope, charts.trend.scored].map(right)],
    points.map(({ date, figures }) => [
      date,
      { number: figures?.asIs, as: 'fine-mean' },
      { number: figures?.toBe, as: 'fine-mean' },
      { number: figures?.inScope, as: 'count' },
      { number: figures?.scored, as: 'count' },
    ]),
  );
  if (!rows) return undefined;
  return {
    kind: 'chart',
    title: charts.trend.title,
    description: charts.trend.description({
      states: points.length,
      first: first.date,
      last: last.date,
      unreadable: points.filter(({ figures }) => figures === undefined).length,
    }),
    data: {
      kind: 'trend',
      days: points.map(({ date }) => date),
      panels: [
        {
          name: charts.trend.means,
          scale: [1, 5],
          lines: [
            { role: 'as-is', name: words.asIs, values: values('asIs') },
            { role: 'to-be', name: words.toBe, values: values('toBe') },
          ],
        },
        {
          name: charts.trend.services,
          scale: [0, Math.ceil(most / 4) * 4],
          lines: [
            { role: 'count', name: charts.trend.scored, values: values('scored') },
            { role: 'scope', name: charts.trend.inScope, values: values('inScope') },
          ],
        },
      ],
    },
    table: rows,
  };
}
