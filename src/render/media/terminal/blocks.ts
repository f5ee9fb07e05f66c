import type { Block, Facts, Inline, Section, Table } from '../../document.ts';
import { forTerminal, forTerminalLine } from '../../escape.ts';
import { displayWidth } from '../../width.ts';
import { drawExcerpt } from './excerpt.ts';
import { fitted, painted } from './inline.ts';
import type { Screen } from './screen.ts';

/** Draws a table: given by whoever has any, so that others need not load how. */
export type DrawTable = (table: Table, screen: Screen) => string;

/** One line of text, or as many as it takes. */
export function line(inline: Inline, { palette, width }: Screen): string {
  return fitted(inline, palette, forTerminalLine, width);
}

export function heading(words: string, screen: Screen): string {
  return line({ text: words, tone: 'strong' }, screen);
}

const noTables: DrawTable = () => {
  throw new Error('a table where none is expected');
};

/** A block as a terminal shows it, without a line break at its end. */
export function drawBlock(block: Block, screen: Screen, drawTable: DrawTable = noTables): string {
  switch (block.kind) {
    case 'table':
      return drawTable(block, screen);
    case 'chart':
      return [heading(block.title, screen), line(block.description, screen), drawTable(block.table, screen)].join('\n');
    case 'text':
      return block.lines.map((one) => fitted(one, screen.palette, forTerminal, screen.width)).join('\n');
    case 'facts':
      return drawFacts(block, screen);
    case 'item': {
      const inside = block.blocks.map((one) => drawBlock(one, { ...screen, width: screen.width - 2 }, drawTable));
      return [line(block.head, screen), ...inside.map((one) => one.replaceAll(/^(?=.)/gm, '  '))].join('\n');
    }
    case 'code':
      return block.lines.map(forTerminalLine).join('\n');
    case 'excerpt':
      return drawExcerpt(block, screen);
    case 'section':
      return drawSection(block, screen, drawTable);
  }
}

/** What a heading stands over begins on the next line, unless that is a heading too. */
function drawSection(section: Section, screen: Screen, drawTable: DrawTable): string {
  const inside = section.blocks.map((block) => drawBlock(block, screen, drawTable)).join('\n\n');
  const between = section.blocks[0]?.kind === 'section' ? '\n\n' : '\n';
  return `${heading(section.heading, screen)}${between}${inside}`;
}

/** Facts below each other, what they say in a column of its own. */
function drawFacts({ facts }: Facts, { palette, width }: Screen): string {
  const labels = facts.map(({ label }) =>
    painted(typeof label === 'string' ? { text: label, tone: 'faint' } : label, palette, forTerminalLine),
  );
  const column = Math.max(...labels.map(displayWidth)) + 2;
  return facts
    .flatMap(({ lines }, at) =>
      lines
        .flatMap((one) => fitted(one, palette, forTerminal, width - column).split('\n'))
        .map((one, index) => {
          const label = index === 0 ? (labels[at] ?? '') : '';
          return `${label}${' '.repeat(column - displayWidth(label))}${one}`.trimEnd();
        }),
    )
    .join('\n');
}
