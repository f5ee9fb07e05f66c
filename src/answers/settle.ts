import { isDeepStrictEqual } from 'node:util';
import { isPlanReached, withoutPart } from '../analysis/assignment.ts';
import { dayProblem } from '../analysis/dates.ts';
import { assessedOn } from '../analysis/staleness.ts';
import type { AsIs, IsoDate, ProfileEntry, ServiceFileKind } from '../model/files.ts';
import type { Organisation } from '../model/organisation.ts';
import { named, type Row } from '../model/row.ts';
import { type AssignmentId, assignmentById, type LevelId, levelById } from '../reference/index.ts';
import { isMap } from '../schema/mapping.ts';
import type { Answer, Problem, Values } from './answer.ts';

/** What an answer is given to. */
export interface Given {
  readonly row: Row;
  readonly organisation: Organisation;
  readonly today: IsoDate;
  /** Who gives the scores of this session, where that is said. */
  readonly assessor?: string | undefined;
}

/** Something that belonged to the former answer, and goes with it; of a score, perhaps a half stays. */
export interface Gone {
  readonly file: ServiceFileKind;
  readonly key: string;
  readonly was: unknown;
  readonly now: unknown;
}

/** An answer with all that follows from it, and what went. */
export interface Settled {
  readonly answer: Answer;
  readonly gone: readonly Gone[];
}

/**
 * What goes with what: the one place that knows. A score carries the day on which it was given, and what belonged to the
 * former answer goes with that answer, unless it is said anew.
 */
export function settle(answer: Answer, given: Given): Settled {
  const draft = new Draft(answer, given.row);
  settleLevel(draft);
  settleAssignment(draft);
  settleScore(draft, given);
  settleConfirmation(draft);
  settleAssessor(draft, given);
  return draft.settled();
}

/** Why a service is or is not unnecessary says nothing any more once it is the other. */
function settleLevel(draft: Draft): void {
  const level = draft.newValue('catalog', 'level');
  if (!level) return;
  const was = draft.row.catalog.level;
  if (level.now !== 'unnecessary') draft.drop('catalog', 'reason');
  if (was !== undefined && (was === 'unnecessary') !== (level.now === 'unnecessary'))
    draft.drop('catalog', 'rationale', 'decided-by', 'review-by');
}

/** Who no longer has a part of it goes, a plan that is reached too, and a score by another scale. */
function settleAssignment(draft: Draft): void {
  const assignment = draft.newValue('profile', 'assignment');
  if (!assignment) return;
  const { row } = draft;
  const now = assignment.now as AssignmentId | undefined;
  const needs = now && assignmentById(now);
  if (!needs?.needsTeam) draft.drop('profile', 'team');
  if (!needs?.needsProvider) draft.drop('profile', 'provider');
  if (isPlanReached({ ...row, profile: { ...row.profile, ...draft.of('profile') } })) draft.drop('profile', 'planned');
  const was = row.profile.assignment;
  const asIs = row.portfolio['as-is'];
  if (now === undefined || asIs === undefined || draft.says('portfolio', 'as-is')) return;
  const left = scoreLeft(asIs, was, now);
  if (left === undefined) draft.drop('portfolio', 'as-is', 'assessed-on', 'assessor', 'confidence', 'evidence');
  else if (!isDeepStrictEqual(left, asIs)) draft.change('portfolio', 'as-is', left);
}

/**
 * What a score says of a service that somebody else has now: each part has its own scale (textbook 8.3), and what nobody
 * has counts as 1.
 */
function scoreLeft(asIs: AsIs, was: AssignmentId | undefined, now: AssignmentId): AsIs | undefined {
  if (asIs === 'excluded') return asIs;
  if (was === 'unassigned' || now === 'unassigned') return undefined;
  // Who it is by is only said now; two parts, if only one of them is left, as below.
  if (was === undefined && typeof asIs !== 'object') return asIs;
  if (now === 'combination') return typeof asIs === 'object' || was === undefined ? asIs : { [was]: asIs };
  if (typeof asIs === 'object') return asIs[now];
  return was === 'combination' ? asIs : undefined;
}

/** Whether a score is one by the scale of another assignment than the one that the row has (textbook 8.3). */
export function isByOtherScale(asIs: unknown, assignment: unknown, { profile }: Row): boolean {
  const was = profile.assignment;
  return asIs !== undefined && asIs !== 'excluded' && was !== undefined && (assignment ?? was) !== was;
}

