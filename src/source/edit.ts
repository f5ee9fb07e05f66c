import { isDeepStrictEqual } from 'node:util';
import { isAlias, isMap, isScalar, type Pair, type YAMLMap } from 'yaml';
import { type Framework, rankIn } from '../reference/index.ts';
import { type FlowStyle, flowText, styleOf } from './flow.ts';
import { listSplice } from './list-splice.ts';
import { pairsOf } from './locate.ts';
import type { Parsed } from './parse.ts';
import { parseLately } from './parse-lately.ts';
import { placed } from './placing.ts';
import { insertPair, keyName, lineBreak, removePair, replaceValue, type Splice, startBlock } from './splice.ts';

/** Why a text was left alone: it does not parse, or the edit cannot be made without touching something else. */
export type RefusalReason = 'syntax' | 'shared' | 'shape';

export class EditRefused extends Error {
  readonly reason: RefusalReason;
  readonly path: readonly string[];

  constructor(reason: RefusalReason, path: readonly string[]) {
    super(`cannot edit ${path.join('.')}: ${reason}`);
    this.reason = reason;
    this.path = path;
  }
}

export interface EditOptions {
  /** In whose order of services a new entry goes among its siblings. At the end by default. */
  readonly framework?: Framework;
  /** A comment behind a new key that gets a line of its own. */
  readonly comment?: string;
  /** How many keys deep a new entry has a line of its own: 1, as in a list of services, by default. */
  readonly lines?: number;
  /** Whether the deepest of these are days: a new one goes among its siblings by its date. */
  readonly byDay?: boolean;
}

/**
 * Sets one value in a YAML text, or takes it out (`undefined`), and leaves every byte outside it as it was: comments,
 * quotes, blank lines, line ends, byte order mark, order. Missing mappings on the way are made.
 *
 * @param path keys from the root, e.g. `['services', 'A-1', 'level']`
 * @returns the new text, which is sure to parse to the old data with just this value changed
 * @throws {EditRefused} when that cannot be had, e.g. because an alias shares the value with another service
 */
export function setIn(text: string, path: readonly string[], value: unknown, options: EditOptions = {}): string {
  const parsed = parseLately(text);
  if (parsed.problems.length > 0) throw new EditRefused('syntax', path);
  if (value === undefined && at(parsed.data, path) === undefined) return text;
  const expected = withValue(parsed.data, path, value);
  if (isDeepStrictEqual(expected, parsed.data)) return text;
  const splice = plan(parsed, text, path, value, expected, { ...options, ...styleOf(text) });
  if (!splice) throw new EditRefused('shape', path);
  return spliced(text, [splice], expected, path);
}

/**
 * Puts values in the place of others, all in one reading, however many they are.
 *
 * @throws {EditRefused} where one of them is not to be had, or shares what it is in with what is to stay as it is
 */
export function replaceAll(text: string, values: readonly Replacement[]): string {
  const [{ path: first } = { path: [] }] = values;
  const parsed = parseLately(text);
  if (parsed.problems.length > 0) throw new EditRefused('syntax', first);
  const expected = withValues(parsed.data, values);
  const style = styleOf(text);
  const splices = values.map(({ path, value }) => {
    const splice = plan(parsed, text, path, value, expected, style);
    if (!splice) throw new EditRefused('shape', path);
    return splice;
  });
  return spliced(text, splices, expected, first);
}

/** A value, and the keys that lead to where it is to be. */
export interface Replacement {
  readonly path: readonly string[];
  readonly value: unknown;
}

/**
 * Gives keys of a mapping other names, all in one reading, and leaves every byte outside them as it was.
 *
 * @param above what leads to the mapping
 * @throws {EditRefused} where there is no such key, or a new name is taken, or an alias shares what one is in
 */
