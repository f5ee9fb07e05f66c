import type { GapAnalysis } from '../../analysis/gap.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { RenderContext } from '../context.ts';

/** Draws a gap analysis as text. */
export type GapRenderer = (gap: GapAnalysis, organisation: Organisation, context: RenderContext) => string;

/** The choices of `--format`, each loaded only when it is chosen. */
export const gapFormats = {
  table: async () => (await import('./table.ts')).table,
  json: async () => (await import('./json.ts')).json,
} satisfies Record<string, () => Promise<GapRenderer>>;
