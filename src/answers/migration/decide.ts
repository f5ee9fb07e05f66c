/** What the answers about roles of version 2.1 say of the services that these became (textbook table 7). */

import { isDeepStrictEqual } from 'node:util';
import { evidenceText } from '../../model/evidence.ts';
import type { AsIs, Evidence, IsoDate, ServiceFileKind } from '../../model/files.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { Row } from '../../model/row.ts';
import { type AssignmentId, assignmentById, type Score } from '../../reference/index.ts';
import { type Role, roles } from '../../reference/roles-v2-1.ts';
import type { Answer } from '../answer.ts';
import type { SheetAnswer } from '../sheet/judged.ts';
import { countedScore, hasSaid, isUnassigned, type RoleAnswer, scoreOf } from './role-score.ts';

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
export interface DecisionWords {
  /** All the scores of the roles that were merged. */
  readonly scores: (
    roles: readonly {
      readonly role: Role;
      readonly asIs: AsIs | undefined;
      readonly toBe: Score | undefined;
      /** What counts, where that is another score than the one that is given, since nobody had the role. */
      readonly counted: Score | undefined;
    }[],
  ) => string;
  /** What roles say otherwise from each other, or each in its own words. */
  readonly differs: (key: string, values: readonly { readonly role: Role; readonly value: string }[]) => string;
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
    const made = new Merged(before, words).made();
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

/** Of what one role says, all; of what several say, what does not make it look better than any of them. */
class Merged {
  readonly #before: readonly RoleAnswer[];
  readonly #words: DecisionWords;
  readonly #answer: { [File in ServiceFileKind]?: Record<string, unknown> } = {};
  readonly #open: string[] = [];
  readonly #notes: string[] = [];
  #isShared = false;

  constructor(before: readonly RoleAnswer[], words: DecisionWords) {
    this.#before = before;
    this.#words = words;
  }

  made(): { readonly answer: Answer; readonly open: readonly string[]; readonly isShared: boolean } {
    const given = this.#before.filter(({ answer }) => answer !== undefined);
    const [only] = given;
    if (this.#before.length < 2) return { answer: only?.answer ?? {}, open: [], isShared: false };
    if (given.length > 0) this.#merge();
    return { answer: this.#answer, open: this.#open, isShared: this.#isShared };
  }

  #merge(): void {
    this.#assignment();
    this.#score();
    this.#take('portfolio', 'to-be', (values) => Math.max(...values.map(Number)));
    this.#take('portfolio', 'evidence', (values) => evidenceOnce(values.flat() as Evidence[]));
    // The earliest, so that nothing looks newer or less urgent than it is.
    for (const key of ['assessed-on', 'due'])
      this.#take('portfolio', key, (values) => values.map(String).toSorted()[0]);
    for (const file of ['catalog', 'profile', 'portfolio'] as const) {
      const keys = new Set(this.#before.flatMap(({ answer }) => Object.keys(answer?.[file] ?? {})));
      for (const key of keys) {
        if (done.has(`${file}.${key}`)) continue;
        if (texts.has(key)) this.#text(file, key);
        else this.#same(file, key);
      }
    }
    this.#parties();
    const scored = this.#before.map((one) => ({
      role: one.role,
      asIs: scoreOf(one),
      toBe: one.answer?.portfolio?.['to-be'] as Score | undefined,
      counted: isUnassigned(one) && scoreOf(one) !== 1 ? countedScore(one) : undefined,
    }));
    if (scored.some(({ asIs, toBe }) => asIs !== undefined || toBe !== undefined))
      this.#notes.unshift(this.#words.scores(scored));
    if (this.#notes.length > 0) this.#put('portfolio', 'note', this.#notes.join('\n'));
  }

  /** In part in-house and in part by others is a combination; what only some of it has nobody for is for a person to say. */
  #assignment(): void {
    const values = this.#values('profile', 'assignment');
    const kinds = new Set(values.map(({ value }) => value as AssignmentId));
    const [only] = kinds;
    if (kinds.size <= 1) {
      if (only !== undefined) this.#put('profile', 'assignment', only);
      return;
    }
    this.#isShared = true;
    if (!kinds.has('unassigned')) this.#put('profile', 'assignment', 'combination');
    else this.#differs('profile', 'assignment', values);
  }

