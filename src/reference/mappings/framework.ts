import type { Text } from '../text.ts';

/** A piece of another framework that a service can reach: one of its smallest parts. */
export interface Target {
  readonly id: string;
  readonly name: Text;
}

/** A part of another framework that is made of smaller ones, down to its targets. */
export interface TargetGroup {
  readonly id: string;
  readonly name: Text;
  readonly groups?: readonly TargetGroup[];
  readonly targets?: readonly Target[];
}

/** A framework in whose words the services can be put: its ids and names, and none of its sentences. */
export interface OtherFramework {
  readonly id: OtherFrameworkId;
  /** What people write for it. */
  readonly also: readonly string[];
  readonly name: Text;
  readonly publisher: Text;
  /** Whose words its names are: the publisher's, or this project's. */
  readonly names: Text;
  /** Where its publisher has it. */
  readonly address: string;
  /** In its order. */
  readonly groups: readonly TargetGroup[];
}

export type OtherFrameworkId = 'nist-csf-2.0' | 'first-csirt-2.1' | 'meti-3.0';

/** A smallest part, and all that it is a part of, the largest first. */
export interface PlacedTarget extends Target {
  readonly within: readonly TargetGroup[];
}

/** All targets of a framework, in its order. */
export function targetsOf({ groups }: Pick<OtherFramework, 'groups'>): PlacedTarget[] {
  return groups.flatMap((group) => targetsWithin(group, []));
}

function targetsWithin(group: TargetGroup, above: readonly TargetGroup[]): PlacedTarget[] {
  const within = [...above, group];
  const own = (group.targets ?? []).map((target) => ({ ...target, within }));
  return [...own, ...(group.groups ?? []).flatMap((part) => targetsWithin(part, within))];
}

/** Its groups of every size, each before its parts. */
export function groupsOf({ groups }: Pick<OtherFramework, 'groups'>): TargetGroup[] {
  return groups.flatMap((group) => [group, ...groupsOf({ groups: group.groups ?? [] })]);
}