/** What a service that is left out of the assessment does not have. */
export const notOfExcluded: readonly string[] = ['to-be', 'evidence', 'action', 'owner', 'due', 'cycle'];

/** A score has a day; what is left out of the assessment has no target; without a score there is nothing to show. */
function settleScore(draft: Draft, { row, organisation, today, assessor }: Given): void {
  if (!draft.says('portfolio', 'as-is')) return;
  const was = row.portfolio['as-is'];
  const now = draft.of('portfolio')['as-is'];
  if (now === undefined) {
    draft.drop('portfolio', 'assessed-on', 'assessor', 'confidence', 'evidence');
    if (was === 'excluded') draft.drop('portfolio', 'rationale');
    return;
  }
  if (assessedOn(row, organisation) !== today) draft.add('portfolio', 'assessed-on', today);
  if (isDeepStrictEqual(was, now) && !isByOtherScale(now, draft.of('profile')['assignment'], row)) return;
  // How sure somebody was is of the former score.
  draft.drop('portfolio', 'confidence');
  // Whoever gave the former score did not give this one; where there was none, somebody was named ahead.
  if (was !== undefined && assessor === undefined) draft.drop('portfolio', 'assessor');
  if (now === 'excluded') draft.drop('portfolio', ...notOfExcluded);
  if (was === 'excluded') draft.drop('portfolio', 'rationale');
}

/** Whoever gives a score, or says on which day they looked at it, has confirmed it. */
function settleConfirmation(draft: Draft): void {
  const isLookedAt = draft.says('portfolio', 'as-is') || draft.of('portfolio')['assessed-on'] !== undefined;
  if (isLookedAt && draft.row.portfolio.unconfirmed !== undefined) draft.add('portfolio', 'unconfirmed', undefined);
}

/** A score that is given, or looked at again, is that of whoever assesses in this session. */
function settleAssessor(draft: Draft, { row, assessor }: Given): void {
  const isAssessed = ['as-is', 'assessed-on'].some((key) => draft.of('portfolio')[key] !== undefined);
  if (assessor !== undefined && isAssessed && row.portfolio.assessor !== assessor)
    draft.add('portfolio', 'assessor', assessor);
}

/** An answer as it grows. */
class Draft {
  readonly row: Row;
  readonly #values: { [File in ServiceFileKind]?: Record<string, unknown> };
  readonly #said: Answer;
  readonly #gone: Gone[] = [];

  constructor(said: Answer, row: Row) {
    this.row = row;
    this.#said = said;
    this.#values = Object.fromEntries(Object.entries(said).map(([file, values]) => [file, { ...values }]));
  }

  of(file: ServiceFileKind): Values {
    return this.#values[file] ?? {};
  }

