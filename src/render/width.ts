import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';

/** How many columns of a terminal the widest line of a text takes; wide characters count two. */
export function displayWidth(text: string): number {
  return Math.max(...text.split('\n').map((line) => stringWidth(line)));
}

/** Wraps at spaces where there are any, else anywhere. */
export function wrap(text: string, width: number): string {
  return wrapAnsi(text, Math.max(width, 2), { hard: true, trim: true });
}
