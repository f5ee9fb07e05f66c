import { type Entity, type Group, type KnownEntity, knownEntities } from '../../model/group.ts';
import type { Organisation } from '../../model/organisation.ts';
import { isUnassigned } from '../assignment.ts';
import { type ClassifiedChange, changeKinds, compareStates } from '../diff.ts';
import { type OtherEdition, otherEditions } from './editions.ts';
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

const [improved, worsened, ...others] = changeKinds;

/** What can have changed in a group: beside the kinds of one organisation, that a service is or was unassigned in only one state. */
export const groupChangeKinds = [improved, worsened, 'now-unassigned', 'no-longer-unassigned', ...others] as const;
export type GroupChangeKind = (typeof groupChangeKinds)[number];

/** How many services have changed in which way; one can have changed in several. */
export type ChangeCounts = Readonly<Record<GroupChangeKind, number>>;

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
  /** Entities that follow another edition than the list by which the group is compared. */
  readonly otherEditions: readonly OtherEdition[];
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
    otherEditions: otherEditions(after, selection),
    selected: selectedOfGroup(after, selection),
  };
}

function chosenOf(organisation: Organisation, selection: GroupSelection): Organisation {
  return { ...organisation, rows: organisation.rows.filter((row) => isSelectedService(row, selection)) };
}

function countsOf(changes: readonly (readonly ClassifiedChange[])[]): ChangeCounts {
  const kinds = changes.flat().flatMap(groupKindsOf);
  const count = (kind: GroupChangeKind) => kinds.filter((one) => one === kind).length;
  return Object.fromEntries(groupChangeKinds.map((kind) => [kind, count(kind)])) as ChangeCounts;
}

/** How a service has changed, in the order of `groupChangeKinds`. */
export function groupKindsOf({ before, after, kinds }: ClassifiedChange): GroupChangeKind[] {
  const [was, is] = [before, after].map((row) => row !== undefined && isUnassigned(row));
  const found = new Set<GroupChangeKind>(kinds);
  if (is && !was) found.add('now-unassigned');
  if (was && !is) found.add('no-longer-unassigned');
  return groupChangeKinds.filter((kind) => found.has(kind));
}
