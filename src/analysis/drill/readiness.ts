import type { Policy } from '../../model/organisation.ts';
import type { Row } from '../../model/row.ts';
import type { Score } from '../../reference/index.ts';
import { carrierOf, hasPart, isUnasked, isUnassigned, partyKinds } from '../assignment.ts';
import { blindness, dependsOnPerson, isHandedOffBlindly, isNotDone, ownDependence } from '../dependence.ts';
import { halfScore, isExcluded, laggingScore } from '../score.ts';

/**
 * What an incident finds of a service that it leans on:
 * - `ready`: someone has it, and nothing below is known of it;
 * - `weak`: someone has it, but not well enough: see `weaknesses`;
 * - `unscored`: someone has it, and no one has said how well, or not of each part;
 * - `unassigned`, `unasked`: it should be done, and no one has it, or an open question is who does;
 * - `not-chosen`: the organisation decided against it, or has not decided.
 */
export const verdicts = ['ready', 'weak', 'unscored', 'unassigned', 'unasked', 'not-chosen'] as const;
export type Verdict = (typeof verdicts)[number];

/** Why a service is weak. Each has one definition, in `dependence.ts` and `assignment.ts`, which `gap` and the rules share. */
export const weaknesses = [
  /** Own work cannot be done. */
  'not-done',
  /** What lags most is below the bound. */
  'below',
  /** Own work depends on single persons, and is not meant to. */
  'person',
  /** A provider's work is not understood by its buyer, and is meant to be. */
  'blind',
  /** No team or no provider is named: whom to call? */
  'unnamed',
] as const;
export type WeaknessReason = (typeof weaknesses)[number];

/** Why a service is not chosen: decided against, left out of the assessment, or not decided. */
export type NotChosen = 'unnecessary' | 'excluded' | 'undecided';

export interface Readiness {
  readonly verdict: Verdict;
  /** Of a weak one, at least one. */
  readonly reasons: readonly WeaknessReason[];
  readonly notChosen: NotChosen | undefined;
  /** Its work depends on one person or is outsourced without oversight, and is accepted so. */
  readonly accepted: boolean;
}

/** The score below which a service is weak; this project's own. */
export const usualBound: Score = 3;

export function readinessOf(row: Row, policy: Policy, bound: Score): Readiness {
  const of = (verdict: Verdict, more: Partial<Readiness> = {}): Readiness => ({
    verdict,
    reasons: [],
    notChosen: undefined,
    accepted: false,
    ...more,
  });
  const notChosen = notChosenOf(row);
  if (notChosen) return of('not-chosen', { notChosen });
  if (isUnassigned(row)) return of('unassigned');
  if (isUnasked(row)) return of('unasked');
  const reasons = reasonsOf(row, policy, bound);
  const accepted = ownDependence(row) === 'accepted' || blindness(row) === 'accepted';
  if (reasons.length > 0) return of('weak', { reasons, accepted });
  return of(isScored(row) ? 'ready' : 'unscored', { accepted });
}

/** Whether someone has a service, however well. */
export function isHeld({ verdict }: Readiness): boolean {
  return verdict === 'ready' || verdict === 'weak' || verdict === 'unscored';
}

function notChosenOf(row: Row): NotChosen | undefined {
  if (row.scope !== 'in-scope') return row.scope;
  return isExcluded(row) ? 'excluded' : undefined;
}

function reasonsOf(row: Row, policy: Policy, bound: Score): WeaknessReason[] {
  const lags = laggingScore(row, policy);
  const notDone = isNotDone(row);
  const found: Readonly<Record<WeaknessReason, boolean>> = {
    'not-done': notDone,
    below: !notDone && lags !== undefined && lags < bound,
    person: dependsOnPerson(row),
    blind: isHandedOffBlindly(row),
    unnamed: partyKinds.some((kind) => hasPart(row, kind) && carrierOf(row, kind) === undefined),
  };
  return weaknesses.filter((reason) => found[reason]);
}

/** Whether it is said of each part that someone has how well it is done. */
function isScored(row: Row): boolean {
  const { assignment } = row.profile;
  const parts = [
    assignment === 'outsource' ? undefined : ('insource' as const),
    assignment === 'insource' ? undefined : ('outsource' as const),
  ].filter((part) => part !== undefined);
  return parts.every((part) => halfScore(row, part) !== undefined);
}
