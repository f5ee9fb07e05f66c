import type { PlanRenderer } from './renderer.ts';

export type { PlanRenderer, PlanView } from './renderer.ts';

/** The choices of `--format`, each loaded only when it is chosen. */
export const planFormats = {
  table: async () => (await import('./table.ts')).table,
  markdown: async () => (await import('./markdown.ts')).markdown,
  json: async () => (await import('./json.ts')).json,
  csv: async () => (await import('./csv.ts')).csv,
} satisfies Record<string, () => Promise<PlanRenderer>>;
