import { forJson } from '../escape.ts';
import type { PlanRenderer } from './renderer.ts';

export type { PlanRenderer, PlanView } from './renderer.ts';

/** The choices of `--format`, each loaded only when it is chosen. */
export const planFormats = {
  table: async () => (await import('./table.ts')).table,
  markdown: async () => (await import('./markdown.ts')).markdown,
  json: async (): Promise<PlanRenderer> => {
    const { planJson } = await import('../data/plan.ts');
    return (plan, organisation, _, view) => forJson(planJson({ plan, organisation, ...view }));
  },
  csv: async (): Promise<PlanRenderer> => {
    const [{ planRecords }, { csv }] = await Promise.all([import('../data/plan.ts'), import('../data/records.ts')]);
    return (plan, organisation, context, view) => csv(planRecords({ plan, organisation, ...view }, context));
  },
  ndjson: async (): Promise<PlanRenderer> => {
    const [{ planRecords }, { ndjson }] = await Promise.all([import('../data/plan.ts'), import('../data/records.ts')]);
    return (plan, organisation, context, view) => ndjson(planRecords({ plan, organisation, ...view }, context));
  },
} satisfies Record<string, () => Promise<PlanRenderer>>;
