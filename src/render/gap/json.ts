import { forJson } from '../escape.ts';
import type { GapRenderer } from './renderer.ts';

/** The analysis as JSON, figures in full precision; null where there is none. */
export const json: GapRenderer = (
  { counts, portfolio: { categories, services }, profile: { unassigned } },
  organisation,
) => {
  const result = {
    version: 1,
    organisation: organisation.name ?? null,
    counts,
    categories: categories.map(({ asIs, toBe, gap, ...rest }) => ({
      ...rest,
      asIs: asIs ?? null,
      toBe: toBe ?? null,
      gap: gap ?? null,
    })),
    services: services.map(({ row: { id, category, name }, asIs, toBe, gap }) => ({
      id,
      category,
      name,
      asIs,
      toBe,
      gap,
    })),
    unassigned: unassigned.map(({ id, category, name }) => ({ id, category, name })),
  };
  return forJson(result);
};
