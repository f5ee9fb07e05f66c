import type { Diagnostic } from '../model/diagnostic.ts';
import type { Path } from '../model/location.ts';
import type { Organisation } from '../model/organisation.ts';
import { assignments, cycles, levels, reasons, type Text } from '../reference/index.ts';
import { answerKeys } from '../schema/answer-keys.ts';
import { formatVersion } from '../schema/format.ts';
import { isMap, validate } from '../schema/validate.ts';

/** What is wrong with an answer; the path begins at its value. */
export interface Problem extends Pick<Diagnostic, 'code' | 'args'> {
  readonly path: Path;
  readonly part?: 'key';
}

/**
 * The value that somebody means: as it is written, else in other widths, as a number, by its name in either language, in
 * lower case, whichever the file that holds the key would take first.
 */
export function meantBy(
  written: unknown,
  key: string,
  id: string,
  organisation: Organisation,
): { readonly value: unknown } | { readonly problems: readonly Problem[] } {
  const refused: Problem[][] = [];
  for (const value of readingsOf(key, written, organisation)) {
    const problems = problemsOf(value, key, id, organisation);
    if (problems.length === 0) return { value };
    refused.push(problems);
  }
  // A reading that the schema takes says more of what is wrong than what is not even an id.
  return { problems: refused.find(([first]) => !first?.code.startsWith('schema/')) ?? refused[0] ?? [] };
}

function readingsOf(key: string, written: unknown, organisation: Organisation): unknown[] {
  const plain = mapTexts(key, written, (_, text) => {
    const narrow = text.normalize('NFKC').trim();
    return /^\d$/.test(narrow) ? Number(narrow) : narrow;
  });
  const called = mapTexts(key, plain, (inner, text) => idOf(inner, text, organisation) ?? text);
  return [written, plain, called, mapTexts(key, called, (_, text) => text.toLowerCase())];
}

/** Changes each text in a value; it is told under which key that stands. */
function mapTexts(key: string, value: unknown, change: (key: string, text: string) => unknown): unknown {
  if (typeof value === 'string') return change(key, value);
  if (!isMap(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([inner, one]) => [inner, mapTexts(inner, one, change)]));
}

/** The id of what people call by its name, e.g. `combination` for `併用`. */
function idOf(key: string, name: string, { teams = [], providers = [] }: Organisation): string | undefined {
  const lists = new Map<string, readonly { readonly id: string; readonly name: Text }[]>([
    ['level', levels],
    ['reason', reasons],
    ['assignment', assignments],
    ['cycle', cycles],
    ['team', teams],
    ['provider', providers],
  ]);
  const fold = (text: string) => text.normalize('NFKC').toLowerCase();
  return lists.get(key)?.find((item) => Object.values(item.name).some((text) => fold(text) === fold(name)))?.id;
}

/** What the schema of the file that holds a key has against a value, else what `cdc.yaml` has. */
function problemsOf(value: unknown, key: string, id: string, organisation: Organisation): Problem[] {
  const file = answerKeys.get(key);
  const data = { version: formatVersion, services: { [id]: { [key]: value } } };
  const violations = file ? validate(file, data) : [];
  if (violations.length === 0) return undeclared(value, key, organisation);
  const inside = ['services', id, key].length;
  return violations.map(({ code, args, path, part }) => ({
    code: `schema/${code}`,
    args,
    path: path.slice(inside),
    ...(part && { part }),
  }));
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
