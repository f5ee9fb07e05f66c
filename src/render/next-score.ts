import { isUnasked } from '../analysis/assignment.ts';
import type { PlanItem } from '../analysis/plan.ts';
import { steps } from '../reference/steps.ts';
import type { Raw } from './escape.ts';
import type { Speaking } from './speaking.ts';

/** How the sentences begin. */
type NextWords = Pick<Speaking<'plan'>['messages']['plan'], 'decide' | 'raise' | 'raiseHalf' | 'halves'>;

/** What to do for the next score, of each half that has to be raised; who does it has to be decided first. */
export function nextTexts(
  { row, unassigned, next }: PlanItem,
  { messages, language }: Speaking<'plan'>,
  words: NextWords = messages.plan,
): Raw[] {
  if (unassigned || isUnasked(row)) return [words.decide];
  return next.map(({ rubric, score }) => {
    const text = steps[rubric][score][language];
    const shared = row.profile.assignment === 'combination';
    return shared ? words.raiseHalf(score, words.halves[rubric], text) : words.raise(score, text);
  });
}
