import { metricStandings } from '../../analysis/metrics.ts';
import { defineRule } from '../rule.ts';

/** A metric without a value of the last complete period: what shows that the work goes on has stopped (textbook 7.2). */
export const metricOverdue = defineRule({
  id: 'metrics/overdue',
  severity: { recommended: 'warning', strict: 'error' },
  source: 'project',
  *run(organisation, { today }) {
    for (const { id, name, every, latest, overdue } of metricStandings(organisation, today)) {
      if (!overdue || every === undefined) continue;
      const at = { file: 'metrics', path: ['metrics', id, 'values', ...(latest ? [latest.on] : [])] } as const;
      yield { at, args: { metric: { id, name }, every, last: latest?.on } };
    }
  },
});
