import type { InAreas } from '../../analysis/areas/analyse.ts';
import type { Move } from '../../analysis/areas/moves.ts';
import type { Assigned } from '../../analysis/areas/services.ts';
import { standings } from '../../analysis/assignment.ts';
import type { Row } from '../../model/row.ts';
import { areaById } from '../../reference/index.ts';
import { sideOf, sides } from '../../reference/sides.ts';
import type { AreasResult } from '../results.ts';
import type { Speaking } from '../speaking.ts';
import { patternJson } from './gap.ts';
import { serviceJson } from './parts.ts';
import { grounds, type Records, recordsOf, saidColumns, serviceColumns } from './records.ts';
import type { AreasJson } from './schema/areas.ts';

/** Who does what by area, as `schemas/areas-report.schema.json` describes it; all of it, whatever is asked for. */
export function areasJson({ areas, organisation }: AreasResult): AreasJson {
  return {
    version: 2,
    organisation: organisation.name ?? null,
    services: areas.services.length,
    areas: areas.areas.map(({ area, services, assigned }) => {
      const { information, specialisedSkill } = areaById(area);
      return {
        area,
        information,
        'specialised-skill': specialisedSkill,
        services: services.length,
        assigned: assignedJson(assigned),
      };
    }),
    several: idsOf(areas.several),
    'no-area': idsOf(areas.none),
    excluded: idsOf(areas.excluded),
    undecided: areas.undecided,
    unnecessary: areas.unnecessary,
    placed: areas.placed,
    pattern: patternJson(areas.pattern),
    target: areas.target ?? null,
    moves: areas.moves.map(moveJson),
    leaving: areas.leaving.map(({ row, area, to }) => ({
      ...serviceJson(row),
      area,
      'area-source': row.areaSource,
      to,
    })),
    sides: areas.sides.map(({ side, services, assigned, carriers }) => ({
      side,
      categories: (sides.find(({ id }) => id === side)?.categories ?? []).map(({ id, source }) => ({
        category: id,
        source: source === 'project' ? 'project' : 'textbook',
      })),
      services: services.length,
      assigned: assignedJson(assigned),
      carriers: carriers.map(({ kind, id, alone, shared }) => ({
        kind,
        id: id ?? null,
        alone: idsOf(alone),
        shared: idsOf(shared),
      })),
    })),
    crossing: areas.crossing.map(({ kind, id }) => ({ kind, id: id ?? null })),
    parties: areas.parties.map(({ kind, id, ...own }) => ({ kind, id: id ?? null, ...inAreasJson(own) })),
    unassigned: inAreasJson(areas.open.unassigned),
    unasked: inAreasJson(areas.open.unasked),
  };
}

/** One record a service, with its areas, its side and its move to the target; only names are in the chosen language. */
export function areasRecords({ areas, organisation }: AreasResult, { language }: Speaking<never>): Records {
  const moves = new Map(areas.moves.map((move) => [move.row, move]));
  return recordsOf(
    {
      ...serviceColumns(language),
      areas: ({ areas: own }) => own.join(' '),
      'area-source': ({ areaSource }) => areaSource,
      side: ({ category }) => sideOf(category),
      ...saidColumns(organisation),
      expected: (row) => moves.get(row)?.expected.join(' '),
      to: (row) => moves.get(row)?.to,
      'team-move': (row) => moves.get(row)?.team,
      'contract-move': (row) => moves.get(row)?.contract,
      'provider-stays': (row) => moves.get(row)?.providerStays,
      between: (row) => moves.get(row)?.between,
      planned: (row) => moves.get(row)?.planned,
      'contract-until': (row) => moves.get(row)?.contractUntil,
      cycle: (row) => moves.get(row)?.cycle,
      ...grounds,
    },
    organisation.rows,
    organisation,
  );
}

function moveJson(move: Move): AreasJson['moves'][number] {
  const { row } = move;
  return {
    ...serviceJson(row),
    level: row.catalog.level ?? null,
    area: move.area,
    'area-source': row.areaSource,
    from: move.from,
    expected: move.expected,
    to: move.to,
    team: move.team ?? null,
    contract: move.contract ?? null,
    'provider-stays': move.providerStays,
    between: move.between,
    planned: move.planned ?? null,
    'planned-by': row.profile.planned?.by ?? null,
    'contract-until': move.contractUntil ?? null,
    cycle: move.cycle,
  };
}

function assignedJson(assigned: Assigned): AreasJson['areas'][number]['assigned'] {
  const entries = standings.map((standing) => [standing, idsOf(assigned[standing])]);
  return Object.fromEntries(entries) as AreasJson['areas'][number]['assigned'];
}

function inAreasJson({ services, areas, none }: InAreas): AreasJson['unasked'] {
  return {
    services: services.length,
    areas: areas.map((own) => ({ area: own.area, services: idsOf(own.services) })),
    'no-area': idsOf(none),
  };
}

function idsOf(rows: readonly Row[]): string[] {
  return rows.map(({ id }) => id);
}
