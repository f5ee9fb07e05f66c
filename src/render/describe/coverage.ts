import type { ServiceCoverage } from '../../analysis/service-coverage.ts';
import type { Raw } from '../escape.ts';
import type { Speaking } from '../speaking.ts';

/** Why services are not in scope, not assigned or not scored: each reason that there is, with its number. */
export function restText(
  { undecided, unnecessary, unasked, figures }: ServiceCoverage,
  { messages: { words } }: Speaking<'words'>,
): Raw {
  const counts = { undecided, unnecessary, unassigned: figures.unassigned, unasked };
  const all = { ...counts, unscored: figures.unscored, excluded: figures.excluded };
  const reasons = Object.keys(all) as (keyof typeof all)[];
  return words.list(
    reasons.filter((reason) => all[reason] > 0).map((reason) => words.notCounted.reasons[reason](all[reason])),
  );
}
