/** What is written in a cell. */
import { spelled } from '../../reference/spelling.ts';
import { evidenceIn } from '../spoken.ts';

/** What people write where there is nothing to say. */
const nothing = new Set(
  ['', '-', 'undecided', '未決定', '未定', 'tbd', 'unscored', '未評価', 'not asked', '割り当て未定', '未回答'].map(
    spelled,
  ),
);

/** Whether a cell says that there is nothing to say. */
export function saysNothing(text: string): boolean {
  return nothing.has(spelled(text));
}

/** Pieces of evidence: one a line, or several in one. */
export function piecesIn(text: string): string[] {
  const lines = text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
  return lines.length > 1 ? lines : evidenceIn(text);
}
