import type { Block, Chart, Facts, Paragraphs, Section } from '../../document.ts';
import { forHtml } from '../../escape.ts';
import { excerptLines } from '../excerpt.ts';
import { attributes, element, marked } from './elements.ts';
import type { Place, Spot } from './place.ts';
import { drawTable } from './table.ts';

/** Any block, in whatever it stands. */
export function drawBlock(block: Block, spot: Spot): string {
  switch (block.kind) {
    case 'table':
      return drawTable(block, spot.place);
    case 'chart':
      return drawChart(block, spot.place);
    case 'text':
      return drawText(block, spot.place);
    case 'facts':
      return drawFacts(block, spot.place);
    case 'item':
      return element('div', [`<p>${marked(block.head)}</p>`, ...block.blocks.map((one) => drawBlock(one, spot))]);
    case 'code':
      return `<pre><code>${forHtml(block.lines.join('\n'))}</code></pre>\n`;
    case 'excerpt':
      return `<pre>${forHtml(excerptLines(block).join('\n'))}</pre>\n`;
    case 'section':
      return drawSection(block, spot);
  }
}

/** Paragraphs; on a page, they are one thing in a layout. */
function drawText({ lines }: Paragraphs, place: Place | undefined): string {
  const drawn = lines.map((line) => `<p>${marked(line)}</p>\n`);
  return place === undefined || lines.length < 2 ? drawn.join('') : element('div class="text"', drawn);
}

function drawSection(section: Section, { level, place }: Spot): string {
  const name = `h${Math.min(level, 6)}`;
  return element(`section${place === undefined ? '' : attributes(placeOf(section, place))}`, [
    `<${name}>${forHtml(section.heading)}</${name}>`,
    ...section.blocks.map((one) => drawBlock(one, { level: level + 1, place })),
  ]);
}

/** Where links to a section lead, and how a stylesheet knows it, in whatever language it is. */
function placeOf({ id, service }: Section, { prefix }: Place) {
  const known = service ?? id;
  return {
    id: known && `${prefix}${known}`,
    'data-section': id,
    class: service === undefined ? undefined : 'service',
  };
}

function drawChart(chart: Chart, place: Place | undefined): string {
  const { title, description, data, table } = chart;
  const about = [`<figcaption>${forHtml(title)}</figcaption>`, `<p>${forHtml(description)}</p>`];
  if (place === undefined) return element('figure', [...about, drawTable(table, place)]);
  return element(`figure class="${data.kind}"`, [
    ...about,
    element('div class="scroll"', [place.picture(chart)]),
    element('details', [`<summary>${forHtml(place.words.asTable)}</summary>`, drawTable(table, place)]),
  ]);
}

function drawFacts({ facts, prominent }: Facts, place: Place | undefined): string {
  const drawn = facts.map(({ label, lines }) => [
    `<dt>${marked(label)}</dt>`,
    ...lines.map((line) => `<dd>${marked(line).replaceAll('\n', '<br>')}</dd>`),
  ]);
  if (place === undefined) return element('dl', drawn.flat());
  return element(
    `dl class="${prominent ? 'tiles' : 'facts'}"`,
    drawn.map((fact) => element('div', fact)),
  );
}
