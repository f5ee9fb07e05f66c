/** What the answers about roles of version 2.1 say of the services that these became (textbook table 7). */
import type { IsoDate } from '../../model/files.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { Row } from '../../model/row.ts';
import { roles } from '../../reference/roles-v2-1.ts';
import type { Answer } from '../answer.ts';
import type { SheetAnswer } from '../sheet/judged.ts';
import { type MergeWords, merged } from './merged.ts';
import { hasSaid, type RoleAnswer } from './role-score.ts';

/**
 * How a service comes from roles: one to one; several roles in one service; one role in several services; or it is new, so
 * that version 2.1 says nothing of it.
 */
export const migrationKinds = ['single', 'merged', 'copied', 'new'] as const;
export type MigrationKind = (typeof migrationKinds)[number];

/** Why somebody should look at the score of a service before it is taken for one. */
export type Doubt =
  /** The role became other services, too. */
  | 'copied'
  /** Some of its roles have no score. */
  | 'partial'
  /** Its roles are assigned otherwise from each other. */
  | 'shared'
  /** The score stands in the column of another assignment than the one that is said. */
  | 'contradictory';

export interface Decision {
  readonly row: Row;
  readonly kind: MigrationKind;
  /** The roles that became it, in their order. */
  readonly roles: readonly RoleAnswer[];
  /** What is taken over; empty where nothing is. */
  readonly answer: Answer;
  readonly doubt: Doubt | undefined;
  /** Keys that its roles answer otherwise from each other: open, since nobody can tell. */
  readonly open: readonly string[];
}

/** What is written in the files in words. */
export interface DecisionWords extends MergeWords {
  readonly doubts: Readonly<Record<Doubt, (roles: readonly string[], missing: readonly string[]) => string>>;
}

export interface DecisionGiven {
  readonly organisation: Organisation;
  readonly answers: readonly SheetAnswer[];
  readonly contradictory: ReadonlySet<string>;
  /** The day of scores that have none of their own. */
  readonly day: IsoDate | undefined;
  readonly words: DecisionWords;
}

/** One decision for each listed service, in list order. */
export function decide({ organisation, answers, contradictory, day, words }: DecisionGiven): Decision[] {
  const byRole = new Map(answers.map(({ row, answer }) => [row.id, answer]));
  const rows = new Map(organisation.rows.map((row) => [row.id, row]));
  return organisation.framework.services.flatMap((service): Decision[] => {
    const row = rows.get(service.id);
    if (!row) return [];
    const before = roles
      .filter(({ services }) => services.some((id) => id === service.id))
      .map((role): RoleAnswer => ({ role, answer: byRole.get(role.id) }));
    const kind = kindOf(before);
    const made = merged(before, words);
    const answer = withDay(made.answer, day);
    const doubt = hasScore(answer) ? doubtOf(before, kind, made.isShared, contradictory) : undefined;
    const scored = before.filter(hasSaid).map(({ role }) => role.id);
    const missing = before.filter((one) => !hasSaid(one)).map(({ role }) => role.id);
    const unconfirmed = doubt && { unconfirmed: words.doubts[doubt](scored, missing) };
    return [
      {
        ...{ row, kind, roles: before, doubt, open: made.open },
        answer: unconfirmed ? { ...answer, portfolio: { ...answer.portfolio, ...unconfirmed } } : answer,
      },
    ];
  });
}

function kindOf(before: readonly RoleAnswer[]): MigrationKind {
  const [first] = before;
  if (!first) return 'new';
  if (before.length > 1) return 'merged';
  return first.role.services.length > 1 ? 'copied' : 'single';
}

function doubtOf(
  before: readonly RoleAnswer[],
  kind: MigrationKind,
  isShared: boolean,
  contradictory: ReadonlySet<string>,
): Doubt | undefined {
  if (kind === 'copied') return 'copied';
  if (before.some(({ role }) => contradictory.has(role.id))) return 'contradictory';
  if (isShared) return 'shared';
  return kind === 'merged' && !before.every(hasSaid) ? 'partial' : undefined;
}

function hasScore({ portfolio }: Answer): boolean {
  return portfolio?.['as-is'] !== undefined;
}

/** A score has its own day, else that of the whole; without one it stays without, since it is not of today. */
function withDay(answer: Answer, day: IsoDate | undefined): Answer {
  if (!hasScore(answer)) return answer;
  const own = answer.portfolio?.['assessed-on'] ?? day;
  return { ...answer, portfolio: { ...answer.portfolio, 'assessed-on': own } };
}
