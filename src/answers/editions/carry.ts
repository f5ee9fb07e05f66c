/** What becomes of the answers of an organisation in another edition of the framework. */
import { isDeepStrictEqual } from 'node:util';
import { hasPlaceFor, type OwnEdition } from '../../model/edition.ts';
import { serviceFileKinds } from '../../model/files.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { Row } from '../../model/row.ts';
import type { CrosswalkRow } from '../../reference/index.ts';
import { isMap } from '../../schema/mapping.ts';
import type { Answer } from '../answer.ts';
import { type MergeWords, merged, written } from '../migration/merged.ts';
import type { CarryCounts, CarryDecision, CarryKind, Differing, Target } from './decision.ts';
import { referencedIn } from './references.ts';

/** What is written in the files in words. */
export interface CarryWords extends MergeWords {
  readonly split: (from: string, to: readonly string[]) => string;
  readonly merged: (from: readonly string[]) => string;
}

/** One decision for each row of the crosswalk, then for what it says nothing of, then for each custom service. */
export function carryOver(organisation: Organisation, edition: OwnEdition, words: CarryWords): CarryDecision[] {
  const rows = new Map(organisation.rows.map((row) => [row.id, row]));
  const referenced = referencedIn(organisation);
  const nextFree = freeIds(organisation, edition);
  const idOf = (id: string) => (hasPlaceFor(edition, id) ? nextFree() : id);
  const counted = new Set<string>();
  const decision = (kind: CarryKind, from: readonly Row[], targets: readonly Made[]): CarryDecision => ({
    kind,
    from,
    to: targets.map(({ target }) => target),
    differs: targets.flatMap(({ differs }) => differs),
    counts: countsOf(from, targets, counted),
  });
  const kept = (kind: CarryKind, row: Row): CarryDecision => {
    const isNeeded = kind === 'custom' || answersOf(row) > 0 || referenced.has(row.id);
    const target = { id: idOf(row.id), name: row.name, custom: true, answer: answerOf(row) };
    return decision(kind, [row], isNeeded ? [{ target, sources: [row], differs: [] }] : []);
  };
  const rowsOf = (ids: readonly string[]) => ids.flatMap((id) => rows.get(id) ?? []);
  return [
    ...edition.crosswalk.flatMap((one): CarryDecision[] => {
      const from = rowsOf(one.from);
      if (one.kind === 'withdrawn') return from.map((row) => kept('withdrawn', row));
      const targets = one.to.map((id) => made(id, one, from, organisation, edition, words));
      return [decision(one.kind, from, targets)];
    }),
    ...rowsOf(edition.unaccounted).map((row) => kept('unaccounted', row)),
    ...organisation.rows.filter(({ custom }) => custom).map((row) => kept('custom', row)),
  ];
}

/** Ids for services of the organisation's own, each given once. */
function freeIds({ rows, strangers }: Organisation, { framework }: OwnEdition): () => string {
  const taken = new Set([...rows, ...strangers, ...framework.services].map(({ id }) => id));
  return () => {
    let number = 1;
    while (taken.has(`X-${number}`)) number += 1;
    taken.add(`X-${number}`);
    return `X-${number}`;
  };
}

/** A service after the migration, and what it is made of. */
interface Made {
  readonly target: Target;
  readonly sources: readonly Row[];
  readonly differs: readonly Differing[];
}

function made(
  id: string,
  { kind, from, to }: CrosswalkRow,
  sources: readonly Row[],
  organisation: Organisation,
  { framework }: OwnEdition,
  words: CarryWords,
): Made {
  const name = framework.services.find((service) => service.id === id)?.name ?? { en: id, ja: id };
  const target = { id, name, custom: false };
  const [row] = sources;
  if (!row) return { target: { ...target, answer: {} }, sources, differs: [] };
  if (kind === 'merged') return joined(target, sources, organisation, words);
  const answer = answerOf(row);
  const why = kind === 'split' ? words.split(from[0] ?? id, to) : undefined;
  return { target: { ...target, answer: why === undefined ? answer : doubted(answer, why) }, sources, differs: [] };
}

/**
 * What does not make it look better than any of them; each other value, and what only some of them have, stands in the note, and is
 * a decision.
 */
