import { forJson } from '../escape.ts';
import type { TrendRenderer } from './renderer.ts';

export type { TrendRenderer } from './renderer.ts';

/** The choices of `--format`, each loaded only when it is chosen. */
export const trendFormats = {
  table: async () => (await import('./table.ts')).table,
  csv: async (): Promise<TrendRenderer> => {
    const [{ trendRecords }, { csv }] = await Promise.all([import('../data/trend.ts'), import('../data/records.ts')]);
    return (trend, organisation) => csv(trendRecords({ trend, organisation }));
  },
  json: async (): Promise<TrendRenderer> => {
    const { trendJson } = await import('../data/trend.ts');
    return (trend, organisation, context) => forJson(trendJson({ trend, organisation }, context));
  },
  ndjson: async (): Promise<TrendRenderer> => {
    const [{ trendRecords }, { ndjson }] = await Promise.all([
      import('../data/trend.ts'),
      import('../data/records.ts'),
    ]);
    return (trend, organisation) => ndjson(trendRecords({ trend, organisation }));
  },
} satisfies Record<string, () => Promise<TrendRenderer>>;
