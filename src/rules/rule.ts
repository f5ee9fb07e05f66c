import type { Messages } from '../messages/index.ts';
import type { ArgsOf } from '../model/diagnostic.ts';
import type { IsoDate, Preset, RuleSetting } from '../model/files.ts';
import type { Location } from '../model/location.ts';
import type { Organisation } from '../model/organisation.ts';
import type { Source } from '../reference/index.ts';

/** Every rule has its words in `messages/`; its id is their key: `<file>/<name>`. */
export type RuleId = keyof Messages['rules'];

/** One thing that a rule found: where, and the arguments of its message. */
export interface Finding<Id extends RuleId = RuleId> {
  readonly at: Location;
  readonly args: ArgsOf<Id>;
}

/** Numbers that `cdc.yaml` may set for a rule, with their defaults. */
export type RuleOptions = Readonly<Record<string, number>>;

/** What a rule may know beside the organisation. */
export interface RuleContext<Options extends RuleOptions = RuleOptions> {
  readonly today: IsoDate;
  readonly options: Options;
}

/** A rule looks at the whole organisation and says what it finds; it knows no words, files or formats. */
export interface Rule<Id extends RuleId = RuleId, Options extends RuleOptions = RuleOptions> {
  readonly id: Id;
  /** In each preset, unless `rules` in `cdc.yaml` says otherwise. */
  readonly severity: Readonly<Record<Preset, RuleSetting>>;
  /** What it stands on. */
  readonly source: Source;
  readonly options?: Options;
  /** Absent where it is not about the organisation but about its files: then `check/` looks for it. */
  run?(organisation: Organisation, context: RuleContext<Options>): Iterable<Finding<Id>>;
}

export function defineRule<Id extends RuleId, Options extends RuleOptions>(rule: Rule<Id, Options>): Rule<Id, Options> {
  return rule;
}
