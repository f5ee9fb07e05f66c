import { isSameEdition, servicesNotHad, servicesOfItsEdition } from '../../model/common-list.ts';
import { type Group, type KnownEntity, knownEntities } from '../../model/group.ts';
import type { Framework } from '../../reference/index.ts';
import { type GroupSelection, selectedEntities } from './selection.ts';

/** An entity that follows another edition than the list by which the group is compared, and what cannot be compared of it. */
export interface OtherEdition {
  readonly entity: KnownEntity;
  readonly edition: Framework;
  /** Ids of the list that its edition does not have one to one. */
  readonly notHad: readonly string[];
  /** Its services in scope that the list does not have one to one, as its files call them: in its figures only. */
  readonly ofItsEdition: readonly string[];
}

/** The selected entities that follow another edition, in the order of the file. */
export function otherEditions(group: Group, selection: GroupSelection = {}): OtherEdition[] {
  return knownEntities({ entities: selectedEntities(group, selection) }).flatMap((entity) => {
    const { organisation, edition } = entity;
    if (!edition || isSameEdition(edition, group.framework)) return [];
    return [
      { entity, edition, notHad: servicesNotHad(organisation), ofItsEdition: servicesOfItsEdition(organisation) },
    ];
  });
}
