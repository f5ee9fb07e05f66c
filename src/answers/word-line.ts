import { withHyphens } from '../reference/spelling.ts';
import { answerWords } from '../schema/answer-keys.ts';
import type { Piece } from './mended.ts';
import type { Line } from './regions.ts';

/** A line that begins with a word and a colon. */
export interface WordLine {
  /** The id of a service, a key, or a word that is followed by a colon and a space. */
  readonly kind: 'id' | 'key' | 'other';
  /** In small letters, with plain hyphens. */
  readonly word: string;
  readonly written: Piece;
  /** What stands behind the colon, and at which column. */
  readonly behind: string;
  readonly column: number;
}

/** A bullet or a number, a word perhaps in quotes, a colon of either width, and what is behind it. */
const shape =
  /^((?:(?:[-*+•·・‣▪●○–—]|\d{1,2}[.)]|[a-z]\))\s*)?["“”'‘’]?)([\p{L}\p{N}][\p{L}\p{N}\p{Pd}_−─━]*)(["“”'‘’]?\s*[:：])(\s*)(.*)$/u;

/** Reads a line of a form; undefined for one that has no word and colon in front. */
export function wordLine({ content, number, column }: Line): WordLine | undefined {
  const [, before = '', raw = '', colon = '', gap = '', behind = ''] = shape.exec(content) ?? [];
  if (raw === '') return undefined;
  const word = withHyphens(raw).toLowerCase();
  const kind = answerWords.has(word) ? 'key' : /^[a-z]{1,8}-?\d{1,3}$/.test(word) ? 'id' : 'other';
  if (kind === 'other' && behind !== '' && gap === '') return undefined;
  const start = column + before.length;
  const range = {
    start: { line: number, column: start },
    end: { line: number, column: start + raw.length },
  };
  const text = kind === 'key' ? word : raw;
  return {
    kind,
    word: kind === 'other' ? raw : word,
    written: { text, range, exact: text === raw },
    behind,
    column: start + raw.length + colon.length + gap.length,
  };
}
