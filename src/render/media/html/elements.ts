import { type Inline, runOf, type Toned } from '../../document.ts';
import { forHtml, type Raw } from '../../escape.ts';
import { webAddress } from '../web-address.ts';

/** An element with its parts on lines of their own. */
export function element(start: string, parts: readonly string[]): string {
  const [name] = start.split(' ', 1);
  return `<${start}>\n${parts.map((part) => (part.endsWith('\n') ? part : `${part}\n`)).join('')}</${name}>\n`;
}

/** A run of text; classes say what a tone means. */
export function marked(inline: Inline): string {
  return runOf(inline)
    .map((part) => (typeof part === 'string' ? forHtml(part) : linked(part)))
    .join('');
}

/** Only addresses of the web become links: whatever else a file says stays text. */
function linked({ text, tone, link }: Toned): string {
  const words = tone === undefined ? forHtml(text) : `<span class="${tone}">${forHtml(text)}</span>`;
  if (link === undefined || webAddress(link) === undefined) return words;
  return `<a href="${forHtml(link)}" rel="noopener noreferrer">${words}</a>`;
}

/** Attributes with values, as they stand in a start tag; without those that have none. */
export function attributes(values: Readonly<Record<string, Raw | undefined>>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${forHtml(value)}"`]))
    .join('');
}
