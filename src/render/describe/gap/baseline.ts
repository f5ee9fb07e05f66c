import { isDeepStrictEqual } from 'node:util';
import type { BaselineChanges } from '../../../analysis/gap/baseline.ts';
import type { GapFigure, GapFigureChange } from '../../../analysis/gap/figures.ts';
import { type Block, type Cell, flexible, right, section, table, text } from '../../document.ts';
import type { GapResult } from '../../results.ts';
import { categoryText } from '../cells.ts';
import { combinedLine } from '../combined.ts';
import { likeForLikeTable } from '../like-for-like.ts';
import { changedSince } from './changes.ts';
import type { GapSpeech } from './services.ts';

/** Every figure that is another than in the baseline, then the services that both states score, and those that have changed. */
export function baselineBlocks(result: GapResult, speaking: GapSpeech): readonly (Block | undefined)[] {
  const { analysis, baseline, phases } = result;
  const { gap, words } = speaking.messages;
  const changes = analysis.baseline;
  if (!changes || !baseline) return [];
  const figures = baseline.figures.filter(({ before, after }) => before !== after);
  const categories = changes.categories.filter(({ before, after }) => before.inScope + after.inScope > 0);
  const lines = [
    ...categories.map((one) => ({ of: [categoryText(one.category, speaking)], ...one })),
    { of: [gap.all], ...changes.total },
  ];
  const combined = phases.includes('portfolio') ? combinedText(changes, speaking) : undefined;
  const { before, after } = changes.total;
  const isSame = figures.length === 0 && (!combined || isDeepStrictEqual(before.combinations, after.combinations));
  return [
    section(gap.figures(baseline.name), [
      table([flexible(gap.figure), ...[gap.before, gap.now, gap.change].map(right)], figures.map(figureCells)),
      isSame ? text(gap.sameFigures) : undefined,
      combined,
    ]),
    phases.includes('portfolio')
      ? section(words.likeForLike.title, [likeForLikeTable([flexible(words.category)], lines, speaking)])
      : undefined,
    changedSince(result, speaking),
  ];
}

/** Both parts of the combinations, since one must not hide the other in the means above. */
function combinedText({ total }: BaselineChanges, speaking: GapSpeech) {
  const line = combinedLine([total.before.combinations, total.after.combinations], 'mean', speaking);
  return line === undefined ? undefined : text(line);
}

const means: readonly GapFigure[] = ['mean', 'lowest-mean', 'mean-gap', 'basic-mean'];

function figureCells({ name, before, after }: GapFigureChange): Cell[] {
  const isMean = means.includes(name);
  const as = isMean ? 'mean' : 'count';
  const change = before === undefined || after === undefined ? undefined : after - before;
  return [name, { number: before, as }, { number: after, as }, { number: change, as: isMean ? 'mean-gap' : 'gap' }];
}
