import type { Agreement, BeyondOrganisation, Escalation } from '../../../analysis/drill/escalation.ts';
import type { Effective } from '../../../analysis/group/effective.ts';
import type { Entity } from '../../../model/group.ts';
import {
  type Cell,
  flexible,
  type Inline,
  type Section,
  section,
  type Table,
  type Toned,
  table,
  toned,
} from '../../document.ts';
import type { Raw } from '../../escape.ts';
import { type DrillSpeech, toneOf, verdictName } from './speech.ts';

/** Who decides what, and what is agreed with whom, once the incident goes beyond one entity of its group. */
export function beyondSection(beyond: BeyondOrganisation, speaking: DrillSpeech): Section | undefined {
  const { beyond: words } = speaking.messages.drill;
  const { escalations, agreements } = beyond;
  return section(words.title, [
    table(
      [flexible(words.entity), flexible(words.services), flexible(words.decides), flexible(words.standing)],
      alike(escalations).map((same): Cell[] => escalationCells(same, speaking)),
      { legend: words.legend },
    ),
    agreementTable(agreements, speaking),
  ]);
}

/** By which scores steps and questions are judged, and which of these say too much in the group. */
export function worthLine({ worthLess }: BeyondOrganisation, speaking: DrillSpeech): Inline {
  const { drill, words } = speaking.messages;
  const { beyond } = drill;
  if (worthLess.length === 0) return beyond.worthAsScored;
  const less = worthLess.map(({ service, worth }) => {
    const { own, value, unclear } = worth;
    return unclear === undefined
      ? beyond.worthOf(service, String(own), String(value))
      : idWith(service, worth, speaking);
  });
  return toned('warn', beyond.worthLess(words.list(less)));
}

/** The same in few words, without names: what there is not, or that there is all. */
export function beyondLine({ escalations, agreements, worthLess }: BeyondOrganisation, speaking: DrillSpeech): Inline {
  const { beyond: words } = speaking.messages.drill;
  const entities = (of: readonly Escalation[]) => new Set(of.map(({ from }) => from.id)).size;
  const missing = words.missing({
    authority: entities(escalations.filter(({ authority }) => authority === 'no-one')),
    agreement: agreements.filter(({ contract, open }) => contract !== 'valid' || open.length > 0).length,
    notReady: entities(
      escalations.filter(({ decider, standing }) => decider !== undefined && standing?.verdict !== 'ready'),
    ),
    worthLess: worthLess.length,
  });
  return toned(missing === undefined ? 'good' : 'warn', missing ?? words.complete);
}

/** `D-1`, `D-1 (worth 2)`, `D-1 (a loop)` */
function idWith(id: Raw, worth: Effective | undefined, { messages: { drill } }: DrillSpeech): Raw {
  const { beyond } = drill;
  if (worth?.unclear !== undefined) return beyond.with(id, beyond.unclear[worth.unclear]);
  return worth?.loweredBy === undefined ? id : beyond.with(id, beyond.worth(String(worth.value)));
}

/** What an entity does alike: one row says it of several services. */
function alike(escalations: readonly Escalation[]): (readonly [Escalation, ...Escalation[]])[] {
  const groups = new Map<string, [Escalation, ...Escalation[]]>();
  for (const one of escalations) {
    const key = JSON.stringify([one.from.id, one.authority, one.decider?.id, one.via.map(({ id }) => id)]);
    const same = groups.get(key);
    if (same) same.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}

function escalationCells(same: readonly [Escalation, ...Escalation[]], speaking: DrillSpeech): Cell[] {
  const { messages, language } = speaking;
  const { beyond: words } = messages.drill;
  const [{ from, authority, decider, via }] = same;
  const nameOf = ({ name }: Entity): Raw => name[language];
  const decides = {
    top: words.top,
    delegated: words.delegated,
    escalates: words.escalates(decider ? nameOf(decider) : '', via.map(nameOf)),
    'no-one': words.noOne(via.map(nameOf)),
  }[authority];
  return [
    nameOf(from),
    messages.words.list(same.map(({ service }) => service.id)),
    toned(authority === 'no-one' ? 'bad' : undefined, decides),
    decider ? standingsText(same, speaking) : toned('faint', messages.words.none),
  ];
}

/** `ready D-2 · weak D-4 (worth 2) · undecided D-3, D-5` */
function standingsText(same: readonly Escalation[], speaking: DrillSpeech): Inline {
  const { drill, words } = speaking.messages;
  const found = new Map<Raw, { readonly tone: Toned['tone']; readonly ids: Raw[] }>();
  for (const { standing, service, worth } of same) {
    const name = standing ? verdictName(standing, speaking) : drill.beyond.unknown;
    const known = found.get(name) ?? { tone: standing ? toneOf(standing) : 'warn', ids: [] };
    known.ids.push(idWith(service.id, worth, speaking));
    found.set(name, known);
  }
  const parts = [...found].map(([name, { tone, ids }]): Toned => ({ text: `${name} ${words.list(ids)}`, tone }));
  return parts.flatMap((part, at) => (at === 0 ? [part] : [' · ', part]));
}

function agreementTable(agreements: readonly Agreement[], speaking: DrillSpeech): Table | undefined {
  const { messages, language } = speaking;
  const { beyond: words } = messages.drill;
  return table(
    [flexible(words.partner), flexible(words.contract), flexible(words.agreed), flexible(words.open)],
    agreements.map(({ partner, contract, until = '', agreed, open }): Cell[] => [
      partner.name[language],
      toned(
        contract === 'valid' ? undefined : 'bad',
        { valid: words.until(until), ended: words.ended(until), none: words.noContract }[contract],
      ),
      servicesText(agreed, messages.words),
      servicesText(open, messages.words),
    ]),
  );
}

function servicesText(services: readonly string[], words: DrillSpeech['messages']['words']): Raw {
  return services.length === 0 ? words.none : words.list(services);
}
