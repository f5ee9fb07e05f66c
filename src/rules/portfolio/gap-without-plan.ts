import { laggingScore, shortfallOf } from '../../analysis/score.ts';
import { named, placeOf } from '../../model/row.ts';
import { defineRule } from '../rule.ts';

const plan = ['action', 'owner', 'due'] as const;

/** A gap, of the half that lags where there are two, that nobody is to close, by nothing, or by no day. */
export const gapWithoutPlan = defineRule({
  id: 'portfolio/gap-without-plan',
  severity: { recommended: 'off', strict: 'warning' },
  source: 'project',
  /** The smallest gap that needs a plan. */
  options: { gap: 1 },
  *run({ rows, policy }, { options }) {
    for (const row of rows) {
      if (row.scope !== 'in-scope') continue;
      const asIs = laggingScore(row, policy);
      const shortfall = shortfallOf(row, policy);
      const toBe = row.portfolio['to-be'];
      if (asIs === undefined || toBe === undefined || shortfall === 0 || shortfall < options.gap) continue;
      const missing = plan.filter((key) => row.portfolio[key] === undefined);
      if (missing.length > 0) {
        yield { at: placeOf(row, 'portfolio', 'to-be'), args: { service: named(row), asIs, toBe, missing } };
      }
    }
  },
});
