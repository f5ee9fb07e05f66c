/** Which columns a sheet of questions has, and what is asked in them. */
import { openQuestions } from '../../analysis/open-questions.ts';
import type { AnswerColumnId } from '../../answers/sheet/columns.ts';
import type { Row } from '../../model/row.ts';
import { type Asked, type FormKey, formKeys, keysFor } from '../form/keys.ts';

/** What a column of the questions holds: an answer, or the rationale of whichever decision needs one. */
export type QuestionColumn = AnswerColumnId | 'rationale';

/** The columns that any of the services needs, in the order of a form; halves of a score where there are any. */
export function columnsOf(asked: readonly Asked[]): readonly QuestionColumn[] {
  const wanted = new Set(asked.flatMap(keysFor));
  return formKeys
    .filter((key) => wanted.has(key))
    .flatMap((key): readonly QuestionColumn[] => {
      const explained = asked.filter((one) => keysFor(one).includes('rationale'));
      if (key === 'rationale') return [explained.every(isOnlyScore) ? 'portfolio-rationale' : key];
      if (key === 'note') return ['portfolio-note'];
      if (key !== 'as-is') return [key];
      const whole = asked.some(({ row }) => !isSplit(row));
      return [...(whole ? (['as-is'] as const) : []), ...(asked.some(({ row }) => isSplit(row)) ? halves : [])];
    });
}

const halves = ['as-is-insource', 'as-is-outsource'] as const;

/** Whether a rationale is that of the score: an import asks the same of the cells beside it. */
export function isOnlyScore(asked: Asked): boolean {
  const keys = keysFor(asked);
  return keys.includes('as-is') && !keys.includes('level') && !keys.includes('reason');
}

/** Whether a score has two parts, each by its own scale. */
function isSplit({ profile }: Row): boolean {
  return profile.assignment === 'combination';
}

/** Whether a cell is asked: grey ones say what is on record, or that nothing belongs there. */
export function isAsked(asked: Asked, column: QuestionColumn): boolean {
  const keys = keysFor(asked);
  if (column === 'as-is') return keys.includes('as-is') && !isSplit(asked.row);
  if (column === 'as-is-insource' || column === 'as-is-outsource') return keys.includes('as-is') && isSplit(asked.row);
  return keys.includes(keyOf(column));
}

function keyOf(column: QuestionColumn): FormKey {
  if (column === 'portfolio-rationale') return 'rationale';
  return (column === 'portfolio-note' ? 'note' : column) as FormKey;
}

/** Whether it is still open, rather than on record. */
export function isOpen({ row }: Asked, column: QuestionColumn): boolean {
  const questions: readonly string[] = openQuestions(row);
  return questions.includes(column);
}
