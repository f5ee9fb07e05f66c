import type { Diff, FigureChange } from '../../analysis/diff.ts';
import { categoryById } from '../../reference/index.ts';
import type { RenderContext } from '../context.ts';
import { decimal, signed } from '../numbers.ts';
import { arrow } from '../words.ts';

export function figureHeadings({ messages: { words, diff } }: RenderContext): string[] {
  return [words.category, words.asIs, words.toBe, words.gap, diff.scored, diff.changed];
}

/** The categories that have anything in scope in either state, and all together: `2.1 → 2.6`, or one figure twice the same. */
export function figureRows({ total, categories }: Diff, { messages, language }: RenderContext): string[][] {
  const own = categories
    .filter(({ before, after }) => before.inScope + after.inScope > 0)
    .map((change) => [`${change.category} ${categoryById(change.category).name[language]}`, ...cells(change)]);
  return own.length === 0 ? [] : [...own, [messages.diff.all, ...cells(total)]];
}

function cells({ before, after, changed }: FigureChange): string[] {
  return [
    arrow(decimal(before.asIs), decimal(after.asIs)),
    arrow(decimal(before.toBe), decimal(after.toBe)),
    arrow(signed(before.gap, 1), signed(after.gap, 1)),
    arrow(String(before.scored), String(after.scored)),
    changed === 0 ? '' : String(changed),
  ];
}
