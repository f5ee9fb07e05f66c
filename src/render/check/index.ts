import type { CheckRenderer } from './renderer.ts';

export type { CheckRenderer, CheckReport } from './renderer.ts';

/** The choices of `--format`, each loaded only when it is chosen. */
export const checkFormats = {
  text: async () => (await import('./text.ts')).text,
  json: async () => (await import('./json.ts')).json,
} satisfies Record<string, () => Promise<CheckRenderer>>;
