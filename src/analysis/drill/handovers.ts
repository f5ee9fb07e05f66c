import type { Row } from '../../model/row.ts';
import type { StepId } from '../../reference/incident-flow.ts';
import { carrierOf, hasPart, type PartyKind, partyKinds } from '../assignment.ts';

/** A team or a provider that has a part in an incident; without an id, one that the profile does not name. */
export interface Participant {
  readonly kind: PartyKind;
  readonly id: string | undefined;
}

/** Who is at a step: whoever leads it, and whom they bring in. */
export interface Crew {
  readonly step: StepId;
  /** Whoever has the first of its services that someone has, a team before a provider; undefined where no one has any. */
  readonly lead: Participant | undefined;
  /** Whom the lead brings in, in the order of the services, and for which. */
  readonly others: readonly { readonly party: Participant; readonly services: readonly string[] }[];
}

/** The incident goes from the lead of one step to another lead at the next one at which anyone is. */
export interface Handover {
  readonly from: Participant;
  readonly to: Participant;
  /** The step at which `to` takes over. */
  readonly step: StepId;
  /** Whether it leaves the organisation, or comes back to it. */
  readonly crosses: boolean;
}

/** How often one team or provider hands over to another along an incident, or brings it in. */
export interface Contact {
  readonly from: Participant;
  readonly to: Participant;
  readonly handovers: number;
  /** At how many steps `from` leads and brings `to` in. */
  readonly requests: number;
  /** The steps at which either happens, each once. */
  readonly steps: readonly StepId[];
  /** Whether it is between the organisation and a provider. */
  readonly crosses: boolean;
}

/** Who has the services of a step that count. */
export function crewOf(step: StepId, rows: readonly Row[]): Crew {
  const held = rows.flatMap((row) => participantsOf(row).map((party) => ({ party, service: row.id })));
  const lead = held[0]?.party;
  const others: { party: Participant; services: string[] }[] = [];
  for (const { party, service } of held) {
    if (isSame(party, lead)) continue;
    const known = others.find((other) => isSame(other.party, party));
    if (known) known.services.push(service);
    else others.push({ party, services: [service] });
  }
  return { step, lead, others };
}

/** Each change of the lead from one step to the next; steps at which no one is are passed over. */
export function handoversBetween(crews: readonly Crew[]): Handover[] {
  const led = crews.flatMap(({ step, lead }) => (lead ? [{ step, lead }] : []));
  return led.slice(1).flatMap(({ step, lead: to }, at): Handover[] => {
    const from = led[at]?.lead;
    return from === undefined || isSame(from, to) ? [] : [{ from, to, step, crosses: from.kind !== to.kind }];
  });
}

/** Each pair that has to do with each other, in the order in which they first have. */
export function contactsIn(crews: readonly Crew[]): Contact[] {
  const handovers = handoversBetween(crews);
  const found = new Map<string, Contact>();
  const add = (from: Participant, to: Participant, step: StepId, kind: 'handovers' | 'requests') => {
    const key = JSON.stringify([from.kind, from.id, to.kind, to.id]);
    const none = { from, to, handovers: 0, requests: 0, steps: [], crosses: from.kind !== to.kind };
    const before: Contact = found.get(key) ?? none;
    const steps = before.steps.includes(step) ? before.steps : [...before.steps, step];
    found.set(key, { ...before, [kind]: before[kind] + 1, steps });
  };
  for (const { step, lead, others } of crews) {
    for (const handover of handovers) if (handover.step === step) add(handover.from, handover.to, step, 'handovers');
    for (const { party } of others) if (lead) add(lead, party, step, 'requests');
  }
  return [...found.values()];
}

/** Everyone who has a part, in the order in which they come in. */
export function participantsIn(crews: readonly Crew[]): Participant[] {
  const found: Participant[] = [];
  for (const { lead, others } of crews) {
    for (const party of [...(lead ? [lead] : []), ...others.map((other) => other.party)])
      if (!found.some((known) => isSame(known, party))) found.push(party);
  }
  return found;
}

/** Whoever has a service, a team before a provider. */
export function participantsOf(row: Row): Participant[] {
  return partyKinds.filter((kind) => hasPart(row, kind)).map((kind) => ({ kind, id: carrierOf(row, kind) }));
}

export function isSame(one: Participant | undefined, other: Participant | undefined): boolean {
  return one?.kind === other?.kind && one?.id === other?.id;
}
