import { type Cell, type Inline, isRun, type NumberCell, plainOf, type Room, runOf, type Toned } from '../document.ts';
import type { Raw } from '../escape.ts';
import { figure } from '../figures.ts';

/** How much of a cell can be shown. */
export interface CellRoom {
  readonly room: Room;
  /** How many marks a spark may have. */
  readonly marks: number;
}

/** A cell in the lines of text that every medium made of text shows for it. */
export function linesOf(cell: Cell, fitting: CellRoom): readonly Inline[] {
  return typeof cell === 'object' && 'lines' in cell ? cell.lines : [inlineOf(cell, fitting)];
}

/** A cell as one run of text. */
export function inlineOf(cell: Cell, fitting: CellRoom): Inline {
  if (typeof cell === 'string' || 'text' in cell || isRun(cell)) return cell;
  if ('number' in cell) return numberOf(cell);
  if ('worked' in cell) return inlineOf(cell.worked, fitting);
  if ('from' in cell) return changeOf(inlineOf(cell.from, fitting), inlineOf(cell.to, fitting));
  if ('bar' in cell) return barOf(cell.bar.asIs, cell.bar.toBe);
  if ('spark' in cell) return { text: sparkline(cell.spark, cell.scale, fitting.marks), tone: 'info' };
  if ('services' in cell) return [cell.services.join(', '), cell.rest].filter(Boolean).join(' ');
  if ('lines' in cell) return cell.lines.flatMap((line, index) => [...(index > 0 ? [' '] : []), ...runOf(line)]);
  return fitting.room === 'narrow' ? cell.short : cell.long;
}

function numberOf({ number, as, tone }: NumberCell): Inline {
  const text = figure(number, as);
  return tone === undefined ? text : { text, tone };
}

/** `3 → 4`, or one of two texts that are the same. */
function changeOf(from: Inline, to: Inline): Inline {
  return plainOf(from) === plainOf(to) ? to : [...runOf(from), ' → ', ...runOf(to)];
}

/** Two characters a score, as-is against to-be: `██████░░░░` is 3 of 5. */
function barOf(asIs: number | undefined, toBe: number | undefined): Inline {
  if (asIs === undefined) return { text: '·'.repeat(10), tone: 'faint' };
  const now = Math.round(asIs * 2);
  const aim = Math.round((toBe ?? asIs) * 2);
  const between: Toned =
    now <= aim ? { text: '░'.repeat(aim - now), tone: 'warn' } : { text: '▒'.repeat(now - aim), tone: 'info' };
  const parts: Toned[] = [between, { text: '·'.repeat(10 - Math.max(now, aim)), tone: 'faint' }];
  return ['█'.repeat(Math.min(now, aim)), ...parts.filter(({ text }) => text !== '')];
}

const marks = '▁▂▃▄▅▆▇█';

/**
 * Numbers as a line of marks on a scale that is given, since one of its own would make much of little. What there is no
 * number for is a dot. Where there is less room, a mark is the last number of several.
 */
export function sparkline(
  values: readonly (number | undefined)[],
  scale: readonly [number, number],
  room: number,
): Raw {
  const each = valuesPerMark(values.length, room);
  const shown = values.filter((_, index) => index % each === (values.length - 1) % each);
  return shown.map((value) => (value === undefined ? '·' : markOf(value, scale))).join('');
}

/** How many numbers share a mark, so that all fit into the room. */
export function valuesPerMark(count: number, room: number): number {
  return Math.max(1, Math.ceil(count / room));
}

function markOf(value: number, [lowest, highest]: readonly [number, number]): string {
  const share = highest > lowest ? (value - lowest) / (highest - lowest) : 0;
  return marks[Math.round(Math.min(Math.max(share, 0), 1) * (marks.length - 1))] ?? '';
}
