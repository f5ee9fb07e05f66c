import type { GapRenderer } from './renderer.ts';

export type { GapRenderer, GapView } from './renderer.ts';

/** The choices of `--format`, each loaded only when it is chosen. */
export const gapFormats = {
  table: async () => (await import('./table.ts')).table,
  markdown: async () => (await import('./markdown.ts')).markdown,
  json: async () => (await import('./json.ts')).json,
  csv: async () => (await import('./csv.ts')).csv,
} satisfies Record<string, () => Promise<GapRenderer>>;
