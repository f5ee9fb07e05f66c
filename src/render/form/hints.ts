import type { Words } from '../../messages/index.ts';
import type { Organisation } from '../../model/organisation.ts';
import { assignments, reasons } from '../../reference/index.ts';
import type { FormKey } from './keys.ts';
import { orderedLevels } from './scales.ts';

/** What may stand behind the `#` of each key, the usual one first. */
export function hintsOf(
  organisation: Organisation,
  { form: { hints } }: Words<'form'>,
): Readonly<Record<FormKey, readonly [string, ...string[]]>> {
  const party = (kind: 'teams' | 'providers') => {
    const listed = (organisation[kind] ?? []).map(({ id }) => id).join(', ');
    return listed === '' ? hints.id : listed.length > 50 ? hints.above : listed;
  };
  const reasonIds = reasons.map(({ id }) => id);
  return {
    level: [hints.oneOf(orderedLevels.map(({ id }) => id))],
    reason: [hints.oneOf(reasonIds), hints.ifUnnecessary(reasonIds)],
    assignment: [hints.oneOf(assignments.map(({ id }) => id))],
    team: [party('teams'), hints.id, hints.above],
    provider: [party('providers'), hints.id, hints.above],
    // By how many halves are open: none of one score, one that is left, or both.
    'as-is': [hints.asIs, hints.toBe, hints.halves],
    'to-be': [hints.toBe],
    'assessed-on': [hints.assessedOn],
    rationale: [hints.rationale],
    note: [hints.note],
  };
}