  #score(): void {
    const scored = this.#before.filter((one) => scoreOf(one) !== undefined);
    const counted = this.#before.flatMap((one) => countedScore(one) ?? []);
    if (scored.length === 0) return;
    if (counted.length === 0) {
      this.#put('portfolio', 'as-is', 'excluded');
      return;
    }
    const halves = scored.map(scoreOf).filter((asIs) => asIs !== 'excluded');
    const isSplit =
      this.#answer.profile?.['assignment'] === 'combination' && halves.every((asIs) => typeof asIs === 'object');
    const lowest = (side: 'insource' | 'outsource') =>
      Math.min(...halves.flatMap((asIs) => (typeof asIs === 'object' ? (asIs[side] ?? []) : [])));
    this.#put(
      'portfolio',
      'as-is',
      isSplit ? { insource: lowest('insource'), outsource: lowest('outsource') } : Math.min(...counted),
    );
  }

  /** Only those have a part who have one by the assignment. */
  #parties(): void {
    const assignment = this.#answer.profile?.['assignment'] as AssignmentId | undefined;
    const needs = assignment && assignmentById(assignment);
    for (const [key, isNeeded] of [
      ['team', needs?.needsTeam],
      ['provider', needs?.needsProvider],
    ] as const) {
      if (needs && !isNeeded && this.#answer.profile) delete this.#answer.profile[key];
    }
  }

  #take(file: ServiceFileKind, key: string, of: (values: readonly unknown[]) => unknown): void {
    const values = this.#values(file, key);
    if (values.length > 0) this.#put(file, key, of(values.map(({ value }) => value)));
  }

  /** Each role's own words, one after the other. */
  #text(file: ServiceFileKind, key: string): void {
    const values = this.#values(file, key);
    const said = new Set(values.map(({ value }) => String(value)));
    if (file === 'portfolio' && key === 'note') {
      for (const { role, value } of values) this.#notes.push(`${role.id}: ${value}`);
    } else if (said.size === 1) this.#put(file, key, [...said][0]);
    else this.#put(file, key, values.map(({ role, value }) => `${role.id}: ${value}`).join('\n'));
  }

  /** What all say alike; else it is open, and the note says who says what. */
  #same(file: ServiceFileKind, key: string): void {
    const values = this.#values(file, key);
    const [first] = values;
    if (first && values.every(({ value }) => isDeepStrictEqual(value, first.value))) this.#put(file, key, first.value);
    else if (first) this.#differs(file, key, values);
  }

  #differs(_: ServiceFileKind, key: string, values: readonly { readonly role: Role; readonly value: unknown }[]): void {
    this.#open.push(key);
    this.#notes.push(
      this.#words.differs(
        key,
        values.map(({ role, value }) => ({ role, value: written(value) })),
      ),
    );
  }

  #values(file: ServiceFileKind, key: string): { readonly role: Role; readonly value: unknown }[] {
    return this.#before.flatMap(({ role, answer }) => {
      const value = answer?.[file]?.[key];
      return value === undefined ? [] : [{ role, value }];
    });
  }

  #put(file: ServiceFileKind, key: string, value: unknown): void {
    this.#answer[file] = { ...this.#answer[file], [key]: value };
  }
}

/** Each piece once, whoever names it. */
function evidenceOnce(pieces: readonly Evidence[]): Evidence[] {
  return [...new Map(pieces.map((piece) => [evidenceText(piece), piece])).values()];
}

const done = new Set([
  'profile.assignment',
  'portfolio.as-is',
  'portfolio.to-be',
  'portfolio.evidence',
  'portfolio.assessed-on',
  'portfolio.due',
]);
const texts = new Set(['note', 'rationale', 'action']);

function written(value: unknown): string {
  return typeof value === 'object' && value !== null ? Object.values(value).join(', ') : String(value);
}
