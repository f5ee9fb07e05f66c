import { type NewParty, partyIdOf, proposedId } from '../../answers/party-names.ts';
import type { Change } from '../../answers/save.ts';
import type { SheetStranger } from '../../answers/sheet/strangers.ts';
import type { Organisation } from '../../model/organisation.ts';
import { isMap } from '../../schema/mapping.ts';

/** Teams and providers that are named and not known, with ids for them. */
export type KindOfParty = NewParty & { readonly kind: 'team' | 'provider' };

export function newParties(strangers: readonly SheetStranger[], { teams, providers }: Organisation): KindOfParty[] {
  const taken = { team: (teams ?? []).map(({ id }) => id), provider: (providers ?? []).map(({ id }) => id) };
  return strangers.map(({ kind, name }) => {
    const own = partyIdOf(name);
    const id =
      own !== undefined && own === name && !taken[kind].includes(own) ? own : proposedId(name, kind, taken[kind]);
    taken[kind].push(id);
    return { kind, id, name };
  });
}

/** Those whom an answer names that is to be written: a refused cell declares nobody. */
export function usedParties(
  parties: readonly KindOfParty[],
  answered: readonly { readonly changes: readonly Change[] }[],
): KindOfParty[] {
  const named = new Set(
    answered
      .flatMap(({ changes }) => changes)
      .flatMap(({ file, key, now }) => {
        if (file !== 'profile') return [];
        if (key === 'planned' && isMap(now)) return [`team ${now['team']}`, `provider ${now['provider']}`];
        return [`${key} ${now}`];
      }),
  );
  return parties.filter(({ kind, id }) => named.has(`${kind} ${id}`));
}

/** The organisation with those, too. */
export function withParties(organisation: Organisation, parties: readonly KindOfParty[]): Organisation {
  if (parties.length === 0) return organisation;
  const of = (kind: KindOfParty['kind']) =>
    parties.filter((party) => party.kind === kind).map(({ id, name }) => ({ id, name: { en: name, ja: name } }));
  return {
    ...organisation,
    teams: [...(organisation.teams ?? []), ...of('team')],
    providers: [...(organisation.providers ?? []), ...of('provider')],
  };
}
