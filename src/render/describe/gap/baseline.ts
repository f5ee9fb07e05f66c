import type { GapFigure, GapFigureChange } from '../../../analysis/gap/figures.ts';
import { type Block, type Cell, flexible, right, section, table, text } from '../../document.ts';
import type { GapResult } from '../../results.ts';
import { categoryText } from '../cells.ts';
import { likeForLikeTable } from '../like-for-like.ts';
import type { GapSpeech } from './services.ts';

/** Every figure that is another than in the baseline, then the services that both states score. */
export function baselineBlocks(
  { analysis, baseline, phases }: GapResult,
  speaking: GapSpeech,
): readonly (Block | undefined)[] {
  const { gap, words } = speaking.messages;
  const changes = analysis.baseline;
  if (!changes || !baseline) return [];
  const figures = baseline.figures.filter(({ before, after }) => before !== after);
  const categories = changes.categories.filter(({ before, after }) => before.inScope + after.inScope > 0);
  const lines = [
    ...categories.map((one) => ({ of: [categoryText(one.category, speaking)], ...one })),
    { of: [gap.all], ...changes.total },
  ];
  return [
    section(gap.figures(baseline.name), [
      table([flexible(gap.figure), ...[gap.before, gap.now, gap.change].map(right)], figures.map(figureCells)) ??
        text(gap.sameFigures),
    ]),
    phases.includes('portfolio')
      ? section(words.likeForLike.title, [likeForLikeTable([flexible(words.category)], lines, speaking)])
      : undefined,
  ];
}

const means: readonly GapFigure[] = ['mean', 'lowest-mean', 'mean-gap', 'basic-mean'];

function figureCells({ name, before, after }: GapFigureChange): Cell[] {
  const isMean = means.includes(name);
  const as = isMean ? 'mean' : 'count';
  const change = before === undefined || after === undefined ? undefined : after - before;
  return [name, { number: before, as }, { number: after, as }, { number: change, as: isMean ? 'mean-gap' : 'gap' }];
}
