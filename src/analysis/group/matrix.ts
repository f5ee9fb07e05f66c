import type { IsoDate } from '../../model/files.ts';
import type { Entity, Group, KnownEntity } from '../../model/group.ts';
import { isOfOtherEdition } from '../../model/row.ts';
import type { CategoryId, Service } from '../../reference/index.ts';
import { isUnasked, isUnassigned } from '../assignment.ts';
import { halfScore } from '../score.ts';
import { assessedOn, isStale, isUndated } from '../staleness.ts';
import { contractOn } from './contract.ts';
import { type OtherEdition, otherEditions } from './editions.ts';
import { effectiveScores } from './effective.ts';
import { type EntityService, entityServices, groupedBy } from './entity-services.ts';
import { type GroupFigures, groupFigures } from './figures.ts';
import { type Leaning, leaningIn, type SinglePoint, singlePoints } from './leaning.ts';
import { type RequirementStanding, requirementStandings } from './requirements.ts';
import {
  type GroupSelected,
  type GroupSelection,
  isSelectedService,
  selectedEntities,
  selectedOfGroup,
} from './selection.ts';

/** An entity that can be looked at, with its figures and how old they are. */
export interface EntityStanding {
  readonly entity: KnownEntity;
  readonly figures: GroupFigures;
  /** In the order of the categories. */
  readonly categories: readonly CategoryFigures[];
  readonly services: readonly EntityService[];
  /** The newest and the oldest day on which one of its services was assessed. */
  readonly assessed: { readonly newest: IsoDate; readonly oldest: IsoDate } | undefined;
  /** Services in scope with a score, or an exclusion; of these, those that are too old by its policy, or have no day. */
  readonly judged: number;
  readonly stale: number;
  readonly undated: number;
}

/** One category: in one entity, or in all. */
export interface CategoryFigures {
  readonly category: CategoryId;
  readonly figures: GroupFigures;
}

/** One category in all entities. */
export interface CategoryStanding extends CategoryFigures {
  /** Those whose services of it have the lowest median of effective scores; none where nothing is scored. */
  readonly weakest: readonly KnownEntity[];
}

/** One service of the list in all entities that have it in their matrix. */
export interface ServiceStanding {
  readonly service: Service;
  readonly figures: GroupFigures;
  readonly unassigned: readonly KnownEntity[];
  readonly unasked: readonly KnownEntity[];
  /** Those at the lowest effective score; none where nothing is scored. */
  readonly weakest: readonly KnownEntity[];
  /** Those whose own people do it, or a part of it, at 5: they could help the others. */
  readonly helpers: readonly KnownEntity[];
}

/** A group at one time, every figure by the files of its entities as they are now. */
export interface GroupMatrix {
  /** In the order of the file. */
  readonly entities: readonly EntityStanding[];
  /** Selected entities that cannot be looked at: every figure is without them. */
  readonly absent: readonly Entity[];
  readonly total: GroupFigures;
  readonly categories: readonly CategoryStanding[];
  readonly services: readonly ServiceStanding[];
  /** Custom services, which are compared with no other entity's: in the figures, but in no service of the list. */
  readonly custom: number;
  /** Entities that follow another edition than the list by which the group is compared. */
  readonly otherEditions: readonly OtherEdition[];
  readonly supplies: readonly EntityService[];
  readonly leaning: readonly Leaning[];
  readonly singlePoints: readonly SinglePoint[];
  readonly requirements: readonly RequirementStanding[];
  /** Partners without a contract, or with one that has ended; both count in every figure all the same. */
  readonly withoutContract: readonly Entity[];
  readonly selected: GroupSelected | undefined;
}

