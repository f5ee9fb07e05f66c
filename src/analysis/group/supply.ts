import { type Entity, type Group, type KnownEntity, knownEntities } from '../../model/group.ts';
import type { Organisation } from '../../model/organisation.ts';
import { isOfOtherEdition, type Row } from '../../model/row.ts';
import { carrierOf, isUnassigned } from '../assignment.ts';
import { isExcluded } from '../score.ts';

/** A service, or a part of it, that one entity has from another of its group (textbook 6.5.2). */
export interface Supply {
  readonly consumer: KnownEntity;
  readonly row: Row;
  /** The id of the provider in the consumer's files. */
  readonly provider: string;
  /** The id of the entity that this provider is. */
  readonly entity: string;
  /** Undefined where the group has no entity of that id. */
  readonly supplier: Entity | undefined;
  /** The same service in the supplier's matrix; undefined where it has none, or nothing is known of it. */
  readonly offered: Row | undefined;
  /** Whether one of the two follows another edition, in which it is not the same service one to one: nothing is known then. */
  readonly isOtherEdition: boolean;
}

const indexes = new WeakMap<object, ReadonlyMap<string, unknown>>();

/** The first of each id: groups are large, and each service of each entity asks. */
function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  const before = indexes.get(items);
  if (before) return before as ReadonlyMap<string, Item>;
  const index = new Map(items.toReversed().map((item) => [item.id, item]));
  indexes.set(items, index);
  return index;
}

/** Who serves whom with what, in the order of the consumers and of their services. */
export function suppliesIn(group: Pick<Group, 'entities'>): Supply[] {
  return knownEntities(group).flatMap((consumer) =>
    consumer.organisation.rows.flatMap((row) => supplyOf(consumer, row, group) ?? []),
  );
}

/** From which entity of the group another one has a service; undefined where a provider's part is no entity's. */
export function supplyOf(consumer: KnownEntity, row: Row, { entities }: Pick<Group, 'entities'>): Supply | undefined {
  const provider = carrierOf(row, 'provider');
  if (provider === undefined) return undefined;
  const entity = consumer.organisation.providers?.find(({ id }) => id === provider)?.entity;
  if (entity === undefined) return undefined;
  const supplier = byId(entities).get(entity);
  return { consumer, row, provider, entity, ...offerOf(row, supplier) };
}

/** What an entity has of a service of another one. */
export function offerOf(
  row: Row,
  supplier: Entity | undefined,
): Pick<Supply, 'supplier' | 'offered' | 'isOtherEdition'> {
  const organisation = supplier?.organisation;
  const offered = organisation && byId(organisation.rows).get(row.id);
  return { supplier, offered, isOtherEdition: organisation !== undefined && !offered && !isShared(row, organisation) };
}

/** Whether a service is a custom one, or one that a supplier without a row of it could have by its edition. */
function isShared(row: Row, { framework }: Organisation): boolean {
  return !isOfOtherEdition(row) && !framework.services.some(({ id }) => id === row.id);
}

/**
 * Why a supplier gives nothing, as far as its files say: it has the service not in scope or excluded it (`not-offered`), or
 * no one has it there (`no-one`). Undefined where it gives something, or nothing is known of it.
 */
export function supplyProblem({
  supplier,
  offered,
  isOtherEdition,
}: Pick<Supply, 'supplier' | 'offered' | 'isOtherEdition'>): 'not-offered' | 'no-one' | undefined {
  if (!supplier?.organisation || isOtherEdition) return undefined;
  if (offered?.scope !== 'in-scope' || isExcluded(offered)) return 'not-offered';
  return isUnassigned(offered) ? 'no-one' : undefined;
}

/**
 * The way of a service from an entity to whoever does it in the end: the ids of the entities, the first one's own first.
 * `outside` is the provider, none of the group, that the last one has it from; `loop` says that it comes back to one of them.
 */
export interface Chain {
  readonly entities: readonly string[];
  readonly outside: string | undefined;
  readonly loop: boolean;
}

/** After so many hands, no one cares for the next. */
const longest = 100;

/** Follows a service from hand to hand, through at most a hundred; a combination counts as handed on. */
export function chainOf(consumer: KnownEntity, row: Row, group: Pick<Group, 'entities'>): Chain {
  const entities = [consumer.id];
  let [at, offered] = [consumer, row];
  for (;;) {
    const supply = supplyOf(at, offered, group);
    if (!supply) return { entities, outside: carrierOf(offered, 'provider'), loop: false };
    if (entities.length > longest) return { entities, outside: undefined, loop: false };
    if (entities.includes(supply.entity))
      return { entities: [...entities, supply.entity], outside: undefined, loop: true };
    entities.push(supply.entity);
    if (!supply.supplier?.organisation || !supply.offered) return { entities, outside: undefined, loop: false };
    [at, offered] = [supply.supplier as KnownEntity, supply.offered];
  }
}
