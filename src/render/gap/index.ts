import type { GapRenderer } from './renderer.ts';

export type { GapRenderer } from './renderer.ts';

/** The choices of `--format`, each loaded only when it is chosen. */
export const gapFormats = {
  table: async () => (await import('./table.ts')).table,
  json: async () => (await import('./json.ts')).json,
} satisfies Record<string, () => Promise<GapRenderer>>;
