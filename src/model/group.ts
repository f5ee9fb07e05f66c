import type { EntityKindId } from '../reference/entity-kinds.ts';
import { ownEntityKinds } from '../reference/entity-kinds.ts';
import { edition, type Framework, type Language, type Score, type Text } from '../reference/index.ts';
import { bilingual, textIn } from './bilingual.ts';
import { commonFramework, inFramework } from './common-list.ts';
import type { GroupFile, IsoDate, Preset, RequirementEntry, RuleConfiguration } from './files.ts';
import type { Organisation } from './organisation.ts';

/**
 * Why nothing is known of an entity: its folder is `missing`; there is none of an organisation's files in it (`empty`); its
 * files cannot be used (`unusable`); or another entity has the same folder (`twice`). Of a past day: nothing of it was
 * committed yet (`not-yet`), or there is no history to look into (`no-history`).
 */
export const absences = ['missing', 'empty', 'unusable', 'twice', 'not-yet', 'no-history'] as const;
export type Absence = (typeof absences)[number];

/** An organisation of a group, and what it is to it (textbook 2.4, 6.5.2, 7.1.3). */
export interface Entity {
  readonly id: string;
  readonly name: Text;
  readonly kind: EntityKindId;
  /** As `group.yaml` has it. */
  readonly path: string;
  /** The id of the entity that it escalates to, whether or not there is one. */
  readonly parent: string | undefined;
  /** Ids of services and categories, as `group.yaml` has them. */
  readonly decides: readonly string[];
  readonly sees: readonly string[];
  readonly contractUntil: IsoDate | undefined;
  /** By the list of the group. Absent where nothing is known of it: `absence` says why. */
  readonly organisation: Organisation | undefined;
  /** The edition that its files follow; that of the group unless others follow another one. */
  readonly edition: Framework | undefined;
  readonly absence: Absence | undefined;
}

/** One that can be looked at. */
export type KnownEntity = Entity & { readonly organisation: Organisation };

/** What entities have to run (textbook 6.5.2). */
export interface Requirement {
  /** Ids of services and categories, as `group.yaml` has them. */
  readonly services: readonly string[];
  readonly atLeast: Score | undefined;
  /** Kinds and ids of entities; the kinds of the group itself where it says nothing. */
  readonly of: readonly string[];
}

/** Several organisations that work together: `group.yaml`, with the files of its entities. */
export interface Group {
  readonly name: Text | undefined;
  readonly language: Language | undefined;
  /** The list by which its entities are compared, and whose ids `group.yaml` names. */
  readonly framework: Framework;
  /** In the order of the file. */
  readonly entities: readonly Entity[];
  readonly requirements: readonly Requirement[];
  readonly preset: Preset;
  readonly rules: Readonly<Record<string, RuleConfiguration>>;
}

/** What is known of an entity beside what `group.yaml` says. */
export type EntityState =
  | { readonly organisation: Organisation; readonly absence?: undefined }
  | { readonly organisation?: undefined; readonly absence: Absence };

/**
 * Joins `group.yaml`, as its schema wants it, with what is known of its entities.
 *
 * @param states by the ids of entities
 */
export function joinGroup(file: GroupFile, states: ReadonlyMap<string, EntityState>): Group {
  const framework = commonFramework([...states.values()].flatMap(({ organisation }) => organisation ?? []));
  return {
    name: textIn(file.group?.name),
    language: file.group?.language,
    framework,
    entities: Object.entries(file.entities).map(([id, entry]): Entity => {
      const { organisation, absence } = states.get(id) ?? { absence: 'missing' };
      return {
        id,
        name: textIn(entry.name) ?? organisation?.name ?? bilingual(undefined, id),
        kind: entry.kind,
        path: entry.path,
        parent: entry.parent,
        decides: entry.decides ?? [],
        sees: entry.sees ?? [],
        contractUntil: entry['contract-until'],
        ...inGroup(organisation, framework),
        absence,
      };
    }),
    requirements: (file.require ?? []).map(
      ({ services, 'at-least': atLeast, of }: RequirementEntry): Requirement => ({
        services,
        atLeast,
        of: of ?? ownEntityKinds,
      }),
    ),
    preset: file.preset ?? 'recommended',
    rules: file.rules ?? {},
  };
}

/** What is known of an entity, by the list of its group. */
export function inGroup(organisation: Organisation | undefined, framework: Framework) {
  return { organisation: organisation && inFramework(organisation, framework), edition: organisation?.framework };
}

/** Those that can be looked at, in the order of the file. */
export function knownEntities({ entities }: Pick<Group, 'entities'>): KnownEntity[] {
  return entities.filter((entity): entity is KnownEntity => entity.organisation !== undefined);
}

/** Whether ids of services and categories name a service: by itself, or by its category. */
export function covers(ids: readonly string[], { id, category }: { readonly id: string; readonly category: string }) {
  return ids.includes(id) || ids.includes(category);
}

/** Whether an id is that of a category. */
export function isCategory(id: string): boolean {
  return edition.categories.some((category) => category.id === id);
}
