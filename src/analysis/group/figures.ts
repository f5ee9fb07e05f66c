import { isUnasked, isUnassigned } from '../assignment.ts';
import { isExcluded } from '../score.ts';
import type { EntityService } from './entity-services.ts';
import { type Spread, spreadOf } from './spread.ts';

/** Counts of some services of some entities, and how their scores lie; each is a service of an entity. */
export interface GroupFigures {
  /** The sum of scored, excluded and unscored. */
  readonly inScope: number;
  readonly scored: number;
  readonly excluded: number;
  readonly unscored: number;
  /** Of the scored, those that no one has: they count as 1. */
  readonly unassigned: number;
  /** Of those in scope, those of which it is not said who has them. */
  readonly unasked: number;
  readonly unnecessary: number;
  readonly undecided: number;
  /** Of the scored, those of which it cannot be said what the score is worth. */
  readonly unclear: number;
  /** By the entities' own files. */
  readonly own: Spread | undefined;
  /** With each at most as good as what its supplier in the group can do. */
  readonly effective: Spread | undefined;
}

/** The figures of some services of some entities. */
export function groupFigures(services: readonly EntityService[]): GroupFigures {
  const count = (belongs: (one: EntityService) => boolean) => services.filter(belongs).length;
  const own = services.flatMap(({ effective }) => effective.own ?? []);
  const effective = services.flatMap((one) => one.effective.value ?? []);
  const inScope = count(({ row }) => row.scope === 'in-scope');
  const excluded = count(({ row }) => row.scope === 'in-scope' && isExcluded(row));
  return {
    inScope,
    scored: own.length,
    excluded,
    unscored: inScope - own.length - excluded,
    unassigned: count(({ row }) => isUnassigned(row)),
    unasked: count(({ row }) => isUnasked(row)),
    unnecessary: count(({ row }) => row.scope === 'unnecessary'),
    undecided: count(({ row }) => row.scope === 'undecided'),
    unclear: own.length - effective.length,
    own: spreadOf(own),
    effective: spreadOf(effective),
  };
}
