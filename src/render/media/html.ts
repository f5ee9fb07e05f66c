import {
  type Block,
  type Cell,
  type Column,
  type Document,
  type Facts,
  type Inline,
  type RowGroup,
  runOf,
  type Table,
} from '../document.ts';
import { forHtml, type Raw } from '../escape.ts';
import { type CellRoom, linesOf } from './cells.ts';
import { excerptLines } from './excerpt.ts';

/** A document as a fragment of HTML, without any style: classes say what something means. */
export function html({ title, lead, blocks }: Document): string {
  return element('article', [
    ...(title === undefined ? [] : [`<h1>${forHtml(title)}</h1>`]),
    ...lead.map((inline) => `<p>${marked(inline)}</p>`),
    ...blocks.map((block) => drawBlock(block, 2)),
  ]);
}

function element(name: string, parts: readonly string[]): string {
  return `<${name}>\n${parts.map((part) => (part.endsWith('\n') ? part : `${part}\n`)).join('')}</${name}>\n`;
}

function marked(inline: Inline): string {
  return runOf(inline)
    .map((part) => {
      const { text, tone } = typeof part === 'string' ? { text: part } : part;
      return tone === undefined ? forHtml(text) : `<span class="${tone}">${forHtml(text)}</span>`;
    })
    .join('');
}

/** @param level of the headings of sections */
function drawBlock(block: Block, level: number): string {
  switch (block.kind) {
    case 'table':
      return drawTable(block);
    case 'chart':
      return element('figure', [`<figcaption>${forHtml(block.title)}</figcaption>`, drawTable(block.table)]);
    case 'text':
      return block.lines.map((line) => `<p>${marked(line)}</p>\n`).join('');
    case 'facts':
      return drawFacts(block);
    case 'item':
      return element('div', [`<p>${marked(block.head)}</p>`, ...block.blocks.map((one) => drawBlock(one, level))]);
    case 'code':
      return `<pre><code>${forHtml(block.lines.join('\n'))}</code></pre>\n`;
    case 'excerpt':
      return `<pre>${forHtml(excerptLines(block).join('\n'))}</pre>\n`;
    case 'section':
      return element('section', [
        heading(block.heading, level),
        ...block.blocks.map((one) => drawBlock(one, level + 1)),
      ]);
  }
}

function heading(words: Raw, level: number): string {
  const name = `h${Math.min(level, 6)}`;
  return `<${name}>${forHtml(words)}</${name}>`;
}

function drawFacts({ facts }: Facts): string {
  return element(
    'dl',
    facts.flatMap(({ label, lines }) => [
      `<dt>${marked(label)}</dt>`,
      ...lines.map((line) => `<dd>${marked(line).replaceAll('\n', '<br>')}</dd>`),
    ]),
  );
}

const fitting: CellRoom = { room: 'page', marks: 60 };

function drawTable({ columns, groups, note, legend }: Table): string {
  const shown = [...columns.keys()].filter((at) => columns[at]?.in?.includes('page') ?? true);
  const headings = shown.map((at) => `<th${alignment(columns[at])}>${forHtml(columns[at]?.heading ?? '')}</th>`);
  return [
    ...(note === undefined ? [] : [`<p>${forHtml(note)}</p>\n`]),
    element('table', [
      `<thead><tr>${headings.join('')}</tr></thead>`,
      ...groups.map((group) => drawGroup(group, shown, columns)),
    ]),
    ...(legend === undefined ? [] : [`<p>${forHtml(legend)}</p>\n`]),
  ].join('');
}

function drawGroup(group: RowGroup, shown: readonly number[], columns: readonly Column[]): string {
  return element('tbody', [
    ...(group.heading === undefined
      ? []
      : [`<tr><th colspan="${shown.length}" scope="rowgroup">${marked(group.heading)}</th></tr>`]),
    ...group.rows.map(({ cells, tone }) => {
      const drawn = shown.map((at) => `<td${alignment(columns[at])}>${drawCell(cells[at] ?? '')}</td>`);
      return `<tr${tone === undefined ? '' : ` class="${tone}"`}>${drawn.join('')}</tr>`;
    }),
  ]);
}

function alignment(column: Column | undefined): string {
  return column?.align === 'right' ? ' class="right"' : '';
}

function drawCell(cell: Cell): string {
  return linesOf(cell, fitting).map(marked).join('<br>');
}
