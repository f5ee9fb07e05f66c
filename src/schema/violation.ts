import type { Path } from '../model/location.ts';

export type Scalar = string | number | boolean | null;
export type JsonType = 'object' | 'array' | 'string' | 'number' | 'boolean' | 'null';

/** What stands where something else should: the value of a scalar, the type of anything. */
export interface Found {
  readonly found?: Scalar;
  readonly foundType: JsonType;
}

/** What each kind of violation tells. */
export interface ViolationArgs {
  /** A value of another type than expected. */
  readonly type: Found & { readonly expected: 'object' | 'array' | 'string' | 'number' | 'integer' };
  /** None of the values allowed. */
  readonly enum: Found & { readonly allowed: readonly (string | number)[] };
  /** A text without a visible character, or a list of nothing. */
  readonly blank: Found;
  /** A text of another shape. */
  readonly pattern: Found & { readonly pattern: string };
  /** No day of the calendar. */
  readonly date: Found;
  /** A number out of range. */
  readonly range: Found & { readonly min?: number; readonly max?: number };
  /** A key is missing; the path is that of the map. */
  readonly required: { readonly key: string };
  /** A key that is not known here; the path ends in it. */
  readonly 'unknown-key': {
    readonly key: string;
    /** The keys known here, in the order of the schema; empty where people choose their own. */
    readonly allowed: readonly string[];
    /** The one of them that somebody means by its name; undefined where nobody can tell. */
    readonly meant?: string;
    /** The shape of the keys that people may choose here, if they may. */
    readonly pattern?: string;
  };
  /** A merge key of YAML 1.1, `<<`; the path ends in it. */
  readonly 'merge-key': object;
  /** An edition of the framework that is later than those known here. */
  readonly 'later-edition': { readonly found: string; readonly known: readonly string[] };
  /** The file is of a later version: nothing else is said of it. */
  readonly 'later-version': { readonly found: number; readonly supported: number };
  /** The file is of an earlier version: nothing else is said of it. */
  readonly 'earlier-version': { readonly found: number; readonly supported: number };
}

export type ViolationCode = keyof ViolationArgs;

/** One mistake against the schema of a file. The words are in `messages/`. */
export type Violation = {
  readonly [Code in ViolationCode]: {
    readonly code: Code;
    /** To the value that is wrong; for an unknown key, to the key itself. */
    readonly path: Path;
    /** Whether the key or its value is meant; the value by default. */
    readonly part?: 'key';
    readonly args: ViolationArgs[Code];
  };
}[ViolationCode];
