import { keyOfAll } from '../../answers/assessor.ts';
import { asTyped, type IsHint } from '../../answers/value.ts';
import type { Words } from '../../messages/index.ts';
import type { Organisation } from '../../model/organisation.ts';
import { assignments, reasons } from '../../reference/index.ts';
import { type FormKey, formKeys } from './keys.ts';
import { orderedLevels } from './scales.ts';

/** What may stand behind the `#` of each key, the usual one first. */
export function hintsOf(
  organisation: Organisation,
  { form: { hints } }: Words<'form'>,
): Readonly<Record<FormKey | typeof keyOfAll, readonly [string, ...string[]]>> {
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
    assessor: [hints.assessor],
  };
}

/** Several ids: what a form offered when other teams and providers were declared. */
const severalIds = /^[a-z0-9._-]+(?:, ?[a-z0-9._-]+)+$/;

/** Whether a comment is a hint of a form, in any of some languages, whatever a mail program made of it. */
export function hintsIn(organisation: Organisation, spoken: readonly Words<'form'>[]): IsHint {
  const known = new Map([...formKeys, keyOfAll].map((key) => [key as string, new Set<string>()]));
  for (const words of spoken) {
    for (const [key, texts] of Object.entries(hintsOf(organisation, words))) {
      for (const text of texts) known.get(key)?.add(asTyped(text));
    }
  }
  return (key, text) => {
    const typed = asTyped(text);
    return known.get(key)?.has(typed) === true || ((key === 'team' || key === 'provider') && severalIds.test(typed));
  };
}
