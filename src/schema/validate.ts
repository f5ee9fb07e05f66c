import type { DocumentKind } from '../model/files.ts';
import type { Path } from '../model/location.ts';
import { edition, type Framework, frameworks } from '../reference/index.ts';
import { staffRoles } from '../reference/staffing.ts';
import { formatVersion, notBlankPattern } from './format.ts';
import { isMap } from './mapping.ts';
import { type KeyTree, keyTrees, type SchemaError, type Validator, validators } from './validators.generated.js';
import type { Found, JsonType, Violation } from './violation.ts';

export type { Found, JsonType, Scalar, Violation, ViolationArgs, ViolationCode } from './violation.ts';

let rareValidators: Readonly<Partial<Record<DocumentKind, Validator>>> = {};

/** Loads what checks files of some kinds, where no earlier file has needed it; to be called before `validate` of such files. */
export async function readyFor(kinds: readonly DocumentKind[]): Promise<void> {
  if (kinds.every((kind) => validators[kind] ?? rareValidators[kind])) return;
  rareValidators = (await import('./rare-validators.generated.js')).validators;
}

/**
 * Checks the data of one file against its schema: one violation for each mistake, none for a file that is right.
 * Whether the data makes sense as a whole is for the rules to say. Never throws, whatever the data.
 *
 * @param framework whose services are offered where a key is none
 */
export function validate(kind: DocumentKind, data: unknown, framework: Framework = edition): Violation[] {
  const other = otherVersion(data);
  if (other) return [other];
  const validator = validators[kind] ?? rareValidators[kind];
  if (!validator) throw new Error(`nothing is ready for ${kind}`);
  const wrong = validator(data) ? [] : fold(validator.errors ?? [], data, keyTrees[kind], framework);
  return kind === 'cdc' ? [...wrong, ...unknownEdition(data, wrong, framework)] : wrong;
}

/** An edition that is neither known here nor the one at hand. */
function unknownEdition(data: unknown, wrong: readonly Violation[], framework: Framework): Violation[] {
  const value = isMap(data) ? data.framework : undefined;
  const known = frameworks.map(({ id }) => id);
  if (typeof value !== 'string' || value === framework.id || known.includes(value)) return [];
  const path = ['framework'];
  if (wrong.some((violation) => violation.path[0] === 'framework')) return [];
  return [wrongChoice(path, value, known)];
}

/** Other versions have other schemas: what this one says of such a file would mislead. */
function otherVersion(data: unknown): Violation | undefined {
  if (!isMap(data) || !Object.hasOwn(data, 'version')) return undefined;
  const found = data.version;
  if (typeof found !== 'number' || !Number.isInteger(found) || found === formatVersion) return undefined;
  const code = found > formatVersion ? 'later-version' : 'earlier-version';
  return { code, path: ['version'], args: { found, supported: formatVersion } };
}

/**
 * Where a value may take one of several forms, ajv reports what is wrong with it in each. What is left here: at each
 * value one violation, and none if a part of it is to blame, for then its form was right.
 */
function fold(errors: readonly SchemaError[], data: unknown, keys: KeyTree, framework: Framework): Violation[] {
  const blamedBelow = new Set<string>();
  for (const { keyword, instancePath } of errors) {
    if (isOfKey(keyword)) blamedBelow.add(instancePath);
    for (let end = instancePath.lastIndexOf('/'); end >= 0; end = instancePath.lastIndexOf('/', end - 1)) {
      blamedBelow.add(instancePath.slice(0, end));
      if (end === 0) break;
    }
  }
  const found = new Map<string, { rank: number; violation: Violation }>();
  for (const error of errors) {
    if (error.keyword === 'anyOf') continue;
    if (!isOfKey(error.keyword) && blamedBelow.has(error.instancePath)) continue;
    const violation = violationOf(error, data, keys, framework);
    const at = isOfKey(error.keyword) ? `${violation.code} ${JSON.stringify(error)}` : error.instancePath;
    const rank = ranks[error.keyword];
    const before = found.get(at);
    if (!before || rank < before.rank) found.set(at, { rank, violation });
  }
  return [...found.values()].map(({ violation }) => violation);
}

/** The errors that say what is wrong; that no form of several fits follows from those of each. */
type Decisive = Exclude<SchemaError, { keyword: 'anyOf' }>;

/** Of several errors at one value the lowest rank stays: a text of the wrong shape was at least right to be a text. */
const ranks: Readonly<Record<Decisive['keyword'], number>> = {
  required: 0,
  additionalProperties: 0,
  pattern: 1,
  format: 1,
  minimum: 1,
  maximum: 1,
  minItems: 1,
  const: 2,
  enum: 2,
  type: 3,
};

