import type { TrendRenderer } from './renderer.ts';

export type { TrendRenderer } from './renderer.ts';

/** The choices of `--format`, each loaded only when it is chosen. */
export const trendFormats = {
  table: async () => (await import('./table.ts')).table,
  csv: async () => (await import('./csv.ts')).csv,
  json: async () => (await import('./json.ts')).json,
} satisfies Record<string, () => Promise<TrendRenderer>>;