  /** Whether somebody said something of a key, be it that it is to go. */
  says(file: ServiceFileKind, key: string): boolean {
    return key in (this.#said[file] ?? {});
  }

  /** What a key is now, if that is another value than before. */
  newValue(file: ServiceFileKind, key: string): { readonly now: unknown } | undefined {
    const now = this.#said[file]?.[key];
    return this.says(file, key) && now !== this.#before(file, key) ? { now } : undefined;
  }

  /** Takes out what is there, unless somebody said something of it. */
  drop(file: ServiceFileKind, ...keys: readonly string[]): void {
    for (const key of keys)
      if (!this.says(file, key) && this.#before(file, key) !== undefined) this.change(file, key, undefined);
  }

  change(file: ServiceFileKind, key: string, now: unknown): void {
    this.#gone.push({ file, key, was: this.#before(file, key), now });
    this.#put(file, key, now);
  }

  /** Adds what follows from what was said, unless it was said otherwise. */
  add(file: ServiceFileKind, key: string, value: unknown): void {
    if (!this.says(file, key)) this.#put(file, key, value);
  }

  settled(): Settled {
    return { answer: this.#values, gone: this.#gone };
  }

  #put(file: ServiceFileKind, key: string, value: unknown): void {
    this.#values[file] = { ...this.#values[file], [key]: value };
  }

  #before(file: ServiceFileKind, key: string): unknown {
    return (this.row[file] as Values)[key];
  }
}

/**
 * What contradicts itself in an answer, or is a day that cannot be meant; what stands there already may stay. What one
 * refusal leaves without ground is refused with it.
 *
 * @param values new values by key, `undefined` for one that is taken out
 * @returns the keys that cannot be taken so, and why
 */
export function contradictions(values: Values, given: Given): (Problem & { readonly key: string })[] {
  const found = contradictionsOnce(values, given);
  if (found.length === 0) return [];
  const refused = new Set(found.map(({ key }) => key));
  const left = Object.fromEntries(Object.entries(values).filter(([key]) => !refused.has(key)));
  return [...found, ...contradictions(left, given)];
}

function contradictionsOnce(values: Values, { row, today }: Given): (Problem & { readonly key: string })[] {
  const service = named(row);
  const after = (key: string, before: unknown) => (key in values ? values[key] : before);
  const says = (key: string) => values[key] !== undefined;
  const assignment = after('assignment', row.profile.assignment);
  const level = after('level', row.catalog.level);
  const asIs = asIsAfter(values, row);
  const problem = (key: string, code: Problem['code'], args: object = {}, path: string[] = []) => [
    { key, code, args: { service, ...args }, path },
  ];
  const { team, provider } = values;
  const said = { assignment, team, provider } as ProfileEntry;
  const isNewPlan = !isDeepStrictEqual(values['planned'], row.profile.planned);
  // Where only the party is to change, the assignment stays.
  const plan = { assignment, ...(isNewPlan && isMap(values['planned']) && values['planned']) } as ProfileEntry;
  return [
    ...withoutPart(said).flatMap((key) => problem(key, 'answers/no-part', { key, ...assigned(said), planned: false })),
    ...withoutPart(plan).flatMap((key) =>
      problem('planned', 'answers/no-part', { key, ...assigned(plan), planned: true }, [key]),
    ),
    ...(says('reason') && level !== undefined && level !== 'unnecessary'
      ? problem('reason', 'answers/needed', { level: named(levelById(level as LevelId)) })
      : []),
    ...(says('to-be') && asIs === 'excluded' ? problem('to-be', 'answers/excluded') : []),
    ...(says('as-is') && assignment === 'unassigned' && isAboveOne(asIs) ? problem('as-is', 'answers/nobody') : []),
    ...(says('assessed-on') && asIs === undefined ? problem('assessed-on', 'answers/no-score') : []),
    ...daysIn(values).flatMap(({ key, day, kind, path }) => {
      const why = isSaid(row, key, path, day) ? undefined : dayProblem(day, kind, today);
      return why === undefined ? [] : [{ key, code: 'answers/day', args: { day, why, today, kind }, path } as const];
    }),
  ];
}

/** An assignment by its name too: in a sheet, nobody reads ids. */
function assigned({ assignment }: ProfileEntry) {
  return { assignment: assignment && named(assignmentById(assignment)) };
}

/** The score as it will be: what is said, else what another assignment leaves of it. */
function asIsAfter(values: Values, { profile, portfolio }: Row): unknown {
  if ('as-is' in values) return values['as-is'];
  const { 'as-is': asIs } = portfolio;
  const now = values['assignment'];
  const changes = asIs !== undefined && typeof now === 'string' && now !== profile.assignment;
  return changes ? scoreLeft(asIs, profile.assignment, now as AssignmentId) : asIs;
}

function isAboveOne(asIs: unknown): boolean {
  return isMap(asIs) ? Object.values(asIs).some((half) => Number(half) > 1) : Number(asIs) > 1;
}

/** The days in an answer. */
function daysIn(values: Values) {
  const planned = isMap(values['planned']) ? values['planned']['by'] : undefined;
  const days = [
    { key: 'assessed-on', day: values['assessed-on'], kind: 'assessed', path: [] },
    { key: 'review-by', day: values['review-by'], kind: 'planned', path: [] },
    { key: 'due', day: values['due'], kind: 'planned', path: [] },
    { key: 'planned', day: planned, kind: 'planned', path: ['by'] },
  ] as const;
  return days.flatMap(({ day, ...rest }) => (typeof day === 'string' ? [{ ...rest, day }] : []));
}

/** Whether a day stands there already. */
function isSaid({ catalog, profile, portfolio }: Row, key: string, path: readonly string[], day: string): boolean {
  const entry: Values = { ...catalog, ...portfolio, planned: profile.planned };
  const value = entry[key];
  return (path.length > 0 && isMap(value) ? value['by'] : value) === day;
}
