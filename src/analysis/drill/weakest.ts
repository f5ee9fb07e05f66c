import type { Policy } from '../../model/organisation.ts';
import type { StepId } from '../../reference/incident-flow.ts';
import { weightOf } from '../improvement.ts';
import type { Plan, PlanItem } from '../plan.ts';
import { laggingScore } from '../score.ts';
import type { DrilledQuestion, DrilledStep, Standing } from './steps.ts';

/** A service that counts and is not ready, and what leans on it. */
export interface WeakLink extends Standing {
  /** The steps at which it counts. */
  readonly steps: readonly StepId[];
  /** How many questions it could answer. */
  readonly questions: number;
  /** Whether no one has any service of one of these steps. */
  readonly isAlone: boolean;
  /** What the roadmap has for it; undefined where that has nothing to raise, or cannot know. */
  readonly fix: PlanItem | undefined;
}

/**
 * What is not ready, the weakest first: where a step has no one at all; then by how little there is (`rankOf`); then by
 * the lowest score, by how many steps and questions lean on it, by the weight of its level, and by the order of the flow.
 */
export function weakLinks(
  steps: readonly DrilledStep[],
  questions: readonly DrilledQuestion[],
  plan: Plan,
  policy: Policy,
): WeakLink[] {
  const links = new Map<string, WeakLink>();
  for (const { step, links: leaned, isEmpty } of steps) {
    for (const { row, readiness, counts } of leaned) {
      if (!counts || readiness.verdict === 'ready') continue;
      const before = links.get(row.id);
      links.set(row.id, {
        row,
        readiness,
        steps: [...(before?.steps ?? []), step.id],
        questions: questions.filter(({ services }) => services.some((one) => one.row.id === row.id)).length,
        isAlone: isEmpty || (before?.isAlone ?? false),
        fix: plan.items.find((item) => item.row.id === row.id),
      });
    }
  }
  const scoreOf = ({ row }: WeakLink) => laggingScore(row, policy) ?? 0;
  const leaning = (link: WeakLink) => link.steps.length + link.questions;
  return [...links.values()]
    .filter((link) => link.isAlone || !isDecidedAgainst(link))
    .toSorted(
      (a, b) =>
        Number(b.isAlone) - Number(a.isAlone) ||
        rankOf(a) - rankOf(b) ||
        scoreOf(a) - scoreOf(b) ||
        leaning(b) - leaning(a) ||
        weightOf(b.row, policy) - weightOf(a.row, policy),
    );
}

/** The organisation has said that it does without. */
function isDecidedAgainst({ readiness: { notChosen } }: Standing): boolean {
  return notChosen === 'unnecessary' || notChosen === 'excluded';
}

/** How little there is of a service: no one, work that cannot be done, no answer who, weak work, no decision, no score. */
function rankOf({ readiness: { verdict, reasons, notChosen } }: Standing): number {
  switch (verdict) {
    case 'unassigned':
      return 0;
    case 'weak':
      return reasons.includes('not-done') ? 1 : 3;
    case 'unasked':
      return 2;
    case 'not-chosen':
      return notChosen === 'undecided' ? 4 : 6;
    case 'unscored':
      return 5;
    case 'ready':
      return 7;
  }
}
