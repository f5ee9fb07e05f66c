import { forJson } from '../escape.ts';
import type { ServicesRenderer } from './renderer.ts';

export type { ServicesRenderer } from './renderer.ts';

/** The choices of `--format`, each loaded only when it is chosen. */
export const servicesFormats = {
  table: async () => (await import('./table.ts')).table,
  markdown: async () => (await import('./markdown.ts')).markdown,
  csv: async (): Promise<ServicesRenderer> => {
    const [{ servicesRecords }, { csv }] = await Promise.all([
      import('../data/services.ts'),
      import('../data/records.ts'),
    ]);
    return (groups, organisation, context) => csv(servicesRecords({ groups, organisation }, context));
  },
  json: async (): Promise<ServicesRenderer> => {
    const { servicesJson } = await import('../data/services.ts');
    return (groups, organisation) => forJson(servicesJson({ groups, organisation }));
  },
  ndjson: async (): Promise<ServicesRenderer> => {
    const [{ servicesRecords }, { ndjson }] = await Promise.all([
      import('../data/services.ts'),
      import('../data/records.ts'),
    ]);
    return (groups, organisation, context) => ndjson(servicesRecords({ groups, organisation }, context));
  },
} satisfies Record<string, () => Promise<ServicesRenderer>>;
