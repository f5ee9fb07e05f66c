import type { EffectiveScores } from '../analysis/group/effective.ts';
import type { Supply } from '../analysis/group/supply.ts';
import type { Messages } from '../messages/index.ts';
import type { ArgsOf } from '../model/diagnostic.ts';
import type { IsoDate, Preset, RuleSetting } from '../model/files.ts';
import type { Group } from '../model/group.ts';
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

/** What is the same of all rules, whatever they look at. */
export interface RuleFacts<Id extends RuleId = RuleId, Options extends RuleOptions = RuleOptions> {
  readonly id: Id;
  /** In each preset, unless `rules` in `cdc.yaml`, or in `group.yaml`, says otherwise. */
  readonly severity: Readonly<Record<Preset, RuleSetting>>;
  /** What it stands on. */
  readonly source: Source;
  readonly options?: Options;
}

/** A rule looks at the whole organisation and says what it finds; it knows no words, files or formats. */
export interface Rule<Id extends RuleId = RuleId, Options extends RuleOptions = RuleOptions>
  extends RuleFacts<Id, Options> {
  /** Absent where it is not about the organisation but about its files: then `check/` looks for it. */
  run?(organisation: Organisation, context: RuleContext<Options>): Iterable<Finding<Id>>;
}

export function defineRule<Id extends RuleId, Options extends RuleOptions>(rule: Rule<Id, Options>): Rule<Id, Options> {
  return rule;
}

/** What all rules of a group look at; each is worked out once. */
export interface GroupFacts {
  /** Who serves whom with what. */
  readonly supplies: readonly Supply[];
  readonly scores: EffectiveScores;
  /** Paths of organisations beside `group.yaml`, for one that is misspelt. */
  readonly folders: readonly string[];
}

/** A rule that looks at a whole group; its findings in the files of an entity have the id of that as `name`. */
export interface GroupRule<Id extends RuleId = RuleId, Options extends RuleOptions = RuleOptions>
  extends RuleFacts<Id, Options> {
  run(group: Group, context: RuleContext<Options> & GroupFacts): Iterable<Finding<Id>>;
}

export function defineGroupRule<Id extends RuleId, Options extends RuleOptions>(
  rule: GroupRule<Id, Options>,
): GroupRule<Id, Options> {
  return rule;
}
