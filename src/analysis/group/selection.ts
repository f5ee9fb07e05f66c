import type { Entity, Group } from '../../model/group.ts';
import type { EntityKindId } from '../../reference/entity-kinds.ts';
import type { CategoryId } from '../../reference/index.ts';

/** Which entities and services of a group are looked at; what is left out lets everything through. */
export interface GroupSelection {
  readonly kinds?: readonly EntityKindId[] | undefined;
  /** Ids of entities. */
  readonly entities?: readonly string[] | undefined;
  readonly categories?: readonly CategoryId[] | undefined;
  /** Ids of services. */
  readonly services?: readonly string[] | undefined;
}

/** What a selection comes to: how much was looked at, and how much was not. */
export interface GroupSelected {
  readonly by: GroupSelection;
  readonly entities: number;
  readonly entitiesLeftOut: number;
  /** Of the services of the list. */
  readonly services: number;
  readonly servicesLeftOut: number;
}

/** What a selection comes to; undefined where everything is looked at. */
export function selectedOfGroup(
  group: Pick<Group, 'entities' | 'framework'>,
  by: GroupSelection,
): GroupSelected | undefined {
  if (Object.values(by).every((value) => value === undefined)) return undefined;
  const entities = selectedEntities(group, by).length;
  const listed = group.framework.services;
  const services = listed.filter((service) => isSelectedService(service, by)).length;
  return {
    by,
    entities,
    entitiesLeftOut: group.entities.length - entities,
    services,
    servicesLeftOut: listed.length - services,
  };
}

/** The entities that are looked at, in the order of the file. */
export function selectedEntities(
  { entities }: Pick<Group, 'entities'>,
  { kinds, entities: ids }: GroupSelection,
): Entity[] {
  return entities.filter(({ id, kind }) => (kinds?.includes(kind) ?? true) && (ids?.includes(id) ?? true));
}

/** Whether a service is looked at. */
export function isSelectedService(
  { id, category }: { readonly id: string; readonly category: CategoryId },
  { categories, services }: GroupSelection,
): boolean {
  return (categories?.includes(category) ?? true) && (services?.includes(id) ?? true);
}
