import type { Organisation } from '../model/organisation.ts';
import type { Row } from '../model/row.ts';
import type { CategoryId, Score } from '../reference/index.ts';
import { isAssigned, type Standing, standingOf, standings } from './assignment.ts';
import { asIsScore } from './score.ts';

/** From so many peers on there is a comparison, of a service as of the whole: with fewer, a figure is of somebody. */
export const leastPeers = 5;

/** Three scores that split others into four parts of the same size: whole or half, 1 to 5. */
export interface Quartiles {
  readonly first: number;
  readonly median: number;
  readonly third: number;
}

/** Where an own score lies: below the first quartile, above the third, or within. */
export const positions = ['below', 'within', 'above'] as const;
export type Position = (typeof positions)[number];

/** Why there is no comparison of a service: no score of one's own, or of too few peers. */
export type Incomparable = 'unscored' | 'few';

/** One service of the list, beside the same of the peers. */
export interface ServiceBenchmark {
  readonly row: Row;
  readonly own: Score | undefined;
  /** How many peers have it in scope. */
  readonly inScope: number;
  /** How many peers score it. */
  readonly scored: number;
  /** Of the peers' scores; undefined where fewer than `leastPeers` score it. */
  readonly quartiles: Quartiles | undefined;
  readonly position: Position | undefined;
  readonly incomparable: Incomparable | undefined;
  /** How the peers have it assigned; undefined where fewer than `leastPeers` have it so. */
  readonly assigned: Readonly<Record<Standing, number>> | undefined;
}

/** How many services of a category lie where; together, all of the list that are in scope. */
export interface CategoryBenchmark extends Readonly<Record<Position | Incomparable, number>> {
  readonly category: CategoryId;
}

/** An organisation beside its peers. */
export interface Benchmark {
  readonly peers: number;
  /** Those of the list, in its order, those out of scope too. */
  readonly services: readonly ServiceBenchmark[];
  /** Of which anything is in scope. */
  readonly categories: readonly CategoryBenchmark[];
  readonly total: Readonly<Record<Position | Incomparable, number>>;
  /** Below the first quartile: furthest below the median first, ties in list order. */
  readonly below: readonly ServiceBenchmark[];
  /** Nobody has them here, and more than half of the peers have somebody: most peers first, ties in list order. */
  readonly missing: readonly ServiceBenchmark[];
  /** In scope here, and at none of the peers. */
  readonly alone: readonly ServiceBenchmark[];
  /** Custom services, which are not compared: no peer has them. */
  readonly custom: readonly Row[];
}

/**
 * Compares an organisation with its peers, service by service. Scores are ordinal: there are quartiles and counts, and no
 * mean. The organisation's policy says which half of a combination counts, at the peers too.
 *
 * @param peers at least `leastPeers`, of the same edition
 * @throws {RangeError} for fewer
 */
export function compareWithPeers(organisation: Organisation, peers: readonly Organisation[]): Benchmark {
  if (peers.length < leastPeers) throw new RangeError(`${peers.length} peers`);
  const byId = peers.map(({ rows }) => new Map(rows.map((row) => [row.id, row])));
  const services = organisation.rows
    .filter(({ custom }) => !custom)
    .map((row) => {
      const theirs = byId.flatMap((rows) => rows.get(row.id) ?? []);
      return serviceBenchmark(row, theirs, organisation);
    });
  const inScope = services.filter(({ row }) => row.scope === 'in-scope');
  const distance = ({ own, quartiles }: ServiceBenchmark) => (quartiles?.median ?? 0) - (own ?? 0);
  const carried = ({ assigned }: ServiceBenchmark) =>
    assigned === undefined ? 0 : assigned.insource + assigned.combination + assigned.outsource;
  return {
    peers: peers.length,
    services,
    categories: organisation.framework.categories
      .map(({ id }) => ({ category: id, ...countsOf(inScope.filter(({ row }) => row.category === id)) }))
      .filter(({ below, within, above, unscored, few }) => below + within + above + unscored + few > 0),
    total: countsOf(inScope),
    below: services.filter(({ position }) => position === 'below').toSorted((a, b) => distance(b) - distance(a)),
    missing: services
      .filter((one) => !isAssigned(one.row) && carried(one) * 2 > peers.length)
      .toSorted((a, b) => carried(b) - carried(a)),
    alone: inScope.filter((one) => one.inScope === 0),
    custom: organisation.rows.filter(({ custom }) => custom),
  };
}

function serviceBenchmark(
  row: Row,
  theirs: readonly Row[],
  { policy }: Pick<Organisation, 'policy'>,
): ServiceBenchmark {
  const inScope = theirs.filter(({ scope }) => scope === 'in-scope');
  const scores = inScope.map((one) => asIsScore(one, policy)).filter((score) => score !== undefined);
  const own = row.scope === 'in-scope' ? asIsScore(row, policy) : undefined;
  const quartiles = scores.length < leastPeers ? undefined : quartilesOf(scores);
  const known = inScope.map(standingOf).filter((standing) => standing !== undefined);
  const count = (standing: Standing) => known.filter((one) => one === standing).length;
  return {
    row,
    own,
    inScope: inScope.length,
    scored: scores.length,
    quartiles,
    position: own === undefined || quartiles === undefined ? undefined : positionOf(own, quartiles),
    incomparable: own === undefined ? 'unscored' : quartiles === undefined ? 'few' : undefined,
    assigned:
      known.length < leastPeers
        ? undefined
        : (Object.fromEntries(standings.map((standing) => [standing, count(standing)])) as Record<Standing, number>),
  };
}

function positionOf(own: Score, { first, third }: Quartiles): Position {
  return own < first ? 'below' : own > third ? 'above' : 'within';
}

/**
 * The quartiles of some scores: their median, and the medians of their lower and upper halves, to both of which the one
 * in the middle belongs where their number is odd. A median of an even number lies half-way between the two in the middle.
 *
 * @param scores at least one
 */
export function quartilesOf(scores: readonly number[]): Quartiles {
  const sorted = scores.toSorted((a, b) => a - b);
  const half = Math.ceil(sorted.length / 2);
  return {
    first: medianOf(sorted.slice(0, half)),
    median: medianOf(sorted),
    third: medianOf(sorted.slice(-half)),
  };
}

function medianOf(sorted: readonly number[]): number {
  const at = (index: number) => sorted[index] ?? Number.NaN;
  return (at(Math.floor((sorted.length - 1) / 2)) + at(Math.floor(sorted.length / 2))) / 2;
}

function countsOf(services: readonly ServiceBenchmark[]): Record<Position | Incomparable, number> {
  const count = (wanted: Position | Incomparable) =>
    services.filter(({ position, incomparable }) => (position ?? incomparable) === wanted).length;
  return {
    below: count('below'),
    within: count('within'),
    above: count('above'),
    unscored: count('unscored'),
    few: count('few'),
  };
}
