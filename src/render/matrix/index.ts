import type { MatrixGroup } from '../../analysis/matrix.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { RenderContext } from '../context.ts';

/** Draws a service matrix as text. */
export type MatrixRenderer = (
  groups: readonly MatrixGroup[],
  organisation: Organisation,
  context: RenderContext,
) => string;

/** The choices of `--format`, each loaded only when it is chosen. */
export const matrixFormats = {
  table: async () => (await import('./table.ts')).table,
  markdown: async () => (await import('./markdown.ts')).markdown,
  csv: async () => (await import('./csv.ts')).csv,
  json: async () => (await import('./json.ts')).json,
} satisfies Record<string, () => Promise<MatrixRenderer>>;
