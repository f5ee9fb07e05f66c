import { effectiveScores } from '../analysis/group/effective.ts';
import { suppliesIn } from '../analysis/group/supply.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { IsoDate } from '../model/files.ts';
import type { Group } from '../model/group.ts';
import { settingOf } from './check.ts';
import { groupRules } from './group-list.ts';
import type { GroupFacts, GroupRule } from './rule.ts';

/**
 * Runs every rule of groups on one, at the severity of its preset or the one that `group.yaml` sets, without those that it
 * has turned off; the rules of its entities run on each by itself.
 *
 * @param today the day that dates in the files are compared with, `YYYY-MM-DD`
 * @param folders paths of organisations beside `group.yaml`, for one that is misspelt
 */
export function checkGroup(
  group: Group,
  { today, folders = [] }: { readonly today: IsoDate; readonly folders?: readonly string[] },
): Diagnostic[] {
  const facts: GroupFacts = { supplies: suppliesIn(group), scores: effectiveScores(group), folders };
  return groupRules.flatMap((rule: GroupRule) => {
    const { severity, options } = settingOf(rule, group);
    if (severity === 'off') return [];
    return [...rule.run(group, { ...facts, today, options })].map(({ at, args }) => ({
      code: rule.id,
      severity,
      at,
      args,
    }));
  });
}
