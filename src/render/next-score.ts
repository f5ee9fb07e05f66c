import { isUnasked } from '../analysis/assignment.ts';
import type { PlanItem } from '../analysis/plan.ts';
import { rubrics } from '../reference/rubrics.ts';
import type { Raw } from './escape.ts';
import type { Speaking } from './speaking.ts';

/** What the next score asks for, by the rubric of each half that sets it; who does it has to be decided first. */
export function nextTexts({ row, unassigned, next }: PlanItem, { messages, language }: Speaking<'plan'>): Raw[] {
  const { plan } = messages;
  if (unassigned || isUnasked(row)) return [plan.decide];
  return next.map(({ rubric, score }) => {
    const words = rubrics[rubric][score][language];
    const shared = row.profile.assignment === 'combination';
    return shared ? plan.asksHalf(score, plan.halves[rubric], words) : plan.asks(score, words);
  });
}
