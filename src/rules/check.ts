import type { Diagnostic } from '../model/diagnostic.ts';
import type { Organisation } from '../model/organisation.ts';
import { rules } from './list.ts';
import type { Rule } from './rule.ts';

/**
 * Runs every rule on an organisation, at the severity that it sets, without those it has turned off.
 * The order is that of the rules; `source/load` puts diagnostics into the order of the files.
 */
export function check(organisation: Organisation): Diagnostic[] {
  return rules.flatMap((rule: Rule) => {
    const severity = organisation.rules[rule.id] ?? rule.severity;
    if (severity === 'off') return [];
    return [...rule.run(organisation)].map(({ at, args }) => ({ code: rule.id, severity, at, args }));
  });
}
