import type { Messages } from '../messages/index.ts';
import { type LevelId, levelById, undecidedWeight } from '../reference/index.ts';

/** How priorities are made, and whose weights those are. */
export function formulaText({ gap }: Pick<Messages, 'gap'>): string {
  const weight = (id: LevelId) => levelById(id).weight ?? 0;
  return gap.formula({
    basic: weight('basic'),
    standard: weight('standard'),
    advanced: weight('advanced'),
    optional: weight('optional'),
    undecided: undecidedWeight,
  });
}
