import { descriptionOf } from '../../reference/descriptions.ts';
import { serviceById } from '../../reference/index.ts';
import { forJson } from '../escape.ts';
import type { ServicesRenderer } from './renderer.ts';

/** The services as JSON, with names and descriptions in both languages; what an organisation says of them, if there is one. */
export const json: ServicesRenderer = (groups, organisation) => {
  const services = groups.flatMap(({ rows }) =>
    rows.map(({ id, category, name, phase, areas, areaSource, custom, ...row }) => ({
      id,
      category,
      name,
      description: descriptionOf({ id, ...row }, organisation?.framework),
      phase: phase ?? null,
      areas,
      areaSource,
      predecessors: serviceById(id)?.predecessors ?? [],
      custom,
      ...(organisation && {
        scope: row.scope,
        catalog: row.catalog,
        profile: row.profile,
        portfolio: row.portfolio,
      }),
    })),
  );
  return forJson({ version: 1, organisation: organisation?.name ?? null, services });
};
