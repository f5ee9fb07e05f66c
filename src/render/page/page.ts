import { createHash } from 'node:crypto';
import type { Words } from '../../messages/index.ts';
import type { Language } from '../../reference/index.ts';
import type { ChartData } from '../chart/chart.ts';
import type { Block, Chart, Document, Section } from '../document.ts';
import { forCss, forHtml, type Raw } from '../escape.ts';
import { attributes, element } from '../media/html/elements.ts';
import { htmlOnPage } from '../media/html/index.ts';
import { script, stylesheet } from './page.generated.js';
import { pageColours, themed, themeRules } from './theme.ts';

/** A page in one language. */
export interface PagePart {
  readonly language: Language;
  readonly document: Document;
  readonly words: Words<'page'>['page'];
  /** What every sheet and the top of the page say of it. */
  readonly marks?: { readonly confidentiality?: Raw | undefined; readonly draft?: Raw | undefined } | undefined;
}

export interface PageOptions {
  /** Draws a chart as an SVG element whose ids begin with a prefix. */
  readonly svgOf: (
    data: ChartData,
    options: {
      readonly title: Raw;
      readonly description: Raw;
      readonly language: Language;
      readonly idPrefix: string;
    },
  ) => string;
  /** The colours of those charts, by what they are for. */
  readonly chartColours: Readonly<Record<string, string>>;
}

/**
 * Documents as one file of HTML that needs nothing else, may do nothing else, and is read in a browser and on paper.
 *
 * @param parts the same in several languages, the primary one first
 */
export function page(parts: readonly PagePart[], options: PageOptions): string {
  const style = [stylesheet, themeRules(options.chartColours), ...parts.map(sheetRules)].join('\n');
  const [primary] = parts;
  const head = element('head', [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policyOf(style, script)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    '<link rel="icon" href="data:,">',
    `<title>${forHtml(primary?.document.title ?? '')}</title>`,
    `<style>${style}</style>`,
  ]);
  const body = element('body', [
    ...parts.map((part) => `<a class="skip" href="#${part.language}"${partOf(part)}>${forHtml(part.words.skip)}</a>`),
    top(parts),
    element(
      'main',
      parts.map((part) => drawPart(part, options)),
    ),
    `<script>${script}</script>`,
  ]);
  return `<!DOCTYPE html>\n${element(`html${attributes({ lang: primary?.language })}`, [head, body])}`;
}

/** Nothing from anywhere but this style and this script; no attribute of an element is either. */
function policyOf(style: string, code: string): string {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return [
    `default-src 'none'`,
    `style-src ${hash(style)}`,
    `script-src ${hash(code)}`,
    'img-src data:',
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
}

/** What the script shows only with its language. */
function partOf({ language }: PagePart): string {
  return attributes({ lang: language, 'data-part': language });
}

/** Marks, and what switches languages and colours. */
function top(parts: readonly PagePart[]): string {
  const links = parts.map(
    ({ language, words }) =>
      `<a href="#${language}"${attributes({ lang: language, hreflang: language, 'data-language': language })}>${forHtml(words.name)}</a>`,
  );
  return element('header class="top"', [
    ...parts.map((part) => element(`div class="marks"${partOf(part)}`, marksOf(part))),
    ...(parts.length < 2 ? [] : [element(`nav class="languages"${attributes(labelOf(parts))}`, links)]),
    ...parts.map((part) => {
      const { colours, themes } = part.words;
      return element(
        `div class="themes"${partOf(part)} role="group"${attributes({ 'aria-label': colours })} data-waiting`,
        (['light', 'dark'] as const).map(
          (theme) => `<button type="button" data-theme="${theme}">${forHtml(themes[theme])}</button>`,
        ),
      );
    }),
  ]);
}

function labelOf(parts: readonly PagePart[]) {
  return { 'aria-label': parts.map(({ words }) => words.language).join(' / ') };
}

function marksOf({ marks }: PagePart): string[] {
  return [
    ...(marks?.confidentiality === undefined
      ? []
      : [`<span class="confidentiality">${forHtml(marks.confidentiality)}</span>`]),
    ...(marks?.draft === undefined ? [] : [`<span class="draft">${forHtml(marks.draft)}</span>`]),
  ];
}

function drawPart(part: PagePart, { svgOf, chartColours }: PageOptions): string {
  const { language, document, words } = part;
  const prefix = `${language}-`;
  let charts = 0;
  const picture = ({ data, title, description }: Chart) => {
    charts += 1;
    const idPrefix = `${prefix}chart-${charts}-`;
    return themed(svgOf(data, { title, description, language, idPrefix }), chartColours);
  };
  const sections = sectionsIn(document.blocks);
  const services = new Set(sections.flatMap(({ service }) => (service === undefined ? [] : [service])));
  return element(`div id="${language}" class="part"${partOf(part)}`, [
    contents(document, prefix, words.contents),
    htmlOnPage(document, { prefix, services, picture, words }),
  ]);
}

/** Links to the sections of a document that have an id. */
function contents({ blocks }: Document, prefix: string, label: Raw): string {
  const links = blocks.flatMap((block) =>
    block.kind === 'section' && block.id !== undefined
      ? [`<li><a href="#${forHtml(prefix + block.id)}">${forHtml(block.heading)}</a></li>`]
      : [],
  );
  if (links.length === 0) return '';
  return element(`nav class="contents"${attributes({ 'aria-label': label })}`, [
    `<p>${forHtml(label)}</p>`,
    element('ul', links),
  ]);
}

function sectionsIn(blocks: readonly Block[]): Section[] {
  return blocks.flatMap((block) =>
    block.kind === 'section'
      ? [block, ...sectionsIn(block.blocks)]
      : block.kind === 'item'
        ? sectionsIn(block.blocks)
        : [],
  );
}

/** What stands in the margins of each sheet: what it is, that it is a draft, and which sheet. */
function sheetRules({ language, document, marks }: PagePart): string {
  const name = `sheet-${language}`;
  const box = (place: string, content: string, more = '') =>
    `@${place}{content:${content};font:8pt system-ui,sans-serif;color:${pageColours.quiet[0]};${more}}`;
  const boxes = [
    box('bottom-left', forCss(marks?.confidentiality ?? '')),
    box('bottom-center', forCss(document.title ?? '')),
    box('bottom-right', 'counter(page)" / "counter(pages)'),
    ...(marks?.draft === undefined
      ? []
      : [box('top-right', forCss(marks.draft), `font-weight:bold;color:${pageColours.bad[0]};`)]),
  ];
  const sheets = [`@page ${name}{${boxes.join('')}}`, `@page ${name}-wide{size:landscape;${boxes.join('')}}`];
  // A table of many columns has sheets of its own, turned round.
  const uses = [
    `.part[lang=${language}]{page:${name}}`,
    `.part[lang=${language}] section:has(>.explore){page:${name}-wide}`,
  ];
  return [...sheets, ...uses].join('\n');
}