export function renameKeys(text: string, above: readonly string[], names: ReadonlyMap<string, string>): string {
  const parsed = parseLately(text);
  if (parsed.problems.length > 0) throw new EditRefused('syntax', above);
  const parent = at(parsed.data, above);
  const map: unknown = parsed.document.getIn(above, true);
  const shape = new EditRefused('shape', above);
  if (!isMap(map) || !isObject(parent)) throw shape;
  const keys = new Map(map.items.map((pair) => [keyName(pair), pair.key]));
  const splices = [...names].map(([from, to]): Splice => {
    const key = keys.get(from);
    if (!isScalar(key) || !key.range) throw shape;
    return { start: key.range[0], end: key.range[1], text: flowText(to) };
  });
  const renamed = Object.entries(parent).map(([key, value]) => [names.get(key) ?? key, value] as const);
  if (new Set(renamed.map(([key]) => key)).size < renamed.length) throw shape;
  return spliced(text, splices, withValue(parsed.data, above, Object.fromEntries(renamed)), above);
}

/**
 * A text with some stretches replaced.
 *
 * @throws {EditRefused} where what comes of it is not the data that was expected
 */
export function spliced(text: string, splices: readonly Splice[], expected: unknown, path: readonly string[]): string {
  let edited = '';
  let done = 0;
  // An alias gets a text of its own, which says all that is to change in it: it may be asked for more than once.
  const distinct = new Map(splices.map((splice) => [JSON.stringify(Object.values(splice)), splice]));
  for (const { start, end, text: piece } of [...distinct.values()].toSorted((a, b) => a.start - b.start)) {
    if (start < done) throw new EditRefused('shared', path);
    edited += text.slice(done, start) + piece;
    done = end;
  }
  edited += text.slice(done);
  const check = parseLately(edited);
  if (check.problems.length > 0) throw new EditRefused('shape', path);
  if (!isDeepStrictEqual(check.data, expected)) throw new EditRefused('shared', path);
  return edited;
}

/** Sets several keys of one service's entry; `undefined` takes a key out. */
export function setEntry(
  text: string,
  id: string,
  changes: Readonly<Record<string, unknown>>,
  options: EditOptions = {},
): string {
  const said = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  const { problems, data } = parseLately(text);
  // A new entry is written in one go, as it would be key by key.
  if (problems.length === 0 && at(data, ['services', id]) === undefined && Object.keys(said).length > 0) {
    return setIn(text, ['services', id], said, options);
  }
  const before = (at(data, ['services', id]) ?? {}) as Readonly<Record<string, unknown>>;
  return Object.entries(changes)
    .flatMap(([key, value]) => changedParts([key], before[key], value))
    .reduce((edited, [path, value]) => setIn(edited, ['services', id, ...path], value, options), text);
}

/** A value with its path in an entry. */
export type PathValue = readonly [path: readonly string[], value: unknown];

/**
 * What changes of a key, value by value. What each assessor thinks is a value of its own: that of one is no reason to write, or
 * to show, those of the others.
 */
