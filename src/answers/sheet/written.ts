/** What is written in a cell. */
import { spelled } from '../../reference/spelling.ts';

/** What people write where there is nothing to say. */
const nothing = new Set(
  ['', '-', 'undecided', '未決定', '未定', 'tbd', 'unscored', '未評価', 'not asked', '割り当て未定', '未回答'].map(
    spelled,
  ),
);

/** None of them is longer, with blanks around it. */
const longest = 100;

/** Whether a cell says that there is nothing to say. */
export function saysNothing(text: string): boolean {
  if (text.length > longest) return false;
  return nothing.has(spelled(text));
}