function joined(
  target: Omit<Target, 'answer'>,
  sources: readonly Row[],
  { assessedOn }: Organisation,
  words: CarryWords,
): Made {
  const said = sources.map((row) => ({ role: row, answer: dated(row, sources, assessedOn) }));
  const given = said.map((one) => ({ ...one, answer: isEmpty(one.answer) ? undefined : one.answer }));
  const { answer, open } = merged(given, words);
  const differs = serviceFileKinds.flatMap((file): Differing[] => {
    const keys = new Set(given.flatMap((one) => Object.keys(one.answer?.[file] ?? {})));
    return [...keys].flatMap((key) => {
      const values = given.flatMap((one) => {
        const value = one.answer?.[file]?.[key];
        return value === undefined ? [] : [{ id: one.role.id, value }];
      });
      const taken = answer[file]?.[key];
      const isOfAll = values.length === sources.length || !saidOfAll.has(key);
      return isOfAll && values.every(({ value }) => isIn(taken, value))
        ? []
        : [{ id: target.id, file, key, values, taken }];
    });
  });
  // Scores are in the note already, and so is what is open.
  const lost = differs.filter(({ key }) => key !== 'as-is' && key !== 'to-be' && !open.includes(key));
  const notes = lost.map(({ key, values }) =>
    words.differs(
      key,
      values.flatMap(({ id, value }) => {
        const role = sources.find((row) => row.id === id);
        return role ? [{ role, value: written(value) }] : [];
      }),
    ),
  );
  const noted = withNotes(answer, notes);
  const ids = sources.map(({ id }) => id);
  return { target: { ...target, answer: doubted(noted, words.merged(ids)) }, sources, differs };
}

/** What is a decision of its own where only some of the services have it. */
const saidOfAll = new Set(['level', 'assignment', 'planned', 'as-is', 'to-be', 'confidence', 'action', 'owner', 'due']);

/** Whether all of a value is in another: a text may be part of a longer one, and what is in a list or map of one that has more. */
function isIn(taken: unknown, value: unknown): boolean {
  if (typeof taken === 'string' && typeof value === 'string') return taken.includes(value);
  if (Array.isArray(taken) && Array.isArray(value))
    return value.every((item) => taken.some((one) => isDeepStrictEqual(one, item)));
  if (isMap(taken) && isMap(value))
    return Object.entries(value).every(([key, own]) => isDeepStrictEqual(taken[key], own));
  return isDeepStrictEqual(taken, value);
}

/** Where one score has a day of its own, those without one are of the shared day: else they would look as new as that one. */
function dated(row: Row, sources: readonly Row[], shared: string | undefined): Answer {
  const answer = answerOf(row);
  const isNeeded = sources.some(({ portfolio }) => portfolio['assessed-on'] !== undefined);
  if (!isNeeded || shared === undefined || row.portfolio['as-is'] === undefined) return answer;
  return { ...answer, portfolio: { 'assessed-on': shared, ...answer.portfolio } };
}

function withNotes(answer: Answer, notes: readonly string[]): Answer {
  if (notes.length === 0) return answer;
  const before = answer.portfolio?.['note'];
  const note = [...(before === undefined ? [] : [String(before)]), ...notes].join('\n');
  return { ...answer, portfolio: { ...answer.portfolio, note } };
}

/** A score that nobody gave to this service is to be confirmed; what stood there for another reason stays. */
function doubted(answer: Answer, why: string): Answer {
  const { portfolio } = answer;
  if (portfolio?.['as-is'] === undefined) return answer;
  const before = portfolio['unconfirmed'];
  const unconfirmed = before === undefined ? why : `${why}; ${before}`;
  return { ...answer, portfolio: { ...portfolio, unconfirmed } };
}

/** All that is said of a service, by file. */
export function answerOf(row: Row): Answer {
  const said = serviceFileKinds.map((file) => [file, { ...row[file] }] as const);
  return Object.fromEntries(said.filter(([, entry]) => Object.keys(entry).length > 0));
}

function isEmpty(answer: Answer): boolean {
  return Object.keys(answer).length === 0;
}

function keysOf(answer: Answer): string[] {
  return Object.entries(answer).flatMap(([file, entry]) => Object.keys(entry).map((key) => `${file}.${key}`));
}

/** How many answers there are about a service. */
export function answersOf(row: Row): number {
  return keysOf(answerOf(row)).length;
}

/** @param counted the services whose answers were counted before; these are added to it */
function countsOf(from: readonly Row[], targets: readonly Made[], counted: Set<string>): CarryCounts {
  const before = sum(from.filter(({ id }) => !counted.has(id)).map(answersOf));
  for (const { id } of from) counted.add(id);
  const given = sum(targets.flatMap(({ sources }) => sources.map(answersOf)));
  const own = targets.map(({ target, sources }) => {
    const known = new Set(sources.flatMap((row) => keysOf(answerOf(row))));
    return keysOf(target.answer).filter((key) => known.has(key)).length;
  });
  const after = sum(targets.map(({ target }) => keysOf(target.answer).length));
  return { before, copied: given - before, joined: given - sum(own), added: after - sum(own), after };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
