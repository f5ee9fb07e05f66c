import type { Group, KnownEntity } from '../../model/group.ts';
import type { Policy } from '../../model/organisation.ts';
import type { Row } from '../../model/row.ts';
import type { Score } from '../../reference/index.ts';
import { asIsScore, halfScore } from '../score.ts';
import { supplyOf, supplyProblem } from './supply.ts';

/**
 * Why it cannot be said how well a service is done for an entity: its supplier is unscored, not known, itself, or follows another
 * edition, in which it is not the same service one to one.
 */
export type Unclear = 'unscored' | 'unknown' | 'loop' | 'edition';

/** What an entity's score of a service is worth, once its supplier's own score is looked at. */
export interface Effective {
  /** The score that counts in the entity's own files. */
  readonly own: Score | undefined;
  /** The same, but where another entity does it no better than that one's own; undefined where it cannot be said. */
  readonly value: Score | undefined;
  /** The id of the entity whose score lowers it. */
  readonly loweredBy: string | undefined;
  /** Why there is no value although there is an own score. */
  readonly unclear: Unclear | undefined;
}

/** Finds the effective score of any service of any entity of a group; each is worked out once. */
export type EffectiveScores = (entity: KnownEntity, row: Row) => Effective;

/**
 * The effective score: no consumer is better than what its provider can do. The part that another entity of the group does
 * counts at most as that one's own effective score; at 1 where the supplier does not offer the service or no one has it
 * there. Without a supplier in the group it is the own score. The two halves of a combination are joined as the policy of
 * the consumer says. This is the project's own reading of shared services (textbook 6.5.2, 8.3).
 */
export function effectiveScores(group: Pick<Group, 'entities'>): EffectiveScores {
  const known = new Map<Row, Effective | 'being worked out'>();
  const effective: EffectiveScores = (entity, row) => {
    const before = known.get(row);
    if (before === 'being worked out')
      return { own: undefined, value: undefined, loweredBy: undefined, unclear: 'loop' };
    if (before) return before;
    // From the end of the chain, which can be longer than the stack is deep.
    for (const [at, of] of chainFrom(entity, row).reverse()) if (!known.has(of)) settle(at, of);
    return settle(entity, row);
  };
  const settle = (entity: KnownEntity, row: Row): Effective => {
    const before = known.get(row);
    if (before && before !== 'being worked out') return before;
    known.set(row, 'being worked out');
    const found = workOut(entity, row);
    known.set(row, found);
    return found;
  };
  /** The rows that a row leads to and that are not worked out yet, each once; in a loop, up to the one that it leads back to. */
  const chainFrom = (entity: KnownEntity, row: Row): [KnownEntity, Row][] => {
    const chain = new Map<Row, KnownEntity>();
    let [at, of] = [entity, row];
    while (!known.has(of) && !chain.has(of)) {
      chain.set(of, at);
      const supply = supplyOf(at, of, group);
      if (!supply?.supplier?.organisation || !supply.offered) break;
      [at, of] = [supply.supplier as KnownEntity, supply.offered];
    }
    return [...chain].map(([of, at]) => [at, of]);
  };
  const workOut = (entity: KnownEntity, row: Row): Effective => {
    const { policy } = entity.organisation;
    const own = asIsScore(row, policy);
    const as = (value: Score | undefined, loweredBy?: string, unclear?: Unclear) => ({
      own,
      value,
      loweredBy,
      unclear,
    });
    const supply = own === undefined ? undefined : supplyOf(entity, row, group);
    if (!supply) return as(own);
    if (supplyProblem(supply)) return lowered(1, supply.entity);
    const { supplier, offered } = supply;
    if (!supplier?.organisation || !offered)
      return as(undefined, undefined, supply.isOtherEdition ? 'edition' : 'unknown');
    const { value, unclear } = effective(supplier as KnownEntity, offered);
    return value === undefined ? as(undefined, undefined, unclear ?? 'unscored') : lowered(value, supply.entity);

    function lowered(limit: Score, by: string): Effective {
      const value = limited(row, policy, limit);
      return as(value, value !== undefined && own !== undefined && value < own ? by : undefined);
    }
  };
  return effective;
}

/** The score of a row whose provider's part is at most so good. */
function limited(row: Row, policy: Policy, limit: Score): Score | undefined {
  const outsource = halfScore(row, 'outsource');
  if (outsource === undefined) return asIsScore(row, policy);
  const most = Math.min(outsource, limit) as Score;
  if (row.profile.assignment !== 'combination') return most;
  const insource = halfScore(row, 'insource');
  if (insource === undefined) return policy.combinationScore === 'lower' ? undefined : most;
  return (policy.combinationScore === 'lower' ? Math.min(insource, most) : Math.max(insource, most)) as Score;
}
