import type { InAreas } from '../../../analysis/areas/analyse.ts';
import { byDependence } from '../../../analysis/areas/moves.ts';
import { carriedOf, type SideServices } from '../../../analysis/areas/sides.ts';
import type { Row } from '../../../model/row.ts';
import { type Side, sides } from '../../../reference/sides.ts';
import { type Cell, facts, flexible, left, right, type Section, section, table, text } from '../../document.ts';
import type { Raw } from '../../escape.ts';
import type { AreasResult } from '../../results.ts';
import { categoryText } from '../cells.ts';
import { carrierText } from '../gap/profile.ts';
import { type AreasSpeech, idsOf, standingText } from './placement.ts';

type Divided = Pick<AreasResult, 'areas' | 'organisation' | 'extent'>;

/** Who carries what of the two sides that SOC and CSIRT commonly are (textbook 6.1, figure 13). */
export function sidesSection(result: Divided, speaking: AreasSpeech): Section | undefined {
  const { areas } = speaking.messages;
  const from = (is: (source: string) => boolean) =>
    sides.flatMap(({ categories }) => categories.filter(({ source }) => is(source)).map(({ id }) => id)).toSorted();
  const how = areas.sidesHow({
    textbook: from((source) => source !== 'project'),
    project: from((source) => source === 'project'),
  });
  const crossing = result.areas.crossing.map((party) => carrierText(party, result, speaking));
  return section(areas.sides, [
    text(how, ...(crossing.length === 0 ? [] : [areas.crossing(crossing)])),
    ...(result.extent === 'screen'
      ? [sidesTable(result, speaking)]
      : [sideFacts(speaking), carriersTable(result, speaking)]),
  ]);
}

/** What each side is, and its categories by name. */
function sideFacts(speaking: AreasSpeech) {
  return facts(
    sides.map(({ name, meaning, categories }) => ({
      label: name[speaking.language],
      lines: [
        meaning[speaking.language],
        speaking.messages.areas.carriers(categories.map(({ id }) => categoryText(id, speaking))),
      ],
    })),
  );
}

function sidesTable(result: Divided, speaking: AreasSpeech) {
  const { messages, language } = speaking;
  const { areas } = messages;
  return table(
    [left(areas.side), left(areas.categories), right(areas.all), flexible(areas.carriedBy)],
    result.areas.sides.map((own) => {
      const { name, categories } = sideNamed(own);
      const carriers = own.carriers.map((carrier) =>
        areas.carrier(carrierText(carrier, result, speaking), carriedOf(carrier)),
      );
      return [
        name[language],
        categories.map(({ id }) => id).join(' '),
        { number: own.services.length, as: 'count' },
        areas.carriers([...carriers, ...openTexts(own, speaking)]),
      ];
    }),
  );
}

function openTexts({ assigned }: SideServices, { messages: { areas } }: AreasSpeech): Raw[] {
  return (['unassigned', 'unasked'] as const)
    .filter((standing) => assigned[standing].length > 0)
    .map((standing) => areas.open(standing, assigned[standing].length));
}

function carriersTable(result: Divided, speaking: AreasSpeech) {
  const { messages, language } = speaking;
  const { areas, gap } = messages;
  const line = (name: Raw, kind: Raw, alone: readonly Row[], shared: readonly Row[]): Cell[] => [
    name,
    kind,
    { number: alone.length + shared.length, as: 'count' },
    { services: idsOf(alone) },
    { services: idsOf(shared) },
  ];
  return table(
    [flexible(gap.carrier), left(''), right(areas.all), flexible(areas.alone), flexible(areas.shared)],
    result.areas.sides.map((own) => {
      const { name, categories } = sideNamed(own);
      return {
        heading: areas.sideOf(
          name[language],
          categories.map(({ id }) => id),
        ),
        rows: [
          ...own.carriers.map((carrier) =>
            line(carrierText(carrier, result, speaking), messages.words[carrier.kind], carrier.alone, carrier.shared),
          ),
          ...(['unassigned', 'unasked'] as const)
            .filter((standing) => own.assigned[standing].length > 0)
            .map((standing) => line(standingText(standing, messages), '', own.assigned[standing], [])),
        ].map((cells) => ({ cells })),
      };
    }),
    { grouping: areas.side },
  );
}

/** The teams and providers, and what each carries in each area (textbook 6.5.1, figure 17). */
export function teamsSection(result: Divided, speaking: AreasSpeech): Section | undefined {
  const { messages } = speaking;
  const { areas, gap, words } = messages;
  const { parties, none: withoutArea, open } = result.areas;
  const cell = (rows: readonly Row[]): Cell =>
    result.extent === 'screen'
      ? { number: rows.length === 0 ? undefined : rows.length, as: 'count' }
      : { services: idsOf(rows) };
  const column = result.extent === 'screen' ? right : flexible;
  const hasNone = withoutArea.length > 0;
  const line = (name: Raw, kind: Raw, { services, areas: inArea, none }: InAreas): Cell[] => [
    name,
    kind,
    ...inArea.map((own) => cell(own.services)),
    ...(hasNone ? [cell(none)] : []),
    { number: services.length, as: 'count' },
  ];
  return section(areas.teams, [
    table(
      [
        flexible(gap.carrier),
        left(''),
        ...byDependence.map(column),
        ...(hasNone ? [column(areas.noArea)] : []),
        right(areas.all),
      ],
      [
        ...parties.map((party) => line(carrierText(party, result, speaking), words[party.kind], party)),
        ...(['unassigned', 'unasked'] as const)
          .filter((standing) => open[standing].services.length > 0)
          .map((standing) => line(standingText(standing, messages), '', open[standing])),
      ],
      { note: areas.teamsHow },
    ),
  ]);
}

function sideNamed({ side }: SideServices): Side {
  const found = sides.find(({ id }) => id === side);
  if (found === undefined) throw new Error(side);
  return found;
}
