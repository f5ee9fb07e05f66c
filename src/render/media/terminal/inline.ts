import { type Inline, runOf } from '../../document.ts';
import type { Escaped, Raw } from '../../escape.ts';
import type { Palette } from '../../palette.ts';
import { cutLines, wrap } from '../../width.ts';

/** A run of text, safe and in colours. */
export function painted(inline: Inline, palette: Palette, safe: (text: Raw) => Escaped): string {
  return runOf(inline)
    .map((part) => {
      const { text, tone } = typeof part === 'string' ? { text: part } : part;
      return tone === undefined ? safe(text) : palette[tone](safe(text));
    })
    .join('');
}

/** The same, in lines that are no wider than there is room. */
export function fitted(inline: Inline, palette: Palette, safe: (text: Raw) => Escaped, width: number): string {
  const most = Math.max(...runOf(inline).map((part) => (typeof part === 'string' ? 0 : (part.cut ?? 0))));
  const text = painted(inline, palette, safe);
  return most === 0 ? wrap(text, width) : cutLines(text, width, most);
}
