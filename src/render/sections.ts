import type { RenderContext } from './context.ts';
import { forMarkdown, forTerminalLine } from './escape.ts';
import { type Palette, plain } from './palette.ts';
import { type Column, fitTable } from './table.ts';
import { wrap } from './width.ts';

/** A heading and a table. Its texts are ready to be shown, its cells in colours already. */
export interface Section {
  readonly heading: string;
  /** A sentence between the two. */
  readonly note?: string | undefined;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
}

/** Sections under one heading. */
export interface Part {
  readonly heading: string;
  readonly sections: readonly Section[];
}

/** How a format takes texts from files, and colours. */
export interface Ink {
  readonly palette: Palette;
  readonly safe: (text: string) => string;
}

export const markdownInk: Ink = { palette: plain, safe: forMarkdown };

export function terminalInk({ palette }: RenderContext): Ink {
  return { palette, safe: forTerminalLine };
}

/** Parts as a terminal shows them; a section without rows is left out, and a part without sections. */
export function partsForTerminal(parts: readonly Part[], context: RenderContext): string[] {
  const { palette } = context;
  return withoutEmpty(parts).flatMap(({ heading, sections }) => [
    palette.strong(wrap(heading, context.width)),
    ...sections.map((section) => sectionForTerminal(section, context)),
  ]);
}

export function sectionForTerminal(
  { heading, note, columns, rows }: Section,
  { palette, width }: Pick<RenderContext, 'palette' | 'width'>,
): string {
  const faint = columns.map((column) => ({ ...column, heading: palette.faint(column.heading) }));
  return [
    ...(heading === '' ? [] : [wrap(palette.strong(heading), width)]),
    ...(note === undefined ? [] : [palette.faint(wrap(note, width))]),
    fitTable(faint, rows, width),
  ].join('\n');
}

/** Parts as Markdown, in headings of the second and third level. */
export function partsForMarkdown(parts: readonly Part[]): string[] {
  return withoutEmpty(parts).flatMap(({ heading, sections }) => [
    ...(heading === '' ? [] : [`## ${heading}`]),
    ...sections.flatMap((section) => [
      ...(section.heading === '' ? [] : [`### ${section.heading}`]),
      ...(section.note === undefined ? [] : [section.note]),
      tableForMarkdown(section),
    ]),
  ]);
}

export function tableForMarkdown({ columns, rows }: Section): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(({ heading }) => heading)),
    line(columns.map(({ align }) => (align === 'right' ? '---:' : '---'))),
    ...rows.map(line),
  ].join('\n');
}

function withoutEmpty(parts: readonly Part[]): Part[] {
  return parts
    .map(({ heading, sections }) => ({ heading, sections: sections.filter(({ rows }) => rows.length > 0) }))
    .filter(({ sections }) => sections.length > 0);
}
