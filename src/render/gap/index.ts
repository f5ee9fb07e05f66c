import { gapPhases } from '../../analysis/gap/analyse.ts';
import { forJson } from '../escape.ts';
import type { GapRenderer } from './renderer.ts';

export type { GapRenderer, GapView } from './renderer.ts';

/** The choices of `--format`, each loaded only when it is chosen. */
export const gapFormats = {
  table: async () => (await import('./table.ts')).table,
  markdown: async () => (await import('./markdown.ts')).markdown,
  json: async (): Promise<GapRenderer> => {
    const { gapJson } = await import('../data/gap.ts');
    return (analysis, organisation, _, view) =>
      forJson(gapJson({ analysis, organisation, phases: view?.phases ?? gapPhases, baseline: view?.baseline }));
  },
  csv: async (): Promise<GapRenderer> => {
    const [{ gapRecords }, { csv }] = await Promise.all([import('../data/gap.ts'), import('../data/records.ts')]);
    return (analysis, organisation, context, view) =>
      csv(gapRecords({ analysis, organisation, phases: view?.phases ?? gapPhases, baseline: view?.baseline }, context));
  },
  ndjson: async (): Promise<GapRenderer> => {
    const [{ gapRecords }, { ndjson }] = await Promise.all([import('../data/gap.ts'), import('../data/records.ts')]);
    return (analysis, organisation, context, view) =>
      ndjson(
        gapRecords({ analysis, organisation, phases: view?.phases ?? gapPhases, baseline: view?.baseline }, context),
      );
  },
} satisfies Record<string, () => Promise<GapRenderer>>;
