import type { Instead } from '../messages/arguments.ts';
import type { Path } from '../model/location.ts';
import type { Organisation } from '../model/organisation.ts';
import { named, type Row } from '../model/row.ts';
import { folded } from '../reference/spelling.ts';
import { answerKeys } from '../schema/answer-keys.ts';
import { formatVersion } from '../schema/format.ts';
import { isMap } from '../schema/mapping.ts';
import { validate } from '../schema/validate.ts';
import type { Problem, Values } from './answer.ts';
import { eitherDay } from './days.ts';
import { hiddenIn } from './hidden.ts';
import { readingsOf } from './readings.ts';
import { contradictions, type Given } from './settle.ts';
import { withNames } from './spoken.ts';

/**
 * Reads what is said of one service, and tells what can be taken from what cannot, each on its own.
 *
 * @param said by key, as the file that holds it takes it or in other words; `undefined` takes a key out
 * @param left what else was said and is not taken, by key
 */
export function judge(
  said: Values,
  given: Given,
  left: readonly string[] = [],
): { readonly values: Values; readonly problems: readonly (Problem & { readonly key: string })[] } {
  const { row } = given;
  const values: Record<string, unknown> = {};
  const problems: (Problem & { readonly key: string })[] = [];
  for (const [written, value] of Object.entries(said)) {
    const key = keyOf(written);
    const meant = key === undefined ? unknownKey(written) : meantBy(value, key, given);
    if ('problems' in meant) problems.push(...meant.problems.map((problem) => ({ ...problem, key: written })));
    else if (key !== undefined) values[key] = meant.value;
  }
  const joined = joinHalves(values, row);
  if (!joined) {
    problems.push({ ...halvesRefused(row), key: 'as-is' });
    delete values['as-is'];
  }
  Object.assign(values, joined);
  const refuse = (problem: Problem & { readonly key: string }) => {
    problems.push(problem);
    delete values[problem.key];
  };
  contradictions(values, given).forEach(refuse);
  const refused = [...left, ...problems.map(({ key }) => keyOf(key))];
  if (values['as-is'] !== undefined && refused.includes('assessed-on')) {
    refuse({ ...undatedScore(row), key: 'as-is' });
    // What fits to it may not fit to the score that stays.
    contradictions(values, given).forEach(refuse);
  }
  return { values, problems };
}

/** Of a score whose date is refused: without it, the score would be of today. */
export function undatedScore(row: Row): Problem {
  return { code: 'answers/undated-score', args: { service: named(row) }, path: [] };
}

/** The key that a word is; undefined where it is none. */
export function keyOf(word: string): string | undefined {
  return [word, folded(word)].find((key) => answerKeys.has(key));
}

export function unknownKey(key: string): { readonly problems: readonly Problem[] } {
  const args = { key, allowed: [...answerKeys.keys()] };
  return { problems: [{ code: 'schema/unknown-key', args, path: [], part: 'key' }] };
}

/** The value that somebody means: the nearest reading that the file which holds the key would take. */
export function meantBy(
  written: unknown,
  key: string,
  { row: { id }, organisation, today }: Given,
): { readonly value: unknown } | { readonly problems: readonly Problem[] } {
  if (written === undefined) return { value: undefined };
  const code = hiddenIn(written);
  if (code !== undefined) return { problems: [{ code: 'answers/control', args: { code }, path: [] }] };
  const refused: Problem[][] = [];
  for (const value of readingsOf(key, written, organisation, today)) {
    const problems = problemsOf(value, key, id, organisation);
    if (problems.length === 0) return { value };
    refused.push(problems);
  }
  // A reading that the schema takes says more of what is wrong than what is not even an id; and of two parts, only one may be.
  const [fewest] = refused.toSorted((one, other) => one.length - other.length);
  return { problems: refused.find(([first]) => !first?.code.startsWith('schema/')) ?? fewest ?? [] };
}

/**
 * Two halves of a score beside those that are there already: a half of which nothing is said stays as it is.
 *
 * @returns undefined where nobody shares the service, so that it has no halves
 */
export function joinHalves(values: Values, row: Row): Values | undefined {
  const given = values['as-is'];
  if (!isMap(given)) return {};
  const assignment = 'assignment' in values ? values['assignment'] : row.profile.assignment;
  if (assignment !== 'combination') return undefined;
  const before = row.portfolio['as-is'];
  const halves = Object.entries({ ...(isMap(before) && before), ...given }).filter(([, half]) => half !== undefined);
  return { 'as-is': Object.fromEntries(halves) };
}

export function halvesRefused(row: Row): Problem {
  return { code: 'answers/halves', args: { service: named(row) }, path: [] };
}

/** What the schema of the file that holds a key has against a value, else what `cdc.yaml` has. */
function problemsOf(value: unknown, key: string, id: string, organisation: Organisation): Problem[] {
  const file = answerKeys.get(key);
  const data = { version: formatVersion, services: { [id]: { [key]: said(value) } } };
  const violations = file ? validate(file, data, organisation.framework) : [];
  if (violations.length === 0) return undeclared(value, key, organisation);
  const inside = ['services', id, key].length;
  return violations.map(({ code, args, path, part }) => ({
    code: `schema/${code}`,
    args: { ...args, ...(code === 'date' && eitherIn(args)), ...(code === 'enum' && namedIn(args, path)) },
    path: path.slice(inside),
    ...(part && { part }),
  }));
}

/** What may be chosen, with the names by which people know it. */
function namedIn({ allowed = [] }: { readonly allowed?: readonly (string | number)[] }, path: Path) {
  return { named: withNames(String(path.at(-1)), allowed) };
}

/** Between which days nobody can tell. */
function eitherIn({ found }: { readonly found?: unknown }): Pick<Instead, 'either'> {
  const either = eitherDay(String(found));
  return either ? { either } : {};
}

/** A value without what is to be taken out of it. */
function said(value: unknown): unknown {
  return isMap(value) ? Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) : value;
}

/** Teams and providers that `cdc.yaml` does not declare, where it declares any. */
function undeclared(value: unknown, key: string, organisation: Organisation, path: Path = []): Problem[] {
  if (isMap(value)) {
    return Object.entries(value).flatMap(([inner, one]) => undeclared(one, inner, organisation, [...path, inner]));
  }
  if (key !== 'team' && key !== 'provider') return [];
  const known = organisation[`${key}s`]?.map((party) => party.id);
  if (!known || known.includes(String(value))) return [];
  return [{ code: `profile/unknown-${key}`, args: { id: value, known }, path }];
}
