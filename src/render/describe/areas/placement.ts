import { areaSources } from '../../../analysis/areas/services.ts';
import { type Standing, standings } from '../../../analysis/assignment.ts';
import type { Row } from '../../../model/row.ts';
import { areaById } from '../../../reference/index.ts';
import { type Block, facts, flexible, left, right, type Table, table, text } from '../../document.ts';
import type { Raw } from '../../escape.ts';
import type { AreasResult } from '../../results.ts';
import type { Speaking } from '../../speaking.ts';

export type AreasSpeech = Speaking<'areas' | 'charts' | 'gap' | 'words'>;
type Placed = Pick<AreasResult, 'areas'>;

export const idsOf = (rows: readonly Row[]): Raw[] => rows.map(({ id }) => id);

/** How a service is assigned, where there is room for all of it. */
export function standingText(standing: Standing, { areas, charts }: AreasSpeech['messages']): Raw {
  return standing === 'unasked' ? charts.heatmap.unasked : areas.standings[standing];
}

/** Which services are counted, in which areas, and which are not. */
export function placementLines(
  { areas: { services, several, none, excluded, undecided, unnecessary } }: Placed,
  { messages: { areas } }: Speaking<'areas'>,
): Raw[] {
  return [
    areas.scope({ services: services.length, excluded: excluded.length, undecided, unnecessary }),
    ...(several.length === 0 ? [] : [areas.several(idsOf(several))]),
    ...(none.length === 0 ? [] : [areas.none(idsOf(none))]),
  ];
}

/** The areas with their two axes, and how many of their services are assigned how. */
export function areasTable(
  { areas: { areas: list, placed } }: Placed,
  { messages: { areas, words } }: Speaking<'areas' | 'words'>,
): Table | undefined {
  return table(
    [
      left(words.area),
      left(areas.information),
      left(areas.skill),
      { ...right(areas.all), in: ['wide', 'page'] },
      ...standings.map((standing) => right(areas.standings[standing])),
    ],
    list.map(({ area, services, assigned }) => {
      const { information, specialisedSkill } = areaById(area);
      return [
        area,
        areas.informations[information],
        areas.skills[specialisedSkill],
        { number: services.length, as: 'count' },
        ...standings.map((standing) => ({ number: assigned[standing].length, as: 'count' }) as const),
      ];
    }),
    { legend: areas.placed(placed) },
  );
}

/** Every service by its id, in the areas and by how it is assigned; and whose placements are not this project's. */
export function areaServices(
  { areas: { areas: list, services } }: Placed,
  { messages, language }: AreasSpeech,
): (Block | undefined)[] {
  const { areas, gap, words } = messages;
  const placedBy = areaSources
    .filter((source) => source !== 'project')
    .map((source) => ({
      label: areas.placedBy(gap.areaSources[source]),
      ids: idsOf(services.filter((row) => row.areas.length > 0 && row.areaSource === source)),
    }))
    .filter(({ ids }) => ids.length > 0);
  return [
    table(
      [flexible(areas.assigned), right(areas.all), flexible(gap.services)],
      list.map(({ area, assigned }) => ({
        heading: areaById(area).name[language],
        rows: standings
          .filter((standing) => assigned[standing].length > 0)
          .map((standing) => ({
            cells: [
              standingText(standing, messages),
              { number: assigned[standing].length, as: 'count' },
              { services: idsOf(assigned[standing]) },
            ],
          })),
      })),
      { grouping: words.area },
    ),
    facts(placedBy.map(({ label, ids }) => ({ label, lines: [words.list(ids)] }))),
    text(areas.othersByProject),
  ];
}
