import type { ServiceId } from '../services.ts';
import type { Text } from '../text.ts';
import type { OtherFrameworkId } from './framework.ts';

/**
 * What a service is of a target, as NIST IR 8477 has it for sets: both mean the same, one lies within the other, or they
 * share something. Services are activities and most targets are outcomes, so most pairs can only intersect.
 */
export const relations = [
  { id: 'equal', name: { en: 'equal', ja: '等しい' } },
  { id: 'subset', name: { en: 'subset of', ja: '部分集合' } },
  { id: 'superset', name: { en: 'superset of', ja: '上位集合' } },
  { id: 'intersects', name: { en: 'intersects with', ja: '交差' } },
] as const;
export type Relation = (typeof relations)[number]['id'];

/** Whether the service is a principal way to the target, or helps with it. */
export const mappingRoles = [
  { id: 'integral', name: { en: 'integral', ja: '中心' } },
  { id: 'supporting', name: { en: 'supporting', ja: '支援' } },
] as const;
export type MappingRole = (typeof mappingRoles)[number]['id'];

export interface MappingRow {
  readonly service: string;
  /** The id of a target or of a group; a row with a group holds for each target within it. */
  readonly target: string;
  readonly relation: Relation;
  readonly role: MappingRole;
  readonly rationale: Text;
}

/** A service that reaches nothing of a framework, and why. */
export interface WithoutTarget {
  readonly service: string;
  readonly rationale: Text;
}

/** Which services reach which targets of a framework. */
export interface Mapping {
  readonly framework: OtherFrameworkId;
  /** The file that it is from; undefined for this project's own. */
  readonly file: string | undefined;
  readonly rows: readonly MappingRow[];
  readonly without: readonly WithoutTarget[];
}

/** A row as the data has it: target, relation, role, and why. */
type Entry<TargetId extends string> = readonly [TargetId, Relation, MappingRole, en: string, ja: string];

/** Every service with its rows, or with why it has none. */
export type MappingData<TargetId extends string> = Readonly<Record<ServiceId, readonly Entry<TargetId>[] | Text>>;

/**
 * This project's mapping to a framework. Its criterion: a row stands only where the description of the service names the
 * work, and it is integral only where the target would fail without that.
 */
export function mappingOf(framework: OtherFrameworkId, data: MappingData<string>): Mapping {
  const services = Object.entries(data);
  return {
    framework,
    file: undefined,
    rows: services.flatMap(([service, entries]) =>
      isText(entries)
        ? []
        : entries.map(([target, relation, role, en, ja]) => ({
            service,
            target,
            relation,
            role,
            rationale: { en, ja },
          })),
    ),
    without: services.flatMap(([service, entries]) => (isText(entries) ? [{ service, rationale: entries }] : [])),
  };
}

function isText(entries: readonly Entry<string>[] | Text): entries is Text {
  return !Array.isArray(entries);
}
