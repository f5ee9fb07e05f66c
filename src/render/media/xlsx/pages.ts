import type { Block, Document, Inline, Section, Table } from '../../document.ts';
import type { Raw } from '../../escape.ts';

/** What becomes a sheet. */
export interface Page {
  /** What its sheet is called by. */
  readonly heading: Raw;
  /** What it is a part of, from the whole document on. */
  readonly within: readonly Raw[];
  readonly lead: readonly Inline[];
  readonly blocks: readonly Block[];
}

/** Nobody scrolls to what is below a longer table. */
const longTable = 20;

/**
 * A document as pages: each section with a table is one, and what stands beside them is the first. A section with a long
 * table is divided in the same way: tables below each other share the widths of their columns, and only one of a sheet can
 * be filtered.
 */
export function pagesOf({ title = '', lead, blocks }: Document): Page[] {
  return divided({ heading: title, within: [], lead, blocks });
}

function divided(page: Page): Page[] {
  const apart = page.blocks.filter((block) => isSection(block) && tablesIn([block]).length > 0) as Section[];
  const first = { ...page, blocks: page.blocks.filter((block) => !apart.includes(block as Section)) };
  const within = page.heading === '' ? page.within : [...page.within, page.heading];
  const others = apart.flatMap(({ heading, blocks }) => {
    const part = { heading, within, lead: [], blocks };
    return tablesIn(blocks).some((table) => rowsIn(table) > longTable) ? divided(part) : [part];
  });
  return first.lead.length + first.blocks.length > 0 || others.length === 0 ? [first, ...others] : others;
}

/** All tables of some blocks, wherever they stand. */
export function tablesIn(blocks: readonly Block[]): Table[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'table') return [block];
    if (block.kind === 'chart') return [block.table];
    return block.kind === 'section' || block.kind === 'item' ? tablesIn(block.blocks) : [];
  });
}

function rowsIn({ groups }: Table): number {
  return groups.reduce((sum, { rows }) => sum + rows.length, 0);
}

function isSection(block: Block): block is Section {
  return block.kind === 'section';
}
