import type { Row } from '../../model/row.ts';
import { type AreaId, areas } from '../../reference/index.ts';
import { type Standing, standingOf, standings } from '../assignment.ts';

/** Services by how they are assigned. */
export type Assigned = Readonly<Record<Standing, readonly Row[]>>;

/** The services of an area, by how they are assigned; one that lies in several areas is in each. */
export interface AreaServices {
  readonly area: AreaId;
  readonly services: readonly Row[];
  readonly assigned: Assigned;
}

/** The services in scope in the areas where they lie (textbook 6.2, figure 14; 6.4, figure 16). */
export interface Placement {
  /** All four, I to IV. */
  readonly areas: readonly AreaServices[];
  /** All services that are placed, each once; of these, the next two. */
  readonly services: readonly Row[];
  readonly several: readonly Row[];
  readonly none: readonly Row[];
  /** In scope, but excluded from the assessment and assigned to nobody: in none of these. */
  readonly excluded: readonly Row[];
  /** How many services are out of scope. */
  readonly undecided: number;
  readonly unnecessary: number;
  /** How many of those in an area were placed there by whom. */
  readonly placed: Readonly<Record<Row['areaSource'], number>>;
}

/** Whose placements there are, the most certain first. */
export const areaSources = ['textbook', 'organisation', 'project'] as const satisfies readonly Row['areaSource'][];

export function placementOf(rows: readonly Row[]): Placement {
  const services = rows.filter((row) => standingOf(row) !== undefined);
  const inAnArea = services.filter((row) => row.areas.length > 0);
  const count = (source: Row['areaSource']) => inAnArea.filter(({ areaSource }) => areaSource === source).length;
  const outside = (scope: Row['scope']) => rows.filter((row) => row.scope === scope).length;
  return {
    areas: areas.map(({ id }) => areaServicesOf(id, services)),
    services,
    several: services.filter((row) => row.areas.length > 1),
    none: services.filter((row) => row.areas.length === 0),
    excluded: rows.filter((row) => row.scope === 'in-scope' && standingOf(row) === undefined),
    undecided: outside('undecided'),
    unnecessary: outside('unnecessary'),
    placed: { textbook: count('textbook'), organisation: count('organisation'), project: count('project') },
  };
}

function areaServicesOf(area: AreaId, rows: readonly Row[]): AreaServices {
  const services = rows.filter((row) => row.areas.includes(area));
  return { area, services, assigned: byStanding(services) };
}

export function byStanding(rows: readonly Row[]): Assigned {
  const entries = standings.map((standing) => [standing, rows.filter((row) => standingOf(row) === standing)]);
  return Object.fromEntries(entries) as Assigned;
}
