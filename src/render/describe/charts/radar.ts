import { type Chart, flexible, right, table } from '../../document.ts';
import { figure } from '../../figures.ts';
import type { ChartsResult } from '../../results.ts';
import { categoryText } from '../cells.ts';
import { previousAsIs } from './previous.ts';
import type { ChartSpeech } from './speech.ts';

/** As-is and to-be of the categories of which something is in scope, over the same services; and as it was. */
export function radarChart(result: ChartsResult, speaking: ChartSpeech): Chart | undefined {
  const { charts, words, gap } = speaking.messages;
  const { categories, total } = result.analysis.portfolio;
  const shown = categories.filter(({ inScope }) => inScope > 0);
  const known = shown.filter(({ compared }) => compared > 0).toSorted((a, b) => (a.asIs ?? 0) - (b.asIs ?? 0));
  const left = shown.filter(({ compared }) => compared === 0).map(({ category }) => categoryText(category, speaking));
  const [lowest, highest] = [known[0], known.at(-1)];
  const named = (one: (typeof shown)[number]) => `${categoryText(one.category, speaking)} ${figure(one.asIs, 'mean')}`;
  const earlier = previousAsIs(result, speaking);
  const rows = table(
    [
      flexible(words.category),
      ...[words.asIs, words.toBe].map(right),
      ...(earlier === undefined ? [] : [right(earlier.name)]),
      right(gap.scored),
    ],
    shown.map((one) => [
      categoryText(one.category, speaking),
      { number: one.asIs, as: 'mean' },
      { number: one.toBe, as: 'mean' },
      ...(earlier === undefined ? [] : [{ number: earlier.of(one.category), as: 'mean' } as const]),
      gap.scoredOf(one.scored, one.inScope),
    ]),
  );
  if (!rows) return undefined;
  return {
    kind: 'chart',
    title: charts.radar.title,
    description:
      lowest && highest
        ? charts.radar.description({
            services: total.compared,
            lowest: named(lowest),
            highest: named(highest),
            unscored: left,
          })
        : charts.radar.nothing(left),
    data: {
      kind: 'radar',
      axes: shown.map(({ category }) => ({
        id: category,
        name: categoryText(category, speaking),
      })),
      lines: [
        { role: 'as-is', name: words.asIs, values: shown.map(({ asIs }) => asIs) },
        { role: 'to-be', name: words.toBe, values: shown.map(({ toBe }) => toBe) },
        ...(earlier === undefined
          ? []
          : [
              {
                role: 'previous' as const,
                name: earlier.name,
                values: shown.map(({ category }) => earlier.of(category)),
              },
            ]),
      ],
    },
    table: rows,
  };
}