/** Works out everything that a group shows (textbook 2.4, 6.5.2, 7.1.3). */
export function groupMatrix(group: Group, today: IsoDate, selection: GroupSelection = {}): GroupMatrix {
  const effective = effectiveScores(group);
  const all = entityServices(group, selection, effective);
  const byEntity = groupedBy(all, ({ entity }) => entity);
  const chosen = selectedEntities(group, selection);
  const known = chosen.filter((one): one is KnownEntity => one.organisation !== undefined);
  const entities = known.map((entity) =>
    entityStanding(entity, byEntity.get(entity) ?? [], today, categoriesIn(group, selection)),
  );
  const listed = groupedBy(
    all.filter(({ row }) => !row.custom),
    ({ row }) => row.id,
  );
  return {
    entities,
    absent: chosen.filter(({ organisation }) => organisation === undefined),
    total: groupFigures(all),
    categories: categoriesIn(group, selection).map((category) => categoryStanding(category, all, entities)),
    services: group.framework.services
      .filter((service) => isSelectedService(service, selection))
      .map((service) => serviceStanding(service, listed.get(service.id) ?? [])),
    custom: all.filter(({ row }) => row.custom && !isOfOtherEdition(row)).length,
    otherEditions: otherEditions(group, selection),
    supplies: all.filter(({ supply }) => supply !== undefined),
    leaning: leaningIn(all, group),
    singlePoints: singlePoints(all, group),
    requirements: requirementStandings(group, selection, effective),
    withoutContract: chosen.filter((entity) => entity.kind === 'partner' && contractOn(entity, today) !== 'valid'),
    selected: selectedOfGroup(group, selection),
  };
}

/** The categories of which any service of the list is looked at. */
export function categoriesIn({ framework }: Pick<Group, 'framework'>, selection: GroupSelection): CategoryId[] {
  const ids = new Set(
    framework.services.filter((service) => isSelectedService(service, selection)).map(({ category }) => category),
  );
  return framework.categories.map(({ id }) => id).filter((id) => ids.has(id) || selection.categories?.includes(id));
}

function entityStanding(
  entity: KnownEntity,
  services: readonly EntityService[],
  today: IsoDate,
  categories: readonly CategoryId[],
): EntityStanding {
  const { organisation } = entity;
  const judged = services.filter(({ row }) => row.scope === 'in-scope' && row.portfolio['as-is'] !== undefined);
  const days = judged.flatMap(({ row }) => assessedOn(row, organisation) ?? []).toSorted();
  const [oldest, newest] = [days[0], days.at(-1)];
  const byCategory = groupedBy(services, ({ row }) => row.category);
  return {
    entity,
    figures: groupFigures(services),
    categories: categories.map((category) => ({
      category,
      figures: groupFigures(byCategory.get(category) ?? []),
    })),
    services,
    assessed: oldest === undefined || newest === undefined ? undefined : { newest, oldest },
    judged: judged.length,
    stale: judged.filter(({ row }) => isStale(row, organisation, today)).length,
    undated: judged.filter(({ row }) => isUndated(row, organisation)).length,
  };
}

function categoryStanding(
  category: CategoryId,
  all: readonly EntityService[],
  entities: readonly EntityStanding[],
): CategoryStanding {
  const medians = entities.flatMap(({ entity, categories }) => {
    const median = categories.find((one) => one.category === category)?.figures.effective?.median;
    return median === undefined ? [] : [{ entity, median }];
  });
  const lowest = Math.min(...medians.map(({ median }) => median));
  return {
    category,
    figures: groupFigures(all.filter(({ row }) => row.category === category)),
    weakest: medians.filter(({ median }) => median === lowest).map(({ entity }) => entity),
  };
}

function serviceStanding(service: Service, own: readonly EntityService[]): ServiceStanding {
  const figures = groupFigures(own);
  const those = (belongs: (one: EntityService) => boolean) => own.filter(belongs).map(({ entity }) => entity);
  return {
    service,
    figures,
    unassigned: those(({ row }) => isUnassigned(row)),
    unasked: those(({ row }) => isUnasked(row)),
    weakest: those(({ effective }) => effective.value !== undefined && effective.value === figures.effective?.min),
    helpers: those(canHelp),
  };
}

/** Whether own people do a service in scope, or their part of it, at 5. */
export function canHelp({ row }: Pick<EntityService, 'row'>): boolean {
  return row.scope === 'in-scope' && halfScore(row, 'insource') === 5;
}
