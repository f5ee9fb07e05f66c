import type { Entity, Group, KnownEntity } from '../../model/group.ts';
import type { Text } from '../../reference/index.ts';
import { folded } from '../../reference/spelling.ts';
import { carrierOf, isAssigned } from '../assignment.ts';
import { type EntityService, groupedBy } from './entity-services.ts';
import { chainOf, offerOf, supplyProblem } from './supply.ts';

/** Whoever does a service, or a part of it, for others in the end: an entity, or a provider that is none. */
export type Mainstay =
  | { readonly kind: 'entity'; readonly id: string; readonly entity: Entity | undefined }
  | { readonly kind: 'provider'; readonly id: string; readonly name: Text };

/** All that leans on one entity, or on one provider. */
export interface Leaning {
  readonly on: Mainstay;
  /** The entities that have something from it in the end, whoever hands it on; itself is none of them. */
  readonly entities: readonly KnownEntity[];
  /** Ids of the services. */
  readonly services: readonly string[];
}

/** A service that fails in several entities at once, where one entity or provider fails. */
export interface SinglePoint {
  /** Id of the service. */
  readonly service: string;
  readonly on: Mainstay;
  /** The entities that have it from there, and that entity itself if it has the service: two or more. */
  readonly entities: readonly KnownEntity[];
  /** How many have it from a provider that they do not name: it may be the same, or another. */
  readonly unnamed: number;
}

/** Who leans on whom: the most entities first, then the most services. */
export function leaningIn(services: readonly EntityService[], group: Pick<Group, 'entities'>): Leaning[] {
  const find = mainstaysIn(group);
  const found = new Map<string, { on: Mainstay; entities: Set<KnownEntity>; services: Set<string> }>();
  for (const one of services) {
    const on = find(one);
    if (!on) continue;
    const key = keyOf(on);
    const before = found.get(key) ?? { on, entities: new Set(), services: new Set() };
    before.entities.add(one.entity);
    before.services.add(one.row.id);
    found.set(key, before);
  }
  return [...found.values()]
    .map(({ on, entities, services }) => ({ on, entities: [...entities], services: [...services] }))
    .toSorted((a, b) => b.entities.length - a.entities.length || b.services.length - a.services.length);
}

/**
 * The services of the list that two or more entities have, all of them from the same entity or provider in the end, or as
 * that entity itself; those on which the most entities rely first. Where an entity does it alone, not all fail at once.
 * This is the project's own reading of textbook 6.5.2.
 */
export function singlePoints(services: readonly EntityService[], group: Pick<Group, 'entities'>): SinglePoint[] {
  const find = mainstaysIn(group);
  const had = groupedBy(
    services.filter(({ row }) => !row.custom && isAssigned(row)),
    ({ row }) => row.id,
  );
  return [...had]
    .flatMap(([service, by]): SinglePoint[] => {
      const from = by.map((one) => ({ ...one, on: find(one) })).filter(({ on }) => on !== undefined);
      const on = from[0]?.on;
      if (!on || from.some((one) => one.on && keyOf(one.on) !== keyOf(on))) return [];
      const unnamed = by.filter(isUnnamed).length;
      const own = by.filter(({ entity }) => on.kind === 'entity' && entity.id === on.id);
      const relying = [...own, ...from].map(({ entity }) => entity);
      const isAll = relying.length + unnamed === by.length;
      return isAll && relying.length >= 2 ? [{ service, on, entities: relying, unnamed }] : [];
    })
    .toSorted((a, b) => b.entities.length - a.entities.length);
}

/** Whether a provider has a part of it, and no one says which. */
function isUnnamed({ row }: EntityService): boolean {
  const { assignment } = row.profile;
  return (assignment === 'outsource' || assignment === 'combination') && carrierOf(row, 'provider') === undefined;
}

function keyOf({ kind, id }: Mainstay): string {
  return `${kind} ${id}`;
}

type FindMainstay = (one: EntityService) => Mainstay | undefined;

/**
 * Finds whoever does a service for an entity in the end; no one where it does it alone, where the way leads in a loop, or
 * to an entity that does not offer the service or in which no one has it.
 */
function mainstaysIn(group: Pick<Group, 'entities'>): FindMainstay {
  const sameProvider = providersIn(group);
  const entities = new Map(group.entities.map((entity) => [entity.id, entity]));
  return ({ entity, row }) => {
    if (carrierOf(row, 'provider') === undefined) return undefined;
    const { entities: way, outside, loop } = chainOf(entity, row, group);
    const last = way.at(-1) ?? entity.id;
    const givesNothing = (id: string) => {
      const supplier = entities.get(id);
      return supplyProblem(offerOf(row, supplier));
    };
    if (loop || way.slice(1).some(givesNothing)) return undefined;
    if (outside !== undefined) return sameProvider(last, outside);
    return last === entity.id ? undefined : { kind: 'entity', id: last, entity: entities.get(last) };
  };
}

/**
 * Finds the one provider that several entities may declare: those with the same id, or the same name in a language,
 * are taken for one. It is called as the first entity calls it.
 */
function providersIn({ entities }: Pick<Group, 'entities'>): (entity: string, provider: string) => Mainstay {
  const called = new Map<string, Mainstay>();
  const merged = new Map<Mainstay, Mainstay>();
  const rootOf = (one: Mainstay): Mainstay => {
    const above = merged.get(one);
    return above === undefined ? one : rootOf(above);
  };
  const own = new Map<string, Mainstay>();
  for (const { id: entity, organisation } of entities) {
    for (const { id, name, entity: isEntity } of organisation?.providers ?? []) {
      if (isEntity !== undefined) continue;
      const words = [...new Set([id, name.en, name.ja].map(folded))];
      const known = [...new Set(words.flatMap((word) => called.get(word) ?? []).map(rootOf))];
      const [root = { kind: 'provider', id, name } as const, ...others] = known;
      for (const other of others) merged.set(other, root);
      for (const word of words) called.set(word, root);
      own.set(`${entity} ${id}`, root);
    }
  }
  return (entity, id) => {
    const declared = own.get(`${entity} ${id}`) ?? called.get(folded(id));
    if (declared) return rootOf(declared);
    const named: Mainstay = { kind: 'provider', id, name: { en: id, ja: id } };
    called.set(folded(id), named);
    return named;
  };
}
