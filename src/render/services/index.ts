import type { ServicesRenderer } from './renderer.ts';

export type { ServicesRenderer } from './renderer.ts';

/** The choices of `--format`, each loaded only when it is chosen. */
export const servicesFormats = {
  table: async () => (await import('./table.ts')).table,
  markdown: async () => (await import('./markdown.ts')).markdown,
  csv: async () => (await import('./csv.ts')).csv,
  json: async () => (await import('./json.ts')).json,
} satisfies Record<string, () => Promise<ServicesRenderer>>;
