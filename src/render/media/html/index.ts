import type { Document } from '../../document.ts';
import { forHtml } from '../../escape.ts';
import { drawBlock } from './blocks.ts';
import { element, marked } from './elements.ts';
import type { Place } from './place.ts';

/** A document as a fragment of HTML, without any style: classes say what something means. */
export function html(document: Document): string {
  return draw(document, undefined);
}

/** The same as a part of a page. */
export function htmlOnPage(document: Document, place: Place): string {
  return draw(document, place);
}

function draw({ title, lead, blocks }: Document, place: Place | undefined): string {
  const head = [
    ...(title === undefined ? [] : [`<h1>${forHtml(title)}</h1>`]),
    ...lead.map((inline) => `<p>${marked(inline)}</p>`),
  ];
  const drawn = blocks.map((block) => drawBlock(block, { level: 2, place }));
  if (place === undefined) return element('article', [...head, ...drawn]);
  // What it begins with is its first sheet.
  return element('article', [element('div class="front"', [...head, ...drawn.slice(0, 1)]), ...drawn.slice(1)]);
}
