import { isUnasked } from '../analysis/assignment.ts';
import type { PlanItem } from '../analysis/plan.ts';
import { steps } from '../reference/steps.ts';
import type { Raw } from './escape.ts';
import type { Speaking } from './speaking.ts';

/** What to do for the next score, of each half that has to be raised; who does it has to be decided first. */
export function nextTexts({ row, unassigned, next }: PlanItem, { messages, language }: Speaking<'plan'>): Raw[] {
  const { plan } = messages;
  if (unassigned || isUnasked(row)) return [plan.decide];
  return next.map(({ rubric, score }) => {
    const words = steps[rubric][score][language];
    const shared = row.profile.assignment === 'combination';
    return shared ? plan.raiseHalf(score, plan.halves[rubric], words) : plan.raise(score, words);
  });
}
