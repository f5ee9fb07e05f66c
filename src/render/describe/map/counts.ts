import { carriedBy, loads, type PartyKind, partyKinds } from '../../../analysis/assignment.ts';
import {
  type MappingAnalysis,
  type StateGroup,
  type TargetCounts,
  type TargetState,
  targetStandings,
} from '../../../analysis/mapping.ts';
import type { ServiceCoverage } from '../../../analysis/service-coverage.ts';
import type { Organisation } from '../../../model/organisation.ts';
import type { Row } from '../../../model/row.ts';
import { type Cell, type Column, flexible, left, right, type Table, type Tone, table, toned } from '../../document.ts';
import type { Raw } from '../../escape.ts';
import type { Speaking } from '../../speaking.ts';
import { nameOf } from '../../words.ts';

export type MapSpeech = Speaking<'map' | 'words'>;

/** What to look at first; that somebody does all of it does not make a target good. */
export const tones: Readonly<Record<keyof TargetCounts['standings'], Tone | undefined>> = {
  unreached: 'bad',
  supported: 'warn',
  'not-chosen': 'warn',
  nobody: 'bad',
  some: undefined,
  all: undefined,
};

/** Targets by how they stand: one row per part of a framework, or per framework. */
export function countsTable(
  heading: Raw,
  rows: readonly { readonly name: Raw; readonly counts: TargetCounts }[],
  speaking: MapSpeech,
): Table | undefined {
  const { map: words } = speaking.messages;
  const onPage = (column: Column): Column => ({ ...column, in: ['page'] });
  return table(
    [
      flexible(heading),
      right(words.targets),
      ...targetStandings.map((standing) => right(words.heads[standing])),
      right(words.lowest),
      onPage(left(words.lowestOf)),
      onPage(right(words.inScope)),
    ],
    rows.map(({ name, counts: { targets, standings, coverage } }): Cell[] => [
      name,
      { number: targets, as: 'count' },
      ...targetStandings.map((standing): Cell => {
        const number = standings[standing];
        return { number, as: 'count', tone: number > 0 ? tones[standing] : 'faint' };
      }),
      lowestCell(coverage),
      { services: (coverage.lowest?.rows ?? []).map(({ id }) => id) },
      words.of(coverage.figures.inScope, coverage.rows.length),
    ]),
    { legend: words.legend },
  );
}

/** The rows of such a table for some parts of a framework. */
export function countedGroups(
  groups: readonly StateGroup[],
  count: (states: StateGroup['states']) => TargetCounts,
  { language }: MapSpeech,
) {
  return groups.map(({ group, states }) => ({ name: groupName(group, language), counts: count(states) }));
}

/** `GV.SC Cybersecurity Supply Chain Risk Management`; a group that only holds all others has no id to show. */
export function groupName({ id, name }: StateGroup['group'], language: MapSpeech['language']): Raw {
  return id === 'items' ? name[language] : `${id} ${name[language]}`;
}

export function lowestCell({ lowest }: ServiceCoverage): Cell {
  return { number: lowest?.score, as: 'count', tone: (lowest?.score ?? 5) <= 2 ? 'bad' : undefined };
}

/** Who does some services, each with their number, and how many name no one: `CSIRT 3, Z-MSSP 1`. */
export function whoText(
  done: readonly Row[],
  { teams, providers }: Organisation,
  { messages: { map, words }, language }: MapSpeech,
): Raw {
  const of = (kind: PartyKind, parties: Organisation['teams']) =>
    [...loads(done, kind)].map(([id, services]) => map.held(nameOf(id, parties, language), services));
  const unnamed = new Set(partyKinds.flatMap((kind) => carriedBy(done, kind, undefined))).size;
  const rest = unnamed === 0 ? [] : [map.unnamed(unnamed)];
  return words.list([...of('team', teams), ...of('provider', providers), ...rest]) || map.nothing;
}

/** A framework as a row of the list of all. */
export function countedFramework({ framework, ...counts }: MappingAnalysis, { language }: MapSpeech) {
  return { name: `${framework.id}: ${framework.name[language]}`, counts };
}

/** How a target stands; what nobody has decided or been asked is no decision against it, and does not read as one. */
export function standingText({ standing, coverage }: TargetState, { messages: { map } }: MapSpeech) {
  const isOpen = isUndecided({ standing, coverage }) || isUnasked({ standing, coverage });
  return toned(
    tones[standing],
    isOpen ? map.open[standing === 'nobody' ? 'nobody' : 'not-chosen'] : map.standings[standing],
  );
}

type Standing = Pick<TargetState, 'standing' | 'coverage'>;

/** Whether nothing is chosen yet, since of some of its services nobody has decided. */
export function isUndecided({ standing, coverage }: Standing): boolean {
  return standing === 'not-chosen' && coverage.undecided > 0;
}

/** Whether it is not known who does it, since of some of its services nobody was asked. */
export function isUnasked({ standing, coverage }: Standing): boolean {
  return standing === 'nobody' && coverage.unasked > 0;
}
