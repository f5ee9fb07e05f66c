import { type Group, type KnownEntity, knownEntities } from '../../model/group.ts';
import type { Row } from '../../model/row.ts';
import { type Effective, type EffectiveScores, effectiveScores } from './effective.ts';
import { type GroupSelection, isSelectedService, selectedEntities } from './selection.ts';
import { type Supply, supplyOf } from './supply.ts';

/** One service of one entity: the atom of everything that is said of a group. */
export interface EntityService {
  readonly entity: KnownEntity;
  readonly row: Row;
  /** The score in the entity's own files and what it is worth; nothing of a service that is not in scope. */
  readonly effective: Effective;
  /** From which entity of the group it has the service, or a part of it. */
  readonly supply: Supply | undefined;
}

const nothing: Effective = { own: undefined, value: undefined, loweredBy: undefined, unclear: undefined };

/**
 * The services of the entities of a group that are selected, entity by entity, each in the order of its matrix. What
 * an entity has from another one is worth the same whether or not that one is selected.
 */
export function entityServices(
  group: Pick<Group, 'entities'>,
  selection: GroupSelection,
  effective: EffectiveScores = effectiveScores(group),
): EntityService[] {
  return knownEntities({ entities: selectedEntities(group, selection) }).flatMap((entity) =>
    entity.organisation.rows
      .filter((row) => isSelectedService(row, selection))
      .map((row) => ({
        entity,
        row,
        effective: row.scope === 'in-scope' ? effective(entity, row) : nothing,
        supply: supplyOf(entity, row, group),
      })),
  );
}

/** Services of entities by something that several have in common, in their order. */
export function groupedBy<One extends EntityService, Key>(
  services: readonly One[],
  keyOf: (one: One) => Key,
): ReadonlyMap<Key, readonly One[]> {
  const groups = new Map<Key, One[]>();
  for (const one of services) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
