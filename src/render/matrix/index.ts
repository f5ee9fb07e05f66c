import { forJson } from '../escape.ts';
import type { MatrixRenderer } from './renderer.ts';

export type { MatrixRenderer } from './renderer.ts';

/** The choices of `--format`, each loaded only when it is chosen. */
export const matrixFormats = {
  table: async () => (await import('./table.ts')).table,
  markdown: async () => (await import('./markdown.ts')).markdown,
  csv: async (): Promise<MatrixRenderer> => {
    const [{ matrixRecords }, { csv }] = await Promise.all([import('../data/matrix.ts'), import('../data/records.ts')]);
    return (groups, organisation, context) => csv(matrixRecords({ groups, organisation }, context));
  },
  json: async (): Promise<MatrixRenderer> => {
    const { matrixJson } = await import('../data/matrix.ts');
    return (groups, organisation) => forJson(matrixJson({ groups, organisation }));
  },
  ndjson: async (): Promise<MatrixRenderer> => {
    const [{ matrixRecords }, { ndjson }] = await Promise.all([
      import('../data/matrix.ts'),
      import('../data/records.ts'),
    ]);
    return (groups, organisation, context) => ndjson(matrixRecords({ groups, organisation }, context));
  },
} satisfies Record<string, () => Promise<MatrixRenderer>>;
