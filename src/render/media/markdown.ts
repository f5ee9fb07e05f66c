import {
  type Block,
  type Column,
  type Document,
  type Facts,
  type Inline,
  legendOf,
  plainOf,
  type RowGroup,
  type Table,
} from '../document.ts';
import { type Escaped, forMarkdown, forMarkdownLine } from '../escape.ts';
import { type CellRoom, linesOf } from './cells.ts';
import { excerptLines } from './excerpt.ts';
import { mermaid } from './mermaid.ts';

/** A document as Markdown (GitHub's and GitLab's). Tones are left out: it has none. */
export function markdown({ title, lead, blocks }: Document): string {
  const parts = [
    ...(title === undefined ? [] : [`# ${forMarkdownLine(title)}`]),
    ...lead.map(paragraph),
    ...blocks.map((block) => drawBlock(block, 2)),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** @param level of the headings of sections */
function drawBlock(block: Block, level: number): string {
  switch (block.kind) {
    case 'table':
      return drawTable(block, level);
    case 'chart':
      return [
        `**${forMarkdown(block.title)}**`,
        forMarkdownLine(block.description),
        drawTable(block.table, level),
        ...(block.data.kind === 'sequence' ? [fenced(mermaid(block.data), 'mermaid')] : []),
      ].join('\n\n');
    case 'text':
      return block.lines.map(paragraph).join('\n\n');
    case 'facts':
      return drawFacts(block);
    case 'item':
      return [
        `- ${paragraph(block.head)}`,
        ...block.blocks.map((one) => drawBlock(one, level).replaceAll(/^(?=.)/gm, '  ')),
      ].join('\n\n');
    case 'code':
      return fenced(block.lines);
    case 'excerpt':
      return fenced(excerptLines(block));
    case 'section':
      return [
        `${'#'.repeat(Math.min(level, 6))} ${forMarkdownLine(block.heading)}`,
        ...block.blocks.map((one) => drawBlock(one, level + 1)),
      ].join('\n\n');
  }
}

function paragraph(inline: Inline): Escaped {
  return forMarkdownLine(plainOf(inline));
}

/** A list; of several lines under one label, one below it. */
function drawFacts({ facts }: Facts): string {
  return facts
    .flatMap(({ label, lines }) => {
      const name = `**${forMarkdown(plainOf(label))}**`;
      const said = lines.flatMap((line) => plainOf(line).split('\n')).map((line) => forMarkdownLine(line));
      return said.length === 1 ? [`- ${name}: ${said[0]}`] : [`- ${name}`, ...said.map((line) => `  - ${line}`)];
    })
    .join('\n');
}

/** Text as it stands, in a fence that is longer than any in it. */
function fenced(lines: readonly string[], language = ''): string {
  const text = lines.join('\n');
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}${language}`, text, fence].join('\n');
}

/** A spark is a picture in a cell: longer ones would make a table of nothing else. */
const fitting: CellRoom = { room: 'page', marks: 60 };

/** Groups with headings become tables of their own, under these. */
function drawTable(table: Table, level: number): string {
  const { columns, groups, note } = table;
  const drawn = groups.flatMap(({ heading, rows }) => [
    ...(heading === undefined ? [] : [`${'#'.repeat(Math.min(level, 6))} ${paragraph(heading)}`]),
    rowsOf(columns, rows),
  ]);
  const said = [note, legendOf(table, 'page')].map((line) => (line === undefined ? [] : [paragraph(line)]));
  return [...(said[0] ?? []), ...drawn, ...(said[1] ?? [])].join('\n\n');
}

function rowsOf(columns: readonly Column[], rows: RowGroup['rows']): string {
  const shown = [...columns.keys()].filter((at) => columns[at]?.in?.includes('page') ?? true);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(shown.map((at) => forMarkdown(columns[at]?.heading ?? ''))),
    line(shown.map((at) => (columns[at]?.align === 'right' ? '---:' : '---'))),
    ...rows.map(({ cells }) =>
      line(
        shown.map((at) =>
          linesOf(cells[at] ?? '', fitting)
            .map((one) => forMarkdown(plainOf(one)))
            .join('<br>'),
        ),
      ),
    ),
  ].join('\n');
}
