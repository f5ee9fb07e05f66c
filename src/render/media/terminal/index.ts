import type { Document } from '../../document.ts';
import { drawBlock, heading, line } from './blocks.ts';
import type { Screen } from './screen.ts';
import { drawTable } from './table.ts';

/** A document as a terminal shows it. */
export function terminal({ title, lead, blocks }: Document, screen: Screen): string {
  const head = [
    ...(title === undefined ? [] : [heading(title, screen)]),
    ...lead.map((inline) => line(inline, screen)),
  ].join('\n');
  const body = blocks.map((block) => drawBlock(block, screen, drawTable));
  return `${[...(head === '' ? [] : [head]), ...body].join('\n\n')}\n`;
}
