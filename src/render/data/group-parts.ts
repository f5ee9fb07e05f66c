import type { OtherEdition } from '../../analysis/group/editions.ts';
import type { GroupSelected } from '../../analysis/group/selection.ts';
import type { Entity, Group } from '../../model/group.ts';
import type { Language } from '../../reference/index.ts';
import type { Columns } from './records.ts';
import type { AbsentJson, GroupHeadJson } from './schema/group-parts.ts';

/** How every report on a group begins. */
export function groupHeadJson(
  { name, framework }: Group,
  { selected, otherEditions }: { selected: GroupSelected | undefined; otherEditions: readonly OtherEdition[] },
): GroupHeadJson {
  const head = {
    group: name ?? null,
    framework: framework.id,
    'other-editions': otherEditions.map(({ entity, edition, notHad, ofItsEdition }) => ({
      entity: entity.id,
      framework: edition.id,
      'not-had': notHad,
      'of-its-edition': ofItsEdition,
    })),
  };
  if (!selected) return { ...head, selection: null };
  const { by, entities, entitiesLeftOut, services, servicesLeftOut } = selected;
  return {
    ...head,
    selection: {
      kinds: by.kinds ?? [],
      entities: by.entities ?? [],
      categories: by.categories ?? [],
      services: by.services ?? [],
      shown: entities,
      'left-out': entitiesLeftOut,
      'services-shown': services,
      'services-left-out': servicesLeftOut,
    },
  };
}

export function entityJson({ id, name, kind }: Entity) {
  return { entity: id, name, kind };
}

export function absentJson(absent: readonly Entity[]): AbsentJson {
  return absent.map((entity) => ({
    ...entityJson(entity),
    path: entity.path,
    absence: entity.absence ?? 'missing',
  }));
}

export function entityIdsOf(entities: readonly Entity[]): string[] {
  return entities.map(({ id }) => id);
}

/** Of which entity a record is, and why it cannot be evaluated; only its name is in the chosen language. */
export function entityColumns(
  language: Language,
): Columns<{ readonly entity: Pick<Entity, 'id' | 'name' | 'kind' | 'absence'> }> {
  return {
    entity: ({ entity }) => entity.id,
    'entity-name': ({ entity }) => entity.name[language],
    'entity-kind': ({ entity }) => entity.kind,
    absence: ({ entity }) => entity.absence,
  };
}
