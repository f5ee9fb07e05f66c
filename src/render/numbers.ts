import type { Figures } from '../analysis/figures.ts';

/** Figures with null for what there is none of. */
export function figuresForJson({ asIs, toBe, gap, ...counts }: Figures) {
  return { ...counts, asIs: asIs ?? null, toBe: toBe ?? null, gap: gap ?? null };
}
