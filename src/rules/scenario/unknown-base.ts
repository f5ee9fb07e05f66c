import { isBaseless, scenariosKnown } from '../../analysis/drill/scenario.ts';
import { defineRule } from '../rule.ts';

/** An own scenario that is based on one that there is not, or on itself, be it over others. */
export const scenarioUnknownBase = defineRule({
  id: 'scenario/unknown-base',
  severity: { recommended: 'error', strict: 'error' },
  source: 'project',
  *run({ scenarios }) {
    const known = scenariosKnown(scenarios).map(({ id }) => id);
    for (const { id, basedOn } of scenarios) {
      if (!isBaseless(id, scenarios)) continue;
      // One that is based on another which is to blame.
      const isOther = known.includes(basedOn) && !leadsBack(id, scenarios);
      if (isOther) continue;
      yield {
        at: { file: 'scenario', name: id, path: ['based-on'] },
        args: { id: basedOn, known: known.filter((one) => one !== id), circular: known.includes(basedOn) },
      };
    }
  },
});

/** Whether what a scenario is based on is, at some remove, based on it. */
function leadsBack(id: string, scenarios: readonly { readonly id: string; readonly basedOn: string }[]): boolean {
  const seen = new Set<string>();
  for (let next = id; !seen.has(next); ) {
    seen.add(next);
    const base = scenarios.find((one) => one.id === next)?.basedOn;
    if (base === undefined) return false;
    if (base === id) return true;
    next = base;
  }
  return false;
}
