import type { Diagnostic } from '../model/diagnostic.ts';
import type { IsoDate, RuleSetting } from '../model/files.ts';
import type { Organisation } from '../model/organisation.ts';
import { rules } from './list.ts';
import type { Rule, RuleFacts, RuleOptions } from './rule.ts';

/**
 * Runs every rule on an organisation, at the severity of its preset or the one that it sets, without those it has
 * turned off. The order is that of the rules; `locateAll` puts diagnostics into the order of the files.
 *
 * @param today the day that dates in the files are compared with, `YYYY-MM-DD`
 */
export function check(organisation: Organisation, { today }: { readonly today: IsoDate }): Diagnostic[] {
  return rules.flatMap((rule: Rule) => {
    const { severity, options } = settingOf(rule, organisation);
    if (severity === 'off') return [];
    const findings = rule.run?.(organisation, { today, options }) ?? [];
    return [...findings].map(({ at, args }) => ({ code: rule.id, severity, at, args }));
  });
}

/** What holds for a rule in an organisation: its own configuration, else its preset. */
export function settingOf(
  { id, severity, options = {} }: RuleFacts,
  { preset, rules: configured }: Pick<Organisation, 'preset' | 'rules'>,
): { severity: RuleSetting; options: RuleOptions } {
  const own = configured[id];
  if (own === undefined) return { severity: severity[preset], options };
  if (typeof own === 'string') return { severity: own, options };
  const { severity: said = severity[preset], ...numbers } = own;
  return { severity: said, options: { ...options, ...(numbers as RuleOptions) } };
}
