import { type Chart, flexible, right, table } from '../../document.ts';
import { figure } from '../../figures.ts';
import type { ChartsResult } from '../../results.ts';
import { categoryText } from '../cells.ts';
import { previousAsIs } from './previous.ts';
import type { ChartSpeech } from './speech.ts';

/** As-is against to-be of the categories in which both are there, over the same services; the largest gap first. */
export function gapChart(result: ChartsResult, speaking: ChartSpeech): Chart | undefined {
  const { charts, words } = speaking.messages;
  const inScope = result.analysis.portfolio.categories.filter((one) => one.inScope > 0);
  const shown = inScope.filter(({ gap }) => gap !== undefined).toSorted((a, b) => (b.gap ?? 0) - (a.gap ?? 0));
  const left = inScope.filter(({ gap }) => gap === undefined).map(({ category }) => category);
  const earlier = previousAsIs(result, speaking);
  const rows = table(
    [flexible(words.category), ...[words.asIs, words.toBe, words.gap, charts.gap.compared].map(right)],
    shown.map(({ category, asIs, toBe, gap, compared }) => [
      categoryText(category, speaking),
      { number: asIs, as: 'mean' },
      { number: toBe, as: 'mean' },
      { number: gap, as: 'mean-gap' },
      { number: compared, as: 'count' },
    ]),
  );
  const [largest] = shown;
  if (!rows || !largest) return undefined;
  return {
    kind: 'chart',
    title: charts.gap.title,
    description: charts.gap.description({
      largest: categoryText(largest.category, speaking),
      gap: figure(largest.gap, 'mean-gap'),
      left,
    }),
    data: {
      kind: 'gap',
      names: {
        'as-is': words.asIs,
        'to-be': words.toBe,
        previous: earlier?.name ?? '',
      },
      rows: shown.map(({ category, asIs, toBe }) => ({
        id: category,
        name: categoryText(category, speaking),
        asIs,
        toBe,
        previous: earlier?.of(category),
      })),
    },
    table: rows,
  };
}
