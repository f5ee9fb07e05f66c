import { forTerminal } from '../escape.ts';
import type { Palette } from '../palette.ts';
import { displayWidth, wrap } from '../width.ts';

/** A label, and what is to be said beside it; texts may come from files. */
export type Fact = readonly [label: string, text: string];

/** Facts below each other, the texts in a column of their own. */
export function factsText(facts: readonly Fact[], { palette, width }: { palette: Palette; width: number }): string {
  const column = Math.max(...facts.map(([label]) => displayWidth(label))) + 2;
  return facts
    .flatMap(([label, text]) =>
      wrap(forTerminal(text), width - column)
        .split('\n')
        .map((line, index) => {
          const shown = index === 0 ? label : '';
          return `${palette.faint(shown)}${' '.repeat(column - displayWidth(shown))}${line}`.trimEnd();
        }),
    )
    .join('\n');
}
