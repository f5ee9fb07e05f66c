import type { Entity, Group, KnownEntity } from '../../model/group.ts';
import type { CategoryId, Service } from '../../reference/index.ts';
import { gapOf, shortfallOf } from '../score.ts';
import { type OtherEdition, otherEditions } from './editions.ts';
import { type EntityService, entityServices, groupedBy } from './entity-services.ts';
import { canHelp, categoriesIn } from './matrix.ts';
import {
  type GroupSelected,
  type GroupSelection,
  isSelectedService,
  selectedEntities,
  selectedOfGroup,
} from './selection.ts';
import { type Spread, spreadOf } from './spread.ts';

/** To-be minus as-is, -4 to 4, of a service of an entity. */
export interface EntityGap extends EntityService {
  /** By the entity's own score; undefined where a score or the target is missing, or it is not in scope. */
  readonly own: number | undefined;
  /** By its effective score. */
  readonly gap: number | undefined;
  /** Whether it is below its target: by the effective score, or one part of a combination by its own. */
  readonly below: boolean;
}

/** How far some services of some entities are from their targets. */
export interface GroupGapFigures {
  readonly inScope: number;
  /** With a target and an own score. */
  readonly compared: number;
  /** With a score, and no target. */
  readonly withoutTarget: number;
  /** In scope with neither a score nor an exclusion, and those that are excluded. */
  readonly unscored: number;
  readonly excluded: number;
  /** Of those compared. */
  readonly below: number;
  /** Of those compared, those of which it cannot be said what the score is worth. */
  readonly unclear: number;
  readonly own: Spread<number> | undefined;
  readonly effective: Spread<number> | undefined;
  /** Those with the largest gap of all, where it is above 0. */
  readonly furthest: readonly KnownEntity[];
}

export interface CategoryGroupGap {
  readonly category: CategoryId;
  readonly figures: GroupGapFigures;
}

export interface ServiceGroupGap {
  readonly service: Service;
  readonly figures: GroupGapFigures;
  /** Those whose own people do it, or a part of it, at 5: they could help the others. */
  readonly helpers: readonly KnownEntity[];
}

/** The gaps of a group (textbook 8.2, over several organisations). */
export interface GroupGap {
  readonly entities: readonly { readonly entity: KnownEntity; readonly figures: GroupGapFigures }[];
  /** Selected entities that cannot be looked at: every figure is without them. */
  readonly absent: readonly Entity[];
  /** Entities that follow another edition than the list by which the group is compared. */
  readonly otherEditions: readonly OtherEdition[];
  readonly total: GroupGapFigures;
  readonly categories: readonly CategoryGroupGap[];
  /** Of the list: largest gap first, then by how many are below; ties in list order. */
  readonly services: readonly ServiceGroupGap[];
  /** Every service of every entity. */
  readonly gaps: readonly EntityGap[];
  readonly selected: GroupSelected | undefined;
}

/** Works out how far the entities of a group are from their targets, and who could help. */
export function groupGap(group: Group, selection: GroupSelection = {}): GroupGap {
  const gaps = entityServices(group, selection).map(gapOfEntity);
  const byEntity = groupedBy(gaps, ({ entity }) => entity);
  const listed = groupedBy(
    gaps.filter(({ row }) => !row.custom),
    ({ row }) => row.id,
  );
  const chosen = selectedEntities(group, selection);
  const known = chosen.filter((one): one is KnownEntity => one.organisation !== undefined);
  const services = group.framework.services
    .filter((service) => isSelectedService(service, selection))
    .map((service): ServiceGroupGap => {
      const own = listed.get(service.id) ?? [];
      return { service, figures: gapFigures(own), helpers: own.filter(canHelp).map(({ entity }) => entity) };
    });
  const most = ({ figures }: ServiceGroupGap) => figures.effective?.max ?? Number.NEGATIVE_INFINITY;
  return {
    entities: known.map((entity) => ({ entity, figures: gapFigures(byEntity.get(entity) ?? []) })),
    absent: chosen.filter(({ organisation }) => organisation === undefined),
    otherEditions: otherEditions(group, selection),
    total: gapFigures(gaps),
    categories: categoriesIn(group, selection).map((category) => ({
      category,
      figures: gapFigures(gaps.filter(({ row }) => row.category === category)),
    })),
    services: services.toSorted((a, b) => compare(most(b), most(a)) || b.figures.below - a.figures.below),
    gaps,
    selected: selectedOfGroup(group, selection),
  };
}

/** Two minus infinities have no difference. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

function gapOfEntity(one: EntityService): EntityGap {
  const { entity, row, effective } = one;
  const { policy } = entity.organisation;
  if (row.scope !== 'in-scope') return { ...one, own: undefined, gap: undefined, below: false };
  const toBe = row.portfolio['to-be'];
  const gap = effective.value === undefined || toBe === undefined ? undefined : toBe - effective.value;
  return { ...one, own: gapOf(row, policy), gap, below: (gap ?? 0) > 0 || shortfallOf(row, policy) > 0 };
}

function gapFigures(gaps: readonly EntityGap[]): GroupGapFigures {
  const inScope = gaps.filter(({ row }) => row.scope === 'in-scope');
  const compared = inScope.filter(({ own }) => own !== undefined);
  const effective = spreadOf(compared.flatMap(({ gap }) => gap ?? []));
  const scored = inScope.filter((one) => one.effective.own !== undefined).length;
  const excluded = inScope.filter(({ row }) => row.portfolio['as-is'] === 'excluded').length;
  const largest = compared.filter(({ gap }) => gap !== undefined && gap > 0 && gap === effective?.max);
  return {
    inScope: inScope.length,
    compared: compared.length,
    withoutTarget: scored - compared.length,
    unscored: inScope.length - scored - excluded,
    excluded,
    below: compared.filter(({ below }) => below).length,
    unclear: compared.filter(({ gap }) => gap === undefined).length,
    own: spreadOf(compared.flatMap(({ own }) => own ?? [])),
    effective,
    furthest: [...new Set(largest.map(({ entity }) => entity))],
  };
}
