import type { EntityService } from '../../../analysis/group/entity-services.ts';
import type { Mainstay } from '../../../analysis/group/leaning.ts';
import type { RequirementCheck, RequirementStanding } from '../../../analysis/group/requirements.ts';
import { supplyProblem } from '../../../analysis/group/supply.ts';
import type { Raw } from '../../escape.ts';
import { entityName, type GroupSpeech } from './speech.ts';

/** Whether a service from another entity is worth less than its score, or that cannot be said, or there is none. */
export function isWeak({ supply, effective }: EntityService): boolean {
  if (!supply) return false;
  return effective.loweredBy !== undefined || effective.unclear !== undefined || supplyProblem(supply) !== undefined;
}

/** Those that are weak: where the most is lost first, or it cannot be said how much. */
export function weakFirst(supplies: readonly EntityService[]): EntityService[] {
  const lost = ({ effective: { own, value } }: EntityService) => (own ?? 0) - (value ?? 0);
  return supplies.filter(isWeak).toSorted((a, b) => lost(b) - lost(a));
}

/** `4→2`, and what else is wrong: `3→1, no one does it there`. */
export function supplyText({ supply, effective }: EntityService, { messages: { group, words } }: GroupSpeech): Raw {
  const { own, value, loweredBy, unclear } = effective;
  const problem = (supply && supplyProblem(supply)) ?? unclear;
  const worth = unclear !== undefined ? '?' : loweredBy === undefined ? undefined : String(value ?? '?');
  const scores = own === undefined ? undefined : group.worth(String(own), worth);
  const why = problem && group.problems[problem];
  return words.list([scores, why].filter((part) => part !== undefined)) || group.problems.notScored;
}

/** The entity that serves another one, by its name; by its id, where the group has none of that id. */
export function supplierName({ supply }: EntityService, speaking: GroupSpeech): Raw {
  return supply?.supplier ? entityName(supply.supplier, speaking) : (supply?.entity ?? '');
}

/** An entity, or a provider, by its name. */
export function mainstayName(on: Mainstay, speaking: GroupSpeech): Raw {
  if (on.kind === 'provider') return on.name[speaking.language];
  return on.entity ? entityName(on.entity, speaking) : on.id;
}

/** `B-1 (unassigned)`, `D-1 (2 < 3)` */
export function verdictText(
  { service, verdict, score }: RequirementCheck,
  { requirement: { atLeast } }: RequirementStanding,
  { messages: { group } }: GroupSpeech,
): Raw {
  const why = verdict === 'below' ? group.atMost(String(score ?? ''), String(atLeast ?? '')) : group.verdicts[verdict];
  return group.verdictOf(service, why);
}
