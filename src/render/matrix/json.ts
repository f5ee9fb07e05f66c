import { forJson } from '../escape.ts';
import type { MatrixRenderer } from './renderer.ts';

/** The matrix as JSON, with the values of the files and names in both languages. */
export const json: MatrixRenderer = (groups, organisation) => {
  const services = groups.flatMap(({ rows }) =>
    rows.map(({ id, category, name, phase, areas, custom, scope, catalog, profile, portfolio }) => ({
      id,
      category,
      name,
      phase,
      areas,
      custom,
      scope,
      catalog,
      profile,
      portfolio,
    })),
  );
  return forJson({ version: 1, organisation: organisation.name ?? null, services });
};