export function changedParts(path: readonly string[], before: unknown, value: unknown): PathValue[] {
  if (path[0] !== 'views' || !isRecord(before) || !isRecord(value)) return [[path, value]];
  const names = new Set([...Object.keys(before), ...Object.keys(value)]);
  const changed = [...names].filter((name) => !isDeepStrictEqual(before[name], value[name]));
  return changed.map((name) => [[...path, name], value[name]]);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function plan(
  parsed: Parsed,
  text: string,
  path: readonly string[],
  value: unknown,
  expected: unknown,
  options: EditOptions & FlowStyle,
): Splice | undefined {
  let map: unknown = parsed.document.contents;
  let owner: Pair | undefined;
  for (const [depth, key] of path.entries()) {
    const last = depth === path.length - 1;
    if (!isMap(map)) {
      // Nothing there, or something that is no mapping of its own (an alias): it gets the whole new value.
      if (!isEmpty(map) && !isAlias(map)) return undefined;
      const lines = { ...options, depth, value: at(expected, path.slice(0, depth + 1)) };
      if (owner)
        return (
          (isEmpty(map) && firstLine(text, owner, key, lines)) ||
          replaceValue(text, owner, flowText(at(expected, path.slice(0, depth)), options.pad))
        );
      return map === null ? appendRoot(text, key, lines) : undefined;
    }
    const pair = pairsOf(map).get(key);
    if (!pair)
      return insert(text, map, owner, key, { ...options, depth, value: at(expected, path.slice(0, depth + 1)) });
    if (last) {
      if (value !== undefined)
        return (
          listSplice(text, pair.value, at(parsed.data, path), value, options.pad) ??
          replaceValue(text, pair, flowText(value, options.pad))
        );
      return map.items.length > 1 || !owner ? removePair(text, map, pair) : replaceValue(text, owner, '{}');
    }
    owner = pair;
    map = pair.value;
  }
  return undefined;
}

interface NewValue extends EditOptions, FlowStyle {
  readonly value: unknown;
  /** How many keys lead to the mapping: 0 at the root, 1 for the list of services, 2 inside an entry. */
  readonly depth: number;
}

function insert(text: string, map: YAMLMap, owner: Pair | undefined, key: string, at: NewValue): Splice | undefined {
  const { depth, framework, lines = 1 } = at;
  if (map.items.length === 0 && owner) {
    const first = firstLine(text, owner, key, at);
    if (first) return first;
  }
  const eol = lineBreak(text);
  const pair = map.flow ? `${flowText(key)}: ${flowText(at.value, at.pad)}` : linesOf(key, at.value, at, eol);
  const rank = framework && depth === 1 ? rankIn(framework) : undefined;
  const place = framework && rank && !map.flow && placed(text, map, { id: key, line: pair, eol }, framework);
  if (place) return place;
  const isByDay = at.byDay && depth === lines;
  const before = map.items.filter((item) => {
    const other = keyName(item) ?? '';
    return rank ? rank(other) <= rank(key) : !isByDay || other <= key;
  });
  return insertPair(text, map, before.at(-1), { text: pair, eol, pad: at.pad });
}

/** The first entry of a list that is still empty; anything deeper stays on its line. */
function firstLine(text: string, owner: Pair, key: string, at: NewValue): Splice | undefined {
  if (at.depth < 1 || at.depth > (at.lines ?? 1)) return undefined;
  const eol = lineBreak(text);
  return startBlock(text, owner, linesOf(key, at.value, at, eol), eol);
}

/** The comment, where the new key has a line of its own. */
function note({ comment, gap }: NewValue, depth: number): string {
  return comment === undefined || depth !== 1 ? '' : `${gap}# ${comment.replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ')}`;
}

/** A text without any data (empty, or only comments): the first key goes to its end. */
function appendRoot(text: string, key: string, at: NewValue): Splice {
  const eol = lineBreak(text);
  const gap = text === '' || text === '\uFEFF' || text.endsWith('\n') ? '' : eol;
  return { start: text.length, end: text.length, text: `${gap}${linesOf(key, at.value, at, eol)}${eol}` };
}

/** A mapping of entries is one line each, so that a change is one line in a diff; the rest of each is on its line. */
function linesOf(key: string, value: unknown, at: NewValue, eol: string, depth = at.depth): string {
  const head = `${flowText(key)}:`;
  const inLines = depth < (at.lines ?? 1) && isObject(value) && Object.keys(value).length > 0;
  if (!inLines) return `${head} ${flowText(value, at.pad)}${note(at, depth)}`;
  const lines = Object.entries(value).map(([inner, entry]) => linesOf(inner, entry, at, eol, depth + 1));
  return [head + note(at, depth), ...lines.map((line) => line.replaceAll(/^(?!\n)/gm, '  '))].join(eol);
}

function at(data: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), data);
}

/** The data with one value set or taken out; mappings on the way are made. */
function withValue(data: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const { [key]: old, ...others } = isObject(data) ? data : {};
  const next = withValue(old, rest, value);
  if (next === undefined) return others;
  return { ...others, [key]: next };
}

/** The data with several values set, whose mappings on the way are there: each is copied once. */
function withValues(data: unknown, values: readonly Replacement[]): unknown {
  const copies = new Set<unknown>();
  const copied = (value: unknown): unknown => {
    if (!isObject(value) || copies.has(value)) return value;
    const copy = { ...value };
    copies.add(copy);
    return copy;
  };
  const root = copied(data);
  for (const { path, value } of values) {
    let map = root;
    for (const [depth, key] of path.entries()) {
      if (!isObject(map)) throw new EditRefused('shape', path);
      map[key] = depth === path.length - 1 ? value : copied(map[key]);
      map = map[key];
    }
  }
  return root;
}

function isEmpty(value: unknown): boolean {
  return value === null || (isScalar(value) && value.value === null);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
