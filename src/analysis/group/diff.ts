import { type Entity, type Group, type KnownEntity, knownEntities } from '../../model/group.ts';
import type { Organisation } from '../../model/organisation.ts';
import { type ChangeKind, type ClassifiedChange, changeKinds, compareStates } from '../diff.ts';
import { effectiveScores } from './effective.ts';
import { entityServices } from './entity-services.ts';
import { type GroupFigures, groupFigures } from './figures.ts';
import {
  type GroupSelected,
  type GroupSelection,
  isSelectedService,
  selectedEntities,
  selectedOfGroup,
} from './selection.ts';

/** How many services have changed in which way; one can have changed in several. */
export type ChangeCounts = Readonly<Record<ChangeKind, number>>;

/** What has changed in one entity between two states of the group. */
export interface EntityChanges {
  readonly entity: KnownEntity;
  readonly changes: readonly ClassifiedChange[];
  readonly counts: ChangeCounts;
  /** Scored in both states by the same rubric: those that improved or worsened are among them. */
  readonly comparable: number;
}

/** What has changed in a group between two of its states. */
export interface GroupDiff {
  /** Those that are known in both states, in the order of the file. */
  readonly entities: readonly EntityChanges[];
  /** Those that cannot be compared: nothing is known of them now, or nothing of then. */
  readonly notNow: readonly Entity[];
  readonly notThen: readonly Entity[];
  readonly counts: ChangeCounts;
  readonly comparable: number;
  /** Over the entities that are known in both states. */
  readonly before: GroupFigures;
  readonly after: GroupFigures;
  readonly selected: GroupSelected | undefined;
}

/** Compares two states of a group, entity by entity; both have the same entities. */
export function groupDiff(before: Group, after: Group, selection: GroupSelection = {}): GroupDiff {
  const chosen = selectedEntities(after, selection);
  const then = new Map(knownEntities(before).map((entity) => [entity.id, entity.organisation]));
  const both = chosen.filter((one): one is KnownEntity => one.organisation !== undefined && then.has(one.id));
  const entities = both.map((entity): EntityChanges => {
    const [was, is] = [then.get(entity.id) ?? entity.organisation, entity.organisation];
    const { changes, total } = compareStates(chosenOf(was, selection), chosenOf(is, selection));
    return { entity, changes, counts: countsOf([changes]), comparable: total.likeForLike.services };
  });
  const ids = both.map(({ id }) => id);
  const figuresIn = (group: Group) =>
    groupFigures(entityServices(group, { ...selection, entities: ids }, effectiveScores(group)));
  return {
    entities,
    notNow: chosen.filter(({ organisation }) => organisation === undefined),
    notThen: chosen
      .filter(({ id, organisation }) => organisation !== undefined && !then.has(id))
      .map((entity) => ({ ...entity, absence: before.entities.find(({ id }) => id === entity.id)?.absence })),
    counts: countsOf(entities.map(({ changes }) => changes)),
    comparable: entities.reduce((sum, { comparable }) => sum + comparable, 0),
    before: figuresIn(before),
    after: figuresIn(after),
    selected: selectedOfGroup(after, selection),
  };
}

function chosenOf(organisation: Organisation, selection: GroupSelection): Organisation {
  return { ...organisation, rows: organisation.rows.filter((row) => isSelectedService(row, selection)) };
}

function countsOf(changes: readonly (readonly ClassifiedChange[])[]): ChangeCounts {
  const count = (kind: ChangeKind) => changes.flat().filter(({ kinds }) => kinds.includes(kind)).length;
  return Object.fromEntries(changeKinds.map((kind) => [kind, count(kind)])) as ChangeCounts;
}