function isOfKey(keyword: SchemaError['keyword']): boolean {
  return keyword === 'required' || keyword === 'additionalProperties';
}

function violationOf(error: Decisive, data: unknown, keys: KeyTree, framework: Framework): Violation {
  const { path, value } = follow(error.instancePath, data);
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(path, error.params.additionalProperty, keys, framework);
    case 'required':
      return { code: 'required', path, args: { key: error.params.missingProperty } };
    case 'type':
      return { code: 'type', path, args: { ...describe(value), expected: error.params.type } };
    case 'const':
      return { code: 'enum', path, args: { ...describe(value), allowed: [error.params.allowedValue] } };
    case 'enum':
      return wrongChoice(path, value, error.params.allowedValues);
    case 'format':
      return { code: 'date', path, args: describe(value) };
    case 'minimum':
      return { code: 'range', path, args: { ...describe(value), min: error.params.limit } };
    case 'maximum':
      return { code: 'range', path, args: { ...describe(value), max: error.params.limit } };
    case 'minItems':
      return { code: 'blank', path, args: describe(value) };
    case 'pattern':
      if (error.params.pattern === notBlankPattern) return { code: 'blank', path, args: describe(value) };
      return { code: 'pattern', path, args: { ...describe(value), pattern: error.params.pattern } };
  }
}

function wrongChoice(path: Path, value: unknown, allowed: readonly (string | number)[]): Violation {
  const isEdition = path.length === 1 && path[0] === 'framework' && typeof value === 'string';
  const other = isEdition ? laterEdition(path, value, allowed.map(String)) : undefined;
  return other ?? { code: 'enum', path, args: { ...describe(value), allowed } };
}

/** Another edition of the framework is no misspelling of one that is known: it would be another assessment. */
function laterEdition(path: Path, value: string, known: readonly string[]): Violation | undefined {
  const yearOf = (id: string) => Number(/^x1060-(\d{4})$/.exec(id)?.[1] ?? Number.NaN);
  const isOther = !/^x?[-._]?1060/.test(value) || known.every((id) => yearOf(value) > yearOf(id));
  return isOther ? { code: 'later-edition', path, args: { found: value, known } } : undefined;
}

function unknownKey(parent: Path, key: string, keys: KeyTree, { services }: Framework): Violation {
  // Of YAML 1.1: in the files, everything is written where it holds.
  if (key === '<<') return { code: 'merge-key', path: [...parent, key], part: 'key', args: {} };
  const here = parent.reduce<KeyTree | undefined>((tree, step) => {
    const at: Readonly<Record<string, KeyTree>> = tree?.at ?? {};
    return Object.hasOwn(at, step) ? at[step] : at['*'];
  }, keys);
  const pattern = here?.pattern === undefined ? {} : { pattern: here.pattern };
  const ofServices = parent[0] === 'services' && parent.length === 1 && keys !== keyTrees.edition;
  const allowed = ofServices ? services.map(({ id }) => id) : (here?.keys ?? []);
  const role = parent.length === 3 && parent[0] === 'teams' && parent[2] === 'staff' ? roleNamed(key) : undefined;
  const meant = role === undefined ? {} : { meant: role };
  return { code: 'unknown-key', path: [...parent, key], part: 'key', args: { key, allowed, ...pattern, ...meant } };
}

/** The role that somebody writes as it is printed, in either language. */
function roleNamed(key: string): string | undefined {
  const spelled = (text: string) =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/[\s_-]+/gu, ' ')
      .trim();
  const isNamed = ({ name, short }: (typeof staffRoles)[number]) =>
    [name, short].flatMap((text) => Object.values(text)).some((text) => spelled(text) === spelled(key));
  return staffRoles.find(isNamed)?.id;
}

/** Resolves ajv's JSON pointer; indices become numbers where the data has a list. */
function follow(pointer: string, data: unknown): { path: Path; value: unknown } {
  const path: (string | number)[] = [];
  let value = data;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(value) ? Number(key) : key);
    value = isContainer(value) && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
  }
  return { path, value };
}

/** A value as a violation tells of it. */
export function describe(value: unknown): Found {
  if (Array.isArray(value)) return { foundType: 'array' };
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'boolean':
      return { found: value, foundType: typeof value as JsonType };
    case 'object':
      return value === null ? { found: null, foundType: 'null' } : { foundType: 'object' };
    default:
      return { found: null, foundType: 'null' };
  }
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
