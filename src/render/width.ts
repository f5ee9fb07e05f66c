import stringWidth from 'fast-string-width';
import { withColoursCarried } from './carried-colours.ts';
import { piecesOf } from './line-breaks.ts';

/** How many columns of a terminal the widest line of a text takes; wide characters count two. */
export function displayWidth(text: string): number {
  return text.includes('\n') ? Math.max(...text.split('\n').map(lineWidth)) : lineWidth(text);
}

/** Marks of ours that take one column. */
const narrow = new Set('·–—‘’“”…→█░▒'.split('').map((mark) => mark.charCodeAt(0)));

/** Most lines are of letters whose width is known; what else there may be in a text is measured with care. */
function lineWidth(line: string): number {
  let width = 0;
  for (let at = 0; at < line.length; at += 1) {
    const code = line.charCodeAt(at);
    if ((code >= 0x20 && code < 0x7f) || narrow.has(code)) width += 1;
    // Kana, ideographs, their punctuation and full-width forms; marks that join another character are not among them.
    else if ((code >= 0x3001 && code <= 0x3029) || (code >= 0x3041 && code <= 0x3096)) width += 2;
    else if ((code >= 0x309b && code <= 0x30ff) || (code >= 0x4e00 && code <= 0x9fff)) width += 2;
    else if (code >= 0xff01 && code <= 0xff60) width += 2;
    else return stringWidth(line);
  }
  return width;
}

/**
 * Wraps a text where UAX #14 lets lines end: at spaces and beside Japanese characters, but never so that a line begins with
 * a closing mark or ends with an opening one, nor so that a single character is left for the last line. What is still too
 * long goes on in the next line. Colours stay on every line of what they colour.
 */
export function wrap(text: string, width: number): string {
  const room = Math.max(width, 4);
  return text
    .split('\n')
    .flatMap((line) => (lineWidth(line) <= room ? line : withColoursCarried(linesOf(line, room))))
    .join('\n');
}

/** A text on one line, with an ellipsis where it is cut; colours end before that. */
export function cut(text: string, width: number): string {
  if (lineWidth(text) <= width) return text;
  const head = headOf(text, width - 1);
  // Of `G-13`, nothing is left that could be taken for `G-1`.
  const whole = /[\d-]/.test(text[head.length] ?? '') ? head.replace(/\b[A-Z]+-?\d*$/, '') : head;
  const kept = whole.replace(spacesAtEnd, '');
  return `${withColoursCarried([kept])[0]}…`;
}

/** A text on so many lines, the last with an ellipsis where there are more. */
export function cutLines(text: string, width: number, most: number): string {
  if (most === 1) return cut(text, width);
  const lines = wrap(text, width).split('\n');
  if (lines.length <= most) return lines.join('\n');
  const [last = ''] = lines.splice(most - 1);
  return [...lines, displayWidth(last) < width ? `${last}…` : cut(`${last}…`, width)].join('\n');
}

/** Between the items of a list, in both languages. */
const between = /, |、| · /g;

/**
 * The first items of a list on one line, and how many more there are, if there are more than there is room for: `weak B-1 · 3 more`. Where
 * there is no room for any, it is cut as any text.
 */
export function cutItems(text: string, width: number, more: (left: number) => string): string {
  if (lineWidth(text) <= width) return text;
  const ends = [...text.matchAll(between)].map(({ index }) => index);
  for (const [at, end] of [...ends.entries()].reverse()) {
    const rest = ` · ${more(ends.length - at)}`;
    const head = text.slice(0, end);
    if (stringWidth(head + rest) <= width) return `${withColoursCarried([head])[0]}${rest}`;
  }
  return cut(text, width);
}

/** As many of its characters as there is room for. A text may be half a megabyte: what is far behind is not looked at. */
function headOf(text: string, room: number): string {
  let kept = '';
  for (const run of text.slice(0, 20 * Math.max(room, 10)).split(/(\p{Cc}\[[\d;]*m)/u)) {
    if (isColour(run)) kept += run;
    else
      for (const { segment } of new Intl.Segmenter().segment(run)) {
        if (stringWidth(kept + segment) > room) return kept;
        kept += segment;
      }
  }
  return kept;
}

function isColour(run: string): boolean {
  return run.length > 2 && stringWidth(run) === 0;
}

function linesOf(line: string, room: number): string[] {
  const lines: string[][] = [[]];
  let used = 0;
  for (const piece of piecesOf(line).flatMap((one) => fitting(one, room))) {
    const needed = stringWidth(piece.replace(spacesAtEnd, ''));
    if (used > 0 && needed > 0 && used + needed > room) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(piece);
    used += stringWidth(piece);
  }
  const [before, last] = lines.slice(-2);
  // It takes along what is before it.
  if (before && last && before.length > 1 && isOrphan(last.join(''))) {
    const [taken = ''] = before.slice(-1);
    if (stringWidth([taken, ...last].join('').replace(spacesAtEnd, '')) <= room) last.unshift(...before.splice(-1));
  }
  return lines.map((pieces) => pieces.join('').replace(spacesAtEnd, ''));
}

/** Behind them, colours may end. */
const spacesAtEnd = /[ \t]+(?=(?:\p{Cc}\[[\d;]*m)*$)/u;

/** A piece, or parts of it that are no wider than a line. */
function fitting(piece: string, room: number): string[] {
  if (stringWidth(piece.replace(spacesAtEnd, '')) <= room) return [piece];
  const parts: string[] = [];
  let part = '';
  let used = 0;
  for (const run of piece.split(/(\p{Cc}\[[\d;]*m)/u)) {
    for (const one of isColour(run) ? [run] : (run.match(character) ?? [])) {
      const width = stringWidth(one);
      if (used > 0 && used + width > room) {
        parts.push(part);
        part = '';
        used = 0;
      }
      part += one;
      used += width;
    }
  }
  return [...parts, part];
}

/** Roughly: Intl.Segmenter takes memory that grows with the square of a text. */
const character = /.(?:[\p{M}\p{Emoji_Modifier}]|\u200D.)*/gsu;

function isOrphan(text: string): boolean {
  const [only, more] = text.replaceAll(/\p{Cc}\[[\d;]*m|[\p{P}\s]/gu, '');
  return only !== undefined && more === undefined;
}
