import type { Messages } from '../messages/index.ts';
import type { Severity } from '../model/files.ts';
import type { Location } from '../model/location.ts';
import type { Organisation } from '../model/organisation.ts';

/** Every rule has its words in `messages/`; its id is their key: `<file>/<name>`. */
export type RuleId = keyof Messages['rules'];

/** One thing that a rule found: where, and the arguments of its message. */
export interface Finding<Id extends RuleId = RuleId> {
  readonly at: Location;
  readonly args: Parameters<Messages['rules'][Id]['message']>[0];
}

/** A rule looks at the whole organisation and says what it finds; it knows no words, files or formats. */
export interface Rule<Id extends RuleId = RuleId> {
  readonly id: Id;
  /** Unless `rules` in `cdc.yaml` says otherwise. */
  readonly severity: Severity;
  run(organisation: Organisation): Iterable<Finding<Id>>;
}

export function defineRule<Id extends RuleId>(rule: Rule<Id>): Rule<Id> {
  return rule;
}
