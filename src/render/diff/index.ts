import { forJson } from '../escape.ts';
import type { DiffRenderer } from './renderer.ts';

export type { DiffRenderer, Side } from './renderer.ts';

/** The choices of `--format`, each loaded only when it is chosen. */
export const diffFormats = {
  table: async () => (await import('./table.ts')).table,
  markdown: async () => (await import('./markdown.ts')).markdown,
  csv: async (): Promise<DiffRenderer> => {
    const [{ diffRecords }, { csv }] = await Promise.all([import('../data/diff.ts'), import('../data/records.ts')]);
    return (diff, before, after, context) => csv(diffRecords({ diff, before, after }, context));
  },
  json: async (): Promise<DiffRenderer> => {
    const { diffJson } = await import('../data/diff.ts');
    return (diff, before, after) => forJson(diffJson({ diff, before, after }));
  },
  ndjson: async (): Promise<DiffRenderer> => {
    const [{ diffRecords }, { ndjson }] = await Promise.all([import('../data/diff.ts'), import('../data/records.ts')]);
    return (diff, before, after, context) => ndjson(diffRecords({ diff, before, after }, context));
  },
} satisfies Record<string, () => Promise<DiffRenderer>>;
