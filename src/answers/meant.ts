import type { Instead } from '../messages/arguments.ts';
import type { Diagnostic, DiagnosticCode } from '../model/diagnostic.ts';
import type { Path } from '../model/location.ts';
import { joinOrganisation, type Organisation } from '../model/organisation.ts';
import { isIsoDate } from '../schema/date.ts';
import { flowText } from '../source/flow.ts';
import { dayWithYear, eitherDay } from './days.ts';
import { readingsOf } from './readings.ts';

/** A value that a file is to have, and whether whoever wrote another can have meant nothing else. */
export interface Meaning {
  readonly value: unknown;
  readonly certain: boolean;
}

interface Wrong {
  readonly found?: unknown;
  readonly foundType?: string;
  readonly allowed?: readonly (string | number)[];
  readonly expected?: string;
  readonly pattern?: string;
}

/**
 * What is meant by a value that a file does not take, where it is one that people say or type: `必須`, `３`, `"3"`, `2/4`,
 * `2026/11/1`. Undefined where nobody can tell.
 *
 * @param organisation whose teams and providers are meant by their names
 */
export function meaningOf(
  { code, args, at }: Pick<Diagnostic, 'code' | 'args' | 'at'>,
  organisation?: Organisation,
): Meaning | undefined {
  const wrong = args as Wrong;
  if (wrong.found === undefined || wrong.found === null) return undefined;
  const fits = takenBy(code, wrong);
  const value = fits && readings(at.path, code, wrong.found, organisation ?? joinOrganisation({})).find(fits);
  if (value === undefined) return undefined;
  // What is to be a text, a list or two halves could be meant otherwise, or is better written by hand.
  return { value, certain: typeof wrong.found === 'string' && typeof value !== 'object' };
}

/** The same as a text of YAML, for words; or the days between which nobody can tell. */
export function insteadOf(diagnostic: Pick<Diagnostic, 'code' | 'args' | 'at'>, organisation?: Organisation): Instead {
  const meaning = meaningOf(diagnostic, organisation);
  if (meaning) return { write: flowText(meaning.value), certain: meaning.certain };
  const either = diagnostic.code === 'schema/date' ? eitherDay(String((diagnostic.args as Wrong).found)) : undefined;
  return either ? { either } : {};
}

/** Which values there may be instead; undefined where there is nothing to choose from. */
function takenBy(
  code: DiagnosticCode,
  { allowed = [], expected, pattern }: Wrong,
): ((value: unknown) => boolean) | undefined {
  switch (code) {
    case 'schema/enum':
      return (value) => allowed.includes(value as string) || isHalves(value, allowed);
    case 'schema/date':
      return (value) => typeof value === 'string' && isIsoDate(value);
    case 'schema/pattern':
      return (value) => pattern !== undefined && typeof value === 'string' && new RegExp(pattern, 'u').test(value);
    case 'schema/type':
      if (expected === 'array') return Array.isArray;
      if (expected === 'string') return (value) => typeof value === 'string';
      if (expected === 'integer') return Number.isInteger;
      if (expected === 'number') return (value) => typeof value === 'number';
      return undefined;
    default:
      return undefined;
  }
}

/** Two scores, for a service that is shared, where one could stand. */
function isHalves(value: unknown, allowed: readonly (string | number)[]): boolean {
  return typeof value === 'object' && value !== null && allowed.includes(5) && allowed.includes('excluded');
}

/** On which day a file was written is not known: what is said without a year is none that can be. */
const noDay = '9999-12-31';

function readings(path: Path, code: DiagnosticCode, found: unknown, organisation: Organisation): unknown[] {
  // Which pattern an organisation follows is said by the names of the patterns, not of scores.
  const key = String(path[0] === 'pattern' ? path[0] : path.at(-1));
  if (typeof found !== 'string') return [String(found)];
  if (code === 'schema/date') return [dayWithYear(found, organisation.policy.fiscalYearStart)];
  // No id is made up by changing somebody's letters: that is for those who know which ids there are.
  const known = readingsOf(key, found, organisation, noDay).slice(0, code === 'schema/pattern' ? 3 : 4);
  if (code === 'schema/pattern')
    return known.filter((reading) => reading !== found && isDeclared(reading, organisation));
  // People and seats are counted as they are printed: 3名.
  const isCount = path[2] === 'staff' || key === 'people-per-seat';
  const plain = found.normalize('NFKC').trim();
  const [, number] = /^(-?\d+(?:\.\d+)?)$/.exec(isCount ? plain.replace(/[名人席]$/u, '') : plain) ?? [];
  return [...known, ...(number === undefined ? [] : [Number(number)])].map(withoutNothing);
}

function isDeclared(id: unknown, { teams = [], providers = [] }: Organisation): boolean {
  return [...teams, ...providers].some((party) => party.id === id);
}

/** Of two halves, one may be left open: `2/-`. */
function withoutNothing(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined));
}
