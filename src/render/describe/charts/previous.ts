import type { Raw } from '../../escape.ts';
import type { ChartsResult } from '../../results.ts';
import { stateText } from '../../state.ts';
import type { ChartSpeech } from './speech.ts';

/** How the categories were in the earlier state, and what to call that; undefined without one. */
export function previousAsIs(
  { previous }: Pick<ChartsResult, 'previous'>,
  speaking: ChartSpeech,
): { readonly name: Raw; readonly of: (category: string) => number | undefined } | undefined {
  if (!previous) return undefined;
  const { categories } = previous.analysis.portfolio;
  return {
    name: speaking.messages.charts.previous(stateText(previous.name, speaking)),
    of: (id) => categories.find(({ category }) => category === id)?.asIs,
  };
}
