/** What is written in a cell. */
import { spelled } from '../../reference/spelling.ts';
import type { AnswerCell } from './cells.ts';
import { answerColumn } from './columns.ts';

type Written = Pick<AnswerCell, 'text' | 'meaning'>;

/** What people leave a cell empty with. */
const empty: ReadonlySet<string> = new Set(['', '-'].map(spelled));

/** What people write where there is nothing to say. */
const nothing = new Set(
  ['undecided', '未決定', '未定', 'tbd', 'unscored', '未評価', 'not asked', '割り当て未定', '未回答'].map(spelled),
);

/** None of them is longer, with blanks around it. */
const longest = 100;

/** Whether a cell says that there is nothing to say: with a word, unless that is what somebody notes. */
export function saysNothing({ text, meaning }: Written): boolean {
  if (text.length > longest) return false;
  const word = spelled(text);
  return empty.has(word) || (nothing.has(word) && !meaning.endsWith('-note'));
}

/** Whether a word for nothing stands where a text, a day or somebody is asked for: of levels and scores, this tool writes it itself. */
export function isWordForNothing(cell: Written): boolean {
  const kind = answerColumn(cell.meaning)?.kind;
  return kind !== 'choice' && kind !== 'score' && saysNothing(cell) && !empty.has(spelled(cell.text));
}
