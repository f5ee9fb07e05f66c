import type { PlanItem } from '../../analysis/plan.ts';
import type { WhatIf } from '../../analysis/what-if.ts';
import { type Cell, flexible, left, right, section, table } from '../document.ts';
import type { Raw } from '../escape.ts';
import type { PlanResult } from '../results.ts';
import type { Speaking } from '../speaking.ts';
import { asIsText } from '../words.ts';
import { categoryText } from './cells.ts';

export type PlanSpeech = Speaking<'gap' | 'plan' | 'words'>;

/** What the roadmap leaves out because answers are missing, if anything. */
export function unknownText({ plan: { unknown } }: PlanResult, { messages: { plan } }: PlanSpeech): Raw | undefined {
  return Object.values(unknown).some((services) => services > 0) ? plan.unknown(unknown) : undefined;
}

/** `3 → 5`, both halves of a combination `2/4 → 5`, or `3 → 4 of 5` where the budget ends before. */
export function scoreText(
  { row, toBe, shortfall, reaches, unassigned }: PlanItem,
  nobody: Raw,
  { messages }: Speaking<'plan' | 'words'>,
): Raw {
  const { plan } = messages;
  const from = unassigned ? nobody : asIsText(row, messages);
  if (shortfall === 0 || toBe === undefined) return from;
  return plan.scoreOf({ from, reaches: String(reaches ?? toBe), toBe: String(toBe) });
}

/** What is assumed, in a sentence. */
export function assumptionText({ assumed }: WhatIf, { messages: { plan, words } }: PlanSpeech): Raw {
  return plan.whatIf(
    assumed.map(({ row, from, to, counts }) =>
      plan.change(row.id, from?.toString() ?? words.unscored, to, counts !== to),
    ),
  );
}

/** Means, gaps, strengths and weaknesses before and after, of all and of each category that changes. */
export function whatIfSection(whatIf: WhatIf, speaking: PlanSpeech) {
  const { before, after } = whatIf;
  const { plan, words } = speaking.messages;
  const means = (was: typeof before.total, now: typeof after.total): Cell[] => [
    { from: { number: was.mean, as: 'mean' }, to: { number: now.mean, as: 'mean' } },
    { from: { number: was.gap, as: 'mean-gap' }, to: { number: now.gap, as: 'mean-gap' } },
  ];
  const standing = (of: 'strength' | 'weakness' | undefined) => plan.standings[of ?? 'none'];
  return section(plan.means, [
    table(
      [{ ...flexible(words.category), cut: true }, right(words.mean), right(words.gap), left(plan.standing)],
      [
        ...changedBy(whatIf).map(({ was, now }) => [
          categoryText(now.category, speaking),
          ...means(was, now),
          { from: standing(was.standing), to: standing(now.standing) },
        ]),
        [plan.all, ...means(before.total, after.total), ''],
      ],
    ),
  ]);
}

/** The categories of which a mean or gap changes. */
export function changedBy({ before, after }: WhatIf) {
  return after.categories.flatMap((now, index) => {
    const was = before.categories[index];
    return was && (was.mean !== now.mean || was.gap !== now.gap) ? [{ was, now }] : [];
  });
}
