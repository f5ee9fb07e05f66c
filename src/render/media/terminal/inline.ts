import { type Inline, runOf } from '../../document.ts';
import type { Escaped, Raw } from '../../escape.ts';
import type { Palette } from '../../palette.ts';
import { cut, wrap } from '../../width.ts';

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
  const isCut = runOf(inline).some((part) => typeof part !== 'string' && part.cut);
  return (isCut ? cut : wrap)(painted(inline, palette, safe), width);
}
